/**
 * A workbook in memory that answers the pane: it keeps cells, reads them as the real one does, and remembers what was asked of it.
 * Failures are put in by tests; a build moves on only when the test says so.
 */
import { templateById } from "../../src/templates/builtIn";
import type { Template } from "../../src/plan/template";
import { newDocument } from "../../src/templates/document/newDocument";
import type { Snapshot } from "../../src/plan/changes/standing";
import type { Finding } from "../../src/plan/finding";
import type { TableEdit } from "../../src/plan/tableEdit";
import type {
  BuildProgress,
  BuildResult,
  ImportGround,
  ImportRequest,
  ImportResult,
  NewPlan,
  OpenPlan,
  Outcome,
  PaneError,
  Place,
  PlanHost,
  SelfCheckReport,
  Reentered,
  Repaired,
  Undo,
} from "../../src/taskpane/planHost";
import type { ReviewEntry } from "../../src/plan/review";
import type { ReviewMark } from "../../src/workbook/review/mark";
import type { ReviewReading, ReviewSource } from "../../src/workbook/review/readReview";
import type { ComparisonHost, FileReading } from "../../src/taskpane/comparisonHost";
import type { ReviewHost } from "../../src/taskpane/reviewHost";
import type { TemplateHost } from "../../src/taskpane/templateHost";
import { importPlan } from "../../src/import/importCsv";
import { planFromData } from "../../src/plan/planFromData";
import { tableIn, type Cells, type PlanData, type RowData } from "../../src/plan/planData";
import { csvTableOf, tableCsv, type CsvForm } from "../../src/plan/csv/tableCsv";
import type { Size } from "../../src/plan/table";
import type { FormulaKind, Registry } from "../../src/plan/section";
import { readCase } from "../readCase";
import { fakeComparison } from "./fakeComparison";
import { fakeReading, fakeReview } from "./fakeReview";
import { registry as product } from "../registry";

/** 2026-11-21. */
export const today = 46347;

export const caseData = (name: string): PlanData => importPlan(product.tables, readCase(name)).data;

const good = <T>(value: T): Outcome<T> => ({ ok: true, value });

export const cellBusy: PaneError = {
  code: "cell-being-edited",
  text: { en: "A cell is being edited. Nothing is lost.", zh: "有单元格正在编辑，数据没有丢失。" },
  next: { en: "Press Enter in the cell, then try again.", zh: "请在单元格中按 Enter，然后重试。" },
};

export interface FakeHostOptions {
  readonly data: PlanData | null;
  readonly findings?: readonly Finding[];
  readonly registry?: Registry;
  readonly template?: Template;
}

export class FakeHost implements PlanHost {
  readonly shown: Place[] = [];
  readonly added: { readonly table: string; readonly cells: Cells }[] = [];
  readonly changed: { readonly table: string; readonly row: number; readonly cells: Cells }[] = [];
  readonly built: NewPlan[] = [];
  readonly extended: string[] = [];
  selected: Place | null = null;
  repaired = 0;
  nameErrors = 0;
  checks = 0;
  /** Tables that a build calls otherwise. */
  gaveWay: BuildResult["gaveWay"] = [];
  findings: readonly Finding[];
  /** How changes from outside the pane are announced to whoever draws it. */
  outside: (change: () => void) => void = (change) => change();
  private readonly registry: Registry;
  private readonly template: Template;
  private data: PlanData | null;
  private failures: PaneError[] = [];
  private follower: ((place: Place | null) => void) | null = null;
  private listener: (() => void) | null = null;
  private build_: { readonly step: () => void } | null = null;

