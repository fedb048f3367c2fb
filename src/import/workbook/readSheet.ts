/** The cells of a sheet. What Excel last computed is taken as the value of a formula; nothing is computed here. */
import { gridRow, maxCells } from "../gridOf";
import type { SourceCell, SourceRow } from "../source";
import { maxFileRows } from "../csvText";
import { shownAs, type formatKinds } from "./cellFormats";
import { limits, Problem } from "./problem";
import { readXml, unescapeText, type Attributes } from "./xml";

export interface SheetContext {
  readonly strings: readonly string[];
  readonly kinds: ReturnType<typeof formatKinds>;
  readonly is1904: boolean;
}

interface Merge {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
}

const placeOf = (reference: string): { readonly row: number; readonly column: number } | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = Array.from(match[1] ?? "").reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(match[2]), column };
};

class SheetReader {
  readonly rows = new Map<number, SourceCell[]>();
  readonly merges: Merge[] = [];
  private row = 0;
  private column = -1;
  private type = "n";
  private style = 0;
  private text: string | null = null;
  private value = "";
  private isPhonetic = false;
  private places = 0;

  constructor(private readonly context: SheetContext) {}

  open(name: string, attributes: Attributes): void {
    if (name === "row") this.openRow(attributes);
    else if (name === "c") this.openCell(attributes);
    else if (name === "v" || name === "t") this.text = this.isPhonetic ? null : "";
    else if (name === "rPh") this.isPhonetic = true;
    else if (name === "mergeCell") this.merge(attributes["ref"] ?? "");
  }

  write(text: string): void {
    if (this.text !== null) this.text += text;
  }

  close(name: string): void {
    if ((name === "v" || name === "t") && this.text !== null) {
      this.value += this.text;
      this.text = null;
    } else if (name === "rPh") this.isPhonetic = false;
    else if (name === "c") this.closeCell();
  }

  private openRow(attributes: Attributes): void {
    this.row = Number(attributes["r"] ?? this.row + 1);
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > limits.rows) throw new Problem("damaged-workbook");
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes["r"];
    this.column = (reference === undefined ? null : placeOf(reference))?.column ?? this.column + 1;
    if (this.column >= limits.columns) throw new Problem("damaged-workbook");
    this.type = attributes["t"] ?? "n";
    this.style = Number(attributes["s"] ?? 0);
    this.value = "";
  }

  private closeCell(): void {
    const cell = this.cell();
    if (cell === null || cell === "") return;
    let cells = this.rows.get(this.row);
    if (!cells) this.rows.set(this.row, (cells = []));
    if (this.rows.size > maxFileRows + 1) throw new Problem("too-many-rows");
    this.places += Math.max(0, this.column + 1 - cells.length);
    if (this.places > maxCells) throw new Problem("unpacks-too-large");
    while (cells.length < this.column) cells.push(null);
    cells[this.column] = cell;
  }

  private cell(): SourceCell {
    const { value, type } = this;
    if (type === "s") return this.context.strings[Number(value)] ?? null;
    if (type === "b") return value.trim() === "1" || value.trim() === "true";
    // A moment of the strict format: the time stays where there is one.
    if (type === "d")
      return value
        .trim()
        .replace(/T00:00(:00(\.0+)?)?Z?$/, "")
        .replace("T", " ");
    if (type !== "n") return unescapeText(value);
    const number = Number(value);
    return value.trim() === "" || !Number.isFinite(number) ? null : shownAs(number, this.context.kinds[this.style], this.context.is1904);
  }

  private merge(reference: string): void {
    const [from = "", to = ""] = reference.split(":");
    const first = placeOf(from);
    const last = placeOf(to);
    if (!first || !last || last.row <= first.row) return;
    if (this.merges.length >= limits.merges) throw new Problem("unpacks-too-large");
    this.merges.push({ column: first.column, top: first.row, bottom: last.row });
  }
}

/** A text that spans rows stands in each of them that holds something else; a figure stays once, so that sums stay right. */
const spread = (rows: ReadonlyMap<number, SourceCell[]>, merges: readonly Merge[]): void => {
  for (const { column, top, bottom } of merges) {
    const text = rows.get(top)?.[column];
    if (typeof text !== "string" || bottom - top > maxFileRows) continue;
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows.get(row);
      if (!cells) continue;
      while (cells.length < column) cells.push(null);
      cells[column] ??= text;
    }
  }
};

/** Reads the rows of a sheet; blank ones are left out. */
export const readSheet = (xml: string, context: SheetContext): readonly SourceRow[] => {
  const reader = new SheetReader(context);
  readXml(xml, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.write(text),
    close: (name) => reader.close(name),
  });
  spread(reader.rows, reader.merges);
  return [...reader.rows]
    .sort(([a], [b]) => a - b)
    .map(([number, cells]) => gridRow(number, cells))
    .filter((row) => row !== null);
};
