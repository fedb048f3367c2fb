/** Profit and loss of the account (chapters 1.2 and 13): years, margin, and where the account stands in the portfolio. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { numberText } from "../../plan/wording";
import { knownYears } from "./figures";
import { profitLossFindings } from "./findings";
import { profitLossFunctions } from "./functions";
import { profitLossQuickAdd } from "./quickAdd";
import { segmentThresholds } from "./settings";
import { profitLossTable } from "./table";
import { profitLossTexts as texts } from "./texts";

const state = (plan: PlanWith<typeof profitLossTable>, _today: number, language: Language): string => {
  const latest = knownYears(plan.profitLoss).at(-1);
  if (latest === undefined) return "";
  const margin = `${numberText(latest.margin * 100, 1)} %`;
  return { en: `${String(latest.year)}: margin ${margin}`, zh: `${String(latest.year)} 年利润率 ${margin}` }[language];
};

export const profitLoss = {
  id: "profitLoss",
  name: texts.name,
  size: "standard",
  tables: [profitLossTable],
  words: [segmentThresholds],
  quickAdd: profitLossQuickAdd,
  findings: profitLossFindings,
  functions: profitLossFunctions,
  part: { sheet: "accountSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), aside: true, state },
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
} as const satisfies Section;
