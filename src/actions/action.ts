/**
 * Something a user can do, described once: ribbon, context menu, keyboard shortcuts and the pane's palette all draw from these.
 *
 * An action does not know the pane: it says what is to happen through `ActionContext`. One that needs a plan leads to the first view where
 * there is none, because that view offers to make one.
 */
import type { TableId } from "../plan/schema";

/** Sections of the plan with a view of their own. */
export type PlanSection = Exclude<TableId, "account">;

/** What the view of a section is there for: everything in it, a new row, a block of rows, one row to change, one row to understand. */
export type SectionTask = "list" | "add" | "paste" | "edit" | "why";

export type ActionView =
  | { readonly name: "home" | "newPlan" | "account" | "findings" | "help" | "settings" }
  | { readonly name: "section"; readonly section: PlanSection; readonly task: SectionTask; readonly row: number | null };

/** What actions can set going. */
export interface ActionContext {
  readonly hasPlan: boolean;
  readonly open: (view: ActionView) => void;
  /** Reads and judges the plan anew. */
  readonly check: () => void;
  readonly repair: () => void;
  /** Opens what stands in the selected cell, for the given task. */
  readonly openSelected: (task: SectionTask) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
}

/** The words that labels are made of; the pane's message table has them in every language. */
interface ActionTexts {
  readonly shell: { readonly title: string };
  readonly common: { readonly undoLast: string };
  readonly account: { readonly title: string };
  readonly home: { readonly check: string };
  readonly newPlan: { readonly title: string };
  readonly findings: { readonly title: string };
  readonly help: { readonly title: string };
  readonly settings: { readonly title: string };
  readonly repair: { readonly command: string };
  readonly palette: { readonly go: (view: string) => string };
  readonly sections: Readonly<Record<PlanSection, string>>;
  readonly stakeholders: { readonly openForm: string; readonly paste: string };
  readonly form: { readonly editSelected: string };
  readonly opportunities: { readonly add: string };
  readonly actions: { readonly add: string };
}

export interface Action {
  /** Stable: manifest.xml and the shortcuts file name actions by it. */
  readonly id: string;
  readonly label: (texts: ActionTexts) => string;
  /** Offered by the ribbon, the context menu or a shortcut. */
  readonly inExcel: boolean;
  /** Offered by the pane's palette. */
  readonly inPalette: boolean;
  readonly needsPlan: boolean;
  readonly run: (context: ActionContext) => void;
}

/** Runs an action as far as the workbook allows. */
export const runAction = (action: Action, context: ActionContext): void => {
  if (action.needsPlan && !context.hasPlan) context.open({ name: "home" });
  else action.run(context);
};
