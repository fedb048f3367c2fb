/** KAM.POSITION and KAM.ENGAGE (chapter 8), their native twins, and what KAM.WHY says about them. */
import { CellError, defineFunction, type FunctionDefinition } from "../../plan/functions/functionDefinition";
import { functionMessages } from "../../plan/functions/functionMessages";
import { languageParameter, parameter } from "../../plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../plan/functions/why";
import { labelOf, term } from "../../plan/words";
import { engage, engageBounds, position, positionParts } from "./figures";
import { explainEngage, explainPosition } from "./why";
import { engageWords } from "./words";

const weightsParameter = parameter("weights", "Weights of the criteria, 0 or more", "各标准的权重，不小于 0", { kind: "numbers", min: 0 });
const oursParameter = parameter("ours", "Our scores, one a criterion; blank = not known", "我方得分，每项标准一格，空为未知", {
  kind: "numbers",
});
const theirsParameter = parameter("theirs", "Their scores, one a criterion; blank = not known", "对方得分，每项标准一格，空为未知", {
  kind: "numbers",
});
const ratioParameter = parameter("ratio", "Our strength divided by theirs, 0 or more", "我方实力除以对方实力，不小于 0", {
  kind: "number",
  min: 0,
});

/** Something is known and all of it weighs nothing. */
const weighsNothing = ({ known, weight }: ReturnType<typeof positionParts>): boolean => known > 0 && weight === 0;

const nothingWeighs = new CellError("#DIV/0!", functionMessages.weightsAllZero);

export const competitorFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "POSITION",
    description: {
      en: "Weighted position against a competitor, in points of the scores: above 0 we lead; what is blank does not count",
      zh: "相对某一对手的加权位置，以得分的分数计：大于 0 为领先；有空格的标准不计",
    },
    parameters: [weightsParameter, oursParameter, theirsParameter],
    result: "scalar",
    source: "8",
    example: { formula: "=KAM.POSITION({50;30;20}, {4;3;5}, {4;4;3})", value: "0.1" },
    run: (weights, ours, theirs) => (weighsNothing(positionParts(weights, ours, theirs)) ? nothingWeighs : position(weights, ours, theirs)),
    native: ([weights = "", ours = "", theirs = ""]) => {
      const known = `ISNUMBER(${ours})*ISNUMBER(${theirs})`;
      const difference = `SUMPRODUCT(ISNUMBER(${theirs})*1,${weights},${ours})-SUMPRODUCT(ISNUMBER(${ours})*1,${weights},${theirs})`;
      return `IF(SUMPRODUCT(ISNUMBER(${weights})*${known})=0,"",(${difference})/SUMPRODUCT(${known},${weights}))`;
    },
  }),
  defineFunction({
    id: "ENGAGE",
    description: {
      en: "How to meet a competitor, from our strength to theirs: surround, attack, engage, divide, defend or avoid",
      zh: "按我方与对方实力之比的竞争策略：围、攻、战、分、守或避",
    },
    parameters: [ratioParameter, languageParameter],
    result: "scalar",
    source: "8",
    example: { formula: "=KAM.ENGAGE(1.4)", value: "Divide" },
    run: (ratio, language) => {
      const way = engage(ratio);
      return way === null ? null : labelOf(engageWords, way, language);
    },
    native: ([ratio = ""], { language }) => {
      const last = engageBounds.at(-1);
      const weaker = last ? `"${labelOf(engageWords, last.id, language)}"` : '""';
      const way = engageBounds
        .slice(0, -1)
        .reduceRight((rest, { id, from }) => `IF(ROUND(${ratio},9)>=${from},"${labelOf(engageWords, id, language)}",${rest})`, weaker);
      return `IF(${ratio}="","",${way})`;
    },
  }),
];

export const competitorReasons: readonly Why[] = [
  {
    kind: term("position", "Position", "相对位置"),
    takes: { en: "weights, ours, theirs", zh: "权重、我方得分、对方得分" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [weightsParameter, oursParameter, theirsParameter, languageParameter],
      run: (weights, ours, theirs, language) =>
        weighsNothing(positionParts(weights, ours, theirs)) ? nothingWeighs : spilled(explainPosition(weights, ours, theirs), language),
    }),
  },
  {
    kind: term("engage", "Engagement", "竞争策略"),
    takes: { en: "ratio", zh: "实力之比" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [ratioParameter, languageParameter],
      run: (ratio, language) => spilled(explainEngage(ratio), language),
    }),
  },
];
