/** A workbook without what a file cannot keep: ids that are made up anew, and names of the file and its parts. */
import type { Workbook } from "../../../src/host/model/state";

export function comparable(workbook: Workbook): unknown {
  const nameOf = (id: string | null): string | null => workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  return {
    ...workbook,
    name: "",
    source: null,
    activeSheetId: nameOf(workbook.activeSheetId),
    names: workbook.names.map((name) => ({ ...name, sheetId: nameOf(name.sheetId) })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      id: "",
      shifts: [],
      cells: new Map([...sheet.cells].sort(([first], [second]) => first - second)),
      tables: sheet.tables.map((table) => ({ ...table, id: "" })),
      conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, id: "" })),
      drawings: sheet.drawings.map(({ part: _part, image: _image, anchor: _anchor, ...drawing }) => ({ ...drawing, id: "" })),
      charts: sheet.charts.map(({ part: _part, ...chart }) => ({
        ...chart,
        id: "",
        series: chart.series.map((series) => ({ ...series, id: "" })),
      })),
    })),
  };
}
