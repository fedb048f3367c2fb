/** `keyplan calendar`: what is due in a plan workbook, as an .ics file. */
import { calendarOf } from "../plan/calendar";
import { icsOf } from "../plan/ics";
import { subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import { shownIn } from "../workbook/templateOf";
import { clockOf } from "./asOf";
import { readPlanFile } from "./embeddedPlan";
import { writeWhole } from "./files";
import { exitCodes, type CliIo, type ExitCode } from "./io";
import { countOf } from "../plan/wording";

export interface CalendarOptions {
  /** File to write; standard output where nothing is said. */
  readonly out?: string;
  readonly asOf?: string;
}

export const calendarCommand = async (registry: Registry, file: string, { out, asOf }: CalendarOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(asOf);
  const reading = await readPlanFile(registry, file, now, io);
  const { plan } = reading;
  const today = Math.floor(now());
  const days = calendarOf(shownIn(registry, reading), plan, today);
  const { title } = subjectOf(registry, plan);
  // A file of a given day is the same whenever it is written.
  const stamp = asOf === undefined ? new Date() : new Date(Date.UTC(1899, 11, 30) + today * 86_400_000);
  const text = await icsOf(days, title, plan.language, stamp);
  if (out === undefined) io.out(text);
  else await writeWhole(out, text);
  io.error(`${out ?? title}: ${countOf(days.length, "entry", "entries")}.\n`);
  return exitCodes.fine;
};
