/** Reason and lift of the plan's health and of a person's priority (chapters 2, 12.1 and 13). */
import { health, healthColour, healthMeasureIds, healthSteps, type HealthColour } from "./health";
import type { Language, Text } from "../language";
import type { Plan } from "../plan";
import { defaultSettings, type MethodSettings } from "../settings";
import { buyerKinds, closenessPhrase, influence, priority, weightOf, type Standing, type WordWeights } from "../../sections/stakeholders/figures";
import { labelOf } from "../words/vocabulary";
import { atStart, inBoth, inSentence, numberText, percentText, text } from "../wording";
import type { Explanation } from "../explanation";

const measureName = (index: number, language: Language): string => labelOf("health-measure", healthMeasureIds[index] ?? "", language);

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
      return value === null ? [] : [{ index, value, lost: (100 * (1 - value) * (weights[index] ?? 0)) / knownWeight }];
    })
    .sort((left, right) => right.lost - left.lost);
};

/**
 * How far one step carries a measure: what a single deed settles (the overdue action, the skipped gate, the unserved KPI) goes to 1,
 * one more buyer met lifts coverage by a seventh, the rest moves by a tenth.
 */
const oneStep = (index: number, value: number): number => {
  const id = healthMeasureIds[index];
  if (id === "framework" || id === "gates" || id === "actions") return 1;
  return Math.min(1, value + (id === "coverage" ? 1 / buyerKinds.length : 0.1));
};

/** The measure whose one step gains most. */
const bestStep = (parts: readonly Part[]): (Part & { readonly reached: number; readonly gain: number }) | undefined =>
  parts
    .filter(({ lost }) => lost >= 0.05)
    .map((part) => {
      const reached = oneStep(part.index, part.value);
      return { ...part, reached, gain: (part.lost * (reached - part.value)) / (1 - part.value) };
    })
    .sort((left, right) => right.gain - left.gain)[0];

const healthReason = (value: number, colour: HealthColour, worst: Part | undefined): Text =>
  inBoth((language) => {
    const head = `${numberText(value)}${language === "en" ? " (" : "（"}${inSentence(labelOf("health-colour", colour, language))}${language === "en" ? ")" : "）"}`;
    if (worst === undefined || worst.lost < 0.05)
      return language === "en" ? `${head}: every known measure is full.` : `${head}：已知指标全部达标。`;
    const name = inSentence(measureName(worst.index, language));
    return language === "en"
      ? `${head}: ${name} at ${percentText(worst.value)} costs most, ${points(worst.lost)} points.`
      : `${head}：${name}为 ${percentText(worst.value)}，失分最多，${points(worst.lost)} 分。`;
  });

const nothingKnown: Explanation = {
  reason: text("Nothing is known yet.", "尚无已知指标。"),
  lift: text("Add people, the value framework and opportunities.", "请填写干系人、业务价值框架和销售机会。"),
};

/** Why a plan's health is what it is, by its measures alone, and the measure that would lift it most. */
export const explainHealth = (
  measures: readonly (number | null)[],
  weights: readonly number[] = defaultSettings.healthWeights,
  thresholds: MethodSettings["thresholds"] = defaultSettings.thresholds,
): Explanation => {
  const value = health(measures, weights);
  if (value === null) return nothingKnown;
  const parts = costliest(measures, weights);
  const best = bestStep(parts);
  return {
    reason: healthReason(value, healthColour(value, false, thresholds), parts[0]),
    lift:
      best === undefined
        ? text("100 is the highest health.", "100 为最高健康度。")
        : inBoth((language) => {
            const name = measureName(best.index, language);
            return language === "en"
              ? `${name} at ${percentText(best.reached)} adds ${points(best.gain)} points.`
              : `${name}达到 ${percentText(best.reached)} 可增加 ${points(best.gain)} 分。`;
          }),
  };
};

/** Why the health of a plan is what it is, and the one step on it that lifts it most: "Finish the overdue action (+4)". */
export const explainPlanHealth = (plan: Plan, measures: readonly (number | null)[], hasBlocker: boolean, asOf: number): Explanation => {
  const value = health(measures, plan.settings.healthWeights);
  if (value === null) return nothingKnown;
  const worst = costliest(measures, plan.settings.healthWeights)[0];
  const step = healthSteps(plan, asOf)[0];
  return {
    reason: healthReason(value, healthColour(value, hasBlocker, plan.settings.thresholds), worst),
    lift:
      step === undefined
        ? text("Keep it up to date.", "请保持更新。")
        : text(`${atStart(step.step.en)} (+${points(step.gain)}).`, `${step.step.zh}（+${points(step.gain)}）。`),
  };
};

const lowerLabel = (list: string, id: string, language: Language): string => inSentence(labelOf(list, id, language));

/** Why a person comes first or last, and what would lower the priority; null while a word is not known. */
export const explainPriority = (person: Standing, weights: WordWeights = defaultSettings.weights): Explanation | null => {
  const now = priority(person, weights);
  const { level, role, attitude, closeness } = person;
  if (now === null || level === null || role === null || attitude === null || closeness === null) return null;
  const power = numberText(influence(person, weights) ?? 0);
  const reason = inBoth((language) => {
    const label = (list: string, id: string) => lowerLabel(list, id, language);
    return language === "en"
      ? `${numberText(now)}: influence ${power} (${label("level", level)} level × ${label("role", role)}), ${label("attitude", attitude)}, ${closenessPhrase(closeness, language)}.`
      : `${numberText(now)}：影响力 ${power}（${label("level", level)} × ${label("role", role)}），${label("attitude", attitude)}，${closenessPhrase(closeness, language)}。`;
  });
  const nearer =
    (weightOf("closeness", closeness, weights) ?? 0) >= (weightOf("closeness", "frequent", weights) ?? 0) ? closeness : "frequent";
  const byContact = priority({ ...person, closeness: nearer }, weights) ?? now;
  const won = priority({ ...person, attitude: "supporter", closeness: nearer }, weights) ?? now;
  const steps = inBoth((language) => {
    const contact = closenessPhrase(nearer, language);
    const parts: string[] = [];
    if (nearer !== closeness && byContact < now)
      parts.push(language === "en" ? `${contact} makes it ${numberText(byContact)}` : `${contact}可降至 ${numberText(byContact)}`);
    if (attitude !== "supporter" && won < now) {
      parts.push(
        language === "en"
          ? `${lowerLabel("attitude", "supporter", "en")} in ${contact} makes it ${numberText(won)}`
          : `${contact}的支持者可降至 ${numberText(won)}`,
      );
    }
    return language === "en" ? atStart(parts.map((part) => part.replace(/^supporter/, "a supporter")).join(", ")) : parts.join("，");
  });
  const done = text("Nothing is left to win: keep the contact.", "已争取到，请保持联系。");
  return { reason, lift: steps.en === "" ? done : text(`${steps.en}.`, `${steps.zh}。`) };
};
