/** What the rules say about the answers (chapter 4.3): `answers-unknown`, `answers-without-opportunity`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { inBoth, listText, percentText, text } from "../../plan/wording";
import { answersOf, chosenNames, fourResult, mostUnknown, questionOf, type FourResult } from "./figures";
import { answerColumns, fourQuestionsOfTable, fourQuestionTable, type AnswerColumn } from "./table";
import { questionTexts } from "./texts";

type FourPlan = PlanWith<typeof fourQuestionTable | typeof fourQuestionsOfTable>;

const unknownIn = (plan: FourPlan, column: AnswerColumn, name: string, { toLearn }: FourResult): readonly Finding[] => {
  if (toLearn.length === 0) return [];
  const isOpen = ({ item, [column]: answer }: FourPlan["fourQuestions"][number]): boolean =>
    answer !== "yes" && answer !== "no" && questionOf(item ?? "") === toLearn[0];
  const row = plan.fourQuestions.findIndex(isOpen);
  const first = plan.fourQuestions[row]?.text ?? "";
  const asked = inBoth((language) =>
    listText(
      toLearn.map((id) => (language === "en" ? `“${questionTexts[id].en}”` : `“${questionTexts[id].zh}”`)),
      language,
    ),
  );
  const most = percentText(mostUnknown);
  return [
    {
      id: "answers-unknown",
      severity: "hint",
      table: fourQuestionTable.id,
      row: row < 0 ? null : row,
      column,
      subject: name,
      text: text(`${name}: more than ${most} of ${asked.en} is not known`, `${name}：${asked.zh}中超过 ${most} 不清楚`),
      next: text(`Find out first: ${first}`, `请先查清：${first}`),
    },
  ];
};

/** Answers in a column above which no opportunity stands count for nothing. */
const homeless = (index: number): Finding => ({
  id: "answers-without-opportunity",
  severity: "warning",
  table: fourQuestionsOfTable.id,
  row: null,
  column: "opportunity",
  subject: (index + 1).toString(),
  text: text(
    `Column ${(index + 1).toString()} of the four questions holds answers, but no opportunity is chosen for it`,
    `四问分析第 ${(index + 1).toString()} 列有回答，但没有选择机会`,
  ),
  next: text("Pick the opportunity that the answers are about.", "请选择这些回答所针对的机会。"),
});

export const fourFindings = (plan: FourPlan): readonly Finding[] => {
  const names = chosenNames(plan.fourQuestionsOf);
  return answerColumns.flatMap((column, index) => {
    const result = fourResult(answersOf(plan.fourQuestions, column));
    if (result === null) return [];
    const name = names[index] ?? null;
    if (name !== null) return unknownIn(plan, column, name, result);
    const row = plan.fourQuestionsOf.findIndex(({ slot }) => slot === index + 1);
    return [{ ...homeless(index), row: row < 0 ? null : row }];
  });
};
