/** Workbook files as the command line opens and saves them: what they hold is said, and no file is left half written. */
import { copyFile, open, readFile, rename, rm, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Workbook } from "../host/model/state";
import { defaultLimits, heldSentence, openReasons, openXlsx, savedName, savingSentences, saveXlsx } from "../host/xlsx";
import { productVersion } from "../workbook/product";
import { CliError, type CliIo } from "./io";
import { namespace } from "./planFunctions";

/** The add-in that belongs to the file, as manifest.xml names it. */
const webExtension = {
  id: "b7e1c2a4-5d3f-4c8a-9e61-0f5c63a1d2e7",
  version: `${productVersion}.0`,
  store: "developer",
  storeType: "Registry",
  showTaskPane: true,
} as const;

const systemReason = (error: unknown): string => {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EACCES: "access is denied",
    EPERM: "access is denied",
    EISDIR: "it is a folder",
    ENOTDIR: "a part of the path is no folder",
    EROFS: "the disk is read-only",
    ENOSPC: "the disk is full",
    EBUSY: "it is open in another program",
  };
  return reasons[code] ?? (code || "unknown reason");
};

/** @throws CliError that says why the file cannot be read. */
export const readBytes = async (path: string): Promise<Uint8Array> => {
  try {
    return await readFile(path);
  } catch (error) {
    throw new CliError(`${path} cannot be read: ${systemReason(error)}.`);
  }
};

/** Opens a workbook file and says what else is in it. @throws CliError that says why it was refused. */
export const openFile = async (path: string, io: CliIo): Promise<Workbook> => {
  const reasons = openReasons[io.language];
  const size = (await stat(path).catch(() => null))?.size ?? 0;
  if (size > defaultLimits.fileBytes) throw new CliError(`${path}: ${reasons["too-large"]}`);
  const bytes = await readBytes(path);
  const result = openXlsx(bytes);
  if (!result.ok) throw new CliError(`${path}: ${reasons[result.code]} (${result.code}: ${result.message})`);
  const held = heldSentence(result.workbook.source?.held ?? [], io.language);
  if (held !== "") io.error(`${path}: ${held}\n`);
  return result.workbook;
};

export const isThere = async (path: string): Promise<boolean> => (await stat(path).catch(() => null)) !== null;

/** A name beside the file that nothing has. */
export const freeBeside = async (path: string, extension: string): Promise<string> => {
  let name = path + extension;
  for (let number = 2; await isThere(name); number += 1) name = `${path}.${number}${extension}`;
  return name;
};

/**
 * Writes a file whole or not at all: beside it first, then in its place. What stood there is kept as .bak until all of it is written.
 * @throws CliError where it cannot be written; what stood there stands there.
 */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.${process.pid}.tmp`;
  const kept = (await isThere(path)) ? await freeBeside(path, ".bak") : null;
  try {
    const file = await open(temporary, "w");
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    if (kept !== null) await copyFile(path, kept);
    await rename(temporary, path);
    if (kept !== null) await rm(kept, { force: true });
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliError(`${path} cannot be written: ${systemReason(error)}.`);
  }
};

export interface Target {
  /** The file that the workbook was opened from. */
  readonly from: string;
  readonly out: string;
  /** A signed file may be written over, without its signature. */
  readonly dropSignature?: boolean | undefined;
}

const says = {
  en: {
    signed: (out: string) =>
      `${out} is signed, and saving would remove the signature. Write to another file with --out, or add --drop-signature.`,
    template: (out: string) => `${out} is a template and stays one. Write the new workbook to another file with --out.`,
    extension: (out: string, wanted: string) => `--out: ${out} must end in ${wanted}, as the workbook that it is made from.`,
  },
  zh: {
    signed: (out: string) => `${out} 有数字签名，保存将去除签名。请用 --out 写入另一文件，或加上 --drop-signature。`,
    template: (out: string) => `${out} 是模板，不会被改写。请用 --out 将新工作簿写入另一文件。`,
    extension: (out: string, wanted: string) => `--out：${out} 必须以 ${wanted} 结尾，与原工作簿一致。`,
  },
};

/** Judges where a workbook is to be saved, before anything is done to it. @throws CliError */
export const checkTarget = ({ source }: Workbook, { from, out, dropSignature }: Target, io: CliIo): void => {
  if (!source) return;
  const say = says[io.language];
  const isSame = resolve(from) === resolve(out);
  if (isSame && source.isTemplate) throw new CliError(say.template(out));
  if (savedName(out, source) !== out && extname(out).toLowerCase() !== `.${source.form}`)
    throw new CliError(say.extension(out, `.${source.form}`));
  if (isSame && source.isSigned && !dropSignature) throw new CliError(say.signed(out));
  for (const sentence of savingSentences(source, io.language)) io.error(`${from}: ${sentence}\n`);
};

/** The bytes of the workbook with the add-in that belongs to it. */
export const fileBytes = (workbook: Workbook, as: "workbook" | "template" = "workbook"): Uint8Array => {
  workbook.customFunctionNamespaces = [...new Set([...workbook.customFunctionNamespaces, namespace])];
  // Another add-in that opens with the file stays the one that does.
  if (workbook.webExtension === null || workbook.webExtension.id === webExtension.id) workbook.webExtension = { ...webExtension };
  return saveXlsx(workbook, as);
};

/** Saves the workbook with the add-in that belongs to it; answers with the number of bytes. */
export const saveFile = async (workbook: Workbook, path: string): Promise<number> => {
  const bytes = fileBytes(workbook);
  await writeWhole(path, bytes);
  return bytes.length;
};
