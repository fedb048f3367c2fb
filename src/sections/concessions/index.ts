/** The concessions (chapter 9): what was given, and what was got for it. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { numberText } from "../../plan/wording";
import { giveAndGet } from "./figures";
import { concessionFindings } from "./findings";
import { concessionQuickAdd } from "./quickAdd";
import { concessionTable } from "./table";
import { concessionTexts as texts, givenAndGot } from "./texts";

const state = ({ concessions: all }: PlanWith<typeof concessionTable>, _today: number, language: Language): string => {
  const sums = giveAndGet(all);
  return sums === null ? "" : givenAndGot(numberText(sums.given), numberText(sums.got))[language];
};

export const concessions = {
  id: "concessions",
  name: texts.name,
  size: "full",
  tables: [concessionTable],
  quickAdd: concessionQuickAdd,
  findings: concessionFindings,
  part: { sheet: "negotiationSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addConcession", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
} as const satisfies Section;
