/**
 * `keyplan template publish`: a version of a template into a folder that is handed out, with its workbooks, a picture and a line in the index.
 *
 * Cases: a version that is not listed (published, unless a later one is); one that is listed with the same content (nothing to do, or what is
 * missing of it is written again); a draft (its content may still change); an active one that is retired (its workbooks are no longer
 * listed); any other change of a version that was handed out (refused). The index is replaced last and at once, so that whoever reads it
 * finds every file it names; one publishes at a time.
 */
import { createHash } from "node:crypto";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { isoOf } from "../plan/cells/dateText";
import type { Language } from "../plan/language";
import type { Registry } from "../plan/section";
import { catalogueText, parseCatalogue, withEntry, type CatalogueEntry } from "../templates/catalogue";
import { compileDocument } from "../templates/document/compile";
import type { TemplateDocument } from "../templates/document/schema";
import { clockOf } from "./asOf";
import { fileBytes, readBytes, writeWhole } from "./files";
import { CliError, exitCodes, type CliIo, type ExitCode } from "./io";
import { documentIn, problemLines } from "./templateFile";
import { templateSketch } from "./templateSketch";
import { templateWorkbook } from "./templateWorkbook";

const says = {
  en: {
    device: (id: string) => `id: Windows keeps the name ${id} for a device; give the template another id.`,
    folder: (path: string) => `${path} cannot be made, or is no folder.`,
    index: (path: string) => `${path} is not in order; put it right first, nothing was published:`,
    tooNew: (path: string) => `${path} was written by a later version of Keyplan; bring Keyplan up to date.`,
    busy: (lock: string) => `Somebody else is publishing into the folder. If nobody is, a broken-off run has left ${lock}: delete it.`,
    other: (name: string, next: number) =>
      `${name} was published with other content, and plans are made from it. Publish the change as version ${next.toString()} ("version" in the document).`,
    back: (name: string, newest: number) =>
      `${name} cannot be published: version ${newest.toString()} is out already. Raise "version" to ${(newest + 1).toString()}.`,
    same: (name: string) => `${name} is published already.`,
    draft: (name: string) => `${name} is a draft: it is listed, and not offered for new plans.`,
    retired: (name: string) =>
      `${name} is retired: no workbooks are listed. Delete those of it that still lie in the folder, if nobody is to use them.`,
    done: (name: string, path: string) => `${name} → ${path}`,
  },
  zh: {
    device: (id: string) => `id：${id} 是 Windows 的设备名，请为模板另取编号。`,
    folder: (path: string) => `无法创建 ${path}，或其不是文件夹。`,
    index: (path: string) => `${path} 有问题，请先改正；未发布任何内容：`,
    tooNew: (path: string) => `${path} 由更新版本的 Keyplan 写入，请先升级 Keyplan。`,
    busy: (lock: string) => `他人正在向此文件夹发布。若无人发布，则是上次中断留下了 ${lock}，请将其删除。`,
    other: (name: string, next: number) =>
      `${name} 已发布且内容不同，已有计划由其生成。请将更改作为版本 ${next.toString()} 发布（文档中的 "version"）。`,
    back: (name: string, newest: number) =>
      `${name} 不能发布：版本 ${newest.toString()} 已发布。请将 "version" 改为 ${(newest + 1).toString()}。`,
    same: (name: string) => `${name} 已发布。`,
    draft: (name: string) => `${name} 为草稿：列入目录，但不用于新计划。`,
    retired: (name: string) => `${name} 已停用：不再列出其工作簿。如不再使用，请删除文件夹中仍保留的工作簿。`,
    done: (name: string, path: string) => `${name} → ${path}`,
  },
} as const;

export interface PublishOptions {
  readonly asOf?: string;
}

/** What is written below the folder, by path. */
type Files = ReadonlyMap<string, string | Uint8Array>;

const sumOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** As it is handed out: without what is about the place where it was written. */
const documentText = ({ $schema: _place, ...document }: TemplateDocument): string => `${JSON.stringify(document, null, 2)}\n`;

const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** @throws CliError where the index cannot be extended without losing what is in it. */
const entriesIn = async (path: string, io: CliIo): Promise<readonly CatalogueEntry[]> => {
  if (!(await isThere(path))) return [];
  const say = says[io.language];
  const reading = parseCatalogue(new TextDecoder().decode(await readBytes(path)));
  if (reading.kind === "too-new") throw new CliError(say.tooNew(path));
  if (reading.problems.length > 0 || reading.kind === "wrong")
    throw new CliError([say.index(path), ...problemLines(reading.problems, io.language)].join("\n  "));
  return reading.entries;
};

