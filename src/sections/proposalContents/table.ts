/** What a proposal must hold, item by item, with owner and status (chapter 5.2). The items stand from the start. */
import { computed, defineTable, fixed, key, longText, text, word, type RowOf } from "../../plan/table";
import { contentsStatusWords } from "./words";

export const proposalContentsTable = defineTable({
  id: "proposalContents",
  name: "KAM_ProposalContents",
  fileNames: ["proposal contents", "方案内容", "方案要素"],
  identifiedBy: "item",
  answeredBy: ["content", "status", "owner", "where"],
  columns: [
    fixed(["chapter", "Chapter", "章节", text, "Part of the proposal", "方案的组成部分"]),
    fixed(["text", "What it must say", "应写内容", longText, "What the customer must find here", "客户应在此看到什么"]),
    key([
      "content",
      "Proposal text",
      "正文",
      longText,
      "The text itself, or its main point; never a personal benefit",
      "正文或要点，不得写个人利益",
    ]),
    key(["status", "Status", "状态", word(contentsStatusWords), "Open, draft or ready", "未开始、草稿或已就绪"]),
    key(["owner", "Owner", "负责人", text, "Who of us writes it", "我方由谁撰写"]),
    key(["where", "Where", "位置", text, "Document and page", "文档与页码"]),
    computed(["missing", "Missing", "缺少", text, "What keeps it from being ready", "尚缺什么"]),
    fixed(["item", "Item", "项", text, "Id, for import", "导入用编号"]),
  ],
});

/** An item of the proposal. */
export type ProposalItem = RowOf<typeof proposalContentsTable>;
