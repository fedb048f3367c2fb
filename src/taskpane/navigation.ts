/**
 * Where the user is in the pane. Kept in memory: Office takes the browser's history away, and the address carries its own data.
 */
import type { ActionView } from "../actions/action";
import type { PanelTask } from "../plan/panel/types";

export type View = ActionView;

export const home: View = { name: "home" };

/** The view of a section, by its id. */
export const sectionView = (section: string, task: PanelTask = "list", row: number | null = null, about?: string): View => ({
  name: "section",
  section,
  task,
  row,
  ...(about === undefined ? {} : { about }),
});
