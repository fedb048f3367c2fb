/** The objections (chapter 9): what they say against us, of what kind it is, and what is to be done with it. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { personThresholds } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { isOpen } from "./figures";
import { objectionFindings } from "./findings";
import { objectionQuickAdd } from "./quickAdd";
import { objectionTable } from "./table";
import { objectionTexts as texts, openOf } from "./texts";
import { objectionWords } from "./words";

const state = ({ objections: all }: PlanWith<typeof objectionTable>, _today: number, language: Language): string =>
  all.length === 0 ? "" : openOf(all.filter(isOpen).length, all.length)[language];

export const objections = {
  id: "objections",
  name: texts.name,
  size: "full",
  tables: [objectionTable],
  words: [...objectionWords, personThresholds],
  reads: [stakeholderTable],
  quickAdd: objectionQuickAdd,
  findings: objectionFindings,
  part: { sheet: "negotiationSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addObjection", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
} as const satisfies Section;
