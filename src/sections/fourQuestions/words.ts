/** The four questions of chapter 4.3, and how a criterion is answered. */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

/** The fixed order of the questions, and the beginning of the ids of their criteria. */
export const questionWords = listed(
  vocabulary("four-question", "Four questions", "四问", [
    term("chance", "Chance", "有机会"),
    term("solution", "Solution", "有方案"),
    term("win", "Winning", "能赢"),
    term("worth", "Worth", "值得"),
  ]),
);

export type QuestionId = (typeof questionWords)["terms"][number]["id"];

export const questionIds: readonly QuestionId[] = questionWords.terms.map(({ id }) => id);

/** Blank is not answered yet; unknown is an answer: somebody asked, and nobody could say. */
export const answerWords = listed(
  vocabulary("criterion-answer", "Answer to a criterion", "判断结果", [
    term("yes", "Yes", "是"),
    term("no", "No", "否"),
    term("unknown", "Unknown", "不清楚"),
  ]),
);

export const fourQuestionWords: readonly Vocabulary[] = [answerWords, questionWords];
