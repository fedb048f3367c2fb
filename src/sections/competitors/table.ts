/** The competitors at this customer (chapter 8), one row each; the first four have a column of scores in the competitors' criteria. */
import { evidenceColumns } from "../../plan/commonColumns";
import { anyNumber, computed, defineTable, ids, key, longText, name, score, text, type RowOf } from "../../plan/table";

const strength = { kind: "number", min: 0 } as const;

export const competitorTable = defineTable({
  id: "competitors",
  name: "KAM_Competitors",
  fileNames: ["competitor", "竞争对手", "对手", "competition", "竞争分析"],
  identifiedBy: "competitor",
  rivals: true,
  columns: [
    key(["competitor", "Competitor", "竞争对手", name, "Who else sells here", "还有谁在此销售", { aliases: ["对手", "Name", "名称"] }]),
    key([
      "satisfaction",
      "Satisfied with them",
      "客户满意度",
      { kind: "number", min: 1, max: 5 },
      "1 unhappy – 5 delighted: the customer with them",
      "1 不满 – 5 很满意：客户对该对手",
      { aliases: ["Satisfaction", "满意度"] },
    ]),
    computed([
      "position",
      "Position",
      "相对位置",
      anyNumber,
      "Weighted score, ours less theirs; below 0 they lead",
      "加权得分之差（我方减对方），小于 0 为落后",
    ]),
    computed([
      "supporterInfluence",
      "Influence for them",
      "支持者影响力",
      score,
      "Influence of their supporters, added up",
      "其支持者影响力之和",
    ]),
    computed([
      "unanswered",
      "Lags to answer",
      "待应对项",
      anyNumber,
      "Criteria where they lead and no answer stands",
      "对方领先而我方尚无对策的项数",
    ]),
    key([
      "seller",
      "Their seller",
      "对方销售",
      text,
      "Who sells for them here",
      "对方在此的销售人员",
      { aliases: ["Seller", "销售", "销售人员"] },
    ]),
    computed(["engage", "Engage", "竞争策略", text, "From our strength to theirs", "按双方实力之比"]),
    key([
      "installed",
      "Installed",
      "已装产品",
      longText,
      "Their products at the customer",
      "客户正在使用的对方产品",
      { aliases: ["现有产品"] },
    ]),
    key([
      "supporters",
      "Their supporters",
      "对方支持者",
      ids,
      "Names as on the Stakeholders sheet, separated by ;",
      "与干系人表一致的姓名，用 ; 分隔",
      { aliases: ["Supporters", "支持者"], names: "stakeholders" },
    ]),
    key([
      "strategy",
      "Our strategy",
      "我方对策",
      longText,
      "How we meet them, fairly",
      "我方如何正当应对",
      { aliases: ["Strategy", "策略"] },
    ]),
    computed(["engageMeans", "What it means", "策略含义", longText, "What the engagement asks of us", "该策略对我方的要求"]),
    ...evidenceColumns,
    key(["sellingStyle", "Selling style", "销售风格", text, "How their seller works", "对方销售的做法", { size: "full" }]),
    key([
      "ourStrength",
      "Our strength",
      "我方实力",
      strength,
      "Above 0, any unit: people, revenue here, share",
      "大于 0，单位不限：人数、在此销售额、份额",
      { size: "full" },
    ]),
    key([
      "theirStrength",
      "Their strength",
      "对方实力",
      strength,
      "Above 0, the same unit as ours",
      "大于 0，单位与我方相同",
      { size: "full" },
    ]),
  ],
});

/** A competitor; strengths are figures above 0 in a common unit. */
export type Competitor = RowOf<typeof competitorTable>;
