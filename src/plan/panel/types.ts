/** What every section's view in the pane gets. */
import type { ReactElement } from "react";
import type { HealthStep } from "../health/health";
import type { Language } from "../language";
import type { Plan } from "../plan";
import type { Cells } from "../planData";
import type { KnownNames } from "../quickAdd";
import type { FormTexts } from "./formTexts";

/** Words that all views share. */
interface SharedTexts {
  readonly showMe: string;
  readonly why: string;
  readonly hideWhy: string;
  readonly everything: string;
}

/** What the view is there for: everything in it, a new row, a block of rows, one row to change, one row to understand. */
export type PanelTask = "list" | "add" | "paste" | "edit" | "why";

/** Cells of a row that stands. */
export interface RowChange {
  readonly table: string;
  readonly row: number;
  readonly cells: Cells;
}

/** What a section offers to do about a row of another table: log a contact with a person. */
export interface Offer {
  readonly section: string;
  readonly table: string;
  readonly label: string;
}

export interface PanelProps<SectionTexts = unknown, P extends Plan = Plan> {
  readonly plan: P;
  /** What the cells of this section's table hold, row by row as in the plan's array. */
  readonly cells: readonly Cells[];
  /** The same of every table, by its id. */
  readonly tables: Readonly<Record<string, readonly Cells[]>>;
  /** What the rows of all tables are called. */
  readonly known: KnownNames;
  /** Name of the plan's currency; empty where none is entered. */
  readonly currency: string;
  /** What would lift the plan's health, the best step first. */
  readonly steps: readonly HealthStep[];
  /** Today as an Excel serial. */
  readonly today: number;
  readonly language: Language;
  readonly texts: SectionTexts;
  readonly shared: SharedTexts;
  readonly form: FormTexts;
  /** Something is being written: entry waits. */
  readonly busy: boolean;
  readonly task: PanelTask;
  /** Row of the plan's array that the task or the sheet's selection is about, or null. */
  readonly selected: number | null;
  /** Name of the row of another table that the view was opened about, or null. */
  readonly about: string | null;
  /** What other sections offer to do about rows. */
  readonly offers: readonly Offer[];
  readonly onTask: (task: PanelTask, row?: number | null) => void;
  /** Ids of the tables whose rows have a card that gathers everything about them. */
  readonly cards: ReadonlySet<string>;
  readonly onAbout: (table: string, row: number) => void;
  /** Opens the view of another section. */
  readonly onOpen: (section: string, task: PanelTask, row: number | null, about?: string) => void;
  /** Leaves the view. */
  readonly onClose: () => void;
  readonly onShow: (table: string, row: number) => void;
  /** Gives the plan a section that it was made without, with what it holds from the start. Resolves to true when it stands. */
  readonly onInclude: (section: string, rows: Readonly<Record<string, readonly Cells[]>>, done: string) => Promise<boolean>;
  /**
   * Adds rows at once, and changes others that follow from them: all of it or nothing, and one undo takes all of it back. Resolves to true
   * when they stand in the sheet.
   */
  readonly onAdd: (table: string, rows: readonly Cells[], done: string, also?: readonly RowChange[]) => Promise<boolean>;
  readonly onChange: (table: string, row: number, cells: Cells, done: string) => Promise<boolean>;
  /** Changes many rows at once, all of them or none; one undo takes all of them back. */
  readonly onChangeRows: (
    table: string,
    changes: readonly { readonly row: number; readonly cells: Cells }[],
    done: string,
  ) => Promise<boolean>;
  readonly onDelete: (table: string, row: number, done: string) => Promise<boolean>;
}

/** A section's view as it is loaded: the component and its texts. */
export interface PanelModule {
  readonly Panel: (props: never) => ReactElement;
  readonly texts: Readonly<Record<Language, unknown>>;
}
