/** The value balance (chapter 7): do the problems weigh more than the solution? */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { balancesOf, hasReasonToBuy } from "./figures";
import { balanceFindings } from "./findings";
import { balanceFunctions } from "./functions";
import { valueBalanceCostTable, valueBalanceTable } from "./table";
import { balanceTexts as texts } from "./texts";
import { balanceReasons } from "./why";

const state = (plan: PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>, _today: number, language: Language): string => {
  const ratios = balancesOf(plan.valueBalance, plan.valueBalanceCost).flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
  const good = ratios.filter(hasReasonToBuy).length;
  if (ratios.length === 0) return "";
  return {
    en: `${good.toString()} of ${ratios.length.toString()} with a reason to buy`,
    zh: `${good.toString()} / ${ratios.length.toString()} 有购买理由`,
  }[language];
};

export const valueBalance = {
  id: "valueBalance",
  name: texts.name,
  size: "standard",
  tables: [valueBalanceTable, valueBalanceCostTable],
  findings: balanceFindings,
  functions: balanceFunctions,
  why: balanceReasons,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addProblemCost", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
