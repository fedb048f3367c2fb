/**
 * What the pane asks of the workbook. The real one stands on src/workbook; tests give an in-memory one.
 *
 * Nothing here throws: what can go wrong comes back as a value with a sentence and a way out.
 */
import type { Finding } from "../plan/finding";
import type { Language, Text } from "../plan/language";
import type { Plan } from "../plan/plan";
import type { CellContext } from "../plan/cells/readCell";
import type { CsvForm } from "../plan/csv/tableCsv";
import type { Cells, TableData } from "../plan/planData";
import type { FormulaKind, Registry } from "../plan/section";
import type { Size } from "../plan/table";
import type { Template } from "../plan/template";
import type { TableEdit } from "../plan/tableEdit";
import type { ReviewHost } from "./reviewHost";
import type { TemplateHost } from "./templateHost";

/** What happened, and what to do about it. Nothing is ever lost silently: `text` says so where it matters. */
export interface PaneError {
  readonly code: string;
  readonly text: Text;
  readonly next: Text;
}

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: PaneError };

/** The plan of the workbook with what the rules say about it. */
export interface OpenPlan {
  readonly plan: Plan;
  /** What the cells of each table hold, row by row as in the plan's arrays: forms start from it. */
  readonly cells: Readonly<Record<string, readonly Cells[]>>;
  /** The sections it was read with: all that it has. */
  readonly registry: Registry;
  readonly template: Template;
  /** Why the company's template that it carries is not used; null where it is, and for a built-in one. */
  readonly templateUnusable: "too-new" | "damaged" | null;
  /** How much the plan asks for: what is shown. */
  readonly size: Size;
  /** How figures are computed. */
  readonly formulas: FormulaKind;
  /** Cells that show #NAME? because they were opened without the add-in. */
  readonly nameErrors: number;
  readonly findings: readonly Finding[];
  /** Today as an Excel serial: what the findings were judged by. */
  readonly today: number;
}

/** What the "New plan" view asks for. */
export interface NewPlan {
  readonly template: Template;
  /** The rows of the template's example instead of an empty plan. */
  readonly example: boolean;
  /** What the plan is about. */
  readonly title: string;
  readonly currency: string;
  readonly language: Language;
  readonly size: Size;
  /** Ids of the sections chosen beside those every plan has. */
  readonly sections: readonly string[];
  /** The first rows of tables, by table id. */
  readonly rows: Readonly<Record<string, readonly Cells[]>>;
}

/** Progress of a build: names of the sheets that stand, and how many there will be (0 while that is not known). */
export interface BuildProgress {
  readonly sheets: readonly string[];
  readonly total: number;
}

export interface Repaired {
  /** How many places. */
  readonly places: number;
  /** Names of what was deleted and stands again. */
  readonly rebuilt: readonly string[];
  /** Formulas that were typed over and left so, with what stands there. */
  readonly typedOver: readonly { readonly sheet: string; readonly address: string; readonly stands: string }[];
  /** Null where no formula was entered, so that there is nothing to take back. */
  readonly undo: Undo | null;
}

export interface Reentered {
  readonly cells: number;
  /** Cells that show #NAME? all the same. */
  readonly remaining: number;
  /** Names of sheets that a password protects. */
  readonly locked: readonly string[];
}

export interface BuildResult {
  readonly state: "built" | "cancelled";
  /** Tables made under another name than usual, because that one is somebody else's in this workbook. */
  readonly gaveWay: readonly { readonly usual: string; readonly name: string }[];
}

export interface Place {
  /** Id of the table. */
  readonly table: string;
  /** Index of the row in the plan's array; null is the table itself. */
  readonly row: number | null;
  /** Id of the column; null is the row itself. */
  readonly column: string | null;
}

/** What one probe of the self-check found: its title, and what of the plan suffers where it does not fit. */
export interface CheckedPoint {
  readonly id: string;
  readonly title: Text;
  readonly matters: Text;
  readonly state: "fits" | "differs" | "not-there";
  /** What Excel did, in English. */
  readonly said: string;
}

export interface SelfCheckReport {
  readonly points: readonly CheckedPoint[];
  /** Everything as one text, to be sent to whoever helps; nothing of the workbook is in it. */
  readonly text: string;
}

/** What an import meets: the tables that the plan has, as they stand. */
export interface ImportGround {
  /** Of the plan's words. */
  readonly language: Language;
  readonly tables: Readonly<Record<string, TableData>>;
  /** Words that the user called otherwise. */
  readonly renamed?: CellContext["renamed"];
  /** How columns of files were read before. */
  readonly mapping: string | null;
}

