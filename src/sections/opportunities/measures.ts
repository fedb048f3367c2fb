/** What the opportunities say about the plan's health (chapter 12.1): how much of them is known, and whether their gates are passed. */
import type { HealthMeasure, MeasureStep } from "../../plan/health/health";
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { factorIds, factorNames, known } from "./figures";
import { processIn } from "./processes";
import { milestoneNames, missingStages } from "./stages";
import { type Opportunity, milestonesOf, opportunityTable, scoresOf } from "./table";
import type { PlanWith } from "../../plan/plan";
import type { Settings } from "../../plan/settings";
import { factorWeights } from "./settings";

type Deals = PlanWith<typeof opportunityTable>;

/** How much each opportunity counts: by its amount; without any amount all count the same. */
const knowledgeShares = (opportunities: readonly Opportunity[]): readonly number[] => {
  const amounts = opportunities.map((opportunity) => Math.max(0, opportunity.amount ?? 0));
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return amounts.map((amount) => (sum > 0 ? amount / sum : 1 / amounts.length));
};

/** Known share of the assessments, weighed by value. */
const opportunityKnowledge = (opportunities: readonly Opportunity[], settings: Settings): number | null => {
  const shares = knowledgeShares(opportunities);
  const weights = factorWeights(settings);
  if (opportunities.length === 0) return null;
  return opportunities.reduce((sum, deal, row) => sum + (shares[row] ?? 0) * (known(scoresOf(deal), weights) ?? 0), 0);
};

/** Share of the opportunities with a stage that have passed every earlier gate; null while no stage is entered. */
const gateCompliance = (opportunities: readonly Opportunity[]): number | null => {
  const entered = opportunities.filter((opportunity) => opportunity.stage !== null);
  const process = processIn(opportunities);
  const passed = entered.filter((opportunity) => missingStages(opportunity.stage ?? "", milestonesOf(opportunity), process).length === 0);
  return entered.length === 0 ? null : passed.length / entered.length;
};

/** Factors that a sentence can name; more are counted. */
const mostNamed = 3;

const assessing = (name: string, factors: readonly string[]): Text => {
  const count = factors.length.toString();
  if (factors.length === factorIds.length) return text(`assess ${name}`, `评估${name}`);
  if (factors.length > mostNamed) return text(`assess ${count} more factors of ${name}`, `再评估${name}的 ${count} 项因素`);
  return text(`assess ${factorNames(factors, "en")} of ${name}`, `评估${name}的${factorNames(factors, "zh")}`);
};

const knowledgeSteps = (plan: Deals): readonly MeasureStep[] => {
  const shares = knowledgeShares(plan.opportunities);
  const weights = factorWeights(plan.settings);
  const now = opportunityKnowledge(plan.opportunities, plan.settings) ?? 0;
  return plan.opportunities.flatMap((opportunity, row) => {
    const unknown = factorIds.filter((_factor, index) => (scoresOf(opportunity)[index] ?? null) === null);
    if (unknown.length === 0) return [];
    return {
      step: assessing(opportunity.name, unknown),
      value: now + (shares[row] ?? 0) * (1 - (known(scoresOf(opportunity), weights) ?? 0)),
    };
  });
};

const gateSteps = (plan: Deals): readonly MeasureStep[] => {
  const entered = plan.opportunities.filter((opportunity) => opportunity.stage !== null).length;
  const now = gateCompliance(plan.opportunities) ?? 0;
  const process = processIn(plan.opportunities);
  return plan.opportunities.flatMap((opportunity) => {
    const missing = opportunity.stage === null ? [] : missingStages(opportunity.stage, milestonesOf(opportunity), process);
    if (missing.length === 0) return [];
    const names = (language: Language) => milestoneNames(missing, language);
    const step = text(
      `reach the missing milestones of ${opportunity.name}: ${names("en")}`,
      `补齐${opportunity.name}的里程碑：${names("zh")}`,
    );
    return { step, value: now + 1 / entered };
  });
};

export const knowledgeMeasure: HealthMeasure<Deals> = {
  value: (plan) => opportunityKnowledge(plan.opportunities, plan.settings),
  steps: knowledgeSteps,
};

export const gateMeasure: HealthMeasure<Deals> = {
  value: (plan) => gateCompliance(plan.opportunities),
  steps: gateSteps,
};
