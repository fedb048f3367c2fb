/**
 * Cells as tab-separated text, as Excel and other programs exchange them.
 *
 * Cells with tabs, line feeds or quotes are put in quotes with inner quotes doubled; rows end with a line feed.
 */
import { cellKey, type Area, type Sheet } from "../../host/model/state";
import type { SheetView } from "../sheet/sheetView";

const needsQuotes = /[\t\r\n"]/;

export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  const quote = (text: string): string => (needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(quote).join("\t")).join("\r\n");
}

export function fromTabSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at <= text.length) {
    const field = text[at] === '"' ? quotedField(text, at) : plainField(text, at);
    row.push(field.text);
    at = field.end;
    if (text[at] === "\t") {
      at++;
      continue;
    }
    rows.push(row);
    row = [];
    if (at >= text.length) break;
    at += text.startsWith("\r\n", at) ? 2 : 1;
    // The line feed at the end closes the last row and begins none.
    if (at >= text.length) break;
  }
  return rows;
}

function plainField(text: string, start: number): { text: string; end: number } {
  let end = start;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && text[end] !== "\r") end++;
  return { text: text.slice(start, end), end };
}

function quotedField(text: string, start: number): { text: string; end: number } {
  let content = "";
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character !== '"') content += character;
    else if (text[at + 1] === '"') {
      content += '"';
      at++;
    } else {
      const end = at + 1;
      const closed = end >= text.length || "\t\r\n".includes(text[end] ?? "");
      // A quote in the middle of a text that merely begins with one.
      return closed ? { text: content, end } : plainField(text, start);
    }
    at++;
  }
  return plainField(text, start);
}

/** Rows and columns of an area that show, up to the last used ones. */
export function shownLines(view: SheetView, area: Area): { readonly rows: readonly number[]; readonly columns: readonly number[] } {
  const rows = view.rows.indexes.filter((row) => row >= area.top && row <= area.bottom);
  const columns = view.columns.indexes.filter((column) => column >= area.left && column <= area.right);
  const lastRow = Math.min(area.bottom, Math.max(area.top, view.used.rows - 1));
  const lastColumn = Math.min(area.right, Math.max(area.left, view.used.columns - 1));
  return { rows: rows.filter((row) => row <= lastRow), columns: columns.filter((column) => column <= lastColumn) };
}

/** What an area shows, hidden rows and columns left out. */
export function shownRows(view: SheetView, area: Area): string[][] {
  const { rows, columns } = shownLines(view, area);
  return rows.map((row) => columns.map((column) => view.lookAt(row, column).text.text));
}

/** What one would have to type to get a cell: its formula or its constant. */
export function inputOf(sheet: Sheet, row: number, column: number): string | number | boolean {
  const cell = sheet.cells.get(cellKey(row, column));
  if (!cell) return "";
  if (cell.formula !== null) return cell.formula;
  if (cell.value === null || (cell.spillSource !== undefined && cell.spillSource !== cellKey(row, column))) return "";
  return typeof cell.value === "object" ? cell.value.code : cell.value;
}
