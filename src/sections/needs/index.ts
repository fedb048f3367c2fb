/** The needs (chapter 7): whose they are, how ripe, and what serves them. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { needFindings } from "./findings";
import { needQuickAdd } from "./quickAdd";
import { needTable } from "./table";
import { needState, needTexts as texts } from "./texts";
import { needWords } from "./words";

const state = ({ needs: all }: PlanWith<typeof needTable>, _today: number, language: Language): string =>
  all.length === 0 ? "" : needState(all.length, all.filter(({ explicit }) => explicit === true).length)[language];

export const needs = {
  id: "needs",
  name: texts.name,
  size: "standard",
  tables: [needTable],
  words: needWords,
  quickAdd: needQuickAdd,
  findings: needFindings,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addNeed", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
