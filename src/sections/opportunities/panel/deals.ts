/** The opportunities as the pane shows them: grade, expected value, verdict and gate with the plan's settings, best grade first. */
import type { Language } from "../../../plan/language";
import { assess, expectedValue, known, opportunityGrade, probabilityOf, strategy, verdict, type Grade } from "../figures";
import type { Opportunity, Plan } from "../../../plan/plan";
import { missingStages, stage as provenStage } from "../stages";
import { labelOf, termsOf } from "../../../plan/words/vocabulary";
import type { Explanation } from "../../../plan/explanation";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../why";
import { formatMoney, formatScore, formatShare } from "../../../plan/panel/format";
import type { ReasonLine } from "../../../plan/panel/Reason";
import type { OpportunityTexts } from "./texts";

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
  readonly score: number | null;
  readonly known: number | null;
  /** First stage whose milestone is open. */
  readonly provenStage: string;
  /** Why each figure is what it is, and what would lift it. */
  readonly reasons: readonly ReasonLine[];
}

/** A reason of the method under the name of its figure. */
const explained = (figure: string, { reason, lift }: Explanation, language: Language): ReasonLine => ({
  figure,
  reason: reason[language],
  lift: lift[language],
});

const reasonsOf = (
  opportunity: Opportunity,
  plan: Plan,
  today: number,
  language: Language,
  texts: OpportunityTexts,
): readonly ReasonLine[] => {
  const { settings } = plan;
  const { scores, milestones, stage, closeDate, amount } = opportunity;
  const weights = settings.assessmentWeights;
  const grade = opportunityGrade(opportunity, today, settings);
  const probability = probabilityOf(opportunity, settings);
  const expected = expectedValue(amount, probability);
  const score = assess(scores, weights);
  const share = known(scores, weights);
  const counted = scores.filter((one) => one !== null).length;
  const move = strategy(grade);
  return [
    closeDate === null || probability === null || grade === null
      ? { figure: texts.gradeTitle, reason: texts.noGrade, lift: texts.liftGrade }
      : explained(texts.gradeTitle, explainGrade(closeDate, probability, today, settings.bands), language),
    ...(move === null ? [] : [{ figure: texts.strategyTitle, reason: move[language], lift: null }]),
    {
      figure: texts.expectedTitle,
      reason:
        expected === null || amount === null || probability === null
          ? texts.noExpected
          : texts.whyExpected(
              formatMoney(expected, plan.account.currency, language),
              formatMoney(amount, plan.account.currency, language),
              formatShare(probability),
              opportunity.probability === null,
            ),
      lift: null,
    },
    {
      figure: texts.scoreTitle,
      reason: score === null ? texts.noScore : texts.whyScore(formatScore(score), counted),
      lift: null,
    },
    { figure: texts.knownTitle, reason: texts.whyKnown(formatShare(share ?? 0), counted, scores.length), lift: null },
    explained(texts.verdictTitle, explainVerdict(scores, weights, settings.thresholds), language),
    explained(texts.stageTitle, explainStage(milestones), language),
    ...(stage === null ? [] : [explained(texts.gateTitle, explainGate(stage, milestones), language)]),
  ];
};

const dealOf = (
  opportunity: Opportunity,
  row: number,
  plan: Plan,
  today: number,
  language: Language,
  texts: OpportunityTexts,
): DealView => {
  const { settings } = plan;
  const probability = probabilityOf(opportunity, settings);
  const score = assess(opportunity.scores, settings.assessmentWeights);
  const verdictId = score === null ? null : verdict(opportunity.scores, settings.assessmentWeights, settings.thresholds);
  return {
    row,
    name: opportunity.name,
    stage: opportunity.stage === null ? null : labelOf("stage", opportunity.stage, language),
    probability,
    closeDate: opportunity.closeDate,
    expected: expectedValue(opportunity.amount, probability),
    grade: opportunityGrade(opportunity, today, settings),
    verdict: verdictId === null ? null : labelOf("verdict", verdictId, language),
    missing:
      opportunity.stage === null
        ? []
        : missingStages(opportunity.stage, opportunity.milestones).map((stage) => labelOf("milestone", stage.milestone, language)),
    score,
    known: known(opportunity.scores, settings.assessmentWeights),
    provenStage: labelOf("stage", provenStage(opportunity.milestones), language),
    reasons: reasonsOf(opportunity, plan, today, language, texts),
  };
};

/** Every opportunity of the plan; those without a grade come last. */
export const dealsOf = (plan: Plan, today: number, language: Language, texts: OpportunityTexts): readonly DealView[] =>
  plan.opportunities
    .map((opportunity, row) => dealOf(opportunity, row, plan, today, language, texts))
    .sort((a, b) => (a.grade ?? "E").localeCompare(b.grade ?? "E") || a.row - b.row);

/** Part of the pipeline: the opportunities of one grade or stage. */
export interface PipelineBar {
  readonly label: string;
  readonly expected: number;
  readonly deals: readonly DealView[];
}

const barsOf = (
  deals: readonly DealView[],
  labels: readonly string[],
  labelOfDeal: (deal: DealView) => string | null,
): readonly PipelineBar[] =>
  labels.flatMap((label) => {
    const own = deals.filter((deal) => labelOfDeal(deal) === label && deal.expected !== null);
    return own.length === 0 ? [] : [{ label, expected: own.reduce((sum, deal) => sum + (deal.expected ?? 0), 0), deals: own }];
  });

/** Expected value by grade; grades without an opportunity are left out. */
export const barsByGrade = (deals: readonly DealView[]): readonly PipelineBar[] =>
  barsOf(deals, ["A", "B", "C", "D"], (deal) => deal.grade);

/** Expected value by the stage entered, in the order of the process. */
export const barsByStage = (deals: readonly DealView[], language: Language): readonly PipelineBar[] =>
  barsOf(
    deals,
    termsOf("stage").map((term) => term.label[language]),
    (deal) => deal.stage,
  );
