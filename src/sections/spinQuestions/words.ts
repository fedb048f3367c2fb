/** Words about the questions of a meeting (chapter 7): kind, size, and how hard they are to answer. */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

/** In the order in which a conversation narrows down. */
export const questionKindWords = listed(
  vocabulary("question-kind", "Kind of question", "提问方式", [
    term("open", "Open", "开放式"),
    term("probing", "Probing", "探索式"),
    term("closed", "Closed", "封闭式"),
    term("leading", "Leading", "引导式"),
  ]),
);

export const questionSizeWords = listed(
  vocabulary("question-size", "Size of a question", "问题大小", [term("large", "Large", "大"), term("small", "Small", "小")]),
);

export const difficultyWords = listed(
  vocabulary("question-difficulty", "Difficulty of a question", "回答难度", [term("easy", "Easy", "易"), term("hard", "Hard", "难")]),
);

export const questionWords: readonly Vocabulary[] = [questionKindWords, questionSizeWords, difficultyWords];

/** The rules of good questions, in the order in which they are said. */
export const questionRules = ["large-first", "easy-first", "three-in-a-row", "kinds-in-order"] as const;

export type QuestionRule = (typeof questionRules)[number];
