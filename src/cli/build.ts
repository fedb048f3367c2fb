/** `keyplan build`: files of an account → a plan workbook, made by the very code that runs in Excel. */
import { dirname, extname } from "node:path";
import { stat } from "node:fs/promises";
import type { Language } from "../plan/language";
import { inTemplate } from "../plan/inTemplate";
import type { FormulaKind, Registry } from "../plan/section";
import type { Size } from "../plan/table";
import { importKnowledge } from "../import/columns/knowledge";
import { remembered } from "../import/columns/memory";
import { usualOrder } from "../import/columns/usualOrder";
import { encodingOf, encodings, type Encoding } from "../import/decodeText";
import { importSources } from "../import/importSources";
import { templateById } from "../templates/builtIn";
import { buildPlan } from "../workbook/build/buildPlan";
import { WorkbookError } from "../workbook/errors";
import { clockOf } from "./asOf";
import { inEmbeddedExcel, saveFile } from "./embeddedPlan";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { importLines, issueLines } from "./importReport";
import { readMapFile, writeMapFile } from "./mapFile";
import { readSources } from "./readSources";

export interface BuildOptions {
  /** Folders and files. */
  readonly from: readonly string[];
  readonly out: string;
  readonly language?: Language;
  readonly asOf?: string;
  readonly size?: Size;
  /** Id of a built-in template. */
  readonly template?: string;
  /** "native" writes built-in functions wherever a figure has such a twin, for readers without the add-in. */
  readonly formulas?: FormulaKind;
  /** How columns and words are read: a file that --save-map wrote, or one written by hand. */
  readonly map?: string;
  readonly saveMap?: string;
  readonly encoding?: string;
  readonly sheet?: string;
}

/** Checked before the work, not after it. */
const checkTarget = async (path: string): Promise<void> => {
  if (extname(path).toLowerCase() !== ".xlsx") throw new CliError(`--out: ${path} must end in .xlsx.`);
  const folder = await stat(dirname(path)).catch(() => null);
  if (!folder?.isDirectory()) throw new CliError(`--out: there is no folder ${dirname(path)}.`);
  const target = await stat(path).catch(() => null);
  if (target && !target.isFile()) throw new CliError(`--out: ${path} is not a file.`);
};

/** @throws CliError for an encoding nobody reads. */
const encodingNamed = (name: string | undefined): Encoding | undefined => {
  if (name === undefined) return undefined;
  const encoding = encodingOf(name);
  if (encoding === null) throw new CliError(`--encoding: ${name} is none of ${encodings.join(", ")}.`);
  return encoding;
};

/** Reads the files and says how they were read. */
const importFiles = async (registry: Registry, options: BuildOptions, io: CliIo) => {
  const knowledge = await importKnowledge(registry);
  const memory = options.map === undefined ? {} : await readMapFile(options.map);
  const encoding = encodingNamed(options.encoding);
  const { sources, issues } = await readSources(knowledge, options.from, {
    except: options.out,
    ...(encoding ? { encoding } : {}),
    ...(options.sheet === undefined ? {} : { sheet: options.sheet }),
  });
  const plan = importSources(knowledge, sources, {
    memory,
    assumed: usualOrder,
    ...(options.language ? { language: options.language } : {}),
  });
  if (options.saveMap !== undefined)
    await writeMapFile(
      options.saveMap,
      plan.drafts.reduce((known, draft) => remembered(known, draft), memory),
    );
  const language = options.language ?? plan.data.language;
  const say = (): void => {
    for (const line of importLines(registry, sources, plan, language)) io.error(line);
    for (const line of issueLines([...issues, ...plan.issues], language)) io.error(line);
  };
  const refused = [...issues, ...plan.issues].some(({ severity }) => severity === "refused");
  return { data: plan.data, say, refused };
};

/** Builds the workbook and saves it. */
export const buildCommand = async (registry: Registry, options: BuildOptions, io: CliIo): Promise<ExitCode> => {
  const now = clockOf(options.asOf);
  await checkTarget(options.out);
  const template = templateById(options.template ?? "");
  const { data, say, refused } = await importFiles(inTemplate(registry, template), options, io);
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
  say();
  io.error(`${options.out}: ${workbook.sheets.length} sheets, ${Math.ceil(size / 1024)} kB.\n`);
  return refused ? exitCodes.findings : exitCodes.fine;
};
