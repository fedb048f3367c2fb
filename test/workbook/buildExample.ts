/** Builds an example plan from test/cases in the embedded Excel, as the command line does, with room for faults. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CustomFunctions } from "../../src/host/calc/contract";
import type { Workbook } from "../../src/host/model/state";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import type { Language } from "../../src/plan/language";
import { importPlan } from "../../src/import/importCsv";
import type { PlanData } from "../../src/plan/planData";
import { buildPlan, type BuildReport, type BuildRequest, type BuildStep } from "../../src/workbook/build/buildPlan";
import { registry } from "../registry";

/** 2026-11-21, the review date of the examples. */
export const reviewDate = 46347;

export const exampleData = (name: string, language?: Language): PlanData => {
  const folder = join(__dirname, "../cases", name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .sort()
    .map((file) => ({ name: file, text: readFileSync(join(folder, file), "utf8") }));
  return importPlan(registry.tables, files, language).data;
};

/** A table that the method does not know, as somebody brings it along. */
export const partnersFile = {
  name: "partners.csv",
  text: "Partner,Part,Share\nDelta Systems,Interfaces,0.2\nOmega Training,Courses,0.1\n",
} as const;

/** The example with a table that the method does not know. */
export const dataWithPartners = (name: string): PlanData => ({
  ...exampleData(name),
  foreign: importPlan(registry.tables, [partnersFile]).data.foreign,
});

export const emptyData = (language: Language): PlanData => ({ ...importPlan(registry.tables, [], language).data, language });

export interface BuildOptions extends Partial<BuildRequest> {
  readonly functions?: CustomFunctions;
  readonly workbook?: Workbook;
  readonly failAt?: (request: number) => { readonly code: string; readonly afterActions?: number } | null;
  readonly onStep?: (step: BuildStep) => void;
  readonly signal?: AbortSignal;
}

export interface Built {
  readonly excel: EmbeddedExcel;
  readonly report: BuildReport;
}

/** The caller disposes of `excel`. */
export const buildIn = async (data: PlanData, options: BuildOptions = {}): Promise<Built> => {
  const { functions, workbook, failAt, onStep, signal, ...request } = options;
  const excel = await createExcel({
    now: () => request.asOf ?? reviewDate,
    locale: data.language === "zh" ? "zh-CN" : "en-US",
    ...(functions ? { customFunctions: functions } : {}),
    ...(workbook ? { workbook } : {}),
    ...(failAt ? { failAt } : {}),
  });
  excel.workbook.customFunctionNamespaces = ["KAM"];
  const report = await withGlobals(excel, () => buildPlan(registry, { data, asOf: reviewDate, ...request }, onStep, signal));
  return { excel, report };
};
