/** Where somebody stands in the criteria of an opportunity: what comes next, and how far each question is. */
import { questionOf } from "../figures";
import type { AnswerColumn, Criterion } from "../table";
import { questionIds, type QuestionId } from "../words";

/** The first criterion nobody has answered, of one question or of all; null where every one is answered. */
export const firstOpen = (criteria: readonly Criterion[], column: AnswerColumn, question: QuestionId | null = null): number | null => {
  const row = criteria.findIndex((one) => one[column] === null && (question === null || questionOf(one.item ?? "") === question));
  return row < 0 ? null : row;
};

/** The criterion after one; null behind the last. */
export const after = (criteria: readonly Criterion[], row: number): number | null => (row + 1 < criteria.length ? row + 1 : null);

export interface Progress {
  readonly question: QuestionId;
  readonly answered: number;
  readonly all: number;
}

export const progressOf = (criteria: readonly Criterion[], column: AnswerColumn): readonly Progress[] =>
  questionIds.map((question) => {
    const own = criteria.filter(({ item }) => questionOf(item ?? "") === question);
    return { question, answered: own.filter((one) => one[column] !== null).length, all: own.length };
  });
