/** `keyplan build`: files of an account → a plan workbook, made by the very code that runs in Excel. */
import { dirname, extname } from "node:path";
import { stat } from "node:fs/promises";
import { inTemplate } from "../plan/inTemplate";
import type { FormulaKind, Registry } from "../plan/section";
import type { Size } from "../plan/table";
import { memoriesOf } from "../import/merge/incoming";
import { buildPlan } from "../workbook/build/buildPlan";
import { WorkbookError } from "../workbook/errors";
import { keepImportMemories, keepMappingMemory } from "../workbook/importMemory";
import { clockOf } from "./asOf";
import { inEmbeddedExcel } from "./embeddedPlan";
import { checkTarget, openFile, saveFile } from "./files";
import { importFiles, type ReadingChoices } from "./importFiles";
import { checkRoom, keepSheets, sayGaveWay, sayOtherNames } from "./into";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { chosenTemplate, languageIn } from "./templateFile";
import { mappingsOf } from "./templateWorkbook";

export interface BuildOptions extends ReadingChoices {
  /** Folders and files. */
  readonly from: readonly string[];
  readonly out: string;
  /** A workbook that the plan is built into, beside what is in it. */
  readonly into?: string;
  readonly dropSignature?: boolean;
  readonly asOf?: string;
  readonly size?: Size;
  /** Id of a built-in template, or the file of a company's. */
  readonly template?: string;
  readonly evenRetired?: boolean;
  /** "native" writes built-in functions wherever a figure has such a twin, for readers without the add-in. */
  readonly formulas?: FormulaKind;
}

/** Checked before the work, not after it. */
const checkPath = async (path: string, into: string | undefined): Promise<void> => {
  if (into === undefined && extname(path).toLowerCase() !== ".xlsx") throw new CliError(`--out: ${path} must end in .xlsx.`);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new CliError(`--out: there is no folder ${dirname(path)}.`);
  const target = await stat(path).catch(() => null);
  if (target && !target.isFile()) throw new CliError(`--out: ${path} is not a file.`);
};

/** Builds the workbook and saves it. */
export const buildCommand = async (registry: Registry, options: BuildOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  const { out, into, dropSignature } = options;
  await checkPath(out, into);
  const given = into === undefined ? null : await openFile(into, io);
  if (given) {
    checkTarget(given, { from: into ?? out, out, dropSignature }, io);
    checkRoom(given, into ?? out, io);
  }
  const putBack = given && keepSheets(given);
  const { template, document } = await chosenTemplate(registry, options.template, options.evenRetired, io);
  const language = languageIn(document, options.language, io);
  const known = inTemplate(registry, template);
  const choices = { ...options, ...(language ? { language } : {}) };
  const { data, drafts, memory, say, refused } = await importFiles(
    known,
    options.from,
    choices,
    { except: out, kept: mappingsOf(template) },
    io,
  );
  const opened = given ? { workbook: given } : {};
  const workbook = await inEmbeddedExcel(registry, { now, language: data.language, ...opened }, async (excel) => {
    try {
      const size = options.size === undefined ? {} : { size: options.size };
      const report = await buildPlan(
        registry,
        {
          data,
          template,
          asOf: Math.floor(now()),
          keepsBlankSheet: given !== null,
          ...(options.formulas ? { formulas: options.formulas } : {}),
          ...size,
        },
        ({ sheet, done, total }) => {
          io.error(`[${done}/${total}] ${sheet}\n`);
        },
      );
      if (given) sayOtherNames(registry, report.sheets, data.language, io);
      sayGaveWay(report.gaveWay, io);
      await keepImportMemories(memoriesOf(known.tables, drafts, data.language));
      if (Object.keys(memory).length > 0) await keepMappingMemory(JSON.stringify(memory));
    } catch (error) {
      if (!(error instanceof WorkbookError)) throw error;
      const { text, detail } = error.problem;
      throw new CliError(`The plan could not be built. ${text.en}${detail === "" ? "" : ` (${detail})`}`);
    }
    await excel.calculator.settled();
    putBack?.();
    return excel.workbook;
  });
  const size = await saveFile(workbook, out);
  say();
  io.error(`${out}: ${workbook.sheets.length} sheets, ${Math.ceil(size / 1024)} kB.\n`);
  return refused ? exitCodes.findings : exitCodes.fine;
};
