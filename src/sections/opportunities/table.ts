/** The opportunities (chapters 4.1, 4.2, 4.5 and 5.1). */
import {
  anyNumber,
  computed,
  computedDetail,
  date,
  defineTable,
  detail,
  flag,
  key,
  longText,
  money,
  name,
  score,
  share,
  text,
  word,
  type RowOf,
} from "../../plan/table";
import { criteriaByWords, stageWords } from "./words";

const factor = <const Id extends string>(id: Id, en: string, zh: string, hintEn: string, hintZh: string, aliases: readonly string[] = []) =>
  key([id, en, zh, { kind: "number", min: 1, max: 5 }, hintEn, hintZh, { aliases }]);

export const opportunityTable = defineTable({
  id: "opportunities",
  name: "KAM_Opportunities",
  fileNames: ["opportunity", "销售机会", "机会"],
  identifiedBy: "name",
  columns: [
    key(["name", "Opportunity", "销售机会", name, "Short name of the project", "项目简称", { aliases: ["机会", "Name", "名称"] }]),
    key(["stage", "Stage", "阶段", word(stageWords), "Stage we have entered", "已进入的阶段"]),
    key(["amount", "Amount", "金额", money, "Contract value", "合同金额"]),
    key(["probability", "Probability", "成功率", share, "Blank = default of the stage", "空为该阶段的默认值", { aliases: ["概率"] }]),
    key(["closeDate", "Close date", "预计成交日", date, "When the contract is signed", "签订合同的日期", { aliases: ["成交日期"] }]),
    computed(["expected", "Expected value", "期望值", money, "Amount × probability", "金额 × 成功率"]),
    computed(["grade", "Grade", "分级", text, "A–D: how near and how likely", "A–D：时间与把握"]),
    computed(["strategy", "Strategy", "策略", longText, "How much effort it deserves", "值得投入多少精力"]),
    computed(["score", "Score", "评估分", score, "0–100: nine factors", "0–100：九项因素"]),
    computed(["known", "Known", "已知", share, "Share of the factors known", "已知因素的占比"]),
    computed(["verdict", "Verdict", "结论", text, "What the assessment says", "评估的结论"]),
    computed(["provenStage", "Proven stage", "实际阶段", text, "First stage whose milestone is open", "第一个未达里程碑的阶段"]),
    computed(["gate", "Gate", "关口", text, "Missing milestones of earlier stages", "前序阶段缺失的里程碑"]),
    detail(["criteriaBy", "Criteria set by", "标准制定方", word(criteriaByWords), "Who wrote the purchase criteria", "谁制定采购标准"]),
    detail(["needsKnown", "Needs known", "需求已知", flag, "Yes or no", "是或否"]),
    detail(["canInfluence", "Can influence", "可影响", flag, "Can we still shift the criteria?", "能否改变标准"]),
    factor("projectGrade", "Project grade", "项目等级", "1 minor – 5 strategic", "1 次要 – 5 战略"),
    factor("funding", "Funding", "资金状况", "1 none – 5 secured", "1 无 – 5 已落实"),
    factor("technicalFit", "Technical fit", "技术要求", "1 misses – 5 fits", "1 不符 – 5 符合", ["Technical requirement fit"]),
    factor("customerRelations", "Customer relations", "客情关系", "1 cold – 5 close", "1 冷淡 – 5 密切"),
    factor("customerCredit", "Customer credit", "客户信誉", "1 poor – 5 excellent", "1 差 – 5 优"),
    factor("product", "Product", "产品", "Against the best rival", "与最强对手相比"),
    factor("price", "Price", "价格", "Against the best rival", "与最强对手相比"),
    factor("technicalSolution", "Technical solution", "技术方案", "Against the best rival", "与最强对手相比"),
    factor("afterSales", "After-sales", "售后服务", "Against the best rival", "与最强对手相比", ["After-sales service"]),
    key([
      "milestone1",
      "Graded",
      "已评估分级",
      flag,
      "Milestone 1: assessed and graded",
      "里程碑 1：已评估分级",
      { aliases: ["Milestone 1", "里程碑 1"] },
    ]),
    key([
      "milestone2",
      "Coach and key people",
      "内线和关键人",
      flag,
      "Milestone 2: coach and key people identified",
      "里程碑 2：找到内线和关键人",
      { aliases: ["Milestone 2", "里程碑 2"] },
    ]),
    key([
      "milestone3",
      "Criteria set",
      "采购标准确立",
      flag,
      "Milestone 3: purchase criteria set with us",
      "里程碑 3：与我方确立采购标准",
      { aliases: ["Milestone 3", "里程碑 3"] },
    ]),
    key([
      "milestone4",
      "Bid in",
      "已投标或议标",
      flag,
      "Milestone 4: bid submitted or negotiated tender",
      "里程碑 4：已投标或议标",
      { aliases: ["Milestone 4", "里程碑 4"] },
    ]),
    key([
      "milestone5",
      "Contract signed",
      "合同签订",
      flag,
      "Milestone 5: contract approved and signed",
      "里程碑 5：合同签订",
      { aliases: ["Milestone 5", "里程碑 5"] },
    ]),
    key([
      "milestone6",
      "Accepted",
      "验收结项",
      flag,
      "Milestone 6: accepted and closed",
      "里程碑 6：验收结项",
      { aliases: ["Milestone 6", "里程碑 6"] },
    ]),
    detail(["owner", "Owner", "负责人", text, "Who of us leads it", "我方负责人"]),
    computedDetail(["order", "Order", "排序", anyNumber, "Expected value, no two alike", "期望值，互不相同"]),
  ],
});

/** An opportunity; its scores and milestones in the order of the method: `scoresOf`, `milestonesOf`. */
export type Opportunity = RowOf<typeof opportunityTable>;

/** The nine assessment factors in the order of chapter 4.1, each 1–5 or null. */
export const scoresOf = (row: Opportunity): readonly (number | null)[] => [
  row.projectGrade,
  row.funding,
  row.technicalFit,
  row.customerRelations,
  row.customerCredit,
  row.product,
  row.price,
  row.technicalSolution,
  row.afterSales,
];

/** The six milestones in the order of chapter 4.5; null counts as not reached. */
export const milestonesOf = (row: Opportunity): readonly (boolean | null)[] => [
  row.milestone1,
  row.milestone2,
  row.milestone3,
  row.milestone4,
  row.milestone5,
  row.milestone6,
];