/** Whether the version may take the place of what is listed. @throws CliError where plans are made from something else. */
const checkVersion = (entries: readonly CatalogueEntry[], document: TemplateDocument, name: string, io: CliIo): CatalogueEntry | null => {
  const say = says[io.language];
  const versions = entries.filter(({ id }) => id === document.id);
  const listed = versions.find(({ version }) => version === document.version) ?? null;
  const newest = Math.max(0, ...versions.map(({ version }) => version));
  if (listed === null) {
    if (document.version < newest) throw new CliError(say.back(name, newest));
    return null;
  }
  if (listed.state === "draft") return listed;
  const isRetiring = listed.state === "active" && document.state === "retired";
  const sum = sumOf(documentText(isRetiring ? { ...document, state: listed.state } : document));
  if (sum !== listed.document.sha256) throw new CliError(say.other(name, newest + 1));
  return listed;
};

const workbooksOf = async (
  registry: Registry,
  document: TemplateDocument,
  now: () => number,
  io: CliIo,
): Promise<readonly { readonly language: Language; readonly bytes: Uint8Array }[]> => {
  const made: { readonly language: Language; readonly bytes: Uint8Array }[] = [];
  if (document.state === "retired") return made;
  for (const language of document.languages) {
    const workbook = await templateWorkbook(registry, compileDocument(document), { language, now }, io);
    made.push({ language, bytes: fileBytes(workbook, "template") });
  }
  return made;
};

const published = async (
  registry: Registry,
  document: TemplateDocument,
  now: () => number,
  io: CliIo,
): Promise<{ readonly entry: CatalogueEntry; readonly files: Files }> => {
  const { id, version, state, languages } = document;
  const template = compileDocument(document);
  const base = `${id}/${version.toString()}/${id}`;
  const said = documentText(document);
  const files = new Map<string, string | Uint8Array>([[`${base}.json`, said]]);
  const workbooks = (await workbooksOf(registry, document, now, io)).map(({ language, bytes }, index) => {
    const path = index === 0 ? `${base}.xltx` : `${base}.${language}.xltx`;
    files.set(path, bytes);
    return { language, path, sha256: sumOf(bytes) };
  });
  const picture = `${base}.svg`;
  files.set(picture, templateSketch(template));
  const entry: CatalogueEntry = {
    id,
    version,
    state,
    name: { ...template.name },
    purpose: { ...template.purpose },
    languages,
    published: isoOf(Math.floor(now())),
    document: { path: `${base}.json`, sha256: sumOf(said) },
    workbooks,
    picture,
  };
  return { entry, files };
};

/** Whether a listed version lies there as it is listed. */
const isWhole = async (folder: string, { document, workbooks, picture }: CatalogueEntry): Promise<boolean> => {
  if (!(await isThere(join(folder, picture)))) return false;
  for (const { path, sha256 } of [document, ...workbooks])
    if (!(await isThere(join(folder, path))) || sumOf(await readBytes(join(folder, path))) !== sha256) return false;
  return true;
};

/** @throws CliError where somebody else holds the folder. */
const alone = async <T>(lock: string, io: CliIo, work: () => Promise<T>): Promise<T> => {
  const held = await open(lock, "wx").catch((error: unknown) => {
    const isHeld = typeof error === "object" && error !== null && "code" in error && error.code === "EEXIST";
    throw isHeld ? new CliError(says[io.language].busy(lock)) : new CliError(says[io.language].folder(lock));
  });
  try {
    await held.close();
    return await work();
  } finally {
    await rm(lock, { force: true });
  }
};

const makeFolder = async (path: string, io: CliIo): Promise<void> => {
  await mkdir(path, { recursive: true }).catch(() => {
    throw new CliError(says[io.language].folder(path));
  });
};

const devices = /^(con|prn|aux|nul|(com|lpt)\d)$/;

export const publishCommand = async (
  registry: Registry,
  file: string,
  folder: string,
  options: PublishOptions,
  io: CliIo,
): Promise<ExitCode> => {
  const say = says[io.language];
  const now = clockOf(options.asOf);
  const document = await documentIn(registry, file, io);
  if (devices.test(document.id)) throw new CliError(say.device(document.id));
  const name = `${document.id} ${document.version.toString()}`;
  const index = join(folder, "index.json");
  await makeFolder(folder, io);
  return alone(`${index}.lock`, io, async () => {
    const entries = await entriesIn(index, io);
    const listed = checkVersion(entries, document, name, io);
    const isSame = listed?.document.sha256 === sumOf(documentText(document));
    if (listed && isSame && (await isWhole(folder, listed))) {
      io.error(`${say.same(name)}\n`);
      return exitCodes.fine;
    }
    const { entry, files } = await published(registry, document, now, io);
    await makeFolder(join(folder, document.id, document.version.toString()), io);
    for (const [path, content] of files) await writeWhole(join(folder, path), content);
    // What others have added to an entry stays in it.
    await writeWhole(index, catalogueText(withEntry(entries, { ...listed, ...entry })));
    if (document.state !== "active") io.error(`${say[document.state](name)}\n`);
    io.error(`${say.done(name, join(folder, document.id, document.version.toString()))}\n`);
    return exitCodes.fine;
  });
};
