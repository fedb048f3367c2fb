/** Evidence that this is a key account (chapter 1.1): one row an item, there from the start by the account's category. */
import { date, defineTable, fixed, flag, key, longText, text, type RowOf } from "../../plan/table";

export const qualificationTable = defineTable({
  id: "qualification",
  name: "KAM_Qualification",
  fileNames: ["qualification", "客户认定", "资格认定"],
  identifiedBy: "item",
  answeredBy: ["ticked", "date", "document"],
  columns: [
    fixed(["group", "For", "适用", text, "Whom the item is asked of", "适用的客户分类"]),
    fixed(["text", "What proves it", "认定依据", longText, "What must be in our hands", "我方必须掌握的材料"]),
    key(["document", "Document", "证明文件", text, "Name, number or place of the document", "文件名称、编号或存放位置"]),
    key(["ticked", "In hand", "已具备", flag, "Yes once the proof is in our hands", "证明到手后填“是”"]),
    key(["date", "Date", "日期", date, "Date of the document or the check", "文件或核实的日期"]),
    fixed(["item", "Item", "编号", text, "Id, for import", "导入用编号"]),
  ],
});

/** An item of evidence. */
export type Evidence = RowOf<typeof qualificationTable>;
