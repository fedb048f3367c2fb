/**
 * Whether planned questions keep to the rules of good questions (chapter 7): large before small, easy before hard, at most three in a row,
 * kinds from open to leading. Questions about one need are judged together; what is not known of a question breaks no rule.
 */
import { nameKey } from "../../plan/wording";
import type { SpinQuestion } from "./table";
import { questionKindWords, questionRules, type QuestionRule } from "./words";

/** So many questions may follow each other before we give something. */
export const mostInARow = 3;

const rank = (kind: string | null): number | null => {
  const index = questionKindWords.terms.findIndex(({ id }) => id === kind);
  return index < 0 ? null : index;
};

type Judged = Pick<SpinQuestion, "kind" | "size" | "difficulty" | "give">;

export interface RuleState {
  readonly rule: QuestionRule;
  /** Positions in the list given of the questions that break it. */
  readonly broken: readonly number[];
  /** Nothing can be said yet: fewer than two questions say what the rule compares. */
  readonly unknown: boolean;
}

/** How many questions stand in a row up to each one, itself included. */
const runs = (questions: readonly Judged[]): readonly number[] => {
  const lengths: number[] = [];
  questions.forEach((_question, index) => {
    const before = questions[index - 1];
    lengths.push(before === undefined || before.give !== null ? 1 : (lengths[index - 1] ?? 0) + 1);
  });
  return lengths;
};

const after = (questions: readonly Judged[], breaks: (question: Judged, earlier: Judged) => boolean): readonly number[] =>
  questions.flatMap((question, index) => (questions.slice(0, index).some((earlier) => breaks(question, earlier)) ? [index] : []));

/** The four rules over a list of questions in the order in which they are asked. Method, chapter 7. */
export const judgeQuestions = (questions: readonly Judged[]): readonly RuleState[] => {
  const known = (has: (question: Judged) => boolean): boolean => questions.filter(has).length >= 2;
  const lengths = runs(questions);
  const found: Readonly<Record<QuestionRule, Omit<RuleState, "rule">>> = {
    "large-first": {
      broken: after(questions, (question, earlier) => question.size === "large" && earlier.size === "small"),
      unknown: !known(({ size }) => size !== null),
    },
    "easy-first": {
      broken: after(questions, (question, earlier) => question.difficulty === "easy" && earlier.difficulty === "hard"),
      unknown: !known(({ difficulty }) => difficulty !== null),
    },
    "three-in-a-row": {
      broken: questions.flatMap((_question, index) => ((lengths[index] ?? 0) > mostInARow ? [index] : [])),
      unknown: questions.length === 0,
    },
    "kinds-in-order": {
      broken: after(questions, (question, earlier) => (rank(question.kind) ?? Infinity) < (rank(earlier.kind) ?? -1)),
      unknown: !known(({ kind }) => rank(kind) !== null),
    },
  };
  return questionRules.map((rule) => ({ rule, ...found[rule] }));
};

export interface PlannedQuestion {
  /** Index in the plan's array. */
  readonly row: number;
  readonly question: SpinQuestion;
}

/** The questions about a need (null: about none in particular), in the order in which they are asked; those without an order come last. */
export const questionsAbout = (questions: readonly SpinQuestion[], need: string | null): readonly PlannedQuestion[] =>
  questions
    .map((question, row) => ({ row, question }))
    .filter(({ question }) => (need === null ? question.need === null : question.need !== null && nameKey(question.need) === nameKey(need)))
    .sort((left, right) => (left.question.order ?? Infinity) - (right.question.order ?? Infinity) || left.row - right.row);

/** The questions of a plan in groups that are judged together. */
export const questionGroups = (questions: readonly SpinQuestion[]): readonly (readonly PlannedQuestion[])[] => {
  const needs = new Map(questions.map(({ need }) => [need === null ? null : nameKey(need), need]));
  return [...needs.values()].map((need) => questionsAbout(questions, need));
};

/** The rules that each question breaks, by its index in the plan's array. */
export const brokenRules = (questions: readonly SpinQuestion[]): ReadonlyMap<number, readonly QuestionRule[]> => {
  const found = new Map<number, readonly QuestionRule[]>();
  for (const group of questionGroups(questions)) {
    for (const { rule, broken } of judgeQuestions(group.map(({ question }) => question))) {
      for (const position of broken) {
        const row = group[position]?.row ?? 0;
        found.set(row, [...(found.get(row) ?? []), rule]);
      }
    }
  }
  return found;
};
