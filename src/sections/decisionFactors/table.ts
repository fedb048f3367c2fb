/** The factors of the purchase decision (chapter 7); the rows stand from the start. */
import { defineTable, fixed, key, longText, text, word, type RowOf } from "../../plan/table";
import { effectWords } from "./words";

export const decisionFactorTable = defineTable({
  id: "decisionFactors",
  name: "KAM_DecisionFactors",
  fileNames: ["decision factors", "决策因素", "购买决策因素"],
  identifiedBy: "factor",
  answeredBy: ["effect", "stakeholder", "opportunity", "note"],
  columns: [
    fixed(["text", "Factor", "因素", longText, "What may move the decision", "可能影响决策的因素"]),
    key([
      "stakeholder",
      "Carried by",
      "关键人",
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
    key(["note", "What we see", "现象", longText, "Facts, not opinions", "事实，而非看法"]),
    key(["effect", "Effect", "作用", word(effectWords), "For us, neutral, against us or unknown", "有利、中性、不利或未知"]),
    fixed(["factor", "Id", "编号", text, "Short name of the factor", "因素的简称"]),
  ],
});

/** A factor with its effect. */
export type DecisionFactorRow = RowOf<typeof decisionFactorTable>;
