/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";

export const criteriaTexts = {
  name: { en: "Criteria by phase", zh: "各阶段采购标准" },
  heading: { en: "Criteria by phase", zh: "各阶段采购标准" },
  purpose: {
    en: "Customers weigh quality, price and service differently as the purchase goes on: where we lead, and where a competitor does.",
    zh: "采购的不同阶段，客户对质量、价格、服务的看重程度不同：看我方与对手各在哪里领先。",
  },
  we: { en: "We", zh: "我方" },
} as const satisfies Record<string, Text>;
