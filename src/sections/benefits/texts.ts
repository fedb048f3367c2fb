/** What the benefit map is called, and what the first view says about it. */
import type { Text } from "../../plan/language";

export const benefitTexts = {
  name: { en: "Benefit map", zh: "利益图" },
  purpose: {
    en: "A project closes on organisational benefit, personal benefit and human touch. Entered on Stakeholders; only the first may go into a proposal.",
    zh: "成交取决于组织利益、个人利益和人情。在干系人表填写；只有组织利益可写入方案。",
  },
} as const satisfies Record<string, Text>;

export const knownText = (share: string): Text => ({ en: `${share} known`, zh: `已知 ${share}` });
