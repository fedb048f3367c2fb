/** Reason and lift of the plan's health (chapters 12.1 and 13). */
import {
  defaultHealthThresholds,
  defaultHealthWeights,
  health,
  healthColour,
  healthMeasureIds,
  healthSteps,
  type HealthColour,
  type HealthMeasures,
} from "./health";
import type { Language, Text } from "../language";
import type { Plan } from "../plan";
import { numbersOf, orderedNumbers, type NumbersOf } from "../settings";
import { labelOf } from "../words";
import { healthColourWords, healthMeasureWords, healthStepSizes, healthThresholds } from "./words";
import { atStart, inBoth, inSentence, numberText, percentText, text, withoutNoise } from "../wording";
import type { Explanation } from "../explanation";

const measureName = (index: number, language: Language): string => labelOf(healthMeasureWords, healthMeasureIds[index] ?? "", language);

/** What is less shows as 0 points. */
export const leastPoints = 0.05;

const points = (gain: number): string => (gain < 1 ? numberText(gain, 1) : numberText(gain));

interface Part {
  readonly index: number;
  readonly value: number;
  readonly lost: number;
}

/** The known measures, the one that costs most first. */
const costliest = (measures: readonly (number | null)[], weights: readonly number[]): readonly Part[] => {
  const knownWeight = healthMeasureIds.reduce(
    (sum, _id, index) => sum + ((measures[index] ?? null) === null ? 0 : (weights[index] ?? 0)),
    0,
  );
  return healthMeasureIds
    .flatMap((_id, index) => {
      const value = measures[index] ?? null;
      return value === null ? [] : [{ index, value, lost: withoutNoise((100 * (1 - value) * (weights[index] ?? 0)) / knownWeight) }];
    })
    .sort((left, right) => right.lost - left.lost);
};

/** The measure whose one step gains most; of several that gain the same, the first. */
const bestStep = (parts: readonly Part[]): (Part & { readonly reached: number; readonly gain: number }) | undefined =>
  parts
    .filter(({ value }) => value < 1)
    .map((part) => {
      const reached = Math.min(1, part.value + (healthStepSizes[part.index] ?? 0));
      return { ...part, reached, gain: withoutNoise((part.lost * (reached - part.value)) / (1 - part.value)) };
    })
    .filter(({ gain }) => gain >= leastPoints)
    .sort((left, right) => right.gain - left.gain || left.index - right.index)[0];

export const allFull = text(": every known measure is full.", "：已知指标全部达标。");
export const highest = text("100 is the highest health.", "100 为最高健康度。");

const healthReason = (value: number, colour: HealthColour, worst: Part | undefined): Text =>
  inBoth((language) => {
    const head = `${numberText(withoutNoise(value))}${language === "en" ? " (" : "（"}${inSentence(labelOf(healthColourWords, colour, language))}${language === "en" ? ")" : "）"}`;
    if (worst === undefined || worst.lost < leastPoints) return `${head}${allFull[language]}`;
    const name = inSentence(measureName(worst.index, language));
    return language === "en"
      ? `${head}: ${name} at ${percentText(worst.value)} costs most, ${points(worst.lost)} points.`
      : `${head}：${name}为 ${percentText(worst.value)}，失分最多，${points(worst.lost)} 分。`;
  });

export const nothingKnown: Explanation = {
  reason: text("Nothing is known yet.", "尚无已知指标。"),
  lift: text("Add people, the value framework and opportunities.", "请填写干系人、业务价值框架和销售机会。"),
};

/** Why a plan's health is what it is, by its measures alone, and the measure that would lift it most. */
export const explainHealth = (
  measures: readonly (number | null)[],
  weights: readonly number[] = defaultHealthWeights,
  thresholds: NumbersOf<typeof healthThresholds> = defaultHealthThresholds,
): Explanation => {
  const value = health(measures, weights);
  if (value === null) return nothingKnown;
  const parts = costliest(measures, weights);
  const best = bestStep(parts);
  return {
    reason: healthReason(value, healthColour(value, false, thresholds), parts[0]),
    lift:
      best === undefined
        ? highest
        : inBoth((language) => {
            const name = measureName(best.index, language);
            return language === "en"
              ? `${name} at ${percentText(best.reached)} adds ${points(best.gain)} points.`
              : `${name}达到 ${percentText(best.reached)} 可增加 ${points(best.gain)} 分。`;
          }),
  };
};

/** Why the health of a plan is what it is, and the one step on it that lifts it most: "Finish the overdue action (+4)". */
export const explainPlanHealth = (
  given: HealthMeasures,
  plan: Plan,
  measures: readonly (number | null)[],
  hasBlocker: boolean,
  asOf: number,
): Explanation => {
  const weights = orderedNumbers(healthMeasureWords, plan.settings);
  const value = health(measures, weights);
  if (value === null) return nothingKnown;
  const worst = costliest(measures, weights)[0];
  const step = healthSteps(given, plan, asOf)[0];
  return {
    reason: healthReason(value, healthColour(value, hasBlocker, numbersOf(healthThresholds, plan.settings)), worst),
    lift:
      step === undefined
        ? text("Keep it up to date.", "请保持更新。")
        : text(`${atStart(step.step.en)} (+${points(step.gain)}).`, `${step.step.zh}（+${points(step.gain)}）。`),
  };
};
