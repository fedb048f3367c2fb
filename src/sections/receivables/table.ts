/** What the customer owes us (chapter 10), one invoice a row. */
import { anyNumber, computed, date, defineTable, key, longText, money, name, text, word, type RowOf } from "../../plan/table";
import { causeWords } from "./words";

export const receivableTable = defineTable({
  id: "receivables",
  name: "KAM_Receivables",
  fileNames: ["receivable", "invoices", "open invoices", "应收账款", "应收款", "回款"],
  identifiedBy: "invoice",
  columns: [
    key(["invoice", "Invoice", "发票", name, "Number of the invoice", "发票号码", { aliases: ["Invoice number", "发票号", "发票编号"] }]),
    computed(["way", "Collection", "催收方式", text, "By days overdue and amount", "按逾期天数与金额判断"]),
    computed(["remedy", "What to do", "应对措施", longText, "By the way of collecting", "按催收方式"]),
    computed(["first", "Settle first", "先解决", longText, "By the cause", "按未付原因"]),
    key(["due", "Due", "到期日", date, "Day by which it was to be paid", "应付款的日期", { aliases: ["Due date", "应付日期"] }]),
    key(["amount", "Amount", "金额", money, "What is still owed", "尚未支付的金额", { aliases: ["Open amount", "欠款金额"] }]),
    key([
      "cause",
      "Cause",
      "未付原因",
      word(causeWords),
      "Unwilling, our fault or fraud",
      "不愿支付、我方原因或恶意欺诈",
      { aliases: ["原因"] },
    ]),
    key([
      "stakeholder",
      "Whom to ask",
      "对接人",
      text,
      "Name as on the Stakeholders sheet",
      "与干系人表一致的姓名",
      { aliases: ["Contact", "联系人"], names: "stakeholders" },
    ]),
    computed([
      "daysOverdue",
      "Days overdue",
      "逾期天数",
      anyNumber,
      "Since the due date; below 0 not yet due",
      "到期日至今的天数，小于 0 为未到期",
    ]),
    key(["paidOn", "Paid on", "付款日", date, "Day on which it was paid", "已付款的日期", { aliases: ["Paid", "回款日期"] }]),
  ],
});

/** An invoice with its amount in the plan's currency. */
export type Receivable = RowOf<typeof receivableTable>;
