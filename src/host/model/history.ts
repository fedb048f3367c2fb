/**
 * Undo and redo for the grid.
 *
 * A step holds the cells that differ after it and, where they changed, the other parts of a sheet (tables, rules, sizes), so that it costs
 * what it changes and not what the workbook holds. Earlier steps are dropped once the add-in has moved sheets or tables about: their
 * places would no longer be the same. Sheets, tables and charts stay the same objects, so that whoever holds one keeps it.
 */
import { emitChanged, putEntry } from "./edit";
import { setStyleIndex } from "./styles";
import type { Session } from "./session";
import { columnOf, rowOf, type Area, type Cell, type CellValue, type Sheet } from "./state";

const mostSteps = 100;

interface Content {
  readonly formula: string | null;
  readonly value: CellValue;
  readonly style: number;
  readonly kept: Cell["kept"];
  readonly array: Cell["array"];
}

/** What an edit may change besides cells. Copies, so that later changes do not reach them. */
interface Parts {
  readonly tables: Sheet["tables"];
  readonly validations: Sheet["validations"];
  readonly conditionalFormats: Sheet["conditionalFormats"];
  readonly charts: Sheet["charts"];
  readonly rowHeights: Sheet["rowHeights"];
  readonly columnWidths: Sheet["columnWidths"];
  readonly hiddenRows: Sheet["hiddenRows"];
  readonly hiddenColumns: Sheet["hiddenColumns"];
  readonly rowOutline: Sheet["rowOutline"];
  readonly columnOutline: Sheet["columnOutline"];
}

interface Snapshot {
  readonly cells: ReadonlyMap<number, Content>;
  readonly parts: Parts;
  readonly print: string;
}

interface SheetChange {
  readonly sheet: Sheet;
  readonly cells: readonly { readonly key: number; readonly before: Content | null; readonly after: Content | null }[];
  /** Null where only cells changed. */
  readonly parts: { readonly before: Parts; readonly after: Parts } | null;
}

interface Step {
  readonly label: string;
  readonly changes: readonly SheetChange[];
  readonly selection: { readonly sheet: Sheet; readonly area: Area };
  /** Places of sheets and tables before and after. */
  readonly layoutBefore: string;
  readonly layoutAfter: string;
}

const contentOf = (key: number, cell: Cell): Content => ({
  formula: cell.formula,
  value: (cell.formula !== null && !cell.kept) || (cell.spillSource !== undefined && cell.spillSource !== key) ? null : cell.value,
  style: cell.style,
  kept: cell.kept,
  array: cell.array,
});

const partNames = [
  "tables",
  "validations",
  "conditionalFormats",
  "charts",
  "rowHeights",
  "columnWidths",
  "hiddenRows",
  "hiddenColumns",
  "rowOutline",
  "columnOutline",
] as const satisfies readonly (keyof Parts)[];

/** Deep copy of plain data with maps and sets. */
function copied<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]: [unknown, unknown]) => [key, copied(item)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (Array.isArray(value)) return value.map(copied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, copied(item)])) as T;
}

const pickParts = (sheet: Sheet): Parts => copied(Object.fromEntries(partNames.map((name) => [name, sheet[name]])) as unknown as Parts);
const printOf = (parts: Parts): string =>
  JSON.stringify(parts, (_key, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...(value as Iterable<unknown>)] : value,
  );

function snapshot(sheet: Sheet): Snapshot {
  const cells = new Map<number, Content>();
  for (const [key, cell] of sheet.cells) cells.set(key, contentOf(key, cell));
  const parts = pickParts(sheet);
  return { cells, parts, print: printOf(parts) };
}

const same = (a: Content | undefined, b: Content | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.formula === b.formula && a.value === b.value && a.style === b.style);

function difference(sheet: Sheet, before: Snapshot): SheetChange | null {
  const cells: SheetChange["cells"][number][] = [];
  for (const [key, cell] of sheet.cells) {
    const after = contentOf(key, cell);
    const earlier = before.cells.get(key);
    if (!same(earlier, after)) cells.push({ key, before: earlier ?? null, after });
  }
  for (const [key, earlier] of before.cells) if (!sheet.cells.has(key)) cells.push({ key, before: earlier, after: null });
  const after = pickParts(sheet);
  const partsChanged = printOf(after) !== before.print;
  if (cells.length === 0 && !partsChanged) return null;
  return { sheet, cells, parts: partsChanged ? { before: before.parts, after } : null };
}

/** Sheets and tables with their places. */
const layoutOf = (session: Session): string =>
  JSON.stringify(session.workbook.sheets.map((sheet) => [sheet.id, sheet.tables.map((table) => [table.id, table.area])]));

export class History {
  private past: Step[] = [];
  private future: Step[] = [];

  constructor(private readonly session: Session) {}

