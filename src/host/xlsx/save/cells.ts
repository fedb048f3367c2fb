/**
 * Columns, rows and cells of a sheet. Cases of a cell: blank with a look, constant, formula with its last result, value spilled
 * by a formula elsewhere.
 *
 * What LibreOffice 7.4 keeps of the last results of functions that it does not know (measured):
 * - numbers and text of plain formulas, if docProps/app.xml names Microsoft Excel; so all formulas with one result are plain;
 * - not flags, errors and empty text (it shows #NAME?);
 * - nothing of arrays, `t="array"`. Excel needs these for formulas that spill, and only these are written so.
 */
import { cellName } from "../../model/address";
import { charactersToFile, defaultColumnCharacters } from "../../model/lengths";
import { CellError, cellKey, columnOf, maxColumns, rowOf, type Cell, type CellValue, type ErrorValue, type Sheet } from "../../model/state";
import { areaName } from "../address";
import { element, escapeCellText, type Attributes } from "../xml";
import { textElement, type SaveContext } from "./context";

/** Errors that the format does not have, or has only with further parts. */
const storedErrors: Partial<Record<ErrorValue, ErrorValue>> = {
  "#SPILL!": "#VALUE!",
  "#CALC!": "#VALUE!",
  "#BUSY!": "#N/A",
  "#CIRC!": "#VALUE!",
};

const storedNumber = (value: number): string => (Object.is(value, -0) ? "0" : String(value));

/** Each once, in order. Numbers sort themselves in a typed array. */
const indexesOf = (...sources: readonly Iterable<number>[]): readonly number[] => {
  const all = new Set<number>();
  for (const source of sources) for (const index of source) all.add(index);
  return Array.from(Float64Array.from(all).sort());
};

export function columnsXml(sheet: Sheet, context: SaveContext): string {
  const { columnWidths, columnStyles, hiddenColumns, columnOutline } = sheet;
  const columns = indexesOf(columnWidths.keys(), columnStyles.keys(), hiddenColumns, columnOutline.levels.keys(), columnOutline.collapsed);
  const runs: { first: number; last: number; look: string; attributes: Attributes }[] = [];
  for (const column of columns) {
    const width = columnWidths.get(column);
    const attributes: Attributes = {
      width: charactersToFile(width ?? defaultColumnCharacters),
      style: columnStyles.has(column) ? context.styles.cell(columnStyles.get(column) ?? 0) : null,
      hidden: hiddenColumns.has(column) || null,
      customWidth: width === undefined ? null : true,
      outlineLevel: columnOutline.levels.get(column) || null,
      collapsed: columnOutline.collapsed.has(column) || null,
    };
    const look = JSON.stringify(attributes);
    const run = runs.at(-1);
    if (run !== undefined && run.last === column - 1 && run.look === look) run.last = column;
    else runs.push({ first: column, last: column, look, attributes });
  }
  if (runs.length === 0) return "";
  return element(
    "cols",
    {},
    ...runs.map(({ first, last, attributes }) => element("col", { min: first + 1, max: last + 1, ...attributes })),
  );
}

interface Stored {
  type: string;
  value: string;
}

