/**
 * One cell as a parameter accepts it. Cases: blank (null, nothing, a text of blanks only) → null; what is accepted → the clean value;
 * anything else → #VALUE! with a message that says what is accepted.
 */
import { languageWords, yesNoWords } from "../commonWords";
import { findWord, type Vocabulary } from "../words";
import { CellError, type CellValue, type ParameterKind } from "./functionDefinition";
import { functionMessages as messages } from "./functionMessages";

export type Cell = CellValue | undefined;

export const isBlank = (cell: Cell): cell is null | undefined | "" =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

const refused = (message: string): CellError => new CellError("#VALUE!", message);

/** Id of a word of a list. */
export const readWord = (name: string, cell: Cell, list: Vocabulary): string | null | CellError => {
  const found = typeof cell === "string" ? findWord(list, cell) : null;
  if (found) return found.id;
  if (cell instanceof CellError) return cell;
  return isBlank(cell) ? null : refused(messages.unknownWord(name, cell, list));
};

export interface Bounds {
  readonly min?: number;
  readonly max?: number;
  readonly integer?: boolean;
}

/** The last day that Excel knows: 9999-12-31. */
export const lastDay = 2_958_465;

/** A number within bounds; a text is never one, even if it looks like one. */
export const readNumber = (name: string, cell: Cell, { min, max, integer }: Bounds, wanted?: string): number | null | CellError => {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return null;
  const fits =
    typeof cell === "number" &&
    Number.isFinite(cell) &&
    cell >= (min ?? -Infinity) &&
    cell <= (max ?? Infinity) &&
    (integer !== true || Number.isInteger(cell));
  return fits ? cell : refused(messages.notNumber(name, cell, wanted ?? messages.numberBounds(min, max, integer === true)));
};

/** TRUE, FALSE, or the words yes and no in either language. */
export const readFlag = (name: string, cell: Cell): boolean | null | CellError => {
  if (cell instanceof CellError) return cell;
  if (typeof cell === "boolean") return cell;
  if (isBlank(cell)) return null;
  const written = typeof cell === "string" ? cell.trim().toLowerCase() : "";
  if (written === "true" || written === "false") return written === "true";
  const word = typeof cell === "string" ? findWord(yesNoWords, cell) : null;
  return word === null ? refused(`${messages.unknownWord(name, cell, yesNoWords).slice(0, -1)}, TRUE, FALSE.`) : word.id === "yes";
};

/** A text; a number is taken as it reads, so that ids may be numbers. */
export const readText = (name: string, cell: Cell): string | null | CellError => {
  if (cell instanceof CellError) return cell;
  if (isBlank(cell)) return null;
  if (typeof cell === "number") return String(cell);
  return typeof cell === "string" ? cell.trim() : refused(messages.notText(name, cell));
};

/** One cell by the kind of its parameter. */
export const readCell = (name: string, cell: Cell, accepts: ParameterKind): string | number | boolean | null | CellError => {
  switch (accepts.kind) {
    case "word":
      return readWord(name, cell, accepts.list);
    case "language":
      return readWord(name, cell, languageWords);
    case "number":
      return readNumber(name, cell, accepts);
    case "share":
      return readNumber(name, cell, { min: 0, max: 1 });
    case "date":
      return readNumber(name, cell, { min: 0, max: lastDay }, messages.date);
    case "flag":
      return readFlag(name, cell);
    default:
      return readText(name, cell);
  }
};
