/** What the benefit map is called and what is said about it outside its view. */
import type { Text } from "../../plan/language";
import { percentText, text } from "../../plan/wording";

export const benefitTexts = {
  name: { en: "Benefit map", zh: "利益图" },
  purpose: {
    en: "A project closes on three things for each person. Only organisational benefits may go into a proposal.",
    zh: "项目成单 = 组织利益 + 个人利益 + 人情。只有组织利益可以写入方案。",
  },
} as const satisfies Record<string, Text>;

export const benefitNames: Readonly<Record<"organisationalBenefit" | "personalBenefit" | "humanTouch", Text>> = {
  organisationalBenefit: text("Organisational", "组织利益"),
  personalBenefit: text("Personal", "个人利益"),
  humanTouch: text("Human touch", "人情"),
};

export const completeText = (share: number): Text => text(`${percentText(share)} known`, `已知 ${percentText(share)}`);
