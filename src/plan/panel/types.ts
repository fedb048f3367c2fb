/** What every section view gets from the pane. */
import type { Language } from "../language";
import type { Plan } from "../plan";
import type { TableId } from "../schema";
import type { FormTexts } from "./formTexts";
import type { RowCells } from "./RowForm";

/** Words that all views share. */
interface SharedTexts {
  readonly showMe: string;
  readonly why: string;
  readonly hideWhy: string;
}

/** What the view is there for: everything in it, a new row, a block of rows, one row to change, one row to understand. */
export type PanelTask = "list" | "add" | "paste" | "edit" | "why";

export interface PanelProps<SectionTexts> {
  readonly plan: Plan;
  /** What the cells of this section hold, row by row as in the plan's array. */
  readonly cells: readonly RowCells[];
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
  readonly onTask: (task: PanelTask, row?: number | null) => void;
  readonly onShow: (table: TableId, row: number) => void;
  /** Adds rows at once. Resolves to true when they stand in the sheet. */
  readonly onAdd: (table: TableId, rows: readonly RowCells[], done: string) => Promise<boolean>;
  readonly onChange: (table: TableId, row: number, cells: RowCells, done: string) => Promise<boolean>;
  readonly onDelete: (table: TableId, row: number, done: string) => Promise<boolean>;
}
