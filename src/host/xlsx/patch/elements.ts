/** The children of a sheet's part, in the order that the schema asks for, and whether two features are the same. */
import type { Sheet } from "../../model/state";
import { forRoot, joined, withChild, type Piece, type Pieces } from "./pieces";

/** Order of the schema. */
const order = [
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState",
  "dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins",
  "pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF",
  "drawingHF picture oleObjects controls webPublishItems tableParts extLst",
].flatMap((names) => names.split(" "));

/** The children of a sheet, changed one by one. */
export class SheetElements {
  private children: Piece[];

  constructor(private readonly pieces: Pieces) {
    this.children = [...pieces.children];
  }

  /** Each element but the cells and how they are looked at; what becomes "" goes. */
  change(to: (xml: string) => string): void {
    this.children = this.children.flatMap((piece) => {
      const text = ["sheetData", "sheetViews"].includes(piece.name) ? piece.text : to(piece.text);
      return text === "" ? [] : [{ ...piece, text }];
    });
  }

  get root(): string {
    return this.pieces.open;
  }

  text(name: string): string {
    return this.children.find((piece) => piece.name === name)?.text ?? "";
  }

  /** All elements of the name become this; "" takes them away. */
  set(name: string, xml: string): void {
    this.children = withChild(this.children, name, forRoot(this.root, xml), order);
  }

  all(name: string): readonly Piece[] {
    return this.children.filter((piece) => piece.name === name);
  }

  /** The same with elements that declare their namespaces themselves. */
  setAll(name: string, elements: readonly string[]): void {
    this.children = withChild(this.children, name, elements.join(""), order);
  }

  xml(): string {
    return joined({ ...this.pieces, children: this.children });
  }
}

/** A sheet of the file while its part is changed. */
export interface PatchedSheet {
  readonly part: string;
  readonly elements: SheetElements;
  readonly before: Sheet;
  readonly now: Sheet;
}

const plain = (key: string, value: unknown): unknown =>
  key === "id" ? undefined : value instanceof Map || value instanceof Set ? [...value] : value;

/** Whether two features say the same; ids that a reading makes up aside. */
export const isSame = (before: unknown, now: unknown): boolean => JSON.stringify(before, plain) === JSON.stringify(now, plain);
