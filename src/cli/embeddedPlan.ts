/** A plan workbook in the embedded Excel: opened from a file or new, worked on by the very code that runs in Excel. */
import type { Workbook } from "../host/model/state";
import { createExcel, withGlobals, type EmbeddedExcel } from "../host/node";
import type { Registry } from "../plan/section";
import { WorkbookError } from "../workbook/errors";
import { readPlan, type PlanReading } from "../workbook/read";
import { openFile } from "./files";
import { CliError, type CliIo } from "./io";
import { namespace, planFunctions } from "./planFunctions";

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
  excel.workbook.customFunctionNamespaces = [...new Set([...excel.workbook.customFunctionNamespaces, namespace])];
  try {
    return await withGlobals(excel, () => work(excel));
  } finally {
    excel.dispose();
  }
};

/** Runs work on a file; what the plan's own code says went wrong is said with the file's name. @throws CliError */
export const aboutFile = async <T>(file: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof WorkbookError) throw new CliError(`${file}: ${error.problem.text.en}`);
    throw error;
  }
};

/** The plan in a workbook file. @throws CliError where there is none. */
export const readPlanFile = async (registry: Registry, file: string, now: () => number, io: CliIo): Promise<PlanReading> => {
  const workbook = await openFile(file, io);
  return aboutFile(file, () => inEmbeddedExcel(registry, { workbook, now }, () => readPlan(registry)));
};
