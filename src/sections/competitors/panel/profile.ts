/** The profile as lines: our scores and those of each competitor, criterion by criterion, broken where a score is not known. */
import { rivalCount, theirsOf } from "../../competitorCriteria/figures";
import type { CompetitorCriterion } from "../../competitorCriteria/table";
import type { Competitor } from "../table";

export interface Point {
  /** Place of the criterion, from 0. */
  readonly at: number;
  /** 1–5. */
  readonly score: number;
}

export interface ProfileLine {
  readonly name: string;
  /** Place among the competitors, from 0; null for us. */
  readonly rival: number | null;
  /** Stretches without a gap. */
  readonly stretches: readonly (readonly Point[])[];
}

const stretchesOf = (scores: readonly (number | null)[]): readonly (readonly Point[])[] => {
  const all: Point[][] = [];
  let open: Point[] | null = null;
  scores.forEach((score, at) => {
    if (score === null) {
      open = null;
      return;
    }
    if (open === null) {
      open = [];
      all.push(open);
    }
    open.push({ at, score });
  });
  return all;
};

/** Lines of everybody who has a score, ours first. */
export const profileOf = (
  criteria: readonly CompetitorCriterion[],
  competitors: readonly Competitor[],
  us: string,
): readonly ProfileLine[] =>
  [
    { name: us, rival: null, stretches: stretchesOf(criteria.map(({ ours }) => ours)) },
    ...competitors.slice(0, rivalCount).map(({ competitor }, rival) => ({
      name: competitor,
      rival,
      stretches: stretchesOf(criteria.map((criterion) => theirsOf(criterion, rival))),
    })),
  ].filter(({ stretches }) => stretches.length > 0);