/** Null for a blank. */
export function storedResult(value: CellValue): Stored | null {
  if (value === null) return null;
  if (typeof value === "string") return { type: "str", value: escapeCellText(value.slice(0, 32_767)) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  if (value instanceof CellError) return { type: "e", value: storedErrors[value.code] ?? value.code };
  return Number.isFinite(value) ? { type: "", value: storedNumber(value) } : { type: "e", value: "#NUM!" };
}

export class RowWriter {
  /** Header cells of tables: their text must be the name of the column. */
  private readonly headers = new Map<number, string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: SaveContext,
  ) {
    for (const table of sheet.tables) {
      if (!table.showHeaders) continue;
      table.columns.forEach((column, index) => this.headers.set(cellKey(table.area.top, table.area.left + index), column.name));
    }
  }

  /** Keys of all cells to be written, ordered by row and column. */
  keys(): readonly number[] {
    return indexesOf(this.sheet.cells.keys(), this.headers.keys());
  }

  holds(key: number): boolean {
    return this.sheet.cells.has(key) || this.headers.has(key);
  }

  cell(key: number): string {
    const cell: Cell = this.sheet.cells.get(key) ?? { formula: null, value: null, style: 0 };
    const row = rowOf(key);
    const column = columnOf(key);
    const style = this.context.styles.cell(cell.style);
    const start = `<c r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
    const header = this.headers.get(key);
    if (header !== undefined) return this.withText(start, header);
    if (cell.formula !== null) return this.formulaCell(start, cell, cell.formula, row, column);
    const constantText = typeof cell.value === "string" && cell.spillSource === undefined ? cell.value : null;
    if (constantText !== null) return this.withText(start, constantText);
    return this.withValue(start, "", cell.value);
  }

  private formulaCell(start: string, cell: Cell, formula: string, row: number, column: number): string {
    const { rows, columns } = cell.array ?? cell.spill ?? { rows: 1, columns: 1 };
    const isArray = cell.array !== undefined || rows * columns > 1 || this.context.needsArray(formula);
    const text = this.context.formulaXml(formula, this.tableAt(row, column), isArray);
    if (!isArray) return this.withValue(start, `<f>${text}</f>`, cell.value);
    if (cell.array === undefined) this.context.usesDynamicArrays = true;
    const area = areaName({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });
    return this.withValue(cell.array === undefined ? `${start} cm="1"` : start, `<f t="array" ref="${area}">${text}</f>`, cell.value);
  }

  private withText(start: string, text: string): string {
    const number = this.context.strings.number(text);
    return number === null ? `${start} t="inlineStr"><is>${textElement(text)}</is></c>` : `${start} t="s"><v>${number}</v></c>`;
  }

  private withValue(start: string, formula: string, value: CellValue): string {
    const stored = storedResult(value);
    // A formula without a stored result would be computed by viewers that do not know our functions: a blank result is an empty text.
    if (stored === null) return formula === "" ? `${start}/>` : `${start} t="str">${formula}<v></v></c>`;
    const type = stored.type === "" ? "" : ` t="${stored.type}"`;
    return `${start}${type}>${formula}<v>${stored.value}</v></c>`;
  }

  private tableAt(row: number, column: number): string | null {
    const inside = this.sheet.tables.find(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    return inside?.name ?? null;
  }
}

/** So many rows are written in one step. */
const step = 100;

/** Rows that are written: those with cells, and those with a look of their own. */
const rowsOf = (sheet: Sheet, keys: readonly number[]): readonly number[] => {
  const { rowHeights, hiddenRows, rowOutline } = sheet;
  return indexesOf(new Set(keys.map(rowOf)), rowHeights.keys(), hiddenRows, rowOutline.levels.keys(), rowOutline.collapsed);
};

function rowStart({ rowHeights, hiddenRows, rowOutline }: Sheet, row: number): string {
  const height = rowHeights.get(row);
  const level = rowOutline.levels.get(row) ?? 0;
  return [
    `<row r="${row + 1}"`,
    height === undefined ? "" : ` ht="${height}" customHeight="1"`,
    hiddenRows.has(row) ? ' hidden="1"' : "",
    level > 0 ? ` outlineLevel="${level}"` : "",
    rowOutline.collapsed.has(row) ? ' collapsed="1"' : "",
  ].join("");
}

/** Comes up for air after each step. */
export function* sheetDataXml(sheet: Sheet, context: SaveContext): Generator<void, { readonly xml: string; readonly dimension: string }> {
  const writer = new RowWriter(sheet, context);
  const keys = writer.keys();
  const written: string[] = [];
  let left = maxColumns;
  let right = 0;
  let at = 0;
  for (const row of rowsOf(sheet, keys)) {
    if (written.length % step === step - 1) yield;
    const start = rowStart(sheet, row);
    let cells = "";
    for (let key = keys[at]; key !== undefined && rowOf(key) === row; key = keys[++at]) {
      left = Math.min(left, columnOf(key));
      right = Math.max(right, columnOf(key));
      cells += writer.cell(key);
    }
    written.push(cells === "" ? `${start}/>` : `${start}>${cells}</row>`);
  }
  const first = keys[0];
  const last = keys.at(-1);
  const dimension = first === undefined || last === undefined ? "A1" : areaName({ top: rowOf(first), bottom: rowOf(last), left, right });
  return { xml: element("sheetData", {}, written.join("")), dimension };
}
