/**
 * The template that a command is given: the id of a built-in one, a document (.json), or a workbook that carries one (.xltx, or a plan).
 *
 * Cases: a file that is no template, or one of a later version (told with every place that is wrong, nothing is built); notes (told, and
 * done); a draft (told, and done); a retired one (refused, unless it is meant).
 */
import { stat } from "node:fs/promises";
import { extname } from "node:path";
import { decodeText } from "../import/decodeText";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import type { Template } from "../plan/template";
import { templateById, templates } from "../templates/builtIn";
import { compileDocument } from "../templates/document/compile";
import { judgeDocument } from "../templates/document/judge";
import { longestDocument, parseDocument } from "../templates/document/parse";
import { problem, sayProblem, type TemplateProblem } from "../templates/document/problem";
import type { TemplateDocument } from "../templates/document/schema";
import { metaFromXml, metaNamespace } from "../workbook/planMeta";
import { openFile, readBytes } from "./files";
import { CliError, type CliIo } from "./io";

const builtIn = templates.map(({ id }) => id).join(", ");

const says = {
  en: {
    unknown: (said: string) => `--template: ${said} is none of ${builtIn}, and no file ending in .json or .xltx.`,
    none: (file: string) => `${file} carries no template of Keyplan.`,
    ownOnly: (file: string, id: string) =>
      `${file} was made from the built-in template ${id} and carries none of a company. Begin one with: keyplan template new --base ${id} --out FILE.json`,
    noText: (file: string) => `${file} is not text.`,
    wrong: (file: string) => `${file} cannot be used as a template:`,
    more: (count: number) => `… and ${count.toString()} more`,
    draft: (name: string) => `${name} is a draft.`,
    retired: (name: string) =>
      `${name} is retired: no new plans are made from it. Take the template that follows it, or add --even-retired.`,
    language: (name: string, languages: string) => `--language: plans of ${name} are made in ${languages} only.`,
  },
  zh: {
    unknown: (said: string) => `--template：${said} 不是 ${builtIn} 之一，也不是 .json 或 .xltx 文件。`,
    none: (file: string) => `${file} 中没有 Keyplan 模板。`,
    ownOnly: (file: string, id: string) =>
      `${file} 由内置模板 ${id} 生成，不含公司模板。可用以下命令新建：keyplan template new --base ${id} --out FILE.json`,
    noText: (file: string) => `${file} 不是文本文件。`,
    wrong: (file: string) => `${file} 不能用作模板：`,
    more: (count: number) => `… 另有 ${count.toString()} 处`,
    draft: (name: string) => `${name}为草稿。`,
    retired: (name: string) => `${name}已停用，不再用于新计划。请使用后续模板，或加上 --even-retired。`,
    language: (name: string, languages: string) => `--language：${name}的计划仅限 ${languages}。`,
  },
} as const;

/** What a file says; the document is null where it cannot be read. */
export interface JudgedFile {
  readonly document: TemplateDocument | null;
  readonly problems: readonly TemplateProblem[];
}

type Carried = { readonly kind: "document"; readonly text: string } | { readonly kind: "built-in"; readonly id: string };

const textOf = async (file: string, io: CliIo): Promise<string> => {
  // Longer ones are refused by their length in characters; of giants not even that is read.
  const size = (await stat(file).catch(() => null))?.size ?? 0;
  if (size > longestDocument * 4) return " ".repeat(longestDocument + 1);
  const decoded = decodeText(await readBytes(file));
  if (decoded.kind === "refused") throw new CliError(says[io.language].noText(file));
  return decoded.text;
};

const carriedIn = async (file: string, io: CliIo): Promise<Carried> => {
  if (extname(file).toLowerCase() === ".json") return { kind: "document", text: await textOf(file, io) };
  const { customXmlParts } = await openFile(file, io);
  const part = customXmlParts.find(({ namespace }) => namespace === metaNamespace);
  const reading = part ? metaFromXml(part.xml) : null;
  if (reading?.kind !== "read") throw new CliError(says[io.language].none(file));
  const { company, template } = reading.meta;
  return company === null ? { kind: "built-in", id: template } : { kind: "document", text: company };
};