export interface ImportRequest {
  readonly tables: readonly {
    readonly edit: TableEdit;
    /** What the next import of the table has to know. */
    readonly memory: string;
  }[];
  /** How the columns of the files were read, for the next time. */
  readonly mapping: string;
}

export interface ImportResult {
  /** By table, in the order of the request. */
  readonly tables: readonly { readonly table: string; readonly changed: number; readonly added: number }[];
  readonly cancelled: boolean;
  readonly undo: Undo;
}

/** Takes a change back; false where the cells have changed since, and nothing was done. */
export type Undo = () => Promise<Outcome<boolean>>;

export interface PlanHost {
  /** The plan of this workbook, or null where it holds none. */
  readonly read: () => Promise<Outcome<OpenPlan | null>>;
  /** Reads the plan and writes what the rules say about it onto the Findings sheet. */
  readonly check: () => Promise<Outcome<OpenPlan | null>>;
  /** Find-or-create: running it again completes what was cancelled or broken off. */
  readonly build: (request: NewPlan, onProgress: (progress: BuildProgress) => void, signal: AbortSignal) => Promise<Outcome<BuildResult>>;
  /** Gives the plan another size; running it again goes on where it was stopped. */
  readonly resize: (size: Size, onProgress: (progress: BuildProgress) => void, signal: AbortSignal) => Promise<Outcome<BuildResult>>;
  /** Gives the plan a section that it was made without, with what it holds from the start, by table. */
  readonly extend: (section: string, rows: Readonly<Record<string, readonly Cells[]>>) => Promise<Outcome<null>>;
  /** Lets the plan compute with the functions KAM.* or with built-in formulas; answers with the number of cells written. */
  readonly computeWith: (kind: FormulaKind) => Promise<Outcome<number>>;
  /** Asks this Excel what it can do, on a scratch sheet that is gone afterwards. */
  readonly selfCheck: (onPoint: (done: number, total: number) => void) => Promise<Outcome<SelfCheckReport>>;
  /** Puts back what is missing; formulas that were typed over only where asked to. */
  readonly repair: (typedOver: "keep" | "restore") => Promise<Outcome<Repaired>>;
  /** Enters formulas again that show #NAME?, on every sheet. */
  readonly reenter: () => Promise<Outcome<Reentered>>;
  /** Adds rows in one batch; their undo takes all of them back. */
  readonly addRows: (table: string, rows: readonly Cells[]) => Promise<Outcome<Undo>>;
  readonly changeRow: (table: string, row: number, cells: Cells) => Promise<Outcome<Undo>>;
  /** Changes rows in one batch, all of them or none; their undo takes all of them back. */
  readonly changeRows: (table: string, changes: readonly { readonly row: number; readonly cells: Cells }[]) => Promise<Outcome<Undo>>;
  readonly deleteRow: (table: string, row: number) => Promise<Outcome<Undo>>;
  readonly importGround: () => Promise<Outcome<ImportGround>>;
  /** What is remembered of the last import into a table, or null. */
  readonly importMemory: (table: string) => Promise<Outcome<string | null>>;
  /** Writes what an import decided. Progress in rows; what was written before a stop stays. */
  readonly importRows: (
    request: ImportRequest,
    onProgress: (done: number, total: number) => void,
    signal: AbortSignal,
  ) => Promise<Outcome<ImportResult>>;
  /** Does something about the template of the plan. */
  readonly templates: <T>(work: (host: TemplateHost) => Promise<T>) => Promise<Outcome<T>>;
  /** Does something in a review of the plan. */
  readonly review: <T>(work: (host: ReviewHost) => Promise<T>) => Promise<Outcome<T>>;
  /** A table of the plan as the text of a CSV file, with the columns that compute where they are asked for. */
  readonly csv: (table: string, form: CsvForm, figures: boolean) => Promise<Outcome<string>>;
  /** Selects the cell of a place. */
  readonly show: (place: Place) => Promise<Outcome<null>>;
  /** The place the user has selected in the grid, or null where it is not part of the plan. */
  readonly selection: () => Promise<Outcome<Place | null>>;
  /** Calls back after edits in the grid, debounced; answers with how to stop. */
  readonly watch: (onChange: () => void) => () => void;
  /** Calls back after the selection in the grid has moved, null where it stands outside the plan; answers with how to stop. */
  readonly watchSelection: (onMove: (place: Place | null) => void) => () => void;
}
