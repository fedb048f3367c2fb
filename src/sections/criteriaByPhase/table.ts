/** How the customer sees us and each competitor: quality, price and service as scores (chapter 5.4). */
import { computed, defineTable, key, longText, name, score, type RowOf } from "../../plan/table";

const seen = { kind: "number", min: 0, max: 100 } as const;

export const criteriaByPhaseTable = defineTable({
  id: "criteriaByPhase",
  name: "KAM_CriteriaByPhase",
  fileNames: ["criteria by phase", "decision score", "各阶段标准"],
  identifiedBy: "who",
  answeredBy: ["quality", "price", "service", "basis"],
  columns: [
    key([
      "who",
      "Who",
      "谁",
      name,
      "“We”, or a competitor’s name",
      "“我方”或竞争对手名称",
      { names: "competitors", aliases: ["Competitor", "竞争对手"] },
    ]),
    computed(["inWords", "In words", "说明", longText, "In which phases we lead, and they", "我方与对手各在哪些阶段领先"]),
    key(["basis", "Basis", "依据", longText, "Where the scores come from: survey, tender, talk", "评分来源：调研、招标、交流"]),
    key(["quality", "Quality", "质量", seen, "0–100, as the customer sees it", "0–100，以客户评价为准"]),
    key(["price", "Price", "价格", seen, "0–100, 100 = most favourable", "0–100，100 最优惠"]),
    key(["service", "Service", "服务", seen, "0–100, as the customer sees it", "0–100，以客户评价为准"]),
    computed(["learn", "Learn", "了解产品", score, "Weighted score while they learn", "了解产品阶段的加权得分"]),
    computed(["shortlist", "Shortlist", "初选产品", score, "Weighted score at the shortlist", "初选阶段的加权得分"]),
    computed(["buy", "Buy", "购买产品", score, "Weighted score when they buy", "购买阶段的加权得分"]),
    computed(["afterSales", "After-sales", "售后服务", score, "Weighted score after the sale", "售后阶段的加权得分"]),
  ],
});

/** We or a competitor as the customer sees them. */
export type SeenSupplier = RowOf<typeof criteriaByPhaseTable>;
