/** What the section is called, the questions before a visit and the duties after it, in words. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import type { VisitQuestion } from "./table";

export const visitTexts = {
  name: { en: "Visits", zh: "拜访" },
  purpose: {
    en: "Seven questions before a visit, its goal and the likely objections with our answers; thanks, card and follow-up after it.",
    zh: "拜访前的七个问题、目标、可能的异议与答复；拜访后的致谢、客户卡与跟进。",
  },
  add: { en: "Prepare a visit", zh: "准备拜访" },
} as const satisfies Record<string, Text>;

/** The seven questions as the card asks them. */
export const questionTexts: Readonly<Record<VisitQuestion, Text>> = {
  bestTime: text("When does a visit suit them best?", "什么时间拜访最合适？"),
  problem: text("Which of their problems can we solve?", "我方能解决对方哪方面的问题？"),
  needs: text("What do they need?", "对方的需要是什么？"),
  ready: text("Do they have what it takes to buy?", "对方具备购买条件吗？"),
  course: text("What do we do in each part of the visit?", "拜访的各阶段该怎么做？"),
  tools: text("Which tools do we bring?", "使用哪些辅助工具？"),
  objections: text("What may they object?", "对方可能有什么异议？"),
};

export const dutyTexts: Readonly<Record<"thanks" | "card" | "followUp", Text>> = {
  thanks: text("thanks", "致谢"),
  card: text("card filled in", "填写客户卡"),
  followUp: text("follow-up", "跟进"),
};

export const visitState = (ahead: number, owing: number): Text =>
  owing === 0
    ? text(`${ahead.toString()} to come`, `${ahead.toString()} 次待拜访`)
    : text(
        `${ahead.toString()} to come, ${owing.toString()} owing a follow-up`,
        `${ahead.toString()} 次待拜访，${owing.toString()} 次待跟进`,
      );

/** "Visit Group CFO: agree on the case". */
export const visitTitle = (person: string, goal: string | null): Text =>
  goal === null ? text(`Visit ${person}`, `拜访${person}`) : text(`Visit ${person}: ${goal}`, `拜访${person}：${goal}`);
