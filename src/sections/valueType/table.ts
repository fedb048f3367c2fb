/** What kind of value the customer buys (chapter 1.3): twelve statements to tick, there from the start. */
import { defineTable, fixed, flag, key, longText, text, word, type RowOf } from "../../plan/table";
import { valueTypeWords } from "../account/words";

export const valueTypeTable = defineTable({
  id: "valueType",
  name: "KAM_ValueType",
  fileNames: ["value type", "value types", "价值类型"],
  identifiedBy: "statement",
  answeredBy: ["ticked"],
  columns: [
    fixed(["type", "Speaks for", "指向", word(valueTypeWords), "The type it speaks for", "该说法指向的价值类型"]),
    fixed(["text", "The customer …", "客户的表现", longText, "Is this true of the customer?", "客户是否如此？"]),
    key(["ticked", "True", "符合", flag, "Yes where you have seen or heard it", "亲眼所见或亲耳所闻的填“是”"]),
    fixed(["statement", "Statement", "编号", text, "Id, for import", "导入用编号"]),
  ],
});

/** A statement about the customer. */
export type ValueStatement = RowOf<typeof valueTypeTable>;
