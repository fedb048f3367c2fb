/** Why a value balance stands as it does, and what would tip it (chapters 7 and 13). */
import type { Explanation } from "../../plan/explanation";
import { defineFunction } from "../../plan/functions/functionDefinition";
import { languageParameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { numberText, text } from "../../plan/wording";
import { term } from "../../plan/words";
import { hasReasonToBuy, problemTotal, valueBalance } from "./figures";
import { problemCostsParameter, solutionCostParameter } from "./functions";

/** Null while a side is not known, and where the solution costs nothing. */
export const explainBalance = (problemCosts: readonly (number | null)[], solutionCost: number | null): Explanation | null => {
  const ratio = valueBalance(problemCosts, solutionCost);
  const total = problemTotal(problemCosts);
  if (ratio === null || total === null || solutionCost === null) return null;
  const figure = numberText(ratio, 2);
  const problems = numberText(total);
  const solution = numberText(solutionCost);
  return {
    reason: text(
      `${figure}: the problems cost ${problems} a year, the solution ${solution}.`,
      `${figure}：问题每年代价 ${problems}，方案成本 ${solution}。`,
    ),
    lift: hasReasonToBuy(ratio)
      ? text("The problems weigh more: there is a reason to buy.", "问题更重，客户有理由购买。")
      : text(
          `Problems worth more than ${numberText(solutionCost - total)} a year besides tip it.`,
          `再找出每年超过 ${numberText(solutionCost - total)} 的问题代价，天平即会倾斜。`,
        ),
  };
};

export const balanceReasons: readonly Why[] = [
  {
    kind: term("value-balance", "Value balance", "价值天平"),
    takes: { en: "problemCosts, solutionCost", zh: "问题成本、方案成本" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [problemCostsParameter, solutionCostParameter, languageParameter],
      run: (problemCosts, solutionCost, language) => spilled(explainBalance(problemCosts, solutionCost), language),
    }),
  },
];
