/** Find and replace: where a text stands in the sheet or the workbook, and what cells say when another takes its place. */
import { shownText } from "../../host/model/filters";
import { enter } from "../../host/model/gridEdit";
import { cellKey, columnOf, rowOf, type Sheet } from "../../host/model/state";
import type { Bench } from "../bench";
import { edit } from "../edits";
import { inputOf } from "../grid/clipboard";

export interface FindOptions {
  /** With * for any text, ? for one character and ~ before either where it is meant itself. */
  readonly what: string;
  readonly inWorkbook: boolean;
  /** Formulas instead of what cells show. */
  readonly inFormulas: boolean;
  readonly wholeCell: boolean;
  readonly matchCase: boolean;
}

export interface FoundCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** As a pattern; null for nothing to look for. */
function patternOf({ what, wholeCell, matchCase }: FindOptions): RegExp | null {
  if (what === "") return null;
  const source = what.replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (sign) =>
    sign.startsWith("~") ? `\\${sign.charAt(1)}` : sign === "*" ? "[\\s\\S]*?" : sign === "?" ? "[\\s\\S]" : `\\${sign}`,
  );
  return new RegExp(wholeCell ? `^${source}$` : source, matchCase ? "g" : "gi");
}

const contains = (pattern: RegExp, text: string): boolean => {
  pattern.lastIndex = 0;
  return pattern.test(text);
};

/** Cells in the order of sheets, rows and columns; hidden ones are passed over. */
function found(bench: Bench, options: FindOptions, isFound: (sheet: Sheet, row: number, column: number) => boolean): FoundCell[] {
  const { workbook } = bench.session;
  const sheets = options.inWorkbook ? workbook.sheets.filter(({ visibility }) => visibility === "visible") : [bench.sheet];
  return sheets.flatMap((sheet) => {
    const keys = [...sheet.cells.keys()].filter((key) => {
      const [row, column] = [rowOf(key), columnOf(key)];
      return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column) && isFound(sheet, row, column);
    });
    return keys.sort((one, other) => one - other).map((key) => ({ sheet, row: rowOf(key), column: columnOf(key) }));
  });
}

export function findCells(bench: Bench, options: FindOptions): FoundCell[] {
  const pattern = patternOf(options);
  if (!pattern) return [];
  return found(bench, options, (sheet, row, column) => {
    const text = options.inFormulas ? String(inputOf(sheet, row, column)) : shownText(bench.session, sheet, row, column);
    return text !== "" && contains(pattern, text);
  });
}

/** Those whose content can be replaced: formulas only where they are looked in. */
export function replaceableCells(bench: Bench, options: FindOptions): FoundCell[] {
  const pattern = patternOf(options);
  if (!pattern) return [];
  return found(bench, options, (sheet, row, column) => {
    const input = inputOf(sheet, row, column);
    const isFormula = typeof input === "string" && sheet.cells.get(cellKey(row, column))?.formula === input;
    return input !== "" && (options.inFormulas || !isFormula) && contains(pattern, String(input));
  });
}

export interface Replaced {
  readonly count: number;
  /** Cells that are protected, or whose content would not be valid. */
  readonly refused: number;
}

/** Replaces in all of these cells as one step of undo. */
export function replaceIn(bench: Bench, cells: readonly FoundCell[], options: FindOptions, by: string): Replaced {
  const pattern = patternOf(options);
  let [count, refused] = [0, 0];
  if (!pattern || cells.length === 0) return { count, refused };
  edit(bench, "replace", () => {
    for (const { sheet, row, column } of cells) {
      const input = String(inputOf(sheet, row, column));
      const isFormula = sheet.cells.get(cellKey(row, column))?.formula === input;
      const text = input.replaceAll(pattern, () => by);
      try {
        // A text never becomes a formula by what is replaced in it.
        enter(bench.session, sheet, row, column, [[!isFormula && /^[=']/.test(text) ? `'${text}` : text]]);
        count++;
      } catch {
        refused++;
      }
    }
  });
  return { count, refused };
}
