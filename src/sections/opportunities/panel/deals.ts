/** The opportunities as the pane shows them: grade, expected value, verdict and gate with the plan's settings, best grade first. */
import type { Language } from "../../../plan/language";
import { assess, expectedValue, known, opportunityGrade, probabilityOf, strategy, verdict, type Grade } from "../figures";
import type { PlanWith } from "../../../plan/plan";
import { processIn, processOfStage } from "../processes";
import { buyerLine, buyerPosition, missingStages, stage as provenStage } from "../stages";
import type { Explanation } from "../../../plan/explanation";
import { explainGate, explainGrade, explainStage, explainVerdict } from "../why";
import { formatMoney, formatScore, formatShare } from "../../../plan/panel/format";
import type { ReasonLine } from "../../../plan/panel/Reason";
import type { OpportunityTexts } from "./texts";
import { type Opportunity, milestonesOf, opportunityTable, scoresOf } from "../table";
import { bandsInForce, factorWeights, thresholdsInForce } from "../settings";
import { labelOf } from "../../../plan/words";
import { milestoneWords, stageWords, verdictWords } from "../words";

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
  /** Where the customer stands against where we stand; null where one of both is not known. */
  readonly buyer: string | null;
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
  plan: PlanWith<typeof opportunityTable>,
  today: number,
  currency: string,
  language: Language,
  texts: OpportunityTexts,
): readonly ReasonLine[] => {
  const { settings } = plan;
  const { stage, closeDate, amount } = opportunity;
  const process = processOfStage(stage) ?? processIn(plan.opportunities);
  const scores = scoresOf(opportunity);
  const milestones = milestonesOf(opportunity);
  const weights = factorWeights(settings);
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
      : explained(texts.gradeTitle, explainGrade(closeDate, probability, today, bandsInForce(settings)), language),
    ...(move === null ? [] : [{ figure: texts.strategyTitle, reason: move[language], lift: null }]),
    {
      figure: texts.expectedTitle,
      reason:
        expected === null || amount === null || probability === null
          ? texts.noExpected
          : texts.whyExpected(
              formatMoney(expected, currency, language),
              formatMoney(amount, currency, language),
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
    explained(texts.verdictTitle, explainVerdict(scores, weights, thresholdsInForce(settings)), language),
    explained(texts.stageTitle, explainStage(milestones, process), language),
    ...(stage === null ? [] : [explained(texts.gateTitle, explainGate(stage, milestones, process), language)]),
  ];
};

const dealOf = (
  opportunity: Opportunity,
  row: number,
  plan: PlanWith<typeof opportunityTable>,
  today: number,
  currency: string,
  language: Language,
  texts: OpportunityTexts,
): DealView => {
  const { settings } = plan;
  const probability = probabilityOf(opportunity, settings);
  const score = assess(scoresOf(opportunity), factorWeights(settings));
  const verdictId = score === null ? null : verdict(scoresOf(opportunity), factorWeights(settings), thresholdsInForce(settings));
  const process = processOfStage(opportunity.stage) ?? processIn(plan.opportunities);
  const position = buyerPosition(opportunity.stage, opportunity.buyerStage);
  return {
    row,
    name: opportunity.name,
    stage: opportunity.stage === null ? null : labelOf(stageWords, opportunity.stage, language),
    probability,
    closeDate: opportunity.closeDate,
    expected: expectedValue(opportunity.amount, probability),
    grade: opportunityGrade(opportunity, today, settings),
    verdict: verdictId === null ? null : labelOf(verdictWords, verdictId, language),
    missing:
      opportunity.stage === null
        ? []
        : missingStages(opportunity.stage, milestonesOf(opportunity), process).map((stage) =>
            labelOf(milestoneWords, stage.milestone, language),
          ),
    score,
    known: known(scoresOf(opportunity), factorWeights(settings)),
    provenStage: labelOf(stageWords, provenStage(milestonesOf(opportunity), process), language),
    buyer: position === null ? null : buyerLine(position)[language],
    reasons: reasonsOf(opportunity, plan, today, currency, language, texts),
  };
};

/** Every opportunity of the plan; those without a grade come last. */
export const dealsOf = (
  plan: PlanWith<typeof opportunityTable>,
  today: number,
  currency: string,
  language: Language,
  texts: OpportunityTexts,
): readonly DealView[] =>
  plan.opportunities
    .map((opportunity, row) => dealOf(opportunity, row, plan, today, currency, language, texts))
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
    stageWords.terms.map((term) => term.label[language]),
    (deal) => deal.stage,
  );
