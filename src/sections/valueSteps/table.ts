/** Five steps where a seller can add value (chapter 1.3): there from the start. */
import { defineTable, fixed, key, longText, text, type RowOf } from "../../plan/table";

export const valueStepsTable = defineTable({
  id: "valueSteps",
  name: "KAM_ValueSteps",
  fileNames: ["value steps", "增值步骤"],
  identifiedBy: "step",
  answeredBy: ["whatWeAdd", "evidence"],
  columns: [
    fixed(["text", "Step of the customer", "客户步骤", longText, "Where the customer stands in its purchase", "客户采购所处的步骤"]),
    key([
      "whatWeAdd",
      "What we add",
      "我方增值",
      longText,
      "What the customer gets from us here and from nobody else",
      "我方在此提供、他人没有的价值",
    ]),
    key(["evidence", "Evidence", "依据", text, "What shows that the customer values it", "何以证明客户认可"]),
    fixed(["step", "Step", "编号", text, "Id, for import", "导入用编号"]),
  ],
});

/** A step where value can be added. */
export type ValueStep = RowOf<typeof valueStepsTable>;
