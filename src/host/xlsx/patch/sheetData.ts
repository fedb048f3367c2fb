/**
 * Rows and cells of a sheet with what has changed in them: everything else stays as it was written. A cell that only has another result keeps
 * its formula as the file has it; formulas that lean on one that goes (shared ones) are written out.
 */
import { cellName, parseCell } from "../../model/address";
import { CellError, cellKey, columnOf, rowOf, type Cell, type Sheet } from "../../model/state";
import { storedResult, type RowWriter } from "../save/cells";
import { element, type Attributes } from "../xml";
import { movedCell, movedRow } from "./moves";
import { attributesOf, forRoot, joined, nextTag, piecesOf, withAttributes, type Piece } from "./pieces";

const sameValue = (one: Cell["value"], other: Cell["value"]): boolean =>
  one === other || (one instanceof CellError && other instanceof CellError && one.code === other.code);

const sameContent = (one: Cell, other: Cell): boolean =>
  one.array?.rows === other.array?.rows &&
  one.array?.columns === other.array?.columns &&
  one.formula === other.formula &&
  one.style === other.style &&
  one.spill?.rows === other.spill?.rows &&
  one.spill?.columns === other.spill?.columns &&
  (one.spillSource === undefined) === (other.spillSource === undefined);

const sameCell = (one: Cell | undefined, other: Cell | undefined): boolean =>
  one === other || (one !== undefined && other !== undefined && sameContent(one, other) && sameValue(one.value, other.value));

/** Keys of the cells that differ. */
function changedCells(before: Sheet, now: Sheet): Set<number> {
  const changed = new Set<number>();
  if (before === now) return changed;
  for (const [key, cell] of now.cells) if (!sameCell(before.cells.get(key), cell)) changed.add(key);
  for (const key of before.cells.keys()) if (!now.cells.has(key)) changed.add(key);
  return changed;
}

const rowAttributes = ({ rowHeights, hiddenRows, rowOutline }: Sheet, row: number): Attributes => ({
  ht: rowHeights.get(row),
  customHeight: rowHeights.has(row) || null,
  hidden: hiddenRows.has(row) || null,
  outlineLevel: rowOutline.levels.get(row) || null,
  collapsed: rowOutline.collapsed.has(row) || null,
});

const written = (value: Attributes[string]): string | null =>
  value === null || value === undefined ? null : typeof value === "string" ? value : Number(value).toString();

/** Attributes of a row that differ. */
function rowChanges(before: Sheet, now: Sheet, row: number): Map<string, string | null> {
  const [was, is] = [rowAttributes(before, row), rowAttributes(now, row)];
  return new Map(Object.keys(is).flatMap((name) => (was[name] === is[name] ? [] : [[name, written(is[name])] as const])));
}

const rowsWithLook = ({ rowHeights, hiddenRows, rowOutline }: Sheet): number[] => [
  ...rowHeights.keys(),
  ...hiddenRows,
  ...rowOutline.levels.keys(),
  ...rowOutline.collapsed,
];

/** A few milliseconds of work. */
const rowsPerStep = 200;

interface RowPiece {
  readonly row: number;
  readonly text: string;
}

/** Rows in their order, each with what stands before it. A row that says no number follows the one before. */
function rowsOf(children: string, from: number): { readonly rows: readonly RowPiece[]; readonly rest: string } {
  const rows: RowPiece[] = [];
  let at = from;
  let row = -1;
  for (let tag = nextTag(children, at); tag && tag.kind !== "close"; tag = nextTag(children, at)) {
    const close = `</${tag.name}>`;
    const end = tag.kind === "empty" ? tag.end : children.indexOf(close, tag.end) + close.length;
    const text = children.slice(at, end);
    const given = attributesOf(children.slice(tag.start, tag.end)).get("r");
    row = given === undefined ? row + 1 : Number(given) - 1;
    rows.push({ row, text });
    at = end;
  }
  return { rows, rest: children.slice(at) };
}

/** Cells of a row with their columns; what else stands in it has none. */
function cellsOf(children: readonly Piece[]): readonly { readonly column: number | null; readonly text: string }[] {
  let column = -1;
  return children.map(({ name, text }) => {
    if (name !== "c") return { column: null, text };
    column = parseCell(attributesOf(text).get("r") ?? "")?.column ?? column + 1;
    return { column, text };
  });
}

