/** Health of a plan (chapter 12.1): seven measures, each 0–1 or not known, their weighted mean, its colour, and the step that lifts it most. */
import { completeness, kpiStates } from "./framework";
import { factorIds, known } from "./opportunities";
import type { Action, Opportunity, Plan } from "./plan";
import { defaultSettings, type MethodSettings } from "./settings";
import { missingStages } from "./stages";
import { buyerKinds, coverage, coverageGaps, supportIndex, weightOf } from "./stakeholders";
import type { Text } from "./language";
import { labelOf, termsOf } from "./vocabulary";
import { inSentence, listText, text, withoutNoise } from "./wording";

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

/** Known share weighed by amount; without any amount every opportunity weighs the same. */
const opportunityKnowledge = (opportunities: readonly Opportunity[], settings: MethodSettings): number | null => {
  const shares = opportunities.map((opportunity) => known(opportunity.scores, settings.assessmentWeights) ?? 0);
  const amounts = opportunities.map((opportunity) => Math.max(0, opportunity.amount ?? 0));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (opportunities.length === 0) return null;
  return shares.reduce((total, share, index) => total + share * (sum > 0 ? (amounts[index] ?? 0) / sum : 1 / shares.length), 0);
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

type Change = { readonly measure: string; readonly step: Text; readonly plan: Plan };

const replaced = <Row>(rows: readonly Row[], at: number, row: Row): readonly Row[] => rows.map((old, index) => (index === at ? row : old));

const supporterSteps = (plan: Plan): readonly Change[] =>
  plan.stakeholders.flatMap((person, row) => {
    const nearer =
      (weightOf("closeness", person.closeness, plan.settings.weights) ?? 0) >= (plan.settings.weights.closeness["frequent"] ?? 0.8);
    if (person.attitude === null || person.closeness === null || (person.attitude === "supporter" && nearer)) return [];
    const won = { ...person, attitude: "supporter", closeness: nearer ? person.closeness : "frequent" };
    const step = text(`win ${person.name} as a supporter in frequent contact`, `争取${person.name}成为联系频繁的支持者`);
    return [{ measure: "support", step, plan: { ...plan, stakeholders: replaced(plan.stakeholders, row, won) } }];
  });

const actionSteps = (plan: Plan, asOf: number): readonly Change[] => {
  const late = plan.actions.filter((action) => isOverdue(action, asOf)).length;
  if (late === 0) return [];
  const step =
    late === 1 ? text("finish the overdue action", "完成逾期的行动") : text(`finish the ${late} overdue actions`, `完成${late}项逾期行动`);
  const actions = plan.actions.map((action) => (isOverdue(action, asOf) ? { ...action, due: asOf } : action));
  return [{ measure: "actions", step, plan: { ...plan, actions } }];
};

const opportunitySteps = (plan: Plan): readonly Change[] =>
  plan.opportunities.flatMap((opportunity, row) => {
    const unknown = factorIds.filter((_factor, index) => (opportunity.scores[index] ?? null) === null);
    const missing = opportunity.stage === null ? [] : missingStages(opportunity.stage, opportunity.milestones);
    const assessed = { ...opportunity, scores: factorIds.map((_factor, index) => opportunity.scores[index] ?? 3) };
    const passed = { ...opportunity, milestones: opportunity.milestones.map(() => true) };
    const names = (language: "en" | "zh") =>
      listText(
        unknown.map((factor) => inSentence(labelOf("factor", factor, language))),
        language,
      );
    const gates = (language: "en" | "zh") =>
      listText(
        missing.map((stage) => inSentence(labelOf("milestone", stage.milestone, language))),
        language,
      );
    return [
      ...(unknown.length === 0
        ? []
        : [
            {
              measure: "knowledge",
              step: text(`assess ${names("en")} of ${opportunity.name}`, `评估${opportunity.name}的${names("zh")}`),
              plan: { ...plan, opportunities: replaced(plan.opportunities, row, assessed) },
            },
          ]),
      ...(missing.length === 0
        ? []
        : [
            {
              measure: "gates",
              step: text(
                `reach the missing milestones of ${opportunity.name}: ${gates("en")}`,
                `补齐${opportunity.name}的里程碑：${gates("zh")}`,
              ),
              plan: { ...plan, opportunities: replaced(plan.opportunities, row, passed) },
            },
          ]),
    ];
  });

/** Every step that brings points, the one that lifts health most first. */
export const healthSteps = (plan: Plan, asOf: number): readonly HealthStep[] => {
  const measures = healthMeasures(plan, asOf);
  const now = health(measures, plan.settings.healthWeights);
  if (now === null) return [];
  const gainOf = (measure: string, value: number | null): number => {
    const lifted = measures.map((old, index) => (healthMeasureIds[index] === measure ? value : old));
    return (health(lifted, plan.settings.healthWeights) ?? now) - now;
  };
  const changes = [...supporterSteps(plan), ...actionSteps(plan, asOf), ...opportunitySteps(plan)];
  const fromChanges = changes.map(({ measure, step, plan: changed }) => ({
    measure,
    step,
    gain: gainOf(measure, healthMeasures(changed, asOf)[healthMeasureIds.indexOf(measure)] ?? null),
  }));
  const gaps = plan.stakeholders.length === 0 ? [] : coverageGaps(plan.stakeholders);
  const meet = gaps.slice(0, 1).map((gap) => ({
    measure: "coverage",
    step: text(`meet somebody of ${inSentence(gap.label.en)}`, `接触${gap.label.zh}的人员`),
    gain: gainOf("coverage", 1 - (gaps.length - 1) / buyerKinds.length),
  }));
  const kpis = kpiStates(plan.framework);
  const open = kpis.filter((kpi) => !kpi.hasTarget || !kpi.served);
  const complete = open.slice(0, 1).map(({ node, hasTarget }) => ({
    measure: "framework",
    step: hasTarget
      ? text(`link a solution to ${node.name}`, `为${node.name}连上解决方案`)
      : text(`set a target for ${node.name}`, `为${node.name}设定目标`),
    gain: gainOf("framework", 1 - (open.length - 1) / kpis.length),
  }));
  return [...fromChanges, ...meet, ...complete].filter((step) => step.gain > 1e-9).sort((left, right) => right.gain - left.gain);
};
