/** The log of objections (chapter 9): who said what, what kind it is, and how it was answered in three steps. */
import { computed, date, defineTable, flag, key, longName, longText, score, text, word, type RowOf } from "../../plan/table";
import { objectionKindWords, objectionResultWords } from "./words";

export const objectionTable = defineTable({
  id: "objections",
  name: "KAM_Objections",
  fileNames: ["objection", "objection log", "异议", "异议记录", "客户异议"],
  identifiedBy: "objection",
  toldApartBy: ["date", "stakeholder"],
  columns: [
    key(["date", "Date", "日期", date, "Day on which it was said", "提出的日期"]),
    key([
      "stakeholder",
      "Said by",
      "提出人",
      text,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { names: "stakeholders", aliases: ["Stakeholder", "干系人"] },
    ]),
    key(["objection", "Objection", "异议", longName, "In their own words", "客户的原话"]),
    key([
      "kind",
      "Kind",
      "类型",
      word(objectionKindWords),
      "Genuine, an excuse, or hiding another concern",
      "真实反映、敷衍借口，或另有顾虑（间接目的）",
    ]),
    key(["cause", "Cause", "原因", longText, "Step 1: what it comes from", "第一步：异议从何而来"]),
    key(["understood", "Understanding shown", "已表示理解", flag, "Step 2: did we show that we understand?", "第二步：是否已表示理解"]),
    key(["answer", "Answer", "回应", longText, "Step 3: the benefit from their point of view", "第三步：从对方角度说明的利益"]),
    key([
      "result",
      "Result",
      "结果",
      word(objectionResultWords),
      "Open, answer owed, settled or let go",
      "待处理、待答复、已化解或不再跟进",
    ]),
    computed(["whatToDo", "What to do", "下一步", longText, "By kind, the step that is still missing", "按类型给出还缺的一步"]),
    computed(["influence", "Influence", "影响力", score, "0–100, as on the Stakeholders sheet", "0–100，与干系人表一致"]),
  ],
});

/** What somebody objected. */
export type Objection = RowOf<typeof objectionTable>;
