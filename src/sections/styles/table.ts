/** Our own people with their axes (chapter 2.2): who meets somebody adjusts from where they stand themselves. */
import { computed, defineTable, key, name, text, type RowOf } from "../../plan/table";

const axis = { kind: "number", min: -10, max: 10 } as const;

export const styleTable = defineTable({
  id: "styles",
  name: "KAM_Styles",
  fileNames: ["style", "social styles", "our styles", "个性风格", "我方风格"],
  identifiedBy: "person",
  personal: true,
  columns: [
    key(["person", "One of us", "我方人员", name, "Name as among the owners", "与负责人一致的姓名"]),
    key(["assertiveness", "Assertiveness", "支配力", axis, "−10 asks … 10 tells", "−10 多询问，10 多告知"]),
    key(["responsiveness", "Responsiveness", "反应性", axis, "−10 keeps feelings back … 10 shows them", "−10 克制情感，10 表露情感"]),
    computed(["style", "Style", "风格", text, "From both axes", "由两个维度得出"]),
  ],
});

/** Somebody of us; both axes −10…10, null before the questionnaire. */
export type OwnStyle = RowOf<typeof styleTable>;