  get undoLabel(): string | null {
    return this.past.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.future.at(-1)?.label ?? null;
  }

  /**
   * Does one step that can be undone. A step that fails leaves the workbook as it was.
   *
   * @param sheets Those that the step may change; all where that is not known.
   */
  step<T>(label: string, run: () => T, sheets: readonly Sheet[] = this.session.workbook.sheets): T {
    const { session } = this;
    const before = new Map(sheets.map((sheet) => [sheet, snapshot(sheet)]));
    const layoutBefore = layoutOf(session);
    const selection = { sheet: session.activeSheet, area: session.activeSheet.selection };
    const changes = (): SheetChange[] =>
      [...before].map(([sheet, earlier]) => difference(sheet, earlier)).filter((change) => change !== null);
    try {
      const result = run();
      const made = changes();
      if (made.length > 0) {
        this.past = [...this.past, { label, changes: made, selection, layoutBefore, layoutAfter: layoutOf(session) }].slice(-mostSteps);
        this.future = [];
      }
      session.finish();
      return result;
    } catch (error) {
      this.apply({ label, changes: changes(), selection, layoutBefore, layoutAfter: "" }, "before");
      throw error;
    }
  }

  /** Whether there was a step to take back. */
  undo(): boolean {
    const step = this.past.pop();
    if (!step) return false;
    if (layoutOf(this.session) !== step.layoutAfter) {
      this.clear();
      return false;
    }
    this.apply(step, "before");
    this.future.push(step);
    return true;
  }

  redo(): boolean {
    const step = this.future.pop();
    if (!step) return false;
    if (layoutOf(this.session) !== step.layoutBefore) {
      this.future = [];
      return false;
    }
    this.apply(step, "after");
    this.past.push(step);
    return true;
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }

  private apply(step: Step, side: "before" | "after"): void {
    const { session } = this;
    for (const { sheet, cells, parts } of step.changes) {
      if (parts) restoreParts(sheet, parts[side]);
      for (const change of cells) restoreCell(session, sheet, change.key, change[side]);
      const area = boundsOf(cells.map((change) => change.key));
      if (area) emitChanged(session, sheet, area, "RangeEdited");
    }
    session.restructured();
    session.activate(step.selection.sheet);
    step.selection.sheet.selection = step.selection.area;
    session.finish();
  }
}

function restoreCell(session: Session, sheet: Sheet, key: number, content: Content | null): void {
  putEntry(session, sheet, rowOf(key), columnOf(key), {
    formula: content?.formula ?? null,
    value: content?.value ?? null,
    numberFormat: null,
  });
  setStyleIndex(sheet, rowOf(key), columnOf(key), content?.style ?? 0);
  const cell = sheet.cells.get(key);
  if (cell && content?.formula && (content.kept || content.array)) {
    Object.assign(cell, content.kept && { kept: content.kept, value: content.value }, content.array && { array: content.array });
    session.calculator.rewriteFormula(sheet, rowOf(key), columnOf(key), content.formula);
  }
  if (!content && cell && cell.formula === null && cell.value === null) sheet.cells.delete(key);
}

/** Tables and charts stay the same objects: others hold them. */
function restoreParts(sheet: Sheet, parts: Parts): void {
  const copy = copied(parts);
  sheet.tables = copy.tables.map((table) => Object.assign(sheet.tables.find((existing) => existing.id === table.id) ?? table, table));
  sheet.charts = copy.charts.map((chart) => Object.assign(sheet.charts.find((existing) => existing.id === chart.id) ?? chart, chart));
  sheet.validations = copy.validations;
  sheet.conditionalFormats = copy.conditionalFormats;
  refill(sheet.rowHeights, copy.rowHeights);
  refill(sheet.columnWidths, copy.columnWidths);
  refill(sheet.rowOutline.levels, copy.rowOutline.levels);
  refill(sheet.columnOutline.levels, copy.columnOutline.levels);
  refillSet(sheet.hiddenRows, copy.hiddenRows);
  refillSet(sheet.hiddenColumns, copy.hiddenColumns);
  refillSet(sheet.rowOutline.collapsed, copy.rowOutline.collapsed);
  refillSet(sheet.columnOutline.collapsed, copy.columnOutline.collapsed);
}

function refill(target: Map<number, number>, source: ReadonlyMap<number, number>): void {
  target.clear();
  for (const [key, value] of source) target.set(key, value);
}

function refillSet(target: Set<number>, source: ReadonlySet<number>): void {
  target.clear();
  for (const value of source) target.add(value);
}

function boundsOf(keys: readonly number[]): Area | null {
  if (keys.length === 0) return null;
  const rows = keys.map(rowOf);
  const columns = keys.map(columnOf);
  const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b));
  const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b));
  return { top: least(rows), left: least(columns), bottom: most(rows), right: most(columns) };
}
