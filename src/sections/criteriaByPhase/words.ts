/** The phases of a purchase, by which customers weigh quality, price and service differently (chapter 5.4). */
import { term, vocabulary } from "../../plan/words";

export const phaseWords = vocabulary("purchase-phase", "Phase of the purchase", "采购阶段", [
  term("learn", "Learn", "了解产品"),
  term("shortlist", "Shortlist", "初选产品"),
  term("buy", "Buy", "购买产品"),
  term("after-sales", "After-sales", "售后服务"),
]);