const judged = (registry: Registry, text: string): JudgedFile => {
  const reading = parseDocument(text);
  switch (reading.kind) {
    case "read":
      return { document: reading.document, problems: judgeDocument(reading.document, registry) };
    case "wrong":
      return { document: null, problems: reading.problems };
    case "too-new": {
      const format = reading.format.toString();
      return {
        document: null,
        problems: [
          problem(
            ["format"],
            `${format} is of a later version of Keyplan; bring Keyplan up to date`,
            `${format} 属于更新版本的 Keyplan，请先升级`,
          ),
        ],
      };
    }
  }
};

/** The company's template in a file, with all that is wrong with it. @throws CliError where the file cannot be read or carries none. */
export const judgedFile = async (registry: Registry, file: string, io: CliIo): Promise<JudgedFile> => {
  const carried = await carriedIn(file, io);
  if (carried.kind === "built-in") throw new CliError(says[io.language].ownOnly(file, carried.id));
  return judged(registry, carried.text);
};

const mostSaid = 50;

/** One line each, and how many there are beside. */
export const problemLines = (problems: readonly TemplateProblem[], language: Language): readonly string[] => [
  ...problems.slice(0, mostSaid).map((one) => sayProblem(one, language)),
  ...(problems.length > mostSaid ? [says[language].more(problems.length - mostSaid)] : []),
];

export const errorsIn = (problems: readonly TemplateProblem[]): readonly TemplateProblem[] =>
  problems.filter(({ severity }) => severity === "error");

const accepted = (file: string, { document, problems }: JudgedFile, io: CliIo): TemplateDocument => {
  const errors = errorsIn(problems);
  if (document === null || errors.length > 0)
    throw new CliError([says[io.language].wrong(file), ...problemLines(errors, io.language)].join("\n  "));
  for (const line of problemLines(problems, io.language)) io.error(`${file}: ${line}\n`);
  return document;
};

/** The company's template in a file. @throws CliError with what is wrong with it. */
export const documentIn = async (registry: Registry, file: string, io: CliIo): Promise<TemplateDocument> =>
  accepted(file, await judgedFile(registry, file, io), io);

/** Its name and version. */
export const titleOf = (document: TemplateDocument, language: Language): string =>
  `${compileDocument(document).name[language]} ${document.version.toString()}`;

/** @throws CliError where no new plan is to be made from it. */
export const checkState = (document: TemplateDocument, evenRetired: boolean | undefined, io: CliIo): void => {
  const say = says[io.language];
  if (document.state === "retired" && !evenRetired) throw new CliError(say.retired(titleOf(document, io.language)));
  if (document.state === "draft") io.error(`${say.draft(titleOf(document, io.language))}\n`);
};

/**
 * The language that a plan of the template is in; undefined where either will do.
 * @throws CliError where the template is not made for the one that is wanted.
 */
export const languageIn = (document: TemplateDocument | null, wanted: Language | undefined, io: CliIo): Language | undefined => {
  const languages = document?.languages ?? [];
  if (document && wanted !== undefined && !languages.includes(wanted))
    throw new CliError(says[io.language].language(titleOf(document, io.language), languages.join(", ")));
  return wanted ?? (languages.length === 1 ? languages[0] : undefined);
};

export interface ChosenTemplate {
  readonly template: Template;
  /** Null for a built-in one. */
  readonly document: TemplateDocument | null;
}

/** @throws CliError where nothing is called so, or no plan can be made from it. */
export const chosenTemplate = async (
  registry: Registry,
  said: string | undefined,
  evenRetired: boolean | undefined,
  io: CliIo,
): Promise<ChosenTemplate> => {
  if (said === undefined || templates.some(({ id }) => id === said)) return { template: templateById(said ?? ""), document: null };
  const isFile = (await stat(said).catch(() => null))?.isFile() === true;
  if (!isFile && !/\.(json|xl\w+)$/i.test(said)) throw new CliError(says[io.language].unknown(said));
  const carried = await carriedIn(said, io);
  if (carried.kind === "built-in") return { template: templateById(carried.id), document: null };
  const document = accepted(said, judged(registry, carried.text), io);
  checkState(document, evenRetired, io);
  return { template: compileDocument(document), document };
};
