/** The log of proposals (chapter 5): every version that went to the customer, when they decide, and what became of it. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { isOpen, isUnanswered } from "./figures";
import { logFindings } from "./findings";
import { logQuickAdd } from "./quickAdd";
import { proposalLogTable } from "./table";
import { logState, logTexts as texts } from "./texts";
import { proposalResultWords } from "./words";

const state = ({ proposalLog: versions }: PlanWith<typeof proposalLogTable>, today: number, language: Language): string =>
  versions.length === 0
    ? ""
    : logState(versions.filter(isOpen).length, versions.filter((version) => isUnanswered(version, today)).length)[language];

export const proposalLog = {
  id: "proposalLog",
  name: texts.name,
  size: "full",
  tables: [proposalLogTable],
  words: [proposalResultWords],
  quickAdd: logQuickAdd,
  findings: logFindings,
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
} as const satisfies Section;
