/** Cells as the file has them: their place and their value. */
import { serialFromTime } from "../../calc/serialDate";
import { parseCell } from "../../model/address";
import { CellError, maxColumns, maxRows, type CellValue, type ErrorValue } from "../../model/state";
import { unescapeCellText } from "../xml";
import { plainText } from "./context";
import { OpenError } from "./limits";
import { child, number, text, type XmlNode } from "./xmlTree";

const errors: ReadonlySet<string> = new Set<ErrorValue>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CIRC!",
]);

function dateSerial(iso: string): CellValue {
  const time = Date.parse(iso.endsWith("Z") || !iso.includes("T") ? iso : `${iso}Z`);
  return Number.isNaN(time) ? iso : serialFromTime(time);
}

/** @param stringAt A shared text by its number. */
export function valueOf({ type, value: stored }: StoredCell, stringAt: (index: number) => string | undefined): CellValue {
  if (stored === null) return null;
  if (typeof stored === "number") return type === "s" ? (stringAt(stored) ?? "") : stored;
  switch (type) {
    case "s":
      return stringAt(Number(stored)) ?? "";
    case "inlineStr":
      return stored;
    case "str":
      return unescapeCellText(stored);
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "e": {
      const code = stored.trim();
      return new CellError(errors.has(code) ? (code as ErrorValue) : "#VALUE!");
    }
    case "d":
      return dateSerial(stored.trim());
    default: {
      const value = Number(stored);
      return !Number.isFinite(value) || (value === 0 && stored.trim() === "") ? null : value;
    }
  }
}

/** A cell as the file has it. Whoever takes it does not keep it: the next one may come in the same object. */
export interface StoredCell {
  /** As written: s, str, inlineStr, b, e, d or n. */
  readonly type: string;
  /** Number in the file. */
  readonly style: number;
  /** As written; of an inline string its text, which is no longer escaped; of types s and n the number, where it was read already. */
  readonly value: string | number | null;
  /** The element of the formula. */
  readonly formula: XmlNode | undefined;
  /** Marked as a dynamic array. */
  readonly isMarked: boolean;
}

/** Takes rows and cells in their places, whichever way they are read. */
export abstract class Places {
  row = -1;
  /** Of the last cell in the row. */
  protected column = -1;

  /** Whether cells come with the text of their formulas. */
  readonly wantsFormulas: boolean = true;

  /** Whether no more rows are wanted. */
  isEnough(): boolean {
    return false;
  }

  abstract cell(column: number, stored: StoredCell): void;

  /** One row element. */
  readonly read = (node: XmlNode): void => {
    this.startRow(number(node, "r"), node);
    for (const cell of node.children) if (cell.name === "c") this.readCell(cell);
  };

  /**
   * The row that cells belong to from now on.
   *
   * @param given Its number in the file, if it says one.
   * @param _node Its element, without cells.
   */
  startRow(given: number | null, _node: XmlNode): void {
    this.row = given === null ? this.row + 1 : given - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maxRows) throw new OpenError("bad-xml", `There is no row ${given}.`);
  }

  /** One cell element of the row. */
  readonly readCell = (node: XmlNode): void => {
    const reference = text(node, "r");
    const place = reference === null ? null : parseCell(reference);
    const column = place?.column ?? this.column + 1;
    if (column >= maxColumns) throw new OpenError("bad-xml", `There is no cell ${reference}.`);
    const type = text(node, "t") ?? "n";
    this.cell(column, {
      type,
      style: number(node, "s") ?? 0,
      value: type === "inlineStr" ? plainText(child(node, "is")) : (child(node, "v")?.text ?? null),
      formula: child(node, "f"),
      isMarked: text(node, "cm") !== null,
    });
  };
}
