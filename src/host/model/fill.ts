/**
 * Filling cells further, as the fill handle, Ctrl+D and Ctrl+R do: values go on as series (series.ts), formulas move their references,
 * formats repeat. Rows that a filter hides are passed over.
 */
import { isDateFormat } from "numfmt";
import { translateFormula } from "../calc/rewrite";
import { inDateSystem } from "../calc/serialDate";
import { without } from "./address";
import { rowsThatShow, runs } from "./filters";
import { enter } from "./gridEdit";
import { continueLine, type FillMode, type LineCell, type Unit } from "./series";
import type { Session } from "./session";
import { cellKey, CellError, type Area, type CellValue, type Sheet } from "./state";
import { setStyleIndex, styleAt, styleIndexAt } from "./styles";
import type { Input } from "./typedInput";

export type { FillMode };

/** A format without letters for year or day counts hours. */
function unitOf(numberFormat: string): Unit {
  const written = numberFormat.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, "");
  if (!isDateFormat(numberFormat)) return "number";
  return /[yde]/i.test(written) ? "day" : "time";
}

/** What one would type to get the value, whatever it looks like. */
const inputFor = (value: CellValue): Input =>
  value instanceof CellError ? value.code : typeof value === "string" ? `'${value}` : (value ?? "");

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Fills from the cells of `source` over the rest of `whole`, which reaches beyond it in one direction.
 *
 * @throws RichApiError as typing does: protected cells, parts of a spill, different formulas in a calculated column
 */
export function fillArea(session: Session, sheet: Sheet, source: Area, whole: Area, mode: FillMode): void {
  const [added] = without(whole, source);
  if (!added) return;
  session.settle();
  const isDown = added.left === source.left && added.right === source.right;
  const rows = rowsThatShow(sheet, added) ?? range(added.top, added.bottom);
  const columns = range(added.left, added.right);
  const entries = rows.map(() => columns.map((): Input => null));
  const styles: (Place & { readonly style: number })[] = [];
  const lines = isDown ? columns : rows;
  const steps = isDown ? rows : columns;
  const start = isDown ? source.top : source.left;
  const size = (isDown ? source.bottom : source.right) - start + 1;
  // Only rows that show count; before the source they are counted from its edge.
  const isBefore = (steps[0] ?? 0) < start;
  lines.forEach((line, lineIndex) => {
    const placeAt = (index: number): Place => (isDown ? { row: start + index, column: line } : { row: line, column: start + index });
    const cells = range(0, size - 1).map((index) => lineCell(session, sheet, placeAt(index)));
    const goOn = continueLine(cells, mode);
    steps.forEach((step, stepIndex) => {
      const ordinal = isBefore ? stepIndex - steps.length : size + stepIndex;
      const target = isDown ? { row: step, column: line } : { row: line, column: step };
      const pattern = placeAt(((ordinal % size) + size) % size);
      const value = inDateSystem(session.workbook.date1904, () => goOn(ordinal));
      const entry = value === undefined ? repeated(sheet, pattern, target) : inputFor(value);
      const entryRow = entries[isDown ? stepIndex : lineIndex];
      if (entryRow) entryRow[isDown ? lineIndex : stepIndex] = entry;
      styles.push({ ...target, style: styleIndexAt(sheet, pattern.row, pattern.column) });
    });
  });
  for (const { from, count } of runs(rows)) {
    const at = rows.indexOf(from);
    enter(session, sheet, from, added.left, entries.slice(at, at + count));
  }
  for (const { row, column, style } of styles) setStyleIndex(sheet, row, column, style);
}

const range = (first: number, last: number): number[] => Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

function lineCell({ workbook }: Session, sheet: Sheet, { row, column }: Place): LineCell {
  const cell = sheet.cells.get(cellKey(row, column));
  const unit = unitOf(styleAt(workbook, sheet, row, column).numberFormat);
  return { value: cell?.value ?? null, isFormula: (cell?.formula ?? null) !== null, unit };
}

function repeated(sheet: Sheet, from: Place, to: Place): Input {
  const cell = sheet.cells.get(cellKey(from.row, from.column));
  if (cell?.formula) return translateFormula(cell.formula, to.row - from.row, to.column - from.column);
  return inputFor(cell?.value ?? null);
}
