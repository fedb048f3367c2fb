/** Visits: what is prepared before each, and what is owed after it (chapters 6.2 and 6.4). */
import { computed, date, defineTable, flag, key, longText, name, text, type RowOf } from "../../plan/table";

export const visitTable = defineTable({
  id: "visits",
  name: "KAM_Visits",
  fileNames: ["visit", "visit preparation", "拜访", "拜访准备"],
  identifiedBy: "stakeholder",
  toldApartBy: ["date"],
  columns: [
    key([
      "stakeholder",
      "Person",
      "人员",
      name,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { aliases: ["Stakeholder", "干系人", "姓名"], names: "stakeholders" },
    ]),
    key(["date", "Date", "日期", date, "Day of the visit", "拜访的日期"]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
    key(["goal", "Goal", "目标", longText, "What we want to have when we leave", "离开时要达成什么"]),
    key(["problem", "Problem we solve", "解决什么问题", longText, "Which of their problems we can take away", "我方能解决对方哪个问题"]),
    key(["needs", "What they need", "对方需要什么", longText, "As far as we know it", "目前了解到的需要"]),
    key([
      "ready",
      "Ready to buy",
      "具备条件",
      flag,
      "Do they have what it takes to buy: budget, authority, time?",
      "是否具备购买条件：预算、权限、时间",
    ]),
    key(["bestTime", "Best time", "最佳时间", text, "When a visit suits them best", "什么时间拜访最合适"]),
    computed([
      "standing",
      "Standing",
      "状态",
      text,
      "Prepared, still to prepare, or what is owed after the visit",
      "已准备、待准备或拜访后欠缺的事",
    ]),
    key(["thanks", "Thanks", "已致谢", flag, "Thanked within the hour", "一小时内致谢"]),
    key(["card", "Card filled in", "已填客户卡", flag, "What we learnt stands in the plan", "了解到的情况已写入计划"]),
    key(["followUp", "Followed up", "跟进日期", date, "Day of the follow-up, within 24 hours", "24 小时内跟进的日期"]),
    key(["course", "Course", "各阶段做法", longText, "Opening, middle, close: what we do in each", "开场、进行、收尾各做什么"]),
    key([
      "tools",
      "Tools",
      "辅助工具",
      longText,
      "What we bring: sheets, samples, calculation, contract",
      "带什么：资料、样品、测算、合同",
    ]),
    key([
      "objections",
      "Likely objections",
      "可能的异议",
      longText,
      "One a line; the answer stands in the same line beside it",
      "一行一条，答复写在旁边同一行",
    ]),
    key(["answers", "Our answers", "我方答复", longText, "One a line, in the order of the objections", "一行一条，与异议顺序一致"]),
  ],
});

/** A visit; lines of `objections` and `answers` belong together. */
export type Visit = RowOf<typeof visitTable>;

/** The seven questions before a visit (chapter 6.4), in the order of the card. */
export const visitQuestions = ["bestTime", "problem", "needs", "ready", "course", "tools", "objections"] as const;

export type VisitQuestion = (typeof visitQuestions)[number];
