/**
 * Undo and redo, in one history: what a person does in the grid and what the add-in writes, cells as well as structure.
 *
 * A step holds the cells that differ after it and the parts of sheets and of the workbook that differ (names, tables, rules, sizes …), so
 * that it costs what it changes and not what the workbook holds. Sheets, tables and charts stay the same objects, so that whoever holds
 * one keeps it. The settings that the add-in keeps with the document are its own and not part of a step.
 */
import { isSameOrder, revert, type Standing, type Step } from "./historyStep";
import { Journal, sizeOf } from "./journal";
import type { Session } from "./session";
import { bookPartsOf, sheetPartsOf } from "./sheetParts";
import type { Sheet } from "./state";

const mostSteps = 100;
/** Cells that all steps may hold together; the last one stays, however many it holds. */
const mostCells = 500_000;
/** Milliseconds: what the add-in writes without a longer pause is one action of its. */
const pause = 1500;

/** The last step for as long as it may grow: by what the add-in writes next, by figures of a file that a calculation gives up. */
interface OpenStep {
  label: string;
  readonly byAddin: boolean;
  readonly before: Standing;
  after: Standing;
  readonly selection: Step["selection"];
  readonly journals: ReadonlyMap<Sheet, Journal>;
  /** What has been noted in the journals when the last of it was done. */
  notes: number;
  until: number;
}

export class History {
  /** The command of the ribbon that runs: what the add-in writes is its doing. */
  command: string | null = null;
  private past: Step[] = [];
  private future: Step[] = [];
  private open: OpenStep | null = null;
  /** Null until the first step. */
  private standing: Standing | null = null;

  constructor(
    private readonly session: Session,
    private readonly now: () => number = () => performance.now(),
  ) {
    session.recorder = {
      begin: () => {
        this.beginBatch();
      },
      end: () => {
        this.endBatch();
      },
    };
  }

  /** Names of the steps that come next; as given to `step`, or `addin:…` for what the add-in did, with what it concerns. */
  get undoLabel(): string | null {
    return (this.open ?? this.past.at(-1))?.label ?? null;
  }

  get redoLabel(): string | null {
    return this.future.at(-1)?.label ?? null;
  }

  /** Does one step that can be undone. A step that fails leaves the workbook as it was. */
  step<T>(label: string, run: () => T): T {
    this.seal();
    const open = this.begin(label, false);
    let result: T;
    try {
      result = run();
    } catch (error) {
      open.after = this.look();
      const failed = this.closed();
      if (failed) revert(this.session, failed, "before");
      this.standing = this.look();
      throw error;
    }
    this.note(open);
    this.session.finish();
    return result;
  }

  /** Whether there was a step to take back. */
  undo(): boolean {
    return this.go("before");
  }

  redo(): boolean {
    return this.go("after");
  }

  clear(): void {
    this.closed();
    this.past = [];
    this.future = [];
  }

  private go(side: "before" | "after"): boolean {
    this.seal();
    const [from, to] = side === "before" ? [this.past, this.future] : [this.future, this.past];
    const step = from.pop();
    if (!step) return false;
    // Sheets that came or went without a step: what is kept of them no longer fits.
    if (!isSameOrder(this.session.workbook.sheets, step[side === "before" ? "after" : "before"].order)) {
      this.clear();
      return false;
    }
    revert(this.session, step, side);
    to.push(step);
    this.standing = this.look();
    return true;
  }

  private beginBatch(): void {
    const { open, command } = this;
    const isPartOf = ({ byAddin, label, until }: OpenStep): boolean =>
      byAddin && (command === null ? label.startsWith("addin") && this.now() < until : label === command);
    if (open && isPartOf(open)) return;
    this.seal();
    this.begin(this.command ?? "addin", true);
  }

  private endBatch(): void {
    if (this.open?.byAddin) this.note(this.open);
  }

  private begin(label: string, byAddin: boolean): OpenStep {
    const { session } = this;
    const journals = new Map(session.workbook.sheets.map((sheet) => [sheet, (sheet.journal = new Journal(sheet))]));
    const selection = { sheet: session.activeSheet, area: session.activeSheet.selection };
    const before = this.look();
    this.standing = before;
    this.open = { label, byAddin, before, after: before, selection, journals, notes: 0, until: 0 };
    return this.open;
  }

  /** A part of the step is done: it has changed something, or is none. */
  private note(open: OpenStep): void {
    const notes = [...open.journals.values()].reduce((sum, journal) => sum + journal.notes, 0);
    const after = this.look();
    if (after === open.before && ![...open.journals.values()].some((journal) => journal.hasChanges)) {
      this.closed();
      return;
    }
    if (notes === open.notes && after === open.after) return;
    this.standing = after;
    Object.assign(open, { after, notes, until: this.now() + pause });
    if (open.byAddin && open.label.startsWith("addin")) open.label = addinLabel(open);
    this.future = [];
  }

  /** Everything but cells as it is now; the same object as before where nothing differs. */
  private look(): Standing {
    const { workbook } = this.session;
    const known = this.standing;
    const sheets = new Map(workbook.sheets.map((sheet) => [sheet, sheetPartsOf(sheet, known?.sheets.get(sheet) ?? null)]));
    const book = bookPartsOf(workbook, known?.book ?? null);
    const isSame =
      known?.book === book &&
      isSameOrder(known.order, workbook.sheets) &&
      workbook.sheets.every((sheet) => known.sheets.get(sheet) === sheets.get(sheet));
    return isSame ? known : { order: [...workbook.sheets], book, sheets };
  }

  /** The last step will not grow any more. */
  private seal(): void {
    const made = this.closed();
    if (!made) return;
    this.past = [...this.past, made].slice(-mostSteps);
    let cells = this.past.reduce((sum, step) => sum + step.cells, 0);
    while (cells > mostCells && this.past.length > 1) cells -= this.past.shift()?.cells ?? 0;
  }

  /** Takes what was recorded; null where nothing has changed. */
  private closed(): Step | null {
    const { open } = this;
    if (!open) return null;
    this.open = null;
    const journals = [...open.journals].map(([sheet, journal]) => {
      sheet.journal = null;
      return { sheet, entries: journal.take() };
    });
    const made = journals.filter(({ entries }) => entries.length > 0);
    if (made.length === 0 && open.before === open.after) return null;
    const cells = made.reduce((sum, { entries }) => sum + entries.reduce((size, entry) => size + sizeOf(entry), 0), 0);
    const { label, before, after, selection } = open;
    return { label, before, after, selection, cells, journals: made };
  }
}

/** What the add-in did, as far as one can see: sheets made, rows of a table added or removed, else something on a sheet. */
function addinLabel({ before, after, journals }: OpenStep): string {
  if (!isSameOrder(before.order, after.order)) return "addin:sheets";
  const heights = (sheet: Sheet, { sheets }: Standing): string =>
    (sheets.get(sheet)?.tables ?? []).map(({ area }) => area.bottom - area.top).join();
  const rows = after.order.find((sheet) => heights(sheet, before) !== heights(sheet, after));
  if (rows) return `addin:rows:${rows.name}`;
  const written = [...journals].find(([, journal]) => journal.notes > 0)?.[0];
  const sheet = written ?? after.order.find((one) => before.sheets.get(one) !== after.sheets.get(one));
  return sheet ? `addin:cells:${sheet.name}` : "addin";
}
