/** The partners who sell with us, one row each, and what they cost us; a column of every kind. */
import {
  computed,
  date,
  defineTable,
  detail,
  flag,
  ids,
  key,
  longText,
  money,
  name,
  score,
  share,
  text,
  word,
  type RowOf,
} from "../../../src/plan/table";
import { partnerKindWords } from "./words";

export const partnerTable = defineTable({
  id: "partners",
  name: "KAM_Partners",
  fileNames: ["partner", "伙伴", "合作伙伴"],
  identifiedBy: "name",
  columns: [
    key(["name", "Partner", "伙伴", name, "Name of the company", "公司名称", { aliases: ["Company"] }]),
    key(["kind", "Kind", "类型", word(partnerKindWords), "What the partner does", "伙伴做什么"]),
    key(["fit", "Fit", "契合度", score, "0–100: how well it suits this customer", "0–100：与客户的契合程度"]),
    key(["share", "Share", "份额", share, "Part of the project it carries", "承担的项目比例"]),
    computed(["strength", "Strength", "实力", score, "Fit × share × weight of the kind", "契合度 × 份额 × 类型权重"]),
    key(["people", "People", "人数", { kind: "number", min: 0, integer: true }, "On this account", "投入本客户的人数"]),
    key(["fee", "Fee", "费用", money, "A year", "每年"]),
    key(["since", "Since", "起始日期", date, "First project together", "首个合作项目"]),
    key(["active", "Active", "在用", flag, "Works with us now", "目前合作中"]),
    key(["serves", "Serves", "支持", ids, "Ids of the value framework, separated by ;", "业务价值框架的编号，用 ; 分隔"]),
    detail(["contact", "Contact", "联系人", text, "Name as on the Stakeholders sheet", "与干系人表一致的姓名", { names: "stakeholders" }]),
    detail(["note", "Note", "备注", longText, "What to know", "需要了解的情况", { size: "standard" }]),
    detail(["contract", "Contract", "合同", text, "Number", "编号", { size: "full" }]),
  ],
});

/** A partner as rules and figures read it. */
export type Partner = RowOf<typeof partnerTable>;

export const partnerCostTable = defineTable({
  id: "partnerCosts",
  name: "KAM_PartnerCosts",
  identifiedBy: "item",
  columns: [
    key(["item", "Item", "项目", name, "What is paid for", "支付内容"]),
    key(["amount", "Amount", "金额", money, "A year", "每年"]),
  ],
});
