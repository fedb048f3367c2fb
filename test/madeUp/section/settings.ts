/** Numbers about partners that a template may change. */
import { numbersOf, type Settings } from "../../../src/plan/settings";
import { number, thresholds } from "../../../src/plan/words";
import { partnerKindWords } from "./words";

export const partnerThresholds = thresholds([number("partnerStrong", "Strong partner from", "强伙伴起点", 40)]);

/** Weights of the kinds, by id. */
export const kindWeights = (settings: Settings): Readonly<Record<string, number>> => numbersOf(partnerKindWords, settings);
