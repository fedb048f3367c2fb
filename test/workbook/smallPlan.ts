/** A workbook with the plan's tables on plain sheets, made through the genuine office.js: enough for reading and writing, without the build. */
import { createExcel, withGlobals, type EmbeddedExcel } from "../../src/host/node";
import { cellKey } from "../../src/host/model/state";
import { areaName, areaOf } from "../../src/plan/sheet/address";
import type { Language } from "../../src/plan/language";
import { forCell } from "../../src/plan/cells/cellText";
import { importPlan } from "../../src/import/importCsv";
import type { Table } from "../../src/plan/table";
import { metaToXml, metaVersion, type PlanMeta } from "../../src/workbook/planMeta";
import { tableIn, type PlanData } from "../../src/plan/planData";
import { registry } from "../registry";

export interface SmallPlan {
  readonly excel: EmbeddedExcel;
  /** Runs with Excel on globalThis, as the add-in does. */
  readonly inExcel: <T>(work: () => Promise<T>) => Promise<T>;
  /** What a cell holds; "B7" on a sheet. */
  readonly cell: (sheet: string, row: number, column: number) => unknown;
  /** Formula of a cell, or null. */
  readonly formula: (sheet: string, row: number, column: number) => string | null;
}

/** Row of the headers on every sheet, and first column; zero-based. */
export const headerRow = 3;
export const firstColumn = 1;

const sheetOf: Readonly<Record<string, string>> = {
  account: "Account",
  stakeholders: "People",
  framework: "Framework",
  opportunities: "Deals",
  actions: "To do",
};

const csv: Readonly<Record<Language, string>> = {
  en: "Name,Level,Role,Attitude,Closeness,Last contact\nGroup CFO,Decision,Decision maker,Supporter,Frequent,2026-10-30\nIT director,Management,Evaluator,Opponent,Distant,2026-09-02",
  zh: "姓名,级别,角色,态度,联系,上次联系\n财务总监,决策层,决策者,支持者,频繁,2026-10-30",
};

export const samplePlan = (language: Language = "en"): PlanData =>
  importPlan(
    registry.tables,
    [
      { name: "account.csv", text: language === "en" ? "field,value\nName,North\nCurrency,CNY" : "项目,内容\n名称,北方\n币种,CNY" },
      { name: "stakeholders.csv", text: csv[language] },
      { name: "actions.csv", text: "Action,Due,Status,Note\nCall,2026-12-01,open,first\n" },
      { name: "opportunities.csv", text: "Opportunity,Stage,Amount,Milestone 1\nHub,propose,5000,yes\n" },
      { name: "framework.csv", text: "Id,Level,Name,Supports\nK1,1,Funds,\nI1,2,Pool,K1\n" },
    ],
    language,
  ).data;

const writeTable = (context: Excel.RequestContext, data: PlanData, table: Table): Excel.Table => {
  const { columns, name } = table;
  const { rows, userColumns } = tableIn(data, table);
  const sheet = context.workbook.worksheets.add(sheetOf[table.id]);
  const header = [...columns.map((column) => column.header[data.language]), ...userColumns];
  const body = (rows.length > 0 ? rows : [null]).map((row) => [
    ...columns.map((column) => forCell(row?.cells[column.id] ?? null)),
    ...userColumns.map((user) => forCell(row?.user[user] ?? null)),
  ]);
  const area = areaOf(headerRow, firstColumn, body.length + 1, header.length);
  sheet.getRange(areaName(area)).values = [header, ...body];
  const made = sheet.tables.add(areaName(area), true);
  made.name = name;
  columns.forEach((column, index) => {
    if (column.by !== "computed") return;
    sheet.getRange(areaName(areaOf(headerRow + 1, firstColumn + index, body.length, 1))).formulas = body.map(() => ["=ROW()-4"]);
  });
  return made;
};

const metaOf = (data: PlanData, tables: ReadonlyMap<string, Excel.Table>): PlanMeta => ({
  version: metaVersion,
  product: null,
  language: data.language,
  templateVersion: null,
  company: null,
  template: "standard",
  size: "light",
  sections: null,
  formulas: "kam",
  tables: Object.fromEntries(
    [...tables].map(([id, { columns }]) => [
      id,
      columns.items.flatMap((found, index) => {
        const column = registry.table(id)?.columns[index];
        return column ? [{ id: column.id, header: found.name, tableColumn: found.id }] : [];
      }),
    ]),
  ),
  names: {},
  foreign: [],
});

/** Makes the workbook; `withMeta` false leaves the custom XML part out. */
export const openSmallPlan = async (data: PlanData = samplePlan(), withMeta = true): Promise<SmallPlan> => {
  const excel = await createExcel();
  const inExcel = <T>(work: () => Promise<T>): Promise<T> => withGlobals(excel, work);
  await inExcel(() =>
    Excel.run(async (context) => {
      const tables = new Map(registry.tables.map((table) => [table.id, writeTable(context, data, table)] as const));
      for (const { columns } of tables.values()) columns.load("items/id,items/name");
      await context.sync();
      if (withMeta) context.workbook.customXmlParts.add(metaToXml(metaOf(data, tables)));
      await context.sync();
    }),
  );
  const at = (sheet: string, row: number, column: number) =>
    excel.workbook.sheets.find((one) => one.name === sheet)?.cells.get(cellKey(row, column));
  return {
    excel,
    inExcel,
    cell: (sheet, row, column) => at(sheet, row, column)?.value ?? null,
    formula: (sheet, row, column) => at(sheet, row, column)?.formula ?? null,
  };
};
