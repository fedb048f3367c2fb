/** Health of a plan (chapter 12.1): seven measures, each 0–1 or not known, their weighted mean, its colour, and the step that lifts it most. */
import { completeness, kpiStates } from "../../sections/framework/figures";
import { factorIds, known } from "../../sections/opportunities/figures";
import type { Language, Text } from "../language";
import type { Action, Opportunity, Plan } from "../plan";
import { defaultSettings, type MethodSettings } from "../settings";
import { missingStages } from "../../sections/opportunities/stages";
import { backing, buyerKindName, buyerKinds, coverage, coverageGaps, influence, supportIndex, weightOf } from "../../sections/stakeholders/figures";
import { labelOf, termsOf } from "../words/vocabulary";
import { inSentence, listText, text, withoutNoise } from "../wording";

/** Ids of the measures in the order of chapter 12.1. */
export const healthMeasureIds: readonly string[] = termsOf("health-measure").map((term) => term.id);

/** Weighted mean of the known measures, 0–100; null while none is known or all known ones weigh nothing. Method, chapter 12.1. */
export const health = (measures: readonly (number | null)[], weights: readonly number[] = defaultSettings.healthWeights): number | null => {
  let points = 0;
  let weighed = 0;
  healthMeasureIds.forEach((_id, index) => {
    const measure = measures[index] ?? null;
    if (measure === null) return;
    points += measure * (weights[index] ?? 0);
    weighed += weights[index] ?? 0;
  });
  return weighed > 0 ? (100 * points) / weighed : null;
};

export type HealthColour = "green" | "amber" | "red";

/** Colour of the health figure; an open blocker caps it at amber. Method, chapter 12.1. */
export const healthColour = (
  value: number,
  hasBlocker = false,
  thresholds: Pick<MethodSettings["thresholds"], "healthGreen" | "healthAmber"> = defaultSettings.thresholds,
): HealthColour => {
  const figure = withoutNoise(value);
  if (figure >= thresholds.healthGreen) return hasBlocker ? "amber" : "green";
  return figure >= thresholds.healthAmber ? "amber" : "red";
};

/** An action that is still to be done. */
export const isOpen = (action: Action): boolean => action.status === "open";

/** Open and due before the day. Method, chapter 6.5. */
export const isOverdue = (action: Action, asOf: number): boolean =>
  isOpen(action) && action.due !== null && Math.floor(action.due) < Math.floor(asOf);

/** Share of what is open that is not overdue; null while nothing is open. */
const actionCurrency = (actions: readonly Action[], asOf: number): number | null => {
  const open = actions.filter(isOpen);
  return open.length === 0 ? null : 1 - open.filter((action) => isOverdue(action, asOf)).length / open.length;
};

/** How much each opportunity counts: by its amount; without any amount all count the same. */
const knowledgeShares = (opportunities: readonly Opportunity[]): readonly number[] => {
  const amounts = opportunities.map((opportunity) => Math.max(0, opportunity.amount ?? 0));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return amounts.map((amount) => (sum > 0 ? amount / sum : 1 / amounts.length));
};

/** Known share of the assessments, weighed by value. */
const opportunityKnowledge = (opportunities: readonly Opportunity[], settings: MethodSettings): number | null => {
  const shares = knowledgeShares(opportunities);
  if (opportunities.length === 0) return null;
  return opportunities.reduce((sum, { scores }, row) => sum + (shares[row] ?? 0) * (known(scores, settings.assessmentWeights) ?? 0), 0);
};

/** Share of the opportunities with a stage that have passed every earlier gate; null while no stage is entered. */
const gateCompliance = (opportunities: readonly Opportunity[]): number | null => {
  const entered = opportunities.filter((opportunity) => opportunity.stage !== null);
  const passed = entered.filter((opportunity) => missingStages(opportunity.stage ?? "", opportunity.milestones).length === 0);
  return entered.length === 0 ? null : passed.length / entered.length;
};

/**
 * The seven measures of a plan in the order of chapter 12.1, each 0–1; null where the plan holds nothing to measure.
 * Dossiers (1.5) are not part of the plan yet, so that measure is not known.
 */
export const healthMeasures = (plan: Plan, asOf: number): readonly (number | null)[] => {
  const support = supportIndex(plan.stakeholders, plan.settings.weights);
  return [
    support === null ? null : (support + 100) / 200,
    plan.stakeholders.length === 0 ? null : coverage(plan.stakeholders),
    completeness(plan.framework),
    opportunityKnowledge(plan.opportunities, plan.settings),
    gateCompliance(plan.opportunities),
    actionCurrency(plan.actions, asOf),
    null,
  ];
};

