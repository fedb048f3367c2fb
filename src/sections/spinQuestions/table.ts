/** The questions planned for a meeting, in the order in which they are asked (chapter 7). */
import { computed, defineTable, key, longName, longText, text, word, type RowOf } from "../../plan/table";
import { difficultyWords, questionKindWords, questionSizeWords } from "./words";

export const spinQuestionTable = defineTable({
  id: "spinQuestions",
  name: "KAM_SpinQuestions",
  fileNames: ["spin questions", "question plan", "提问计划", "问题计划"],
  identifiedBy: "question",
  toldApartBy: ["need"],
  columns: [
    key(["question", "Question", "问题", longName, "As it will be asked", "按实际要问的写"]),
    key(["need", "About the need", "关于需求", text, "As on the table of needs", "与需求表一致", { names: "needs" }]),
    key([
      "give",
      "What we give after it",
      "问后给予",
      text,
      "A summary, an example, a figure: it ends a run of questions",
      "小结、案例或数据：让连续提问停一停",
    ]),
    computed(["check", "Rule", "规则", longText, "✓, or the rule of good questions it breaks", "✓，或违反的提问规则"]),
    key(["kind", "Kind", "方式", word(questionKindWords), "Open, probing, closed, leading", "开放、探索、封闭、引导"]),
    key(["size", "Size", "大小", word(questionSizeWords), "Large questions come first", "先问大问题"]),
    key(["difficulty", "Answer", "难度", word(difficultyWords), "Easy answers come first", "先问容易回答的"]),
    key(["order", "Order", "顺序", { kind: "number", min: 1, integer: true }, "1 is asked first", "1 最先问"]),
  ],
});

/** A planned question. */
export type SpinQuestion = RowOf<typeof spinQuestionTable>;