  constructor({ data, findings = [], registry = product, template = templateById("") }: FakeHostOptions) {
    this.registry = registry;
    this.template = template;
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

  size: Size = "full";

  formulas: FormulaKind = "kam";

  computeWith = (kind: FormulaKind): Promise<Outcome<number>> =>
    this.answer(() => {
      this.formulas = kind;
      return 12;
    });

  csv = (table: string, form: CsvForm): Promise<Outcome<string>> =>
    this.answer(() => {
      const found = this.registry.table(table);
      const language = this.data?.language ?? "en";
      return found && this.data ? tableCsv(csvTableOf(found, tableIn(this.data, found), language), form, language) : "";
    });

  /** Why the template that the plan carries is not used. */
  templateUnusable: OpenPlan["templateUnusable"] = null;

  /** What the workbook answers about its template; tests put in what they need. */
  templateHost: TemplateHost = {
    saveAs: (name) => Promise.resolve(JSON.stringify(newDocument(this.template, name))),
    settings: () => Promise.resolve([]),
    reset: () => Promise.resolve(),
    differences: () => Promise.resolve({ kind: "compared", differences: [], inShape: true }),
    conform: () => Promise.resolve({ kind: "compared", differences: [], inShape: true }),
  };

  templates = async <T>(work: (host: TemplateHost) => Promise<T>): Promise<Outcome<T>> => {
    const value = await work(this.templateHost);
    return this.answer(() => value);
  };

  /** What the workbook keeps of reviews; tests put in what they need. */
  kept: Pick<ReviewSource, "kept" | "mark"> = { kept: { snapshots: [], damaged: 0, tooNew: 0 }, mark: null };
  readonly signed: ReviewEntry[] = [];
  readonly marks: (ReviewMark | null)[] = [];

  /** The plan as a review finds it. */
  reading(): ReviewReading["reading"] {
    return fakeReading(this.registry, this.template, this.size, this.data);
  }

  /** What files hold, by their text; and the snapshots that this workbook keeps. */
  readonly plansInFiles = new Map<string, FileReading>();
  snapshots: readonly Snapshot[] = [];

  comparison = async <T>(work: (host: ComparisonHost) => Promise<T>): Promise<Outcome<T>> => {
    const { registry, template, snapshots, plansInFiles } = this;
    const value = await work(
      fakeComparison({
        registry,
        template,
        data: () => this.data,
        snapshots,
        plansInFiles,
        carryOut: (edits) => {
          const undo = this.undo();
          for (const edit of edits) this.carryOut(edit);
          return undo;
        },
      }),
    );
    return this.answer(() => value);
  };

  review = async <T>(work: (host: ReviewHost) => Promise<T>): Promise<Outcome<T>> => {
    const { registry, marks, signed } = this;
    const value = await work(fakeReview({ registry, today, marks, signed, source: () => ({ ...this.kept, reading: this.reading() }) }));
    return this.answer(() => value);
  };

  selfCheck = (): Promise<Outcome<SelfCheckReport>> => this.answer(() => ({ points: [], text: "" }));

  private answer<T>(value: () => T): Promise<Outcome<T>> {
    const error = this.failures.shift();
    return Promise.resolve(error ? { ok: false, error } : good(value()));
  }

  read = (): Promise<Outcome<OpenPlan | null>> =>
    this.answer(() => {
      if (this.data === null) return null;
      const { plan, rows } = planFromData(this.registry, this.data, this.registry.settings);
      const { tables } = this.data;
      const cells = Object.fromEntries(
        Object.entries(rows)
          // A sheet that comes on request stands only after it was asked for.
          .filter(([id]) => (tables[id]?.rows.length ?? 0) > 0 || this.registry.sectionOf(id)?.onRequest === undefined)
          .map(([id, kept]) => [id, kept.map((row) => tables[id]?.rows[row]?.cells ?? {})]),
      );
      return {
        registry: this.registry,
        plan,
        cells,
        template: this.template,
        templateUnusable: this.templateUnusable,
        size: this.size,
        formulas: this.formulas,
        nameErrors: this.nameErrors,
        findings: this.findings,
        today,
      };
    });

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
      signal.addEventListener("abort", () => resolve(good({ state: "cancelled", gaveWay: [] })));
      this.build_ = {
        step: () => {
          done += 1;
          onProgress({ sheets: sheets.slice(0, done), total: sheets.length });
          if (done < sheets.length) return;
          this.data = importPlan(
            this.registry.tables,
            [{ name: "account.csv", text: `field,value\nname,${request.title}\n` }],
            request.language,
          ).data;
          resolve(good({ state: "built", gaveWay: this.gaveWay }));
        },
      };
    });
  };

  resize = (size: Size): Promise<Outcome<BuildResult>> =>
    this.answer(() => {
      this.size = size;
      return { state: "built", gaveWay: [] } as const;
    });

  extend = (section: string, rows: Readonly<Record<string, readonly Cells[]>>): Promise<Outcome<null>> =>
    this.answer(() => {
      this.extended.push(section);
      for (const [table, cells] of Object.entries(rows))
        this.write(
          table,
          cells.map((one) => ({ cells: one, user: {} })),
        );
      return null;
    });

  /** Formulas that somebody typed over. */
  typedOver: Repaired["typedOver"] = [];

  repair = (typedOver: "keep" | "restore"): Promise<Outcome<Repaired>> =>
    this.answer(() => {
      const left = typedOver === "keep" ? this.typedOver : [];
      const places = this.repaired + (typedOver === "restore" ? this.typedOver.length : 0);
      if (typedOver === "restore") this.typedOver = [];
      return { places, rebuilt: [], typedOver: left, undo: places > 0 ? this.undo() : null };
    });

  reenter = (): Promise<Outcome<Reentered>> =>
    this.answer(() => {
      const cells = this.nameErrors;
      this.nameErrors = 0;
      return { cells, remaining: 0, locked: [] };
    });

  /** Takes back by putting the cells back as they were. */
  private undo(): Undo {
    const before = this.data;
    return () =>
      this.answer(() => {
        this.data = before;
        return true;
      });
  }

  private write(table: string, rows: readonly RowData[]): void {
    if (this.data) this.data = { ...this.data, tables: { ...this.data.tables, [table]: { ...tableIn(this.data, { id: table }), rows } } };
  }

  private carryOut({ table, changed, added }: TableEdit): void {
    const changes = new Map(changed.map((one) => [one.row, one]));
    const rows = (this.data?.tables[table]?.rows ?? []).map((row, index) => {
      const change = changes.get(index);
      return change ? { cells: { ...row.cells, ...change.cells }, user: { ...row.user, ...change.user } } : row;
    });
    this.write(table, [...rows, ...added]);
  }

  addRows = (table: string, rows: readonly Cells[]): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.added.push(...rows.map((cells) => ({ table, cells })));
      this.write(table, [...(this.data?.tables[table]?.rows ?? []), ...rows.map((cells) => ({ cells, user: {} }))]);
      return undo;
    });

  deleteRow = (table: string, row: number): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.write(
        table,
        (this.data?.tables[table]?.rows ?? []).filter((_one, index) => index !== row),
      );
      return undo;
    });

  changeRow = (table: string, row: number, cells: Cells): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.changed.push({ table, row, cells });
      this.write(
        table,
        (this.data?.tables[table]?.rows ?? []).map((one, index) => (index === row ? { ...one, cells: { ...one.cells, ...cells } } : one)),
      );
      return undo;
    });

  changeRows = (table: string, changes: readonly { readonly row: number; readonly cells: Cells }[]): Promise<Outcome<Undo>> =>
    this.answer(() => {
      const undo = this.undo();
      this.changed.push(...changes.map(({ row, cells }) => ({ table, row, cells })));
      const byRow = new Map(changes.map(({ row, cells }) => [row, cells]));
      this.write(
        table,
        (this.data?.tables[table]?.rows ?? []).map((one, index) => ({ ...one, cells: { ...one.cells, ...byRow.get(index) } })),
      );
      return undo;
    });

  /** What earlier imports remembered: by table, and of the columns. */
  readonly memories = new Map<string, string>();
  mapping: string | null = null;
  readonly imported: ImportRequest[] = [];

  importGround = (): Promise<Outcome<ImportGround>> =>
    this.answer(() => {
      const tables = Object.fromEntries(
        this.registry.tables.map((table) => [table.id, this.data ? tableIn(this.data, table) : { rows: [], userColumns: [] }]),
      );
      return { language: this.data?.language ?? "en", tables, mapping: this.mapping };
    });

  importMemory = (table: string): Promise<Outcome<string | null>> => this.answer(() => this.memories.get(table) ?? null);

  importRows = (request: ImportRequest): Promise<Outcome<ImportResult>> =>
    this.answer(() => {
      const undo = this.undo();
      this.imported.push(request);
      for (const { edit, memory } of request.tables) {
        this.carryOut(edit);
        this.memories.set(edit.table, memory);
      }
      this.mapping = request.mapping;
      const tables = request.tables.map(({ edit }) => ({ table: edit.table, changed: edit.changed.length, added: edit.added.length }));
      return { tables, cancelled: false, undo };
    });

  show = (place: Place): Promise<Outcome<null>> =>
    this.answer(() => {
      this.shown.push(place);
      return null;
    });

  selection = (): Promise<Outcome<Place | null>> => this.answer(() => this.selected);

  /** The user moves to another cell of the grid. */
  move(place: Place | null): void {
    this.selected = place;
    this.outside(() => this.follower?.(place));
  }

  watchSelection = (onMove: (place: Place | null) => void): (() => void) => {
    this.follower = onMove;
    return () => {
      this.follower = null;
    };
  };

  watch = (onChange: () => void): (() => void) => {
    this.listener = onChange;
    return () => {
      this.listener = null;
    };
  };
}