/** A step on the plan and the points of health it brings. */
export interface HealthStep {
  readonly measure: string;
  /** What to do, as the middle of a sentence: "finish the overdue action". */
  readonly step: Text;
  readonly gain: number;
}

/** A step with the value its measure would have. */
interface Change {
  readonly measure: string;
  readonly step: Text;
  readonly value: number;
}

const supporterSteps = (plan: Plan): readonly Change[] => {
  const { weights } = plan.settings;
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
    return [{ measure: "support", step, value: (index + (100 * (won - now)) / total + 100) / 200 }];
  });
};

const coverageSteps = (plan: Plan): readonly Change[] => {
  const gaps = plan.stakeholders.length === 0 ? [] : coverageGaps(plan.stakeholders);
  return gaps.slice(0, 1).map((gap) => ({
    measure: "coverage",
    step: text(`meet somebody of the ${buyerKindName(gap)}`, `接触${gap.label.zh}的人员`),
    value: 1 - (gaps.length - 1) / buyerKinds.length,
  }));
};

const frameworkSteps = (plan: Plan): readonly Change[] => {
  const kpis = kpiStates(plan.framework);
  const open = kpis.filter((kpi) => !kpi.hasTarget || !kpi.served);
  return open.slice(0, 1).map(({ node, hasTarget, served }) => {
    const target = text(`set a target for ${node.name}`, `为${node.name}设定目标`);
    const solution = text(`link a solution to ${node.name}`, `为${node.name}连上解决方案`);
    const both = text(`set a target for ${node.name} and link a solution to it`, `为${node.name}设定目标并连上解决方案`);
    return { measure: "framework", step: served ? target : hasTarget ? solution : both, value: 1 - (open.length - 1) / kpis.length };
  });
};

const knowledgeSteps = (plan: Plan): readonly Change[] => {
  const shares = knowledgeShares(plan.opportunities);
  const now = opportunityKnowledge(plan.opportunities, plan.settings) ?? 0;
  return plan.opportunities.flatMap((opportunity, row) => {
    const unknown = factorIds.filter((_factor, index) => (opportunity.scores[index] ?? null) === null);
    if (unknown.length === 0) return [];
    const names = (language: Language) =>
      listText(
        unknown.map((factor) => inSentence(labelOf("factor", factor, language))),
        language,
      );
    return {
      measure: "knowledge",
      step: text(`assess ${names("en")} of ${opportunity.name}`, `评估${opportunity.name}的${names("zh")}`),
      value: now + (shares[row] ?? 0) * (1 - (known(opportunity.scores, plan.settings.assessmentWeights) ?? 0)),
    };
  });
};

const gateSteps = (plan: Plan): readonly Change[] => {
  const entered = plan.opportunities.filter((opportunity) => opportunity.stage !== null).length;
  const now = gateCompliance(plan.opportunities) ?? 0;
  return plan.opportunities.flatMap((opportunity) => {
    const missing = opportunity.stage === null ? [] : missingStages(opportunity.stage, opportunity.milestones);
    if (missing.length === 0) return [];
    const names = (language: Language) =>
      listText(
        missing.map((stage) => `“${labelOf("milestone", stage.milestone, language)}”`),
        language,
      );
    const step = text(
      `reach the missing milestones of ${opportunity.name}: ${names("en")}`,
      `补齐${opportunity.name}的里程碑：${names("zh")}`,
    );
    return { measure: "gates", step, value: now + 1 / entered };
  });
};

const actionSteps = (plan: Plan, asOf: number): readonly Change[] => {
  const late = plan.actions.filter((action) => isOverdue(action, asOf)).length;
  const step =
    late === 1 ? text("finish the overdue action", "完成逾期的行动") : text(`finish the ${late} overdue actions`, `完成${late}项逾期行动`);
  return late === 0 ? [] : [{ measure: "actions", step, value: 1 }];
};

/** Every step that brings points, the one that lifts health most first. */
export const healthSteps = (plan: Plan, asOf: number): readonly HealthStep[] => {
  const measures = healthMeasures(plan, asOf);
  const now = health(measures, plan.settings.healthWeights);
  if (now === null) return [];
  return [
    ...supporterSteps(plan),
    ...coverageSteps(plan),
    ...frameworkSteps(plan),
    ...knowledgeSteps(plan),
    ...gateSteps(plan),
    ...actionSteps(plan, asOf),
  ]
    .map(({ measure, step, value }) => {
      const lifted = measures.map((old, index) => (healthMeasureIds[index] === measure ? value : old));
      return { measure, step, gain: (health(lifted, plan.settings.healthWeights) ?? now) - now };
    })
    .filter((step) => step.gain > 1e-9)
    .sort((left, right) => right.gain - left.gain);
};
