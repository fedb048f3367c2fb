/**
 * Figures of chapter 8 about criteria: how far we lead or lag behind each competitor, what is unanswered, which strength lies idle.
 * A score that is blank is not known: what it would enter stays null.
 */
import { withoutNoise } from "../../plan/wording";
import { theirsColumns, type CompetitorCriterion } from "./table";

type Scores = Pick<CompetitorCriterion, "ours" | (typeof theirsColumns)[number]>;

/** How many competitors have a column of scores. */
export const rivalCount = theirsColumns.length;

/** The score of the n-th competitor, counted from 0; null where it is not known or there is no such column. */
export const theirsOf = (criterion: Scores, rival: number): number | null => {
  const column = theirsColumns[rival];
  return column === undefined ? null : criterion[column];
};

/** Points by which we lead (above 0) or lag behind (below 0) the n-th competitor, −4…4. */
export const marginOver = (criterion: Scores, rival: number): number | null => {
  const theirs = theirsOf(criterion, rival);
  return criterion.ours === null || theirs === null ? null : withoutNoise(criterion.ours - theirs);
};

/** A competitor and our margin. */
export interface Margin {
  /** Place among the competitors, from 0. */
  readonly rival: number;
  readonly points: number;
}

/** The margins that are known, in the order of the competitors. */
const marginsOf = (criterion: Scores): readonly Margin[] =>
  theirsColumns.flatMap((_column, rival) => {
    const points = marginOver(criterion, rival);
    return points === null ? [] : [{ rival, points }];
  });

/** Whom we lag behind, the widest lag first. */
export const lagsOf = (criterion: Scores): readonly Margin[] =>
  marginsOf(criterion)
    .filter(({ points }) => points < 0)
    .sort((left, right) => left.points - right.points);

/** Whom we lead, the widest lead first. */
export const leadsOf = (criterion: Scores): readonly Margin[] =>
  marginsOf(criterion)
    .filter(({ points }) => points > 0)
    .sort((left, right) => right.points - left.points);

/** Whether the criterion is known to count. */
const counts = ({ weight }: CompetitorCriterion): boolean => weight !== null && weight > 0;

/** We lag on something that counts, and no answer stands. Method, chapter 8. */
export const isUnanswered = (criterion: CompetitorCriterion): boolean =>
  counts(criterion) && criterion.answer === null && lagsOf(criterion).length > 0;

/** Whether a lag behind one competitor has no answer. */
export const isUnansweredAgainst = (criterion: CompetitorCriterion, rival: number): boolean =>
  isUnanswered(criterion) && (marginOver(criterion, rival) ?? 0) < 0;

/** We lead everybody whose score is known by so many points, on something that counts. Method, chapter 8. */
export const isClearStrength = (criterion: CompetitorCriterion, from: number): boolean => {
  const margins = marginsOf(criterion);
  return counts(criterion) && margins.length > 0 && margins.every(({ points }) => points >= from);
};
