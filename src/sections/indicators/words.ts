/** The signs along the way of a long sale, by phase (chapter 10). */
import type { Text } from "../../plan/language";
import { listed, term, vocabulary } from "../../plan/words";

export const phaseWords = listed(
  vocabulary("indicator-phase", "Phase of a long sale", "长周期销售阶段", [
    term("before-contract", "Before contract", "合同签订前"),
    term("design", "Design", "产品设计"),
    term("delivery", "Delivery", "产品交付"),
  ]),
);

export const phaseIds: readonly string[] = phaseWords.terms.map(({ id }) => id);

export interface Indicator {
  /** Stored in workbooks: never rename one. */
  readonly id: string;
  readonly phase: (typeof phaseWords.terms)[number]["id"];
  readonly name: Text;
}

/** More is better in every one of them. */
export const indicatorList: readonly Indicator[] = [
  { id: "new-revenue", phase: "before-contract", name: { en: "Revenue, new customers", zh: "来自新客户的收入" } },
  { id: "base-revenue", phase: "before-contract", name: { en: "Revenue, existing ones", zh: "来自老客户的收入" } },
  { id: "visits", phase: "before-contract", name: { en: "Effective visits", zh: "有效拜访次数" } },
  { id: "presentations", phase: "before-contract", name: { en: "Presentations held", zh: "方案演示次数" } },
  { id: "shortlists", phase: "before-contract", name: { en: "Short-lists reached", zh: "入围次数" } },
  { id: "quotes", phase: "before-contract", name: { en: "Quotes accepted", zh: "被接受的报价数" } },
  { id: "orders", phase: "before-contract", name: { en: "Orders signed", zh: "签订的订单数" } },
  { id: "design-steps", phase: "design", name: { en: "Design steps completed", zh: "已完成的设计步骤" } },
  { id: "designs", phase: "design", name: { en: "Designs approved", zh: "客户认可的设计数" } },
  { id: "satisfaction", phase: "delivery", name: { en: "Satisfaction, 1–5", zh: "客户满意度，1–5" } },
  { id: "feedback", phase: "delivery", name: { en: "Feedback answered", zh: "已答复的客户反馈数" } },
  { id: "expansion", phase: "delivery", name: { en: "Further units won", zh: "横向拓展的单位数" } },
];

/** Name of an indicator; a row that somebody added is called as it was entered. */
export const indicatorName = (id: string, entered: string | null = null): Text =>
  indicatorList.find((one) => one.id === id)?.name ?? { en: entered ?? id, zh: entered ?? id };
