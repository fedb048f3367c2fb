/**
 * What lies on a cell besides its value: merge, table, validation, link, note. Looked up for every cell that is drawn, so the lists of
 * the sheet are arranged by place once after each change.
 */
import { oneCell, overlap } from "../../host/model/address";
import {
  cellKey,
  columnOf,
  maxColumns,
  maxRows,
  rowOf,
  type Area,
  type Hyperlink,
  type Note,
  type Sheet,
  type Table,
  type Validation,
} from "../../host/model/state";

/** Merges larger than this are found by comparing areas, so that a merged column does not become a million entries. */
const largeMerge = 4000;

export interface SheetIndex {
  mergeAt(row: number, column: number): Area | null;
  tableAt(row: number, column: number): Table | null;
  validationAt(row: number, column: number): Validation | null;
  linkAt(row: number, column: number): Hyperlink | null;
  noteAt(row: number, column: number): Note | null;
}

export function indexSheet(sheet: Sheet): SheetIndex {
  const merges = new Map<number, Area>();
  const largeMerges: Area[] = [];
  for (const merge of sheet.merges) {
    if ((merge.bottom - merge.top + 1) * (merge.right - merge.left + 1) > largeMerge) {
      largeMerges.push(merge);
      continue;
    }
    for (let row = merge.top; row <= merge.bottom; row++) {
      for (let column = merge.left; column <= merge.right; column++) merges.set(cellKey(row, column), merge);
    }
  }
  const links = new Map(sheet.hyperlinks.map((link) => [cellKey(link.row, link.column), link]));
  const notes = new Map(sheet.notes.map((note) => [cellKey(note.row, note.column), note]));
  const within = (row: number, column: number) => (area: Area) => overlap(area, oneCell(row, column));
  return {
    mergeAt: (row, column) => merges.get(cellKey(row, column)) ?? largeMerges.find(within(row, column)) ?? null,
    tableAt: (row, column) => sheet.tables.find((table) => overlap(table.area, oneCell(row, column))) ?? null,
    validationAt: (row, column) => sheet.validations.find((validation) => validation.areas.some(within(row, column))) ?? null,
    linkAt: (row, column) => links.get(cellKey(row, column)) ?? null,
    noteAt: (row, column) => notes.get(cellKey(row, column)) ?? null,
  };
}

/** Last row and column that hold anything: cells, tables, charts do not count. */
export function usedExtent(sheet: Sheet): { readonly rows: number; readonly columns: number } {
  let lastKey = -1;
  let columns = 0;
  for (const key of sheet.cells.keys()) {
    if (key > lastKey) lastKey = key;
    const column = columnOf(key);
    if (column >= columns) columns = column + 1;
  }
  let rows = lastKey < 0 ? 0 : rowOf(lastKey) + 1;
  for (const table of sheet.tables) {
    rows = Math.max(rows, table.area.bottom + 1);
    columns = Math.max(columns, table.area.right + 1);
  }
  return { rows, columns };
}

/** What reaches to the end of the sheet, as whole columns and rows do, is taken as far as the sheet is used: edits go cell by cell. */
export function usedPart(sheet: Sheet, area: Area): Area {
  const isToEnd = area.bottom === maxRows - 1;
  const isToEdge = area.right === maxColumns - 1;
  if (!isToEnd && !isToEdge) return area;
  const used = usedExtent(sheet);
  return {
    ...area,
    bottom: isToEnd ? Math.max(area.top, used.rows - 1) : area.bottom,
    right: isToEdge ? Math.max(area.left, used.columns - 1) : area.right,
  };
}
