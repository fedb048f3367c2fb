/** KAM.VALUEBALANCE and its native twin (chapter 7). */
import { CellError, defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { parameter } from "../../plan/functions/parameters";
import { problemTotal, valueBalance } from "./figures";

export const problemCostsParameter = parameter(
  "problemCosts",
  "What each problem costs a year; blanks do not count",
  "每项问题的年成本，空格不计",
  { kind: "numbers" },
);

export const solutionCostParameter = parameter("solutionCost", "What the solution costs; 0 is #DIV/0!", "方案成本，0 为 #DIV/0!", {
  kind: "number",
});

export const balanceFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "VALUEBALANCE",
    description: {
      en: "Value balance: costs of the problems ÷ cost of the solution; over 1 the customer has a reason to buy",
      zh: "价值天平：问题成本之和 ÷ 方案成本；大于 1 时客户有理由购买",
    },
    parameters: [problemCostsParameter, solutionCostParameter],
    result: "scalar",
    source: "7",
    example: { formula: "=KAM.VALUEBALANCE({1200000;350000;900000}, 1000000)", value: "2.45" },
    run: (problemCosts, solutionCost) =>
      solutionCost === 0 && problemTotal(problemCosts) !== null ? new CellError("#DIV/0!") : valueBalance(problemCosts, solutionCost),
    native: ([costs = "", cost = ""]) => `IF(OR(COUNT(${costs})=0,${cost}=""),"",SUM(${costs})/${cost})`,
  }),
];
