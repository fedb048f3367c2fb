/** Functions of the review (method, chapters 12.1 and 13): health of the plan, and why a figure is what it is. */
import { health } from "../../plan/health/health";
import { defaultSettings } from "../../plan/settings";
import { CellError, defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { invoke } from "../../plan/functions/invoke";
import { weightsInForce } from "../../plan/functions/weightsInForce";
import { optional, parameter } from "../../plan/functions/parameters";
import { explanations } from "./explanations";
import { healthWeightsParameter, measuresParameter } from "./parameters";

const more = (number: number) =>
  optional(
    `argument${number}`,
    "Argument of what is explained, in the order of its function; a language last",
    "所解释函数的参数，顺序与该函数一致；最后可加语言",
    { kind: "anything" },
  );

const lastGiven = (rows: readonly (readonly unknown[])[] | null): boolean => rows !== null;

export const reviewFunctions: readonly FunctionDefinition[] = [
  defineFunction({
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
      const weights = weightsInForce(given, defaultSettings.healthWeights);
      return weights instanceof CellError ? weights : health(measures, weights);
    },
  }),
  defineFunction({
    id: "WHY",
    description: {
      en: "Why a figure is what it is, and what would lift it one step: two cells, reason and lift",
      zh: "结果的原因，以及如何提升一步：两格，原因与提升",
    },
    parameters: [
      parameter(
        "kind",
        "grade (closeDate, probability, asOf, [bands]), verdict (scores, [weights]), stage (milestones), gate (stage, milestones), health (measures, [weights]) or priority (level, role, attitude, closeness, [weights])",
        "分级（成交日、成功率、判断日期、[区间]）、结论（分数、[权重]）、阶段（里程碑）、关口（阶段、里程碑）、健康度（指标、[权重]）或优先度（级别、角色、态度、联系、[权重]）",
        { kind: "word", list: "why" },
      ),
      more(1),
      more(2),
      more(3),
      more(4),
      more(5),
      more(6),
    ],
    result: "matrix",
    source: "13",
    example: {
      formula: '=KAM.WHY("grade", DATE(2026,12,31), 0.55, DATE(2026,11,21))',
      value: "B: closes in 40 days (near), probability 0.55 (medium). | Probability 0.7 makes it A.",
    },
    run: (kind, ...given) => {
      const explanation = explanations[kind];
      if (explanation === undefined) return [[null, null]];
      return invoke(
        explanation,
        given.slice(0, given.findLastIndex(lastGiven) + 1).map((rows) => rows ?? undefined),
      );
    },
  }),
];
