/** The styles part of an opened file, and the looks that have come since: added behind its own, which keep their numbers. */
import type { ConditionalStyle, Workbook } from "../../model/state";
import { StyleLists } from "../save/styles";
import type { StyleNumbers } from "../save/context";
import { attributesOf, forRoot, joined, piecesOf, unescaped, withAttributes, withChild, type Piece, type Pieces } from "./pieces";

/** Order of the schema. */
const order = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles", "colors", "extLst"];

export class PatchedStyles implements StyleNumbers {
  private readonly pieces: Pieces;
  private readonly lists: StyleLists;
  /** Number in the file for each of the workbook's styles. */
  private readonly numbers = new Map<number, number>();
  private readonly cellXfs: string[] = [];
  private readonly standing: number;

  /** @param indexes The workbook's style for each number in the file. */
  constructor(
    private readonly source: string,
    indexes: readonly number[],
    private readonly workbook: Workbook,
  ) {
    this.pieces = piecesOf(source);
    const count = (name: string): number => piecesOf(this.list(name)).children.length;
    const formats = piecesOf(this.list("numFmts")).children.map(({ text }) => attributesOf(text));
    this.lists = new StyleLists(workbook.defaultFont.name, {
      fonts: count("fonts"),
      fills: count("fills"),
      borders: count("borders"),
      dxfs: count("dxfs"),
      formats: new Map(formats.map((one) => [unescaped(one.get("formatCode") ?? ""), Number(one.get("numFmtId") ?? 0)])),
    });
    this.standing = count("cellXfs");
    for (const [number, style] of indexes.entries()) if (!this.numbers.has(style)) this.numbers.set(style, number);
  }

  cell(style: number): number {
    const known = this.numbers.get(style);
    const look = this.workbook.styles[style];
    if (known !== undefined || look === undefined) return known ?? 0;
    const number = this.standing + this.cellXfs.length;
    this.cellXfs.push(this.lists.cellFormat(look));
    this.numbers.set(style, number);
    return number;
  }

  conditional(style: ConditionalStyle): number {
    return this.lists.conditional(style);
  }

  /** The part; the same text where no look has come. */
  xml(): string {
    const { numFmts, fonts, fills, borders, dxfs } = this.lists;
    const added = { numFmts, fonts: fonts.items, fills: fills.items, borders: borders.items, cellXfs: this.cellXfs, dxfs: dxfs.items };
    if (Object.values(added).every((items) => items.length === 0)) return this.source;
    let children: readonly Piece[] = this.pieces.children;
    for (const [name, items] of Object.entries(added)) {
      if (items.length === 0) continue;
      const standing = this.list(name) || forRoot(this.pieces.open, `<${name}/>`);
      children = withChild(children, name, withItems(standing, items, this.pieces.open), order);
    }
    return joined({ ...this.pieces, children });
  }

  private list(name: string): string {
    return this.pieces.children.find((piece) => piece.name === name)?.text ?? "";
  }
}

/** A list with more items at its end, and its count. */
export function withItems(list: string, items: readonly string[], root: string): string {
  const pieces = piecesOf(list);
  const children = [...pieces.children, ...items.map((text) => ({ name: "", text: forRoot(root, text) }))];
  return withAttributes(joined({ ...pieces, children }), new Map([["count", children.length.toString()]]));
}
