/** Numbers of chapter 4 that a template may change: bands of the grade, weights of the assessment, default probabilities, thresholds. */
import { defaultsOf, numbersOf, orderedNumbers, type NumbersOf, type Settings } from "../../plan/settings";
import { number, numbers, thresholds } from "../../plan/words";
import { factorWords } from "./words";

export const gradeBands = numbers(
  "band",
  { en: "Bands of the grade", zh: "分级区间" },
  { en: "A–D of an opportunity", zh: "机会的 A–D 分级" },
  [
    number("near", "Near, days", "近期，天", 90),
    number("mid", "Mid, days", "中期，天", 180),
    number("high", "High probability", "高把握", 0.7),
    number("medium", "Medium probability", "中把握", 0.4),
  ],
);

/** Days up to which a close date is near and mid; probabilities from which it is high and medium. */
export type GradeBands = NumbersOf<typeof gradeBands>;

export const assessmentThresholds = thresholds([
  number("known", "Known share needed", "所需已知占比", 0.7),
  number("advance", "Advance from score", "推进起点分", 60),
  number("lower", "Lower contact from score", "降低接触起点分", 40),
]);

export type AssessmentThresholds = NumbersOf<typeof assessmentThresholds>;

export const bandsInForce = (settings: Settings): GradeBands => numbersOf(gradeBands, settings);
export const thresholdsInForce = (settings: Settings): AssessmentThresholds => numbersOf(assessmentThresholds, settings);
/** Nine weights in the order of the factors. */
export const factorWeights = (settings: Settings): readonly number[] => orderedNumbers(factorWords, settings);

export const defaultBands = defaultsOf(gradeBands);
export const defaultThresholds = defaultsOf(assessmentThresholds);
export const defaultFactorWeights = factorWeights({});
