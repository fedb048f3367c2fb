/**
 * Undo and redo for the grid: copies of what the sheets held before each step. Restoring fills the same Sheet objects again, so that whoever holds one keeps it.
 */
import type { Session } from "./session";
import { CellError, type Cell, type Sheet, type Workbook } from "./state";

interface Snapshot {
  readonly label: string;
  readonly activeSheetId: string;
  readonly sheets: readonly { readonly sheet: Sheet; readonly copy: Sheet }[];
  readonly names: Workbook["names"];
}

const mostSteps = 50;

/** Deep copy of plain data with maps and sets; errors are immutable and stay. */
function copied<T>(value: T): T {
  if (value === null || typeof value !== "object" || value instanceof CellError) return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]: [unknown, unknown]) => [key, copied(item)])) as T;
  if (value instanceof Set) return new Set(value) as T;
  if (Array.isArray(value)) return value.map(copied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, item]: [string, unknown]) => [key, copied(item)])) as T;
}

export class History {
  private past: Snapshot[] = [];
  private future: Snapshot[] = [];

  constructor(private readonly session: Session) {}

  get undoLabel(): string | null {
    return this.past.at(-1)?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.future.at(-1)?.label ?? null;
  }

  /** Does one step that can be undone. A step that fails leaves the workbook as it was. */
  step<T>(label: string, run: () => T): T {
    const before = this.snapshot(label);
    try {
      const result = run();
      this.session.finish();
      this.past.push(before);
      this.past = this.past.slice(-mostSteps);
      this.future = [];
      return result;
    } catch (error) {
      this.restore(before);
      throw error;
    }
  }

  /** Whether there was a step to take back. */
  undo(): boolean {
    return this.travel(this.past, this.future);
  }

  redo(): boolean {
    return this.travel(this.future, this.past);
  }

  /** The add-in changed the workbook: in Excel, too, this ends what can be undone. */
  clear(): void {
    this.past = [];
    this.future = [];
  }

  private travel(from: Snapshot[], to: Snapshot[]): boolean {
    const target = from.pop();
    if (!target) return false;
    to.push(this.snapshot(target.label));
    this.restore(target);
    return true;
  }

  private snapshot(label: string): Snapshot {
    const { workbook } = this.session;
    const sheets = workbook.sheets.map((sheet) => ({ sheet, copy: copied(sheet) }));
    return { label, activeSheetId: workbook.activeSheetId, sheets, names: copied(workbook.names) };
  }

  private restore(snapshot: Snapshot): void {
    const { workbook } = this.session;
    for (const { sheet, copy } of snapshot.sheets) refill(sheet, copied(copy));
    workbook.sheets = snapshot.sheets.map(({ sheet }) => sheet);
    workbook.activeSheetId = snapshot.activeSheetId;
    workbook.names = copied(snapshot.names);
    this.session.restructured();
    this.session.calculateNow(true);
    this.session.finish();
  }
}

/** Maps and sets of a sheet are readonly as references: their content is exchanged, everything else is assigned. */
function refill(sheet: Sheet, copy: Sheet): void {
  for (const [name, value] of Object.entries(copy)) {
    const present: unknown = Reflect.get(sheet, name);
    if (present instanceof Map && value instanceof Map) {
      present.clear();
      for (const [key, item] of value as Map<unknown, Cell>) present.set(key, item);
    } else if (present instanceof Set && value instanceof Set) {
      present.clear();
      for (const item of value) present.add(item);
    } else {
      Reflect.set(sheet, name, value);
    }
  }
}
