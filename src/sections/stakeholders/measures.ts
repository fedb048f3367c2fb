/** What the people say about the plan's health (chapter 12.1): support and coverage. */
import type { HealthMeasure, MeasureStep } from "../../plan/health/health";
import { text } from "../../plan/wording";
import { backing, buyerKindName, buyerKinds, coverage, coverageGaps, influence, supportIndex, weightOf } from "./figures";
import type { PlanWith } from "../../plan/plan";
import { stakeholderTable } from "./table";
import { wordWeights } from "./settings";

type People = PlanWith<typeof stakeholderTable>;

const supporterSteps = (plan: People): readonly MeasureStep[] => {
  const weights = wordWeights(plan.settings);
  const total = plan.stakeholders.reduce(
    (sum, person) => sum + (backing(person, weights) === null ? 0 : (influence(person, weights) ?? 0)),
    0,
  );
  const index = supportIndex(plan.stakeholders, weights);
  if (index === null) return [];
  return plan.stakeholders.flatMap((person) => {
    const now = backing(person, weights);
    if (now === null) return [];
    const frequent = weightOf("closeness", "frequent", weights) ?? 0;
    const closeness = (weightOf("closeness", person.closeness, weights) ?? 0) >= frequent ? person.closeness : "frequent";
    const won = backing({ ...person, attitude: "supporter", closeness }, weights) ?? now;
    const step = text(`win ${person.name} as a supporter in frequent contact`, `争取${person.name}成为联系频繁的支持者`);
    return [{ step, value: (index + (100 * (won - now)) / total + 100) / 200 }];
  });
};

const coverageSteps = (plan: People): readonly MeasureStep[] => {
  const gaps = plan.stakeholders.length === 0 ? [] : coverageGaps(plan.stakeholders);
  return gaps.slice(0, 1).map((gap) => ({
    step: text(`meet somebody of the ${buyerKindName(gap)}`, `接触${gap.label.zh}的人员`),
    value: 1 - (gaps.length - 1) / buyerKinds.length,
  }));
};

export const supportMeasure: HealthMeasure<People> = {
  value: (plan) => {
    const support = supportIndex(plan.stakeholders, wordWeights(plan.settings));
    return support === null ? null : (support + 100) / 200;
  },
  steps: supporterSteps,
};

export const coverageMeasure: HealthMeasure<People> = {
  value: (plan) => (plan.stakeholders.length === 0 ? null : coverage(plan.stakeholders)),
  steps: coverageSteps,
};
