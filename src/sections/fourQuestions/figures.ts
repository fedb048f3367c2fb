/**
 * What the answers say (chapter 4.3): per question score = yes / (yes + no) and the share that is not known; the product of the four scores
 * is the winnability. Where more than 30 % of a question is not known, the answer is to learn first, whatever the product.
 *
 * A blank and the answer "unknown" both count as not known: a score of five answers is no score of twenty.
 */
import { nameKey, withoutNoise } from "../../plan/wording";
import { answerColumns, type AnswerColumn, type Criterion, type Slot } from "./table";
import { questionIds, type QuestionId } from "./words";

export const criteriaEach = 20;

/** More than this share not known means: collect information first. Fixed by the method, no default of a template. */
export const mostUnknown = 0.3;

/** chance-01 … worth-20. */
export const criterionId = (question: QuestionId, index: number): string => `${question}-${(index + 1).toString().padStart(2, "0")}`;

/** The question a criterion belongs to, by its id; null for a row that somebody added under another. */
export const questionOf = (item: string): QuestionId | null =>
  questionIds.find((id) => item.trim().toLowerCase().startsWith(`${id}-`)) ?? null;

export interface QuestionResult {
  readonly yes: number;
  readonly no: number;
  /** Blank or answered with unknown. */
  readonly unknown: number;
  /** 0–1; null while nothing of it is known. */
  readonly score: number | null;
  /** 0–1; null where the question has no criteria. */
  readonly unknownShare: number | null;
}

export interface FourResult {
  readonly of: Readonly<Record<QuestionId, QuestionResult>>;
  /** Product of the four scores, 0–1; null while one of them is not known. */
  readonly winnability: number | null;
  /** Questions of which too much is not known, in their order. */
  readonly toLearn: readonly QuestionId[];
  /** The lowest score, the first where several are lowest; null while none is known. */
  readonly weakest: QuestionId | null;
}

const resultOf = (answers: readonly (string | null)[]): QuestionResult => {
  const yes = answers.filter((answer) => answer === "yes").length;
  const no = answers.filter((answer) => answer === "no").length;
  const unknown = answers.length - yes - no;
  return {
    yes,
    no,
    unknown,
    score: yes + no === 0 ? null : yes / (yes + no),
    unknownShare: answers.length === 0 ? null : unknown / answers.length,
  };
};

const isTooUnknown = ({ unknownShare }: QuestionResult): boolean => unknownShare !== null && withoutNoise(unknownShare) > mostUnknown;

/** What answers say, given by question; null while none was given. */
export const fourResult = (answers: Readonly<Record<QuestionId, readonly (string | null)[]>>): FourResult | null => {
  if (questionIds.every((id) => answers[id].every((answer) => answer === null))) return null;
  const of = {
    chance: resultOf(answers.chance),
    solution: resultOf(answers.solution),
    win: resultOf(answers.win),
    worth: resultOf(answers.worth),
  };
  const scores = questionIds.map((id) => of[id].score);
  const known = scores.filter((score) => score !== null);
  const lowest = Math.min(...known);
  return {
    of,
    winnability: known.length < scores.length ? null : known.reduce((product, score) => product * score, 1),
    toLearn: questionIds.filter((id) => isTooUnknown(of[id])),
    weakest: questionIds.find((id) => of[id].score === lowest) ?? null,
  };
};

/** The answers of one column by question, in the order of the rows. */
export const answersOf = (
  criteria: readonly Criterion[],
  column: AnswerColumn,
): Readonly<Record<QuestionId, readonly (string | null)[]>> => {
  const of = (id: QuestionId) => criteria.filter(({ item }) => questionOf(item ?? "") === id).map((row) => row[column]);
  return { chance: of("chance"), solution: of("solution"), win: of("win"), worth: of("worth") };
};

/** The opportunity chosen for each of the five columns; the first row of a number counts. */
export const chosenNames = (slots: readonly Slot[]): readonly (string | null)[] =>
  answerColumns.map((_column, index) => slots.find(({ slot }) => slot === index + 1)?.opportunity ?? null);

/** The column of answers of an opportunity, or null where it was not chosen. */
export const columnOfName = (slots: readonly Slot[], name: string): AnswerColumn | null => {
  const index = chosenNames(slots).findIndex((chosen) => chosen !== null && nameKey(chosen) === nameKey(name));
  return answerColumns[index] ?? null;
};

/** What the answers say about an opportunity; null where it was not chosen or nothing was answered. */
export const resultOfName = (criteria: readonly Criterion[], slots: readonly Slot[], name: string): FourResult | null => {
  const column = columnOfName(slots, name);
  return column === null ? null : fourResult(answersOf(criteria, column));
};
