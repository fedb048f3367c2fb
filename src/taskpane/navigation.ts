/**
 * Where the user is in the pane. Kept in memory: Office takes the browser's history away, and the address carries its own data.
 */
import type { TableId } from "../plan/schema";
import type { PanelTask } from "../plan/panel/types";

/** Sections that have a view of their own. */
export type SectionId = Exclude<TableId, "account">;

export const sectionIds: readonly SectionId[] = ["stakeholders", "framework", "opportunities", "actions"];

export type View =
  | { readonly name: "home" }
  | { readonly name: "newPlan" }
  | { readonly name: "account" }
  | { readonly name: "findings" }
  | { readonly name: "help" }
  | { readonly name: "settings" }
  | { readonly name: "section"; readonly section: SectionId; readonly task: PanelTask; readonly row: number | null };

export const home: View = { name: "home" };

export const sectionView = (section: SectionId, task: PanelTask = "list", row: number | null = null): View => ({
  name: "section",
  section,
  task,
  row,
});
