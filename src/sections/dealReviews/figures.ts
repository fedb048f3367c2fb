/** Win rate in all, by reason and by competitor, what is reviewed and what comes next (chapter 10). */
import { nameKey } from "../../plan/wording";
import { isWon } from "../opportunities/processes";
import type { Opportunity } from "../opportunities/table";
import { isOpen } from "../proposalLog/figures";
import type { ProposalVersion } from "../proposalLog/table";
import type { DealReview } from "./table";
import { reasonIds, stepIds } from "./words";

/** How many deals of a kind were won and lost. */
export interface Outcomes {
  readonly won: readonly number[];
  readonly lost: readonly number[];
  /** Won ÷ (won + lost), 0–1; null while nothing is decided. */
  readonly rate: number | null;
}

const outcomesOf = (reviews: readonly DealReview[], isMeant: (review: DealReview) => boolean): Outcomes => {
  const rows = (outcome: string): readonly number[] =>
    reviews.flatMap((review, row) => (review.outcome === outcome && isMeant(review) ? [row] : []));
  const [won, lost] = [rows("won"), rows("lost")];
  const all = won.length + lost.length;
  return { won, lost, rate: all === 0 ? null : won.length / all };
};

/** Win rate over all reviews with an outcome. Method, chapter 10. */
export const winRate = (reviews: readonly DealReview[]): Outcomes => outcomesOf(reviews, () => true);

export interface NamedOutcomes extends Outcomes {
  /** Id of a reason, or name of a competitor. */
  readonly of: string;
}

const decided = ({ won, lost }: Outcomes): number => won.length + lost.length;

/** Win rate by reason: the most frequent first, reasons nobody named left out. */
export const byReason = (reviews: readonly DealReview[]): readonly NamedOutcomes[] =>
  reasonIds
    .map((of) => ({ of, ...outcomesOf(reviews, ({ reason }) => reason === of) }))
    .filter((one) => decided(one) > 0)
    .sort((left, right) => decided(right) - decided(left));

/** Win rate by competitor, under the name that was written first: the most frequent first. */
export const byCompetitor = (reviews: readonly DealReview[]): readonly NamedOutcomes[] => {
  const names = new Map<string, string>();
  for (const { competitor } of reviews) {
    const name = (competitor ?? "").trim();
    if (name !== "" && !names.has(nameKey(name))) names.set(nameKey(name), name);
  }
  return [...names]
    .map(([key, of]) => ({ of, ...outcomesOf(reviews, ({ competitor }) => nameKey(competitor ?? "") === key) }))
    .filter((one) => decided(one) > 0)
    .sort((left, right) => decided(right) - decided(left));
};

/** Id of the step that comes next; null when all five are done. A blank means that none is done. */
export const nextStep = ({ step }: Pick<DealReview, "step">): string | null =>
  step === null ? (stepIds[0] ?? null) : (stepIds[stepIds.indexOf(step) + 1] ?? null);

/** The countermeasure of a review is somebody's: without an owner nothing comes of it. */
export const lacksOwner = ({ lesson, owner }: Pick<DealReview, "lesson" | "owner">): boolean =>
  (lesson ?? "").trim() !== "" && (owner ?? "").trim() === "";

/** Whether an opportunity is lost: a proposal for it was, and none is open or won. */
const isLost = ({ name }: Pick<Opportunity, "name">, proposals: readonly ProposalVersion[]): boolean => {
  const own = proposals.filter(({ opportunity }) => nameKey(opportunity ?? "") === nameKey(name));
  return own.some(({ result }) => result === "lost") && !own.some((version) => isOpen(version) || version.result === "won");
};

/** What became of an opportunity: signed or closed, lost by its review, its proposals or a chance of 0; null while it is open. */
export const outcomeOf = (
  opportunity: Opportunity,
  proposals: readonly ProposalVersion[],
  reviews: readonly DealReview[],
): "won" | "lost" | null => {
  if (isWon(opportunity)) return "won";
  const reviewed = reviews.find((review) => nameKey(review.opportunity) === nameKey(opportunity.name))?.outcome;
  if (reviewed === "won" || reviewed === "lost") return reviewed;
  return opportunity.probability === 0 || isLost(opportunity, proposals) ? "lost" : null;
};

/** An opportunity that was decided and that nobody has reviewed. */
export interface Unreviewed {
  readonly row: number;
  readonly name: string;
  readonly outcome: "won" | "lost";
}

export const unreviewed = (
  opportunities: readonly Opportunity[],
  proposals: readonly ProposalVersion[],
  reviews: readonly DealReview[],
): readonly Unreviewed[] => {
  const known = new Set(reviews.map(({ opportunity }) => nameKey(opportunity)));
  return opportunities.flatMap((opportunity, row): readonly Unreviewed[] => {
    const { name } = opportunity;
    if (nameKey(name) === "" || known.has(nameKey(name))) return [];
    if (isWon(opportunity)) return [{ row, name, outcome: "won" }];
    return isLost(opportunity, proposals) ? [{ row, name, outcome: "lost" }] : [];
  });
};
