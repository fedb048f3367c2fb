/** KAM.HEALTH (chapter 12.1), and what KAM.WHY says about it. */
import { CellError, defineFunction, type FunctionDefinition } from "../functions/functionDefinition";
import { languageParameter } from "../functions/parameters";
import { weightsInForce } from "../functions/weightsInForce";
import { spilled, whyDefinition, type Why } from "../functions/why";
import { term } from "../words";
import { defaultHealthWeights, health } from "./health";
import { healthWeightsParameter, measuresParameter } from "./parameters";
import { explainHealth } from "./reasons";

export const healthFunction: FunctionDefinition = defineFunction({
  id: "HEALTH",
  description: {
    en: "Health of the plan, 0–100: weighted mean of the measures that are known",
    zh: "计划健康度，0–100：已知指标的加权平均",
  },
  parameters: [measuresParameter, healthWeightsParameter],
  result: "scalar",
  source: "12.1",
  example: { formula: '=KAM.HEALTH({0.63,1,1,0.96,1,0.67,""})', value: "87.4" },
  run: (measures, given) => {
    const weights = weightsInForce(given, defaultHealthWeights);
    return weights instanceof CellError ? weights : health(measures, weights);
  },
  nativeLater: () => import("./nativeFormulas").then(({ nativeHealth }) => nativeHealth),
});

export const healthReason: Why = {
  kind: term("health", "Health", "健康度"),
  takes: { en: "measures, [weights]", zh: "指标、[权重]" },
  definition: defineFunction({
    ...whyDefinition,
    parameters: [measuresParameter, healthWeightsParameter, languageParameter],
    run: (measures, given, language) => {
      const weights = weightsInForce(given, defaultHealthWeights);
      return weights instanceof CellError ? weights : spilled(explainHealth(measures, weights), language);
    },
    nativeLater: () => import("./nativeFormulas").then(({ nativeHealthReason }) => nativeHealthReason),
  }),
};
