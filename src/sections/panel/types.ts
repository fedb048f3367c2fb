/** What every section view gets from the pane. */
import type { Language } from "../../method/language";
import type { Plan } from "../../method/plan";
import type { TableId } from "../../template/schema";
import type { FormTexts } from "./formTexts";
import type { RowCells } from "./RowForm";

/** Words that all views share. */
export interface SharedTexts {
  readonly showMe: string;
  readonly why: string;
  readonly hideWhy: string;
}

export interface PanelProps<SectionTexts> {
  readonly plan: Plan;
  /** Today as an Excel serial. */
  readonly today: number;
  readonly language: Language;
  readonly texts: SectionTexts;
  readonly shared: SharedTexts;
  readonly form: FormTexts;
  /** Something is being written: entry waits. */
  readonly busy: boolean;
  /** Opens the form at once (a ribbon command asked for it). */
  readonly adding: boolean;
  readonly onAddingChange: (adding: boolean) => void;
  /** Row of the plan's array that the sheet's selection points at, or null. */
  readonly selected: number | null;
  readonly onShow: (table: TableId, row: number) => void;
  /** Resolves to true when the row stands in the sheet. */
  readonly onAdd: (table: TableId, cells: RowCells, done: string) => Promise<boolean>;
  readonly onChange: (table: TableId, row: number, cells: RowCells, done: string) => Promise<boolean>;
}
