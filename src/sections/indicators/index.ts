/** Long-cycle indicators (chapter 10): plan and actual before the contract, in the design and in the delivery. */
import type { Language } from "../../plan/language";
import { formatShare, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { targetThresholds } from "../targets/settings";
import { byPhase } from "./figures";
import { indicatorFindings } from "./findings";
import { indicatorTable } from "./table";
import { indicatorTexts as texts } from "./texts";
import { phaseWords } from "./words";

/** "Before contract 78 % · Delivery 92 %". */
const state = (plan: PlanWith<typeof indicatorTable>, _today: number, language: Language): string =>
  joinParts(
    byPhase(plan.indicators).map(({ phase, attainment }) =>
      attainment === null ? null : `${labelOf(phaseWords, phase, language)} ${formatShare(attainment)}`,
    ),
  );

export const indicators = {
  id: "indicators",
  name: texts.name,
  size: "full",
  tables: [indicatorTable],
  words: [phaseWords, targetThresholds],
  findings: indicatorFindings,
  prefill: () => import("./prefill"),
  part: { sheet: "resultsSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
