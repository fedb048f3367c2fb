/** What the value framework is called, and what the first view says about it. */
import { countOf } from "../../plan/wording";
import type { Text } from "../../plan/language";

export const frameworkSection = {
  name: { en: "Value framework", zh: "业务价值框架" },
  purpose: { en: "From the customer’s KPIs to what we sell", zh: "从客户KPI到我方解决方案" },
  complete: { en: "complete", zh: "已完整" },
} as const satisfies Record<string, Text>;

export const nodeCount = (amount: number): Text => ({ en: countOf(amount, "element", "elements"), zh: `${amount.toString()} 个要素` });

export const completeShare = (share: string): Text => ({ en: `${share} complete`, zh: `完整度 ${share}` });
