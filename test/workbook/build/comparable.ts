/** The state of a workbook as a plain value two builds can be compared by: what a user sees and a file holds, without ids that merely count. */
import type { Sheet, Workbook } from "../../../src/host/model/state";
import { CellError } from "../../../src/host/model/state";

const cellsOf = (sheet: Sheet, workbook: Workbook) =>
  [...sheet.cells]
    .map(
      ([key, { formula, value, style }]) =>
        [key, formula, value instanceof CellError ? value.code : value, workbook.styles[style]] as const,
    )
    .filter(([, formula, value, style]) => formula !== null || value !== null || style !== workbook.styles[0])
    .sort(([a], [b]) => a - b);

const sheetOf = (sheet: Sheet, workbook: Workbook) => ({
  name: sheet.name,
  cells: cellsOf(sheet, workbook),
  tables: sheet.tables.map(({ id: _id, number: _number, ...table }) => ({
    ...table,
    columns: table.columns.map(({ id: _column, ...column }) => column),
  })),
  charts: sheet.charts.map(({ id: _id, series, ...chart }) => ({ ...chart, series: series.map(({ id: _series, ...one }) => one) })),
  conditionalFormats: sheet.conditionalFormats.map(({ id: _id, ...format }) => format),
  validations: sheet.validations,
  hyperlinks: sheet.hyperlinks,
  merges: sheet.merges,
  page: sheet.page,
  widths: [...sheet.columnWidths].sort(([a], [b]) => a - b),
  heights: [...sheet.rowHeights].sort(([a], [b]) => a - b),
  outline: [...sheet.columnOutline.levels].sort(([a], [b]) => a - b),
  hidden: [...sheet.hiddenColumns].sort((a, b) => a - b),
  frozen: [sheet.frozenRows, sheet.frozenColumns],
  tab: sheet.tabColor,
  gridlines: sheet.showGridlines,
  properties: [...sheet.customProperties].sort(([a], [b]) => (a < b ? -1 : 1)),
});

export const comparable = (workbook: Workbook) => ({
  sheets: workbook.sheets.map((sheet) => sheetOf(sheet, workbook)),
  names: workbook.names.map(({ sheetId, ...name }) => ({ ...name, sheet: workbook.sheets.find(({ id }) => id === sheetId)?.name ?? null })),
  // Ids of table columns count through the workbook, so they differ after a sheet was made twice.
  parts: workbook.customXmlParts.map(({ xml }) => xml.replace(/"tableColumn":\d+/g, '"tableColumn":0')),
});
