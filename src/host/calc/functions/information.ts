/** What kind of value something is. */
import { columnName } from "../../model/address";
import type { CellValue } from "../../model/state";
import { errorNumber, errors, isError, isMatrix, Reference } from "../values";
import type { FunctionDefinition } from "./definition";
import { array, define, defineWith, dereference, firstValue, number, optional, raw, reference, scalarOrError, text } from "./definition";

const judge = (name: string, test: (value: CellValue) => boolean): FunctionDefinition => define(name, [scalarOrError], test);

export const informationFunctions: readonly FunctionDefinition[] = [
  judge("ISBLANK", (value) => value === null),
  judge("ISNUMBER", (value) => typeof value === "number"),
  judge("ISTEXT", (value) => typeof value === "string"),
  judge("ISNONTEXT", (value) => typeof value !== "string"),
  judge("ISLOGICAL", (value) => typeof value === "boolean"),
  judge("ISERROR", isError),
  judge("ISERR", (value) => isError(value) && value.code !== "#N/A"),
  judge("ISNA", (value) => isError(value) && value.code === "#N/A"),
  define("ISEVEN", [number], (value) => Math.trunc(value) % 2 === 0),
  define("ISODD", [number], (value) => Math.trunc(value) % 2 !== 0),
  define("ISREF", [raw], (value) => value instanceof Reference),
  defineWith("ISFORMULA", [reference], (context, cell) => context.formulaAt(cell) !== null),
  define("ISOMITTED", [raw], (value) => value === undefined),
  define("NA", [], () => errors.notAvailable),
  define("ERROR.TYPE", [scalarOrError], (value) => (isError(value) ? errorNumber(value) : errors.notAvailable)),
  define("N", [array], (values) => {
    const value = firstValue(values);
    return isError(value) || typeof value === "number" ? value : typeof value === "boolean" ? Number(value) : 0;
  }),
  defineWith("TYPE", [raw], (context, value) => {
    const read = dereference(context, value);
    if (isMatrix(read)) return 64;
    if (isError(read)) return 16;
    return typeof read === "string" ? 2 : typeof read === "boolean" ? 4 : 1;
  }),
  defineWith("CELL", [text, optional(raw, undefined)], (context, kind, place) => {
    const cell = place instanceof Reference ? place : new Reference(context.at.sheet, context.at.row, context.at.column);
    const value = firstValue(dereference(context, new Reference(cell.sheet, cell.top, cell.left)));
    switch (kind.toLowerCase()) {
      case "address":
        return `$${columnName(cell.left)}$${cell.top + 1}`;
      case "row":
        return cell.top + 1;
      case "col":
        return cell.left + 1;
      case "contents":
        return value;
      case "type":
        return value === null ? "b" : typeof value === "string" ? "l" : "v";
      case "filename":
        return `[Book]${cell.sheet.name}`;
      default:
        return errors.value;
    }
  }),
];
