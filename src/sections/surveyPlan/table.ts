/** How the needs are researched, step by step (chapter 7). */
import { computed, date, defineTable, key, longName, longText, text, word, type RowOf } from "../../plan/table";
import { surveyStepWords } from "./words";

export const surveyTable = defineTable({
  id: "surveyPlan",
  name: "KAM_SurveyPlan",
  fileNames: ["survey plan", "needs research", "调研计划", "需求调研"],
  identifiedBy: "goal",
  columns: [
    key(["goal", "Goal", "目标", longName, "What we want to know after it", "调研后想知道什么"]),
    key(["whom", "With whom", "对象", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名", { names: "stakeholders" }]),
    key(["opportunity", "Opportunity", "销售机会", text, "Whose needs it is about", "关于哪个机会的需求", { names: "opportunities" }]),
    key(["result", "Result", "结果", longText, "What we know now", "现在知道了什么"]),
    key(["step", "Step", "方式", word(surveyStepWords), "Questionnaire, phone, visit: from light to deep", "问卷、电话、现场：由浅入深"]),
    key(["date", "Date", "日期", date, "When it takes place", "进行的日期"]),
    computed(["state", "State", "状态", text, "● done, ○ planned, ▲ late", "● 完成，○ 计划，▲ 逾期"]),
  ],
});

/** A step of the research. */
export type SurveyStep = RowOf<typeof surveyTable>;
