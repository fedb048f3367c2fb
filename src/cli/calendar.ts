/** `keyplan calendar`: what is due in a plan workbook, as an .ics file. */
import { rename, rm, writeFile } from "node:fs/promises";
import { calendarOf } from "../plan/calendar";
import { icsOf } from "../plan/ics";
import { ofSize, subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import { clockOf } from "./asOf";
import { readPlanFile } from "./embeddedPlan";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface CalendarOptions {
  /** File to write; standard output where nothing is said. */
  readonly out?: string;
  readonly asOf?: string;
}

const write = async (path: string, text: string): Promise<void> => {
  const temporary = `${path}.${process.pid.toString()}.tmp`;
  try {
    await writeFile(temporary, text, "utf8");
    await rename(temporary, path);
  } catch {
    await rm(temporary, { force: true });
    throw new CliError(`${path} cannot be written.`);
  }
};

export const calendarCommand = async (registry: Registry, file: string, { out, asOf }: CalendarOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(asOf);
  const { plan, size } = await readPlanFile(registry, file, now);
  const shown = ofSize(registry, size);
  const today = Math.floor(now());
  const days = calendarOf(shown, plan, today);
  const { title } = subjectOf(registry, plan);
  // A file of a given day is the same whenever it is written.
  const stamp = asOf === undefined ? new Date() : new Date(Date.UTC(1899, 11, 30) + today * 86_400_000);
  const text = await icsOf(days, title, plan.language, stamp);
  if (out === undefined) io.out(text);
  else await write(out, text);
  io.error(`${out ?? title}: ${days.length.toString()} entries.\n`);
  return exitCodes.fine;
};
