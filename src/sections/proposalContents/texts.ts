/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";

export const contentsTexts = {
  name: { en: "Proposal contents", zh: "方案内容" },
  heading: { en: "What it must hold", zh: "方案内容" },
  purpose: {
    en: "Needs, products and services, action plan, price: each item with text, owner and status. Organisational benefits only.",
    zh: "需求、产品与服务、行动计划、价格：逐项写明正文、负责人与状态。只写组织利益。",
  },
} as const satisfies Record<string, Text>;

export const readyText = (ready: number, all: number): Text => ({
  en: `${ready.toString()} of ${all.toString()} ready`,
  zh: `${all.toString()} 项中已就绪 ${ready.toString()} 项`,
});
