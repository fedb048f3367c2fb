/** Small plans of a made-up company, and versions of its template: few sections, so that a plan is made in a moment. */
import { planFunctions } from "../../../src/cli/planFunctions";
import { CellError, cellKey, type Sheet, type Workbook } from "../../../src/host/model/state";
import { createExcel, withGlobals, type EmbeddedExcel } from "../../../src/host/node";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import type { Template } from "../../../src/plan/template";
import { compileDocument } from "../../../src/templates/document/compile";
import { readDocument } from "../../../src/templates/document/parse";
import { registry } from "../../registry";
import { acmeDocument, acmeJson } from "../../templates/document/acme";
import { buildIn, exampleData, reviewDate } from "../buildExample";

const functions = planFunctions(registry);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Objects are laid over each other, all else takes the place of what was there. */
const laidOver = (base: unknown, over: unknown): unknown =>
  isObject(base) && isObject(over)
    ? { ...base, ...Object.fromEntries(Object.entries(over).map(([key, value]) => [key, laidOver(base[key], value)])) }
    : over;

const small = { size: "light", sections: ["stakeholders", "opportunities"], rows: { competitors: [] } };

/** The company's template with some of it said otherwise. */
export const version = (said: Readonly<Record<string, unknown>> = {}, number = 1): Template => {
  const reading = readDocument(laidOver(laidOver(acmeJson(), { ...small, version: number }), said));
  if (reading.kind !== "read") throw new Error(JSON.stringify(reading));
  return compileDocument(reading.document);
};

export const region = { id: "region", header: { en: "Region", zh: "大区" }, kind: "list", words: ["North", "South"] };
export const commission = { id: "commission", header: "Commission", kind: "money", formula: "={amount}*0.02" };

/** The stages of the company, by their places. */
export const process = (...places: readonly number[]) => {
  const { process: own } = acmeDocument();
  return { stages: places.map((place) => own?.stages[place]) };
};

const stages = ["Scout", "Meet", "Shape", "Close deal", "Land"];

export const dealsData = () => {
  const { tables, ...example } = exampleData("ebanking");
  const rows = (tables.opportunities?.rows ?? []).map((row, index) => ({
    cells: { ...row.cells, stage: stages[index % 5] ?? null, milestone6: null },
    user: { Region: index % 2 ? "North" : "South", "My notes": `note ${index.toString()}` },
  }));
  const stakeholders = { ...tables.stakeholders!, rows: tables.stakeholders!.rows.slice(0, 4) };
  return { ...example, tables: { ...tables, stakeholders, opportunities: { rows, userColumns: ["Region", "My notes"] } } };
};

/** The file of a plan made from a template. */
export const planFile = async (template: Template, data = dealsData()): Promise<Uint8Array> => {
  const { excel } = await buildIn(data, { template, functions });
  await excel.calculator.settled();
  const bytes = saveXlsx(excel.workbook);
  excel.dispose();
  return bytes;
};

export const openFile = (bytes: Uint8Array): Promise<EmbeddedExcel> => {
  const opened = openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.message);
  return createExcel({ workbook: opened.workbook, now: () => reviewDate, customFunctions: functions });
};

export const inExcel = <T>(excel: EmbeddedExcel, work: () => Promise<T>): Promise<T> => withGlobals(excel, work);

const tableOf = (workbook: Workbook, name: string): { sheet: Sheet; table: Sheet["tables"][number] } => {
  for (const sheet of workbook.sheets) for (const table of sheet.tables) if (table.name === name) return { sheet, table };
  throw new Error(`There is no table ${name}.`);
};

export const headersOf = (workbook: Workbook, name: string): readonly string[] =>
  tableOf(workbook, name).table.columns.map((one) => one.name);

/** The cells of a table's column, by its header. */
export const column = (workbook: Workbook, name: string, header: string, what: "value" | "formula" = "value"): readonly unknown[] => {
  const { sheet, table } = tableOf(workbook, name);
  const at = table.columns.findIndex((one) => one.name === header);
  if (at < 0) throw new Error(`${name} has ${table.columns.map((one) => one.name).join(", ")}`);
  return Array.from({ length: table.area.bottom - table.area.top }, (_, row) => {
    const cell = sheet.cells.get(cellKey(table.area.top + 1 + row, table.area.left + at));
    const value = cell?.[what] ?? "";
    return value instanceof CellError ? value.code : value;
  });
};

export const errorsIn = (workbook: Workbook): readonly string[] =>
  workbook.sheets.flatMap((sheet) =>
    [...sheet.cells].flatMap(([key, { value, formula }]) =>
      value instanceof CellError ? [`${sheet.name} ${key.toString()} ${value.code} ${formula ?? ""}`] : [],
    ),
  );
