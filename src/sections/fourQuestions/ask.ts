/** What is worth asking: of each opportunity that is being answered, the next criteria of the questions not yet known well enough. */
import { nameKey, text } from "../../plan/wording";
import type { PlanWith } from "../../plan/plan";
import type { Answer, Outcome, Question } from "../../plan/section";
import { answerColumns, fourQuestionTable, type fourQuestionsOfTable } from "./table";
import { answersOf, chosenNames, fourResult, questionOf } from "./figures";
import { fourTexts } from "./texts";
import { answerWords } from "./words";
import { openUntilJudged, shortResult } from "./why";

type FourPlan = PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable>;

const answers: readonly Answer[] = answerWords.terms.map(({ id, label }) => ({ label, value: id }));

const chosen = (plan: FourPlan) =>
  chosenNames(plan.fourQuestionsOf).flatMap((name, index) => {
    const column = answerColumns[index];
    const result = column === undefined ? null : fourResult(answersOf(plan.fourQuestions, column));
    return name === null || column === undefined || result === null ? [] : [{ name, column, result }];
  });

/** As many blank criteria of a question as bring it below the limit; answered with unknown is answered. */
export const questions = (plan: FourPlan): readonly Question[] =>
  chosen(plan).flatMap(({ name, column, result }) =>
    result.toLearn.flatMap((question) =>
      plan.fourQuestions
        .flatMap((criterion, row) =>
          questionOf(criterion.item ?? "") === question && criterion[column] === null ? [{ criterion, row }] : [],
        )
        .slice(0, openUntilJudged(result.of[question]))
        .map(({ criterion, row }): Question => {
          const statement = criterion.text ?? criterion.item ?? "";
          return {
            table: fourQuestionTable.id,
            row,
            column,
            text: text(`${name}: is this true? ${statement}`, `${name}：是否如此？${statement}`),
            answers,
          };
        }),
    ),
  );

export const outcomes = (plan: FourPlan): readonly Outcome[] =>
  chosen(plan).map(({ name, result }) => ({
    id: `fourQuestions:${nameKey(name)}`,
    name: text(`${fourTexts.name.en} on ${name}`, `${name}的${fourTexts.name.zh}`),
    value: shortResult(result),
  }));