const sharedIndex = (cell: string): string | null => {
  const formula = /<(?:\w+:)?f\s[^>]*>/.exec(cell)?.[0];
  const attributes = formula === undefined ? null : attributesOf(formula);
  return attributes?.get("t") === "shared" ? (attributes.get("si") ?? null) : null;
};

/** Formulas that would lose the one they are written by. */
function widowed(rows: readonly RowPiece[], changed: ReadonlySet<number>): readonly number[] {
  const shared = rows.flatMap(({ row, text }) =>
    text.includes('"shared"')
      ? cellsOf(piecesOf(text).children).flatMap(({ column, text: cell }) => {
          const index = column === null ? null : sharedIndex(cell);
          return index === null ? [] : [{ key: cellKey(row, column ?? 0), index, isFirst: /<(?:\w+:)?f\s[^>]*\sref=/.test(cell) }];
        })
      : [],
  );
  const gone = new Set(shared.filter(({ key, isFirst }) => isFirst && changed.has(key)).map(({ index }) => index));
  return shared.filter(({ index }) => gone.has(index)).map(({ key }) => key);
}

export class SheetDataPatch {
  private readonly changed: Set<number>;

  /** @param root Start tag of the sheet, whose namespaces count. */
  constructor(
    private readonly root: string,
    private readonly before: Sheet,
    private readonly now: Sheet,
    private readonly writer: RowWriter,
    also: Iterable<number>,
  ) {
    this.changed = changedCells(before, now);
    for (const key of also) this.changed.add(key);
  }

  /** The element, with what has changed; the same text where nothing has. In steps, some rows each. */
  *patched(source: string): Generator<void, string> {
    const { before, now } = this;
    const looks = [...new Set([...rowsWithLook(before), ...rowsWithLook(now)])].filter((row) => rowChanges(before, now, row).size > 0);
    if (this.changed.size + looks.length + now.shifts.length === 0) return source;
    const start = nextTag(source, 0);
    if (!start) return source;
    const isEmpty = start.kind === "empty";
    const open = isEmpty ? `${source.slice(0, source.lastIndexOf("/", start.end - 1))}>` : source.slice(0, start.end);
    const { rows: read, rest } = isEmpty ? { rows: [], rest: `</${start.name}>${source.slice(start.end)}` } : rowsOf(source, start.end);
    const rows = now.shifts.length === 0 ? read : this.moved(read);
    for (const key of widowed(rows, this.changed)) this.changed.add(key);
    const byRow = new Map<number, number[]>();
    for (const key of [...this.changed].sort((one, other) => one - other)) {
      const row = rowOf(key);
      const keys = byRow.get(row);
      if (keys) keys.push(key);
      else byRow.set(row, [key]);
    }
    const touched = new Set([...byRow.keys(), ...looks]);
    const standing = new Set(rows.map(({ row }) => row));
    const all: RowPiece[] = [];
    for (const { row, text } of rows) {
      if (all.length % rowsPerStep === 0) yield;
      all.push({ row, text: touched.has(row) ? this.patchedRow(row, text, byRow.get(row) ?? []) : text });
    }
    for (const row of touched) {
      if (standing.has(row)) continue;
      if (all.length % rowsPerStep === 0) yield;
      all.push({ row, text: this.newRow(row, byRow.get(row) ?? []) });
    }
    all.sort((one, other) => one.row - other.row);
    return open + all.map(({ text }) => text).join("") + rest;
  }

