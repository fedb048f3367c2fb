/** The preparation of a negotiation (chapter 9); the rows stand from the start. */
import { evidenceWords } from "../../plan/commonWords";
import { defineTable, fixed, key, longText, text, word, type RowOf } from "../../plan/table";

export const negotiationPlanTable = defineTable({
  id: "negotiationPlan",
  name: "KAM_NegotiationPlan",
  fileNames: ["negotiation plan", "negotiation preparation", "谈判准备", "谈判计划"],
  identifiedBy: "item",
  answeredBy: ["note", "opportunity", "evidence", "owner", "open"],
  columns: [
    fixed(["group", "Part", "部分", text, "Eight steps, their side, our side", "八步准备、对方、我方"]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Where the note is for one negotiation only; blank for all",
      "仅适用于某一谈判时填写；空为全部适用",
      { names: "opportunities" },
    ]),
    fixed(["text", "What to prepare", "准备内容", longText, "What to think through before the talk", "谈判前要想清楚的事"]),
    key(["evidence", "Evidence", "依据", word(evidenceWords), "They told us, or we assume it", "对方亲口所说，或我方假设"]),
    key(["note", "Note", "记录", longText, "Our answer, in one or two lines", "我方的答案，一两句话"]),
    key(["owner", "Owner", "负责人", text, "Who of us finds it out", "我方由谁负责弄清"]),
    key(["open", "Still open", "待确认", longText, "What the note leaves open", "记录中仍不清楚的部分"]),
    fixed(["item", "Id", "编号", text, "Short name of the item", "准备项的简称"]),
  ],
});

/** An item of the preparation with what is known. */
export type NegotiationRow = RowOf<typeof negotiationPlanTable>;
