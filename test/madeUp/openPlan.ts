/** A plan of any sections in the embedded Excel, calculated with their functions. */
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { CellError, type Sheet } from "../../src/host/model/state";
import { importPlan, type ImportFile } from "../../src/import/importCsv";
import type { Language } from "../../src/plan/language";
import type { Registry } from "../../src/plan/section";
import { buildPlan, type BuildRequest } from "../../src/workbook/build/buildPlan";
import { reviewDay } from "../plans";

export interface OpenPlan {
  readonly excel: EmbeddedExcel;
  readonly inExcel: <T>(work: () => Promise<T>) => Promise<T>;
  readonly sheet: (name: string) => Sheet;
  /** Everything a sheet shows, as texts. */
  readonly shown: (name: string) => readonly string[];
  /** Cells that show an error, as Sheet!row,column: code. */
  readonly errors: () => readonly string[];
}

export const openPlan = async (
  registry: Registry,
  files: readonly ImportFile[],
  request: Partial<BuildRequest> & { readonly language?: Language } = {},
): Promise<OpenPlan> => {
  const { language, ...wanted } = request;
  const { data } = importPlan(registry.tables, files, language);
  const excel = await createExcel({ now: () => reviewDay, customFunctions: planFunctions(registry) });
  excel.workbook.customFunctionNamespaces = ["KAM"];
  const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
  await inExcel(() => buildPlan(registry, { data, asOf: reviewDay, ...wanted }));
  await excel.calculator.settled();
  const sheet = (name: string): Sheet => {
    const found = excel.workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`There is no sheet ${name}: ${excel.workbook.sheets.map((one) => one.name).join(", ")}`);
    return found;
  };
  return {
    excel,
    inExcel,
    sheet,
    shown: (name) => [...sheet(name).cells.values()].flatMap(({ value }) => (value === null || value === "" ? [] : [String(value)])),
    errors: () =>
      excel.workbook.sheets.flatMap((one) =>
        [...one.cells].flatMap(([key, { value }]) =>
          value instanceof CellError ? [`${one.name}!${JSON.stringify(key)}: ${value.code} ${value.message}`] : [],
        ),
      ),
  };
};
