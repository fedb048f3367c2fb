/** Every formula of a workbook, wherever it stands, in one pass: cells, table columns, names, validation, conditional formats, charts. */
import type { Session } from "./session";
import { columnOf, rowOf, type ConditionalFormat, type Sheet, type Table, type Threshold, type Validation } from "./state";

interface FormulaPlace {
  /** Sheet it belongs to; null for a name of the workbook. */
  readonly sheet: Sheet | null;
  /** Cell; null where the formula stands elsewhere. */
  readonly row: number | null;
  readonly column: number;
  /** Table whose column it is. */
  readonly table: Table | null;
}

type Change = (formula: string, place: FormulaPlace) => string;

const elsewhere = (sheet: Sheet | null, table: Table | null = null): FormulaPlace => ({ sheet, row: null, column: 0, table });

/** Replaces each formula by what `change` makes of it; only cells that differ are put in anew. */
export function allFormulas(session: Session, change: Change): void {
  const { workbook, calculator } = session;
  for (const sheet of workbook.sheets) {
    const changed: { row: number; column: number; formula: string }[] = [];
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === null) continue;
      const place = { sheet, row: rowOf(key), column: columnOf(key), table: null };
      const formula = change(cell.formula, place);
      if (formula !== cell.formula) changed.push({ row: place.row, column: place.column, formula });
    }
    for (const { row, column, formula } of changed) calculator.rewriteFormula(sheet, row, column, formula);
    changeSheetFormulas(sheet, change);
  }
  for (const name of workbook.names) {
    const sheet = workbook.sheets.find((candidate) => candidate.id === name.sheetId) ?? null;
    name.formula = change(name.formula, elsewhere(sheet));
  }
  session.touch();
}

/** The formulas of a sheet that stand in no cell. */
export function changeSheetFormulas(sheet: Sheet, change: Change): void {
  const here = elsewhere(sheet);
  for (const table of sheet.tables) {
    for (const column of table.columns) {
      if (column.formula !== null) column.formula = change(column.formula, elsewhere(sheet, table));
      if (column.totalsFormula !== null) column.totalsFormula = change(column.totalsFormula, elsewhere(sheet, table));
    }
  }
  for (const rule of [...sheet.validations, ...sheet.conditionalFormats]) changeRuleFormulas(rule, (formula) => change(formula, here));
  const reference = (text: string | null): string | null => (text === null ? null : change(`=${text}`, here).slice(1));
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      series.nameRef = reference(series.nameRef);
      series.values = reference(series.values);
      series.categories = reference(series.categories);
      series.bubbleSizes = reference(series.bubbleSizes);
      if (series.labels) series.labels.fromCells = reference(series.labels.fromCells);
    }
  }
  for (const link of sheet.hyperlinks) link.location = reference(link.location);
}

/** The formulas of a rule, literals aside. */
export function changeRuleFormulas(rule: Validation | ConditionalFormat, change: (formula: string) => string): void {
  const ifFormula = (text: string): string => (text.startsWith("=") ? change(text) : text);
  if ("rule" in rule) changeRule(rule, ifFormula);
  else changeValidation(rule, ifFormula);
}

function changeValidation(validation: Validation, change: (text: string) => string): void {
  validation.formula1 = change(validation.formula1);
  if (validation.formula2 !== null) validation.formula2 = change(validation.formula2);
}

function changeRule(format: ConditionalFormat, change: (text: string) => string): void {
  const { rule } = format;
  const threshold = (limit: Threshold): void => {
    if (limit.value !== null) limit.value = change(limit.value);
  };
  switch (rule.kind) {
    case "custom":
      rule.formula = change(rule.formula);
      break;
    case "cellValue":
      rule.formula1 = change(rule.formula1);
      if (rule.formula2 !== null) rule.formula2 = change(rule.formula2);
      break;
    case "dataBar":
      threshold(rule.minimum);
      threshold(rule.maximum);
      break;
    case "iconSet":
      rule.thresholds.forEach(threshold);
      break;
    case "colorScale":
      rule.points.forEach(threshold);
      break;
    case "containsText":
      break;
  }
}
