/** Every version of a proposal that went to the customer, and what became of it (chapter 5). */
import { computed, date, defineTable, key, longText, money, name, text, word, type RowOf } from "../../plan/table";
import { proposalResultWords } from "./words";

export const proposalLogTable = defineTable({
  id: "proposalLog",
  name: "KAM_ProposalLog",
  fileNames: ["proposals", "proposal log", "提案记录", "方案记录"],
  identifiedBy: "version",
  columns: [
    key(["version", "Version", "版本", name, "A name of its own, for example Payment hub 1.0", "各版本名称，例如“支付平台 1.0”"]),
    key(["reason", "Reason", "原因", longText, "Why it was won, lost or withdrawn", "赢单、丢单或撤回的原因"]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
    key(["date", "Handed over", "提交日期", date, "Day it went to the customer", "提交给客户的日期", { aliases: ["Date", "日期"] }]),
    key(["value", "Value", "金额", money, "Price in this version", "该版本的报价"]),
    key(["decisionDue", "Decision due", "应答日期", date, "When the customer wants to decide", "客户答应作出决定的日期"]),
    key(["result", "Result", "结果", word(proposalResultWords), "Open until the customer decides", "客户决定之前为待定"]),
    computed(["state", "State", "状态", text, "Days until or since the decision was due", "距应答日期的天数"]),
  ],
});

/** A version of a proposal that went to the customer. */
export type ProposalVersion = RowOf<typeof proposalLogTable>;
