/** Words about needs (chapter 7): layer, source, kind, and how ripe a need is. */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const layerWords = listed(
  vocabulary("need-layer", "Layer of a need", "需求层次", [
    term("stated", "Stated", "外在"),
    term("actual", "Actual", "实际"),
    term("hidden", "Hidden", "隐性"),
  ]),
);

export const sourceWords = listed(
  vocabulary("need-source", "Source of a need", "需求来源", [term("pain", "Pain", "痛苦"), term("expectation", "Expectation", "期望")]),
);

export const needKindWords = listed(
  vocabulary("need-kind", "Kind of need", "需求性质", [
    term("organisational", "Organisational", "组织"),
    term("personal", "Personal", "个人"),
  ]),
);

export const maturityWords = listed(
  vocabulary("maturity", "Maturity of a need", "需求成熟度", [
    term("almost-perfect", "Almost perfect", "几乎完美", 0),
    term("slightly-dissatisfied", "Slightly dissatisfied", "略有不满", 0.33),
    term("growing-problem", "Growing problem", "问题渐大", 0.67),
    term("must-change-now", "Must change now", "需要立刻改变", 1),
  ]),
  { en: "How far a need has ripened, 0–1", zh: "需求成熟的程度，0–1" },
);

export const needWords: readonly Vocabulary[] = [layerWords, sourceWords, needKindWords, maturityWords];
