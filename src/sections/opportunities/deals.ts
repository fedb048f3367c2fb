/** The opportunities as the pane shows them: grade, expected value, verdict and gate with the plan's settings, best grade first. */
import type { Language } from "../../method/language";
import {
  assess,
  daysBetween,
  expectedValue,
  known,
  opportunityGrade,
  pipelineByGrade,
  probabilityOf,
  strategy,
  verdict,
  type Grade,
} from "../../method/opportunities";
import type { Opportunity, Plan } from "../../method/plan";
import { missingStages } from "../../method/stages";
import { labelOf } from "../../method/vocabulary";
import { formatScore, formatShare } from "../panel/format";
import type { OpportunityTexts } from "./panelTexts";

export interface DealView {
  /** Index in the plan's array. */
  readonly row: number;
  readonly name: string;
  readonly stage: string | null;
  readonly probability: number | null;
  readonly closeDate: number | null;
  readonly expected: number | null;
  readonly grade: Grade | null;
  readonly verdict: string | null;
  /** Milestones of earlier stages that are not reached. */
  readonly missing: readonly string[];
  /** Why grade and verdict are what they are. */
  readonly reasons: readonly string[];
}

const dealOf = (
  opportunity: Opportunity,
  row: number,
  plan: Plan,
  today: number,
  language: Language,
  texts: OpportunityTexts,
): DealView => {
  const { settings } = plan;
  const grade = opportunityGrade(opportunity, today, settings);
  const probability = probabilityOf(opportunity, settings);
  const score = assess(opportunity.scores, settings.assessmentWeights);
  const share = known(opportunity.scores, settings.assessmentWeights);
  const verdictId = score === null ? null : verdict(opportunity.scores, settings.assessmentWeights, settings.thresholds);
  const move = strategy(grade);
  return {
    row,
    name: opportunity.name,
    stage: opportunity.stage === null ? null : labelOf("stage", opportunity.stage, language),
    probability,
    closeDate: opportunity.closeDate,
    expected: expectedValue(opportunity.amount, probability),
    grade,
    verdict: verdictId === null ? null : labelOf("verdict", verdictId, language),
    missing:
      opportunity.stage === null
        ? []
        : missingStages(opportunity.stage, opportunity.milestones).map((stage) => labelOf("milestone", stage.milestone, language)),
    reasons: [
      ...(grade === null || opportunity.closeDate === null || probability === null
        ? []
        : [texts.whyGrade(grade, daysBetween(today, opportunity.closeDate), formatShare(probability))]),
      ...(move === null ? [] : [move[language]]),
      ...(score === null || share === null ? [] : [texts.whyVerdict(formatScore(score), formatShare(share))]),
    ],
  };
};

/** Every opportunity of the plan; those without a grade come last. */
export const dealsOf = (plan: Plan, today: number, language: Language, texts: OpportunityTexts): readonly DealView[] =>
  plan.opportunities
    .map((opportunity, row) => dealOf(opportunity, row, plan, today, language, texts))
    .sort((a, b) => (a.grade ?? "E").localeCompare(b.grade ?? "E") || a.row - b.row);

export interface GradeTotal {
  readonly grade: string;
  readonly expected: number;
}

/** Expected value by grade; grades without an opportunity are left out. */
export const gradeTotals = (plan: Plan, today: number): readonly GradeTotal[] =>
  pipelineByGrade(plan.opportunities, today, plan.settings).flatMap((part) =>
    part.count === 0 ? [] : [{ grade: part.id, expected: part.expected }],
  );
