/** KAM.PARTNERSTRENGTH, its native twin, and what KAM.WHY says about it. */
import { defineFunction, type FunctionDefinition } from "../../../src/plan/functions/functionDefinition";
import { languageParameter, parameter } from "../../../src/plan/functions/parameters";
import { spilled, whyDefinition, type Why } from "../../../src/plan/functions/why";
import { term } from "../../../src/plan/words";
import { strength } from "./figures";
import { explainStrength } from "./why";
import { partnerKindWords } from "./words";

const kind = parameter("kind", "Kind of partner", "伙伴类型", { kind: "word", list: partnerKindWords });
const fit = parameter("fit", "Fit, 0–100", "契合度，0–100", { kind: "number", min: 0, max: 100 });
const share = parameter("share", "Share of the project, 0–1", "项目份额，0–1", { kind: "share" });

export const partnerFunctions: readonly FunctionDefinition[] = [
  defineFunction({
    id: "PARTNERSTRENGTH",
    description: {
      en: "How strong a partner is, 0–100: fit × share × weight of its kind",
      zh: "伙伴实力，0–100：契合度 × 份额 × 类型权重",
    },
    parameters: [kind, fit, share],
    result: "scalar",
    source: "made up",
    example: { formula: '=KAM.PARTNERSTRENGTH("implementer", 60, 0.5)', value: "20" },
    run: (ofKind, ofFit, ofShare) => strength({ kind: ofKind, fit: ofFit, share: ofShare }),
    native: ([ofKind = "", ofFit = "", ofShare = ""], { words, weights }) =>
      `IF(OR(${ofKind}="",${ofFit}="",${ofShare}=""),"",${ofFit}*${ofShare}*INDEX(${weights(partnerKindWords)},MATCH(${ofKind},${words(partnerKindWords)},0))/MAX(${weights(partnerKindWords)}))`,
  }),
];

export const partnerReasons: readonly Why[] = [
  {
    kind: term("partner", "Partner", "伙伴"),
    takes: { en: "kind, fit, share", zh: "类型、契合度、份额" },
    definition: defineFunction({
      ...whyDefinition,
      parameters: [kind, fit, share, languageParameter],
      run: (ofKind, ofFit, ofShare, language) => spilled(explainStrength({ kind: ofKind, fit: ofFit, share: ofShare }), language),
    }),
  },
];
