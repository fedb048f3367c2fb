/** `keyplan build`: CSV files of an account → a plan workbook, made by the very code that runs in Excel. */
import { dirname, extname } from "node:path";
import { stat } from "node:fs/promises";
import type { Language } from "../plan/language";
import { inTemplate } from "../plan/inTemplate";
import type { FormulaKind, Registry } from "../plan/section";
import type { Size } from "../plan/table";
import { importPlan } from "../import/importCsv";
import type { ImportIssue } from "../import/importIssue";
import { templateById } from "../templates/builtIn";
import { buildPlan } from "../workbook/build/buildPlan";
import { WorkbookError } from "../workbook/errors";
import { clockOf } from "./asOf";
import { inEmbeddedExcel, saveFile } from "./embeddedPlan";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { readFolder } from "./readFolder";

export interface BuildOptions {
  readonly from: string;
  readonly out: string;
  readonly language?: Language;
  readonly asOf?: string;
  readonly size?: Size;
  /** Id of a built-in template. */
  readonly template?: string;
  /** "native" writes built-in functions wherever a figure has such a twin, for readers without the add-in. */
  readonly formulas?: FormulaKind;
}

/** Checked before the work, not after it. */
const checkTarget = async (path: string): Promise<void> => {
  if (extname(path).toLowerCase() !== ".xlsx") throw new CliError(`--out: ${path} must end in .xlsx.`);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new CliError(`--out: there is no folder ${dirname(path)}.`);
  const target = await stat(path).catch(() => null);
  if (target && !target.isFile()) throw new CliError(`--out: ${path} is not a file.`);
};

const issueLine = ({ file, row, text, severity }: ImportIssue, language: Language): string =>
  `${severity === "note" ? "note" : severity} ${file}${row === null ? "" : `, row ${row}`}: ${text[language]}\n`;

/** Builds the workbook and saves it. */
export const buildCommand = async (registry: Registry, options: BuildOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  await checkTarget(options.out);
  const folder = await readFolder(options.from);
  const template = templateById(options.template ?? "");
  const { data, issues } = importPlan(inTemplate(registry, template).tables, folder.files, options.language);
  const all = [...folder.issues, ...issues];
  const workbook = await inEmbeddedExcel(registry, { now, language: data.language }, async (excel) => {
    try {
      const size = options.size === undefined ? {} : { size: options.size };
      await buildPlan(
        registry,
        { data, template, asOf: Math.floor(now()), ...(options.formulas ? { formulas: options.formulas } : {}), ...size },
        ({ sheet, done, total }) => {
          io.error(`[${done}/${total}] ${sheet}\n`);
        },
      );
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text, detail } = error.problem;
      throw new CliError(`The plan could not be built. ${text.en}${detail === "" ? "" : ` (${detail})`}`);
    }
    await excel.calculator.settled();
    return excel.workbook;
  });
  const size = await saveFile(workbook, options.out);
  for (const issue of all) io.error(issueLine(issue, options.language ?? data.language));
  io.error(`${options.out}: ${workbook.sheets.length} sheets, ${Math.ceil(size / 1024)} kB.\n`);
  return all.some(({ severity }) => severity === "refused") ? exitCodes.findings : exitCodes.fine;
};
