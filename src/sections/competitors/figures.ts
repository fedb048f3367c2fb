/**
 * Figures of chapter 8 about competitors: our weighted position against each, how to meet them from our strength to theirs, and the
 * influence of the people who support them.
 */
import { nameKey, withoutNoise } from "../../plan/wording";
import { isUnansweredAgainst, marginOver, theirsOf } from "../competitorCriteria/figures";
import type { CompetitorCriterion } from "../competitorCriteria/table";
import { influence, type Standing } from "../stakeholders/figures";
import type { WordWeights } from "../stakeholders/settings";
import type { Competitor } from "./table";
import type { EngageId } from "./words";

/** What a position is made of: criteria with weight and both scores known, their weight, and the weighted difference. */
export interface PositionParts {
  readonly known: number;
  readonly weight: number;
  readonly difference: number;
}

/** Weighted differences over the criteria of which weight and both scores are known. */
export const positionParts = (
  weights: readonly (number | null)[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): PositionParts => {
  let [known, weight, difference] = [0, 0, 0];
  weights.forEach((one, index) => {
    const [own, other] = [ours[index] ?? null, theirs[index] ?? null];
    if (one === null || own === null || other === null) return;
    known += 1;
    weight += one;
    difference += one * (own - other);
  });
  return { known, weight, difference };
};

/**
 * Our position against a competitor: Σ w·(ours − theirs) / Σ w over what is known, in the unit of the scores; above 0 we lead.
 * Null while nothing is known or everything known weighs 0. Method, chapter 8.
 */
export const position = (
  weights: readonly (number | null)[],
  ours: readonly (number | null)[],
  theirs: readonly (number | null)[],
): number | null => {
  const { weight, difference } = positionParts(weights, ours, theirs);
  return weight > 0 ? difference / weight : null;
};

/** Our position against the n-th competitor, counted from 0, −4…4. */
export const positionAgainst = (criteria: readonly CompetitorCriterion[], rival: number): number | null =>
  position(
    criteria.map(({ weight }) => weight),
    criteria.map(({ ours }) => ours),
    criteria.map((criterion) => theirsOf(criterion, rival)),
  );

/** The ratio from which each way to meet a competitor holds, the strongest first. Method, chapter 8. */
export const engageBounds: readonly { readonly id: EngageId; readonly from: number }[] = [
  { id: "surround", from: 10 },
  { id: "attack", from: 5 },
  { id: "engage", from: 2 },
  { id: "divide", from: 1 },
  { id: "defend", from: 0.5 },
  { id: "avoid", from: 0 },
];

/** How to meet a competitor from our strength to theirs (0 or more); null while the ratio is not known. Method, chapter 8. */
export const engage = (ratio: number | null): EngageId | null =>
  ratio === null ? null : (engageBounds.find(({ from }) => withoutNoise(ratio) >= from)?.id ?? null);

/** Our strength over theirs; null unless both are known and above 0. */
export const strengthRatio = ({ ourStrength, theirStrength }: Pick<Competitor, "ourStrength" | "theirStrength">): number | null =>
  ourStrength !== null && theirStrength !== null && ourStrength > 0 && theirStrength > 0 ? ourStrength / theirStrength : null;

/** Somebody who supports a competitor. */
export interface Supporter {
  readonly name: string;
  /** 0–100; null while level or role is not known, or the name stands on no row. */
  readonly influence: number | null;
}

/** Whether a list of names holds a name, as people type it. */
export const isNamed = (names: readonly string[], name: string): boolean => names.some((one) => nameKey(one) === nameKey(name));

/** The supporters of a competitor with their influence, the most influential first. */
export const supportersOf = (
  { supporters }: Pick<Competitor, "supporters">,
  people: readonly (Standing & { readonly name: string })[],
  weights?: WordWeights,
): readonly Supporter[] =>
  supporters
    .map((name): Supporter => {
      const person = people.find((one) => nameKey(one.name) === nameKey(name));
      return { name, influence: person ? influence(person, weights) : null };
    })
    .sort((left, right) => (right.influence ?? -1) - (left.influence ?? -1));

/** Influence of a competitor's supporters, added up; null while none of them is known. */
export const supporterInfluence = (
  competitor: Pick<Competitor, "supporters">,
  people: readonly (Standing & { readonly name: string })[],
  weights?: WordWeights,
): number | null => {
  const known = people.filter(({ name }) => isNamed(competitor.supporters, name)).flatMap((one) => influence(one, weights) ?? []);
  return known.length === 0 ? null : known.reduce((sum, one) => sum + one, 0);
};

/** A criterion and our margin over one competitor. */
export interface CriterionMargin {
  readonly criterion: string;
  readonly points: number;
}

/** Where we lead a competitor by most and lag behind by most; null where we do not. The heavier criterion comes first in a tie. */
export const widestAgainst = (
  criteria: readonly CompetitorCriterion[],
  rival: number,
): { readonly lead: CriterionMargin | null; readonly lag: CriterionMargin | null } => {
  let [lead, lag]: [CriterionMargin | null, CriterionMargin | null] = [null, null];
  for (const criterion of [...criteria].sort((left, right) => (right.weight ?? 0) - (left.weight ?? 0))) {
    const points = marginOver(criterion, rival);
    if (points === null) continue;
    if (points > 0 && points > (lead?.points ?? 0)) lead = { criterion: criterion.criterion, points };
    if (points < 0 && points < (lag?.points ?? 0)) lag = { criterion: criterion.criterion, points };
  }
  return { lead, lag };
};

/** Criteria on which a competitor leads us and no answer stands. */
export const unansweredAgainst = (criteria: readonly CompetitorCriterion[], rival: number): readonly CompetitorCriterion[] =>
  criteria.filter((criterion) => isUnansweredAgainst(criterion, rival));
