/** The four questions (chapter 4.3): 80 criteria that stand from the start, answered for up to five opportunities, and which these are. */
import { computed, defineTable, fixed, key, longText, share, text, word, type RowOf } from "../../plan/table";
import { answerWords, questionWords } from "./words";

const answer = <const Id extends string>(id: Id, number: number) =>
  key([
    id,
    `Answer ${number.toString()}`,
    `回答 ${number.toString()}`,
    word(answerWords),
    "Yes, no or unknown, for the opportunity named above",
    "是、否或不清楚，针对上方所列机会",
  ]);

export const fourQuestionTable = defineTable({
  id: "fourQuestions",
  name: "KAM_FourQuestions",
  fileNames: ["four questions", "四问", "四问分析"],
  identifiedBy: "item",
  answeredBy: ["answer1", "answer2", "answer3", "answer4", "answer5"],
  columns: [
    fixed(["text", "Criterion", "判断标准", longText, "A statement that is true, not true or not known", "一句可判断是、否或不清楚的陈述"]),
    fixed(["question", "Question", "问题", word(questionWords), "Which of the four it belongs to", "属于四问中的哪一问"]),
    answer("answer1", 1),
    answer("answer2", 2),
    answer("answer3", 3),
    answer("answer4", 4),
    answer("answer5", 5),
    fixed(["item", "Id", "编号", text, "Which criterion", "标准的编号"]),
  ],
});

const scoreOf = <const Id extends string>(id: Id, en: string, zh: string, askedEn: string, askedZh: string) =>
  computed([id, en, zh, share, `${askedEn} Yes ÷ (yes + no)`, `${askedZh}是 ÷（是 + 否）`]);

const unknownOf = <const Id extends string>(id: Id, en: string, zh: string) =>
  computed([id, en, zh, share, "Share not known: blank or unknown", "未知占比：空白或不清楚"]);

/** Which opportunity each of the five columns of answers is about, and what the answers say. */
export const fourQuestionsOfTable = defineTable({
  id: "fourQuestionsOf",
  name: "KAM_FourQuestionsOf",
  fileNames: ["four questions of", "四问机会", "四问对象"],
  identifiedBy: "slot",
  answeredBy: ["opportunity"],
  columns: [
    key(["opportunity", "Opportunity", "销售机会", text, "Pick one from the list", "从列表中选择", { names: "opportunities" }]),
    fixed(["slot", "Column", "列", { kind: "number", min: 1, max: 5, integer: true }, "Number of its answers", "对应的回答列"]),
    scoreOf("chance", "Chance", "有机会", "Is there an opportunity?", "有没有机会？"),
    scoreOf("solution", "Solution", "有方案", "Do we have a solution?", "有没有方案？"),
    scoreOf("win", "Winning", "能赢", "Can we win?", "能不能赢？"),
    scoreOf("worth", "Worth", "值得", "Is it worth winning?", "值不值得赢？"),
    computed(["winnability", "Winnability", "赢率指数", share, "Product of the four", "四项之积"]),
    unknownOf("chanceUnknown", "Chance unknown", "机会未知"),
    unknownOf("solutionUnknown", "Solution unknown", "方案未知"),
    unknownOf("winUnknown", "Winning unknown", "能赢未知"),
    unknownOf("worthUnknown", "Worth unknown", "值得未知"),
    computed(["verdict", "What it says", "结论", text, "Over 30 % unknown: collect information first", "任一问未知超过 30 %：先收集信息"]),
    computed(["assessment", "Assessment", "评估结论", text, "Verdict of the nine factors", "九项因素的结论"]),
  ],
});

/** A criterion with its five answers. */
export type Criterion = RowOf<typeof fourQuestionTable>;

export type Slot = RowOf<typeof fourQuestionsOfTable>;

/** Columns of the answers; the column of slot n is at n − 1. */
export const answerColumns = ["answer1", "answer2", "answer3", "answer4", "answer5"] as const;

export type AnswerColumn = (typeof answerColumns)[number];
