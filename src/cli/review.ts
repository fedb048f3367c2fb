/** `keyplan review` and `keyplan snapshot`: the agenda of ten minutes, on standard output or on the plan's sheet, and what a later one compares with. */
import type { AgendaItem } from "../plan/changes/agenda";
import type { Language } from "../plan/language";
import { subjectOf } from "../plan/registry";
import type { Registry } from "../plan/section";
import { prepareSheet } from "../workbook/review/prepareSheet";
import { readReview, type ReviewReading } from "../workbook/review/readReview";
import { takeSnapshot } from "../workbook/review/signOff";
import { clockOf } from "./asOf";
import { aboutFile, inEmbeddedExcel } from "./embeddedPlan";
import { checkTarget, openFile, saveFile } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { sayKept } from "./sayKept";

interface Changing {
  readonly out?: string;
  readonly asOf?: string;
  readonly dropSignature?: boolean;
}

export interface ReviewOptions extends Changing {
  readonly json?: boolean;
  readonly language?: Language;
  /** Also writes the agenda onto the sheet Review. */
  readonly write?: boolean;
}

export interface SnapshotOptions extends Changing {
  readonly by?: string;
}

const blockOf = ({ title, minutes, lines, more }: AgendaItem, language: Language): string => {
  const unit = language === "zh" ? "分钟" : "min";
  const rest = language === "zh" ? `另有 ${more.toString()} 条` : `${more.toString()} more`;
  return [
    `${title[language]} (${minutes.toString()} ${unit})`,
    ...lines.map(({ text }) => `  ${text[language]}`),
    ...(more > 0 ? [`  … ${rest}`] : []),
    "",
  ].join("\n");
};

const asJson = ({ agenda, standing, signed, since, asks, last, fingerprint }: ReviewReading): string =>
  `${JSON.stringify(
    { health: standing.health, fingerprint, signed, since: since && { takenAt: since.takenAt, by: since.by }, last, asks, agenda },
    null,
    2,
  )}\n`;

export const reviewCommand = async (registry: Registry, file: string, options: ReviewOptions, io: CliIo): Promise<ExitCode> => {
  const { json, write, out = file } = options;
  if (options.out !== undefined && !write) throw new CliError("--out belongs to --write: without it nothing is written.");
  const now = clockOf(options.asOf);
  const today = Math.floor(now());
  const workbook = await openFile(file, io);
  if (write) checkTarget(workbook, { from: file, out, dropSignature: options.dropSignature }, io);
  const review = await aboutFile(file, () =>
    inEmbeddedExcel(registry, { workbook, now }, async (excel) => {
      const read = await readReview(registry, today);
      if (write && !(await prepareSheet(registry, read.agenda, today, read.reading.plan.language)))
        throw new CliError(
          `${file}: the plan has no sheet for reviews. Add the sheet in the task pane under Review; it belongs to the full size.`,
        );
      await excel.calculator.settled();
      return read;
    }),
  );
  const { plan } = review.reading;
  const language = options.language ?? plan.language;
  io.out(
    json ? asJson(review) : [`${subjectOf(registry, plan).title}\n`, ...review.agenda.map((item) => blockOf(item, language))].join("\n"),
  );
  if (write) {
    await saveFile(workbook, out);
    sayKept(workbook, io);
    io.error(`${out}: the agenda stands on the sheet of reviews.\n`);
  }
  return exitCodes.fine;
};

export const snapshotCommand = async (registry: Registry, file: string, options: SnapshotOptions, io: CliIo): Promise<ExitCode> => {
  const { out = file, by = "" } = options;
  const now = clockOf(options.asOf);
  const workbook = await openFile(file, io);
  checkTarget(workbook, { from: file, out, dropSignature: options.dropSignature }, io);
  await aboutFile(file, () =>
    inEmbeddedExcel(registry, { workbook, now }, () => takeSnapshot(registry, by, Math.floor(now()), new Date())),
  );
  await saveFile(workbook, out);
  sayKept(workbook, io);
  io.error(`${out}: a snapshot is kept; a later review tells what has changed since.\n`);
  return exitCodes.fine;
};
