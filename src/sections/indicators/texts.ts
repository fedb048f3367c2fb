/** What the indicators are called. */
import type { Text } from "../../plan/language";

export const indicatorTexts = {
  name: { en: "Long-cycle indicators", zh: "长周期指标" },
  purpose: {
    en: "In a sale that takes months, what shows that it moves: before the contract, in the design, in the delivery.",
    zh: "销售周期长，签单之前也要看得到进展：合同签订前、产品设计、产品交付三个阶段。",
  },
} as const satisfies Record<string, Text>;
