/** A plan workbook in the embedded Excel: opened from a file or new, worked on by the very code that runs in Excel, and saved. */
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import type { Workbook } from "../host/model/state";
import { createExcel, withGlobals, type EmbeddedExcel } from "../host/node";
import { defaultLimits, openXlsx, saveXlsx } from "../host/xlsx";
import type { Registry } from "../plan/section";
import { WorkbookError } from "../workbook/errors";
import { productVersion } from "../workbook/product";
import { readPlan, type PlanReading } from "../workbook/read";
import { CliError } from "./io";
import { namespace, planFunctions } from "./planFunctions";

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

/** Opens a workbook file. @throws CliError that says why it was refused. */
export const openFile = async (path: string): Promise<Workbook> => {
  let bytes: Uint8Array;
  try {
    if ((await stat(path)).size > defaultLimits.fileBytes)
      throw new CliError(`${path} is larger than ${defaultLimits.fileBytes >> 20} MB and was not opened.`);
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof CliError ? error : new CliError(`${path} cannot be read: ${systemReason(error)}.`);
  }
  const result = openXlsx(bytes);
  if (!result.ok) throw new CliError(`${path} was refused (${result.code}): ${result.message}`);
  return result.workbook;
};

/** Writes a file whole or not at all. @throws CliError where it cannot be written. */
export const writeWhole = async (path: string, content: string | Uint8Array): Promise<void> => {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new CliError(`${path} cannot be written: ${systemReason(error)}.`);
  }
};

/** Saves beside the target first, so that a broken-off save leaves the old file whole. */
export const saveFile = async (workbook: Workbook, path: string): Promise<number> => {
  workbook.customFunctionNamespaces = [namespace];
  workbook.webExtension = { ...webExtension };
  const bytes = saveXlsx(workbook);
  await writeWhole(path, bytes);
  return bytes.length;
};

/** Runs work with the workbook open in the embedded Excel. */
export const inEmbeddedExcel = async <T>(
  registry: Registry,
  options: { readonly workbook?: Workbook; readonly now: () => number; readonly language?: "en" | "zh" },
  work: (excel: EmbeddedExcel) => Promise<T>,
): Promise<T> => {
  const excel = await createExcel({
    customFunctions: planFunctions(registry),
    now: options.now,
    locale: options.language === "zh" ? "zh-CN" : "en-US",
    ...(options.workbook ? { workbook: options.workbook } : {}),
  });
  excel.workbook.customFunctionNamespaces = [namespace];
  try {
    return await withGlobals(excel, () => work(excel));
  } finally {
    excel.dispose();
  }
};

/** The plan in a workbook file. @throws CliError where there is none. */
export const readPlanFile = async (registry: Registry, file: string, now: () => number): Promise<PlanReading> => {
  const workbook = await openFile(file);
  try {
    return await inEmbeddedExcel(registry, { workbook, now }, () => readPlan(registry));
  } catch (error) {
    if (error instanceof WorkbookError) throw new CliError(`${file}: ${error.problem.text.en}`);
    throw error;
  }
};
