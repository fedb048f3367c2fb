/** `keyplan brief`: a plan workbook told on one page, on three slides or as a text, for people who have ten minutes; or for an assistant. */
import { basename, extname } from "node:path";
import { briefingFacts } from "../briefing/facts";
import { forms, type BriefingForm } from "../briefing/forms";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { WorkbookError } from "../workbook/errors";
import { readReview } from "../workbook/review/readReview";
import { shownIn } from "../workbook/templateOf";
import { clockOf } from "./asOf";
import { inEmbeddedExcel } from "./embeddedPlan";
import { openFile, writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";

export interface BriefOptions {
  readonly as: BriefingForm | "assistant";
  readonly language?: Language;
  readonly out?: string;
  readonly asOf?: string;
}

/** Files beside the place the command runs in; what is text goes to standard output where nothing is said. */
const usualOut = (file: string, form: BriefOptions["as"]): string | undefined =>
  form === "docx" || form === "pptx" ? `${basename(file, extname(file))}.${form}` : undefined;

export const briefCommand = async (registry: Registry, file: string, options: BriefOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  const asOf = Math.floor(now());
  const workbook = await openFile(file, io);
  const { reading, report } = await inEmbeddedExcel(registry, { workbook, now }, () => readReview(registry, asOf)).catch(
    (error: unknown) => {
      throw error instanceof WorkbookError ? new CliError(`${file}: ${error.problem.text.en}`) : error;
    },
  );
  const { plan, template } = reading;
  const language = options.language ?? plan.language;
  const input = { registry: shownIn(registry, reading), plan, template, asOf, language, changes: report };
  const content =
    options.as === "assistant"
      ? (await import("../briefing/assistant")).assistantText(await briefingFacts(input), input.registry, plan)
      : await forms[options.as].make(await briefingFacts(input));
  const out = options.out ?? usualOut(file, options.as);
  if (out === undefined) io.out(String(content));
  else {
    await writeWhole(out, content);
    io.error(
      `${out}: ${options.as === "assistant" ? "a copy for an assistant" : "briefing"}, ${language === "zh" ? "Chinese" : "English"}.\n`,
    );
  }
  return exitCodes.fine;
};
