/**
 * Filling cells further, as the fill handle, Ctrl+D and Ctrl+R do: values go on as series (series.ts), formulas move their references,
 * formats, validation and conditional formats repeat. Rows that a filter hides are passed over.
 */
import { isDateFormat } from "numfmt";
import { translateFormula } from "../calc/rewrite";
import { inDateSystem } from "../calc/serialDate";
import { intersection, without } from "./address";
import { rowsThatShow, runs } from "./filters";
import { enter } from "./gridEdit";
import { copyRules } from "./rules";
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
  const ordinalOf = (stepIndex: number): number => (isBefore ? stepIndex - steps.length : size + stepIndex);
  const patternOf = (ordinal: number): number => ((ordinal % size) + size) % size;
  lines.forEach((line, lineIndex) => {
    const placeAt = (index: number): Place => (isDown ? { row: start + index, column: line } : { row: line, column: start + index });
    const cells = range(0, size - 1).map((index) => lineCell(session, sheet, placeAt(index)));
    const goOn = continueLine(cells, mode);
    steps.forEach((step, stepIndex) => {
      const ordinal = ordinalOf(stepIndex);
      const target = isDown ? { row: step, column: line } : { row: line, column: step };
      const pattern = placeAt(patternOf(ordinal));
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
  // As the lines of the source repeat, so do their rules; lines that follow each other are one area.
  const targets = runs(rows).map(({ from, count }) => ({ ...added, top: from, bottom: from + count - 1 }));
  const images = (part: Area): Area[] => {
    const [first, last] = isDown ? [part.top - start, part.bottom - start] : [part.left - start, part.right - start];
    const filled = steps.filter((_, index) => within(patternOf(ordinalOf(index)), first, last));
    return runs(filled).flatMap(({ from, count }) => {
      if (isDown) return [{ ...part, top: from, bottom: from + count - 1 }];
      const image = { ...part, left: from, right: from + count - 1 };
      return targets.map((target) => intersection(target, image)).filter((shown) => shown !== null);
    });
  };
  copyRules({ from: { sheet, area: source }, to: { sheet, areas: targets }, images, what: "all" });
}

const within = (value: number, first: number, last: number): boolean => value >= first && value <= last;

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
