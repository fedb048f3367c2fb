/** The actions (chapter 6.5). */
import { anyNumber, computed, computedDetail, date, defineTable, key, longName, text, word, type RowOf } from "../../plan/table";
import { channelWords, statusWords } from "./words";

export const actionTable = defineTable({
  id: "actions",
  name: "KAM_Actions",
  fileNames: ["action", "行动", "行动计划"],
  identifiedBy: "action",
  toldApartBy: ["stakeholder", "opportunity"],
  columns: [
    key(["action", "Action", "行动", longName, "What will be done, in one line", "一句话写明做什么", { aliases: ["行动事项"] }]),
    key([
      "stakeholder",
      "Stakeholder",
      "干系人",
      text,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { names: "stakeholders" },
    ]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
    key(["owner", "Owner", "负责人", text, "One person", "一个人"]),
    key(["due", "Due", "截止日期", date, "yyyy-mm-dd", "yyyy-mm-dd", { aliases: ["到期", "Due date"] }]),
    key(["status", "Status", "状态", word(statusWords), "Open, done or dropped", "未完成、已完成或取消"]),
    key(["kind", "Kind", "方式", word(channelWords), "Visit, phone, technical exchange …", "拜访、电话、技术交流等"]),
    computed(["late", "Late", "逾期", anyNumber, "Days overdue; blank when in time", "逾期天数，未逾期为空"]),
    computedDetail(["order", "Order", "排序", anyNumber, "Due date of an open action, no two alike", "未完成行动的截止日期，互不相同"]),
  ],
});

/** An action; open while its status says so. */
export type Action = RowOf<typeof actionTable>;
