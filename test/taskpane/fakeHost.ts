/**
 * A workbook in memory that answers the pane: it keeps cells, reads them as the real one does, and remembers what was asked of it.
 * Failures are put in by tests; a build moves on only when the test says so.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../src/method/finding";
import type {
  BuildProgress,
  BuildResult,
  Cells,
  NewPlan,
  OpenPlan,
  Outcome,
  PaneError,
  Place,
  PlanHost,
  Undo,
} from "../../src/taskpane/planHost";
import { importPlan } from "../../src/template/importCsv";
import { defaultSettings } from "../../src/method/settings";
import { planFromData } from "../../src/template/planFromData";
import type { PlanData } from "../../src/template/planData";
import type { TableId } from "../../src/template/schema";

/** 2026-11-21. */
export const today = 46347;

export const caseData = (name: string): PlanData => {
  const folder = join(__dirname, "../cases", name);
  return importPlan(readdirSync(folder).map((file) => ({ name: file, text: readFileSync(join(folder, file), "utf8") }))).data;
};

const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const cellBusy: PaneError = {
  code: "cell-being-edited",
  text: { en: "A cell is being edited. Nothing is lost.", zh: "有单元格正在编辑，数据没有丢失。" },
  next: { en: "Press Enter in the cell, then try again.", zh: "请在单元格中按 Enter，然后重试。" },
};

export interface FakeHostOptions {
  readonly data: PlanData | null;
  readonly findings?: readonly Finding[];
}

export class FakeHost implements PlanHost {
  readonly shown: Place[] = [];
  readonly added: { readonly table: TableId; readonly cells: Cells }[] = [];
  readonly changed: { readonly table: TableId; readonly row: number; readonly cells: Cells }[] = [];
  readonly built: NewPlan[] = [];
  selected: Place | null = null;
  repaired = 0;
  checks = 0;
  findings: readonly Finding[];
  /** How changes from outside the pane are announced to whoever draws it. */
  outside: (change: () => void) => void = (change) => change();
  private data: PlanData | null;
  private failures: PaneError[] = [];
  private listener: (() => void) | null = null;
  private build_: { readonly step: () => void } | null = null;

  constructor({ data, findings = [] }: FakeHostOptions) {
    this.data = data;
    this.findings = findings;
  }

  /** The next request fails with this. */
  fail(error: PaneError): void {
    this.failures.push(error);
  }

  /** Somebody edits in the grid. */
  edit(data: PlanData): void {
    this.data = data;
    this.outside(() => this.listener?.());
  }

  /** The build finishes one more sheet. */
  step(): void {
    this.outside(() => this.build_?.step());
  }

  private answer<T>(value: () => T): Promise<Outcome<T>> {
    const error = this.failures.shift();
    return Promise.resolve(error ? { ok: false, error } : good(value()));
  }

  read = (): Promise<Outcome<OpenPlan | null>> =>
    this.answer(() =>
      this.data === null ? null : { plan: planFromData(this.data, defaultSettings).plan, findings: this.findings, today },
    );

  check = (): Promise<Outcome<OpenPlan | null>> => {
    this.checks += 1;
    return this.read();
  };

  build = (request: NewPlan, onProgress: (progress: BuildProgress) => void, signal: AbortSignal): Promise<Outcome<BuildResult>> => {
    this.built.push(request);
    const sheets = ["Contents", "Stakeholders", "Actions"];
    const error = this.failures.shift();
    if (error) return Promise.resolve({ ok: false, error });
    return new Promise((resolve) => {
      let done = 0;
      onProgress({ sheets: [], total: sheets.length });
      signal.addEventListener("abort", () => resolve(good("cancelled")));
      this.build_ = {
        step: () => {
          done += 1;
          onProgress({ sheets: sheets.slice(0, done), total: sheets.length });
          if (done < sheets.length) return;
          this.data = importPlan([{ name: "account.csv", text: `field,value\nname,${request.account}\n` }], request.language).data;
          resolve(good("built"));
        },
      };
    });
  };

  repair = (): Promise<Outcome<number>> => this.answer(() => this.repaired);

  /** Takes back by putting the cells back as they were. */
  private undo(): Undo {
    const before = this.data;
    return () =>
      this.answer(() => {
        this.data = before;
        return true;
      });
  }

  addRow = (table: TableId, cells: Cells): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.added.push({ table, cells });
      if (this.data) {
        const { rows, userColumns } = this.data.tables[table];
        this.data = { ...this.data, tables: { ...this.data.tables, [table]: { rows: [...rows, { cells, user: {} }], userColumns } } };
      }
      return undo;
    });

  changeRow = (table: TableId, row: number, cells: Cells): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.changed.push({ table, row, cells });
      if (this.data) {
        const { rows, userColumns } = this.data.tables[table];
        const changed = rows.map((one, index) => (index === row ? { ...one, cells: { ...one.cells, ...cells } } : one));
        this.data = { ...this.data, tables: { ...this.data.tables, [table]: { rows: changed, userColumns } } };
      }
      return undo;
    });

  show = (place: Place): Promise<Outcome<null>> =>
    this.answer(() => {
      this.shown.push(place);
      return null;
    });

  selection = (): Promise<Outcome<Place | null>> => this.answer(() => this.selected);

  watch = (onChange: () => void): (() => void) => {
    this.listener = onChange;
    return () => {
      this.listener = null;
    };
  };
}