  /** Rows and cells where they are now. What leans on other cells of the file (shared formulas, arrays) is written anew. */
  private moved(rows: readonly RowPiece[]): readonly RowPiece[] {
    const { shifts } = this.now;
    const cells = new Map<number, { readonly column: number; readonly text: string }[]>();
    const tags = new Map<number, string>();
    for (const { row, text } of rows) {
      const pieces = piecesOf(text);
      const place = movedRow(row, shifts);
      if (place !== null) tags.set(place, joined({ ...pieces, children: [] }));
      for (const { column, text: cell } of cellsOf(pieces.children)) {
        const at = column === null ? null : movedCell(row, column, shifts);
        if (!at) continue;
        const key = cellKey(at.row, at.column);
        // Results of an array that is gone are gone too.
        if (/<(?:\w+:)?f\s[^>]*\bt="/.test(cell) || !this.before.cells.has(key)) this.changed.add(key);
        const list = cells.get(at.row) ?? [];
        list.push({ column: at.column, text: withAttributes(cell, new Map([["r", cellName(at.row, at.column)]])) });
        cells.set(at.row, list);
      }
    }
    return [...new Set([...tags.keys(), ...cells.keys()])]
      .sort((one, other) => one - other)
      .map((row) => {
        const tag = tags.get(row) ?? forRoot(this.root, element("row"));
        const pieces = piecesOf(
          withAttributes(
            tag,
            new Map([
              ["r", (row + 1).toString()],
              ["spans", null],
            ]),
          ),
        );
        const children = (cells.get(row) ?? []).sort((one, other) => one.column - other.column).map(({ text }) => ({ name: "c", text }));
        return { row, text: joined({ ...pieces, children }) };
      });
  }

  private newRow(row: number, keys: readonly number[]): string {
    const cells = keys.filter((key) => this.writer.holds(key)).map((key) => this.writer.cell(key));
    const attributes = rowAttributes(this.now, row);
    if (cells.length === 0 && Object.values(attributes).every((value) => value === null || value === undefined)) return "";
    return forRoot(this.root, element("row", { r: row + 1, ...attributes }, ...cells));
  }

  private patchedRow(row: number, source: string, keys: readonly number[]): string {
    const looks = rowChanges(this.before, this.now, row);
    if (keys.length === 0) return withAttributes(source, looks);
    const pieces = piecesOf(source);
    const cells = cellsOf(pieces.children);
    const standing = new Map(cells.map(({ column, text }) => [column, text]));
    const wanted = new Map<number, string>();
    let isWider = false;
    for (const key of keys) {
      const column = columnOf(key);
      const text = standing.get(column);
      isWider ||= text === undefined;
      const cell = this.cell(key, text ?? null);
      if (cell !== null) wanted.set(column, cell);
    }
    const changedColumns = new Set(keys.map(columnOf));
    const kept = cells.filter(({ column }) => column !== null && !changedColumns.has(column));
    const all = [...kept, ...[...wanted].map(([column, text]) => ({ column, text }))].sort(
      (one, other) => (one.column ?? 0) - (other.column ?? 0),
    );
    const others = cells.filter(({ column }) => column === null);
    const children = [...all, ...others].map(({ text }) => ({ name: "c", text }));
    // The span of columns is a hint only, and wrong now.
    if (isWider) looks.set("spans", null);
    return withAttributes(joined({ ...pieces, children }), looks);
  }

  /** A cell as it is now; null where there is none. */
  private cell(key: number, source: string | null): string | null {
    if (!this.writer.holds(key)) return null;
    const [was, is] = [this.before.cells.get(key), this.now.cells.get(key)];
    if (source !== null && was && is && is.formula !== null && sameContent(was, is) && sharedIndex(source) === null)
      return withResult(source, is.value);
    const cell = forRoot(this.root, this.writer.cell(key));
    // Several looks of the file may be one to us: a cell that kept its look keeps the number.
    const look = source !== null && (was?.style ?? 0) === (is?.style ?? 0) ? (attributesOf(source).get("s") ?? null) : undefined;
    return look === undefined ? cell : withAttributes(cell, new Map([["s", look]]));
  }
}

/** A formula's cell with another result. */
function withResult(source: string, value: Cell["value"]): string {
  const stored = storedResult(value) ?? { type: "str", value: "" };
  const pieces = piecesOf(withAttributes(source, new Map([["t", stored.type === "" ? null : stored.type]])));
  const formula = pieces.children.filter(({ name }) => name === "f");
  const others = pieces.children.filter(({ name }) => !["f", "v", "is"].includes(name));
  const prefix = /^\s*<(\w+:)?/.exec(formula[0]?.text ?? "")?.[1] ?? "";
  const result = { name: "v", text: `<${prefix}v>${stored.value}</${prefix}v>` };
  return joined({ ...pieces, children: [...formula, result, ...others] });
}
