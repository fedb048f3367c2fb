/** What a workbook holds, in one look: its plan, its sheets and every formula and constant on them. */
import type { Registry } from "../../plan/section";
import { findSheets, type Standing, type StandingSheet } from "../build/findSheets";
import { loadInParts, type LoadedCells } from "../loadInParts";
import { readInBatch, type PlanReading } from "../read";

interface StandingCells {
  readonly sheet: StandingSheet;
  readonly cells: LoadedCells;
}

export interface Looked {
  readonly reading: PlanReading;
  readonly standing: Standing;
  readonly sheets: readonly StandingCells[];
  /** What stands in a cell: a formula with "=", a constant, "" where it is blank. */
  readonly at: (sheetId: string, row: number, column: number) => unknown;
}

export const look = async (context: Excel.RequestContext, registry: Registry): Promise<Looked> => {
  const reading = await readInBatch(context, registry);
  const standing = await findSheets(context);
  const used = standing.sheets.map((sheet) => {
    const range = context.workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(false);
    range.load("rowCount,columnCount");
    return { sheet, range };
  });
  await context.sync();
  const filled = used.filter(({ range }) => !range.isNullObject);
  const cells = await loadInParts(
    context,
    filled.map(({ range }) => ({ range, rows: range.rowCount, columns: range.columnCount })),
    "formulas",
  );
  const sheets = filled.flatMap(({ sheet }, index) => {
    const loaded = cells[index];
    return loaded ? [{ sheet, cells: loaded }] : [];
  });
  const byId = new Map(sheets.map((one) => [one.sheet.id, one.cells]));
  return {
    reading,
    standing,
    sheets,
    at: (id, row, column) => {
      const found = byId.get(id);
      return found?.rows[row - found.top]?.[column - found.left] ?? "";
    },
  };
};

export const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");
