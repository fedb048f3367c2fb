/** Builds an example plan from test/cases in the embedded Excel, as the command line does, with room for faults. */
import type { CustomFunctions } from "../../src/host/calc/contract";
import type { Workbook } from "../../src/host/model/state";
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import type { Language } from "../../src/plan/language";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { importPlan } from "../../src/import/importCsv";
import type { PlanData } from "../../src/plan/planData";
import { ofSize } from "../../src/plan/registry";
import type { Size } from "../../src/plan/table";
import { buildPlan, type BuildReport, type BuildRequest, type BuildStep } from "../../src/workbook/build/buildPlan";
import { readCase } from "../readCase";
import { registry } from "../registry";

/** 2026-11-21, the review date of the examples. */
export const reviewDate = 46347;

/** An example as a plan of a size would hold it: without what only larger ones ask for. */
export const exampleData = (name: string, size: Size = "light"): PlanData => {
  const { data } = importPlan(registry.tables, readCase(name));
  const asked = ofSize(registry, size).tables.map(({ id }) => id);
  return { ...data, tables: Object.fromEntries(Object.entries(data.tables).filter(([id]) => asked.includes(id))) };
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
  /** It answers as an Excel that does not know how. */
  readonly takesNoPictures?: boolean;
}

export interface Built {
  readonly excel: EmbeddedExcel;
  readonly report: BuildReport;
}

/** The caller disposes of `excel`. */
export const buildIn = async (data: PlanData, options: BuildOptions = {}): Promise<Built> => {
  const { functions, workbook, failAt, onStep, signal, takesNoPictures, ...request } = options;
  const excel = await createExcel({
    now: () => request.asOf ?? reviewDate,
    locale: data.language === "zh" ? "zh-CN" : "en-US",
    ...(functions ? { customFunctions: functions } : {}),
    ...(workbook ? { workbook } : {}),
    ...(failAt ? { failAt } : {}),
  });
  excel.workbook.customFunctionNamespaces = ["KAM"];
  if (takesNoPictures)
    excel.Excel.ShapeCollection.prototype.addImage = function addImage(this: Excel.ShapeCollection) {
      return this.addGeometricShape("Star5");
    };
  const report = await withGlobals(excel, () => buildPlan(registry, { data, asOf: reviewDate, ...request }, onStep, signal));
  return { excel, report };
};

const saved = new Map<string, Promise<Uint8Array>>();

const savedExample = async (name: string, size: Size, functions: CustomFunctions): Promise<Uint8Array> => {
  const { excel } = await buildIn(exampleData(name, size), { functions, size });
  await excel.calculator.settled();
  const bytes = saveXlsx(excel.workbook);
  excel.dispose();
  return bytes;
};

/** An example as it is opened the day after: built once for a suite, read anew from its file for each test. The caller disposes of it. */
export const openExample = async (name: string, size: Size = "light"): Promise<EmbeddedExcel> => {
  const functions = planFunctions(registry);
  const key = `${name} ${size}`;
  const bytes = saved.get(key) ?? savedExample(name, size, functions);
  saved.set(key, bytes);
  const opened = openXlsx(await bytes);
  if (!opened.ok) throw new Error(opened.message);
  return createExcel({ workbook: opened.workbook, now: () => reviewDate, customFunctions: functions });
};
