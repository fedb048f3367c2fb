/**
 * Tables of HTML → grids: what Excel, a mail program or a browser puts on the clipboard, and the "Excel" files of systems that write HTML.
 * Nothing is run or loaded: the text is read tag by tag. Hidden rows, cells and parts are left out, as nobody copied what is not to be seen. A
 * text that spans rows stands in each of them, a figure only once, so that sums stay right. A table within a cell is a table of its own.
 */
import { Parser } from "htmlparser2";
import { gridOf, maxCells, nameOfTable } from "./gridOf";
import type { SourceGrid } from "./source";

const maxColumns = 16_384;
const maxColumnSpan = 1000;
const maxRowSpan = 10_000;
const silent = new Set(["script", "style", "template", "head", "title", "noscript", "select", "textarea"]);
const blocks = new Set(["p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "section"]);
/** Elements without an end: they cannot hold anything to hide. */
const empty = new Set(["br", "hr", "img", "input", "col", "meta", "link", "wbr", "area", "base", "embed", "source", "track"]);

interface OpenTable {
  readonly rows: (string | null)[][];
  caption: string | null;
  row: (string | null)[] | null;
  column: number;
  /** By column: the text that still stands below, and for how many rows. */
  readonly spans: Map<number, { readonly text: string | null; left: number }>;
  cell: { text: string; readonly columns: number; readonly rows: number } | null;
  inCaption: boolean;
}

const isHidden = (attributes: Readonly<Record<string, string>>): boolean =>
  "hidden" in attributes || /display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all/i.test(attributes["style"] ?? "");

const span = (written: string | undefined, most: number): number => {
  const count = Math.trunc(Number(written ?? 1));
  return Number.isFinite(count) && count > 0 ? Math.min(count, most) : 1;
};

const tidy = (text: string): string =>
  text
    .replace(/[ \t\f\u00a0]+/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();

const isFigure = (text: string): boolean => /\d/.test(text) && /^[^\p{L}]*$/u.test(text);

class TableReader {
  readonly tables: OpenTable[] = [];
  private readonly open: OpenTable[] = [];
  /** Names of the hidden elements that are open, the outermost first. */
  private readonly hidden: string[] = [];
  private cells = 0;

  get isTooLarge(): boolean {
    return this.cells > maxCells;
  }

  private get table(): OpenTable | undefined {
    return this.open.at(-1);
  }

  start(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.hidden.length > 0 || silent.has(name) || isHidden(attributes)) {
      if (!empty.has(name)) this.hidden.push(name);
      return;
    }
    if (name === "table") {
      const table: OpenTable = { rows: [], caption: null, row: null, column: 0, spans: new Map(), cell: null, inCaption: false };
      this.tables.push(table);
      this.open.push(table);
    }
    const { table } = this;
    if (!table) return;
    if (name === "caption") table.inCaption = true;
    else if (name === "tr") this.startRow(table);
    else if (name === "td" || name === "th") this.startCell(table, attributes);
    else if (table.cell && (name === "br" || blocks.has(name))) table.cell.text += "\n";
  }

  text(text: string): void {
    const { table } = this;
    if (!table || this.hidden.length > 0) return;
    const written = text.replace(/\s+/g, " ");
    if (table.cell) table.cell.text += written;
    else if (table.inCaption) table.caption = (table.caption ?? "") + written;
  }

  end(name: string): void {
    if (this.hidden.length > 0) {
      const at = this.hidden.lastIndexOf(name);
      if (at >= 0) this.hidden.splice(at);
      return;
    }
    const { table } = this;
    if (!table) return;
    if (name === "caption") table.inCaption = false;
    else if (name === "td" || name === "th") this.endCell(table);
    else if (name === "tr") this.endRow(table);
    else if (name === "table") {
      this.endRow(table);
      this.open.pop();
    } else if (table.cell && blocks.has(name)) table.cell.text += "\n";
  }

  private startRow(table: OpenTable): void {
    this.endRow(table);
    table.row = [];
    table.column = 0;
  }

  private endRow(table: OpenTable): void {
    this.endCell(table);
    if (!table.row) return;
    this.fillSpans(table, table.row, maxColumns);
    table.rows.push(table.row);
    table.row = null;
  }

  private startCell(table: OpenTable, attributes: Readonly<Record<string, string>>): void {
    if (!table.row) this.startRow(table);
    this.endCell(table);
    table.cell = { text: "", columns: span(attributes["colspan"], maxColumnSpan), rows: span(attributes["rowspan"], maxRowSpan) };
  }

  private endCell(table: OpenTable): void {
    const { cell, row } = table;
    table.cell = null;
    if (!cell || !row) return;
    this.skipSpans(table, row);
    const text = tidy(cell.text);
    const below = isFigure(text) ? null : text;
    for (let index = 0; index < cell.columns && table.column < maxColumns; index += 1) {
      row[table.column] = index === 0 ? text : null;
      if (cell.rows > 1) table.spans.set(table.column, { text: index === 0 ? below : null, left: cell.rows - 1 });
      table.column += 1;
      this.cells += 1;
    }
  }

  /** Moves on to the next column that no cell from above covers, and writes what covers the others. */
  private skipSpans(table: OpenTable, row: (string | null)[]): void {
    for (let above = table.spans.get(table.column); above; above = table.spans.get(table.column)) this.cover(table, row, above);
  }

  private cover(table: OpenTable, row: (string | null)[], above: { readonly text: string | null; left: number }): void {
    row[table.column] = above.text;
    above.left -= 1;
    if (above.left <= 0) table.spans.delete(table.column);
    table.column += 1;
    this.cells += 1;
  }

  private fillSpans(table: OpenTable, row: (string | null)[], end: number): void {
    for (const column of [...table.spans.keys()].sort((a, b) => a - b)) {
      const above = table.spans.get(column);
      if (!above || column < table.column || column >= end) continue;
      while (table.column < column) {
        row[table.column] = null;
        table.column += 1;
      }
      this.cover(table, row, above);
    }
  }
}

const isWorthwhile = (grid: SourceGrid): boolean => grid.rows.length > 1 && grid.rows.some((row) => row.cells.length > 1);

/** Reads all tables that hold something; those of one row or one column, which mostly arrange a page, come last. Null where there is too much. */
export const readHtml = (html: string, name: string): readonly SourceGrid[] | null => {
  const reader = new TableReader();
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      reader.start(tag, attributes);
    },
    ontext: (text) => {
      reader.text(text);
    },
    onclosetag: (tag) => {
      reader.end(tag);
    },
  });
  for (let at = 0; at < html.length && !reader.isTooLarge; at += 65_536) parser.write(html.slice(at, at + 65_536));
  if (reader.isTooLarge) return null;
  parser.end();
  const filled = reader.tables.filter((table) => table.rows.some((row) => row.some((cell) => cell !== null && cell !== "")));
  const grids = filled.map((table, index) => gridOf(nameOfTable(table.caption, name, index, filled.length), table.rows));
  return [...grids.filter(isWorthwhile), ...grids.filter((grid) => !isWorthwhile(grid))];
};
