/** The best winnability among the opportunities that are asked about (chapter 4.3). */
import { keyFigure, whereAny } from "../../plan/keyFigure";
import type { PlanWith } from "../../plan/plan";
import type { KeyFigure } from "../../plan/changes/standing";
import { answersOf, chosenNames, fourResult } from "./figures";
import { answerColumns, type fourQuestionsOfTable, type fourQuestionTable } from "./table";

export const keyFigures = ({
  fourQuestions,
  fourQuestionsOf,
}: PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable>): readonly KeyFigure[] => {
  const known = chosenNames(fourQuestionsOf).flatMap((name, index) => {
    const column = answerColumns[index];
    const result = name === null || column === undefined ? null : fourResult(answersOf(fourQuestions, column));
    return result === null || result.winnability === null ? [] : [result.winnability];
  });
  return [
    keyFigure(
      "winnability",
      "Best winnability",
      "最高赢率指数",
      whereAny(known, () => Math.max(...known)),
      "share",
      "up",
    ),
  ];
};
