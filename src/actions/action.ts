/**
 * Something a user can do, described once: ribbon, context menu, keyboard shortcuts and the pane's palette all draw from these.
 *
 * An action does not know the pane: it says what is to happen through `ActionContext`. One that needs a plan leads to the first view where
 * there is none, because that view offers to make one.
 */
import type { Language } from "../plan/language";
import type { PanelTask } from "../plan/panel/types";

export type ActionView =
  | { readonly name: "home" | "findings" | "help" | "settings" | "size" | "calendar" | "compare" | "selfCheck" | "review" | "briefing" }
  /** With the files that somebody has dropped on the pane or chosen, and the text of the template that a new plan begins with. */
  | { readonly name: "newPlan" | "import"; readonly files?: readonly File[]; readonly template?: string }
  /** The template of the plan, the making of one from it, and the editor of templates with the text of what it opens. */
  | { readonly name: "planTemplate" | "saveTemplate" | "templates"; readonly document?: string }
  /** The tables of a section as CSV files, by its id; null offers those of the plan. */
  | { readonly name: "csv"; readonly section: string | null }
  /** Everything about a row of the plan, by its table. */
  | { readonly name: "about"; readonly table: string; readonly row: number }
  /** The view of a section, by its id. */
  | {
      readonly name: "section";
      readonly section: string;
      readonly task: PanelTask;
      readonly row: number | null;
      /** Name of the row of another table it is opened about. */
      readonly about?: string;
    };

/** What actions can set going. */
export interface ActionContext {
  readonly hasPlan: boolean;
  readonly open: (view: ActionView) => void;
  /** Reads and judges the plan anew. */
  readonly check: () => void;
  readonly repair: () => void;
  /** Opens what stands in the selected cell, for the given task. */
  readonly openSelected: (task: PanelTask) => void;
  /** Takes the last change back. */
  readonly undo: () => void;
}

/** The words that labels are made of; the pane's message table has them in every language. */
interface ActionTexts {
  readonly shell: { readonly title: string };
  readonly common: { readonly undoLast: string };
  readonly home: { readonly check: string };
  readonly newPlan: { readonly title: string };
  readonly importing: { readonly command: string };
  readonly findings: { readonly title: string };
  readonly help: { readonly title: string };
  readonly selfCheck: { readonly title: string };
  readonly settings: { readonly title: string };
  readonly repair: { readonly command: string };
  readonly size: { readonly command: string };
  readonly calendar: { readonly command: string };
  readonly compare: { readonly title: string };
  readonly review: { readonly command: string };
  readonly briefing: { readonly command: string };
  readonly csv: { readonly command: string };
  readonly templates: { readonly plan: string; readonly save: string; readonly edit: string };
  readonly palette: { readonly go: (view: string) => string };
  readonly form: { readonly editSelected: string };
}

export interface Action {
  /** Stable: manifest.xml and the shortcuts file name actions by it. */
  readonly id: string;
  readonly label: (texts: ActionTexts, language: Language) => string;
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
