/** The white space (chapter 13): units of the customer × our offerings, one row a cell that somebody knows something about. */
import { defineTable, key, money, name, text, word, type RowOf } from "../../plan/table";
import { stateWords } from "./words";

export const whiteSpaceTable = defineTable({
  id: "whiteSpace",
  name: "KAM_WhiteSpace",
  fileNames: ["white space", "whitespace", "空白市场"],
  identifiedBy: "unit",
  toldApartBy: ["offering"],
  columns: [
    key([
      "unit",
      "Unit",
      "单位",
      name,
      "Unit of the customer: subsidiary, department, site",
      "客户的单位：子公司、部门、院区",
      { aliases: ["客户单位"] },
    ]),
    key([
      "offering",
      "Offering",
      "产品与服务",
      text,
      "What we could sell there",
      "可向其销售的产品或服务",
      { aliases: ["产品", "Product"] },
    ]),
    key(["state", "State", "状态", word(stateWords), "Blank is white: nobody has looked yet", "空白即尚未开发"]),
    key(["amount", "Amount", "金额", money, "Per year: ours, possible, or the competitor’s", "年金额：我方已有、可争取或对手的"]),
    key(["competitor", "Competitor", "竞争对手", text, "Who is in place there", "目前占据该位置的对手", { names: "competitors" }]),
    key([
      "opportunity",
      "Opportunity",
      "销售机会",
      text,
      "Name as on the Opportunities sheet",
      "与销售机会表一致的名称",
      { names: "opportunities" },
    ]),
  ],
});

export type WhiteCell = RowOf<typeof whiteSpaceTable>;
