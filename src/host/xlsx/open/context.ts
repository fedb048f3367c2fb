/** What the parts of one workbook share while they are read. */
import type { HeldCounter } from "../../model/held";
import { FormulaReader } from "../formulas";
import { unescapeCellText } from "../xml";
import type { ColorReader } from "./colors";
import type { OpenPackage } from "./package";
import type { OpenedStyles } from "./styles";
import type { XmlNode } from "./xmlTree";

export interface OpenContext {
  readonly package: OpenPackage;
  readonly colors: ColorReader;
  readonly formulas: FormulaReader;
  /** Shared texts; read when they are first asked for. */
  readonly strings: () => readonly string[];
  /** Who takes part in threads of comments, by id. */
  readonly people: () => ReadonlyMap<string, string>;
  readonly styles: OpenedStyles;
  /** Counts what the workbook's data has no place for. */
  readonly held: HeldCounter;
  /** Cells read so far, in all sheets. */
  cells: number;
  /** Length of all formulas read so far: shared ones are written once and worked out many times. */
  formulaCharacters: number;
}

/** Text of a string item or comment, with the pieces of rich text joined and the readings of Japanese words left out. */
export function plainText(node: XmlNode | undefined): string {
  if (node === undefined) return "";
  const pieces = node.children.map((part) => {
    if (part.name === "t") return part.text;
    return part.name === "r"
      ? part.children
          .filter(({ name }) => name === "t")
          .map((piece) => piece.text)
          .join("")
      : "";
  });
  return unescapeCellText(pieces.join(""));
}
