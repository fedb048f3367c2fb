/** Purchase criteria by phase (chapter 5.4): how we and each competitor score while the customer learns, shortlists, buys and uses. */
import { formatScore } from "../../plan/panel/format";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { comparePhases } from "./figures";
import { criteriaFunctions } from "./functions";
import { phaseWeights, weightsOfPhases } from "./settings";
import { criteriaByPhaseTable } from "./table";
import { criteriaTexts as texts } from "./texts";
import { phaseWords } from "./words";

/** The phase in which the best competitor is furthest ahead, or in which our lead is smallest. */
const state = (plan: PlanWith<typeof criteriaByPhaseTable>, _today: number, language: Language): string => {
  const [hardest] = [...comparePhases(plan.criteriaByPhase, weightsOfPhases(plan.settings))].sort((left, right) => left.lead - right.lead);
  if (hardest === undefined) return "";
  const lead = hardest.lead > 0 ? `+${formatScore(hardest.lead)}` : formatScore(hardest.lead);
  return `${labelOf(phaseWords, hardest.phase, language)} ${lead} · ${hardest.best}`;
};

export const criteriaByPhase = {
  id: "criteriaByPhase",
  name: texts.name,
  size: "standard",
  tables: [criteriaByPhaseTable],
  words: [phaseWords, phaseWeights],
  functions: criteriaFunctions,
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  prefill: () => import("./prefill"),
} as const satisfies Section;
