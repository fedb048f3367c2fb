/** `keyplan template new | check | diff | build | schema`: templates of a company as files. */
import { stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { templateById } from "../templates/builtIn";
import { compileDocument } from "../templates/document/compile";
import { diffDocuments, sayChange } from "../templates/document/diff";
import { newDocument } from "../templates/document/newDocument";
import { jsonSchema, type TemplateDocument } from "../templates/document/schema";
import { exampleFromPlan } from "../workbook/exampleFromPlan";
import { templateFromPlan } from "../workbook/templateFromPlan";
import { clockOf } from "./asOf";
import { readPlanFile } from "./embeddedPlan";
import { fileBytes, writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { checkState, documentIn, errorsIn, judgedFile, languageIn, problemLines, titleOf } from "./templateFile";
import { templateWorkbook } from "./templateWorkbook";

const says = {
  en: {
    ending: (path: string, wanted: string) => `--out: ${path} must end in ${wanted}.`,
    folder: (path: string) => `--out: there is no folder ${path}.`,
    stands: (path: string) => `--out: ${path} exists already and stays as it is. Name another file.`,
    schema: (path: string) => `${path}: tells an editor of JSON what may stand in the template.`,
    fine: (name: string) => `${name}: nothing is wrong.`,
    begin: "Name either --base, a built-in template, or --from, a plan.",
    exampleOf: "--with-example takes the rows of a plan: name it with --from.",
    same: "They say the same.",
  },
  zh: {
    ending: (path: string, wanted: string) => `--out：${path} 必须以 ${wanted} 结尾。`,
    folder: (path: string) => `--out：没有文件夹 ${path}。`,
    stands: (path: string) => `--out：${path} 已存在，保持不变。请使用其他文件名。`,
    schema: (path: string) => `${path}：供 JSON 编辑器提示模板中可填的内容。`,
    fine: (name: string) => `${name}：没有问题。`,
    begin: "请指定 --base（内置模板）或 --from（计划）之一。",
    exampleOf: "--with-example 取自计划的各行：请用 --from 指定计划。",
    same: "两者内容相同。",
  },
} as const;

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

const checkOut = async (path: string, wanted: string, io: CliIo): Promise<void> => {
  const say = says[io.language];
  if (extname(path).toLowerCase() !== wanted) throw new CliError(say.ending(path, wanted));
  const folder = dirname(path);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) throw new CliError(say.folder(folder));
};

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Beside the document, where `$schema` of a new one looks for it. */
const schemaFile = "template.schema.json";

export interface NewOptions {
  readonly base?: string;
  /** A plan one likes, in place of a built-in template. */
  readonly from?: string;
  readonly withExample?: boolean;
  readonly name?: string;
  readonly out: string;
}

const begun = async (registry: Registry, { base, from, withExample, name }: NewOptions, io: CliIo): Promise<TemplateDocument> => {
  const say = says[io.language];
  if ((base === undefined) === (from === undefined)) throw new CliError(say.begin);
  if (from === undefined) {
    if (withExample) throw new CliError(say.exampleOf);
    return newDocument(templateById(base ?? ""), name);
  }
  const now = clockOf(undefined);
  const reading = await readPlanFile(registry, from, now, io);
  const document = templateFromPlan(registry, reading, name ?? basename(from, extname(from)));
  return withExample ? { ...document, example: exampleFromPlan(registry, reading, document, Math.floor(now())) } : document;
};

export const newCommand = async (registry: Registry, options: NewOptions, io: CliIo): Promise<ExitCode> => {
  const { out } = options;
  const say = says[io.language];
  await checkOut(out, ".json", io);
  if (await isThere(out)) throw new CliError(say.stands(out));
  await writeWhole(out, json({ $schema: `./${schemaFile}`, ...(await begun(registry, options, io)) }));
  io.error(`${out}\n`);
  const schema = join(dirname(out), schemaFile);
  if (!(await isThere(schema))) {
    await writeWhole(schema, json(jsonSchema()));
    io.error(`${say.schema(schema)}\n`);
  }
  return exitCodes.fine;
};

export const checkTemplateCommand = async (
  registry: Registry,
  file: string,
  options: { readonly json?: boolean },
  io: CliIo,
): Promise<ExitCode> => {
  const { problems } = await judgedFile(registry, file, io);
  if (options.json) io.out(json(problems.map(({ path, severity, text }) => ({ path, severity, text: text[io.language] }))));
  else for (const line of problemLines(problems, io.language)) io.out(`${line}\n`);
  if (problems.length === 0) io.error(`${says[io.language].fine(file)}\n`);
  return errorsIn(problems).length > 0 ? exitCodes.findings : exitCodes.fine;
};

export const diffCommand = async (
  registry: Registry,
  files: readonly [before: string, after: string],
  options: { readonly json?: boolean },
  io: CliIo,
): Promise<ExitCode> => {
  const before = await documentIn(registry, files[0], io);
  const after = await documentIn(registry, files[1], io);
  const changes = diffDocuments(before, after);
  if (options.json) {
    io.out(json(changes));
    return exitCodes.fine;
  }
  io.error(`${titleOf(before, io.language)} → ${titleOf(after, io.language)}\n`);
  for (const change of changes) io.out(`${sayChange(change, io.language)}\n`);
  if (changes.length === 0) io.error(`${says[io.language].same}\n`);
  return exitCodes.fine;
};

export interface TemplateBuildOptions {
  readonly out: string;
  readonly language?: Language;
  readonly evenRetired?: boolean;
  readonly asOf?: string;
  /** Filled with the example of its own. */
  readonly withExample?: boolean;
}

export const buildTemplateCommand = async (
  registry: Registry,
  file: string,
  options: TemplateBuildOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const { out } = options;
  const now = clockOf(options.asOf);
  await checkOut(out, ".xltx", io);
  const document = await documentIn(registry, file, io);
  checkState(document, options.evenRetired, io);
  const language = languageIn(document, options.language, io) ?? document.languages[0] ?? "en";
  const workbook = await templateWorkbook(
    registry,
    compileDocument(document),
    { language, now, withExample: options.withExample === true },
    io,
  );
  const bytes = fileBytes(workbook, "template");
  await writeWhole(out, bytes);
  io.error(`${out}: ${workbook.sheets.length.toString()} sheets, ${Math.ceil(bytes.length / 1024).toString()} kB.\n`);
  return exitCodes.fine;
};

export const schemaCommand = (io: CliIo): ExitCode => {
  io.out(json(jsonSchema()));
  return exitCodes.fine;
};
