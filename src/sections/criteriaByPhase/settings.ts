/** How much quality, price and service weigh in each phase (chapter 5.4): twelve numbers that a template or a plan may change. */
import { orderedNumbers, type Settings } from "../../plan/settings";
import { number, numbers } from "../../plan/words";

export const phaseWeights = numbers(
  "phase-weight",
  { en: "Criteria by phase", zh: "各阶段标准权重" },
  { en: "Weight of quality, price and service", zh: "质量、价格、服务的权重" },
  [
    number("learn-quality", "Learn: quality", "了解产品：质量", 50),
    number("learn-price", "Learn: price", "了解产品：价格", 30),
    number("learn-service", "Learn: service", "了解产品：服务", 20),
    number("shortlist-quality", "Shortlist: quality", "初选产品：质量", 50),
    number("shortlist-price", "Shortlist: price", "初选产品：价格", 30),
    number("shortlist-service", "Shortlist: service", "初选产品：服务", 20),
    number("buy-quality", "Buy: quality", "购买产品：质量", 30),
    number("buy-price", "Buy: price", "购买产品：价格", 50),
    number("buy-service", "Buy: service", "购买产品：服务", 20),
    number("after-sales-quality", "After-sales: quality", "售后服务：质量", 30),
    number("after-sales-price", "After-sales: price", "售后服务：价格", 20),
    number("after-sales-service", "After-sales: service", "售后服务：服务", 50),
  ],
);

/** Twelve weights: phase by phase in the order of chapter 5.4, in each quality, price, service. */
export const weightsOfPhases = (settings: Settings): readonly number[] => orderedNumbers(phaseWeights, settings);

export const defaultPhaseWeights = weightsOfPhases({});
