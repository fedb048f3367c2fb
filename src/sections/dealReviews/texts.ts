/** What the reviews are called, and what each of the five steps asks for. */
import type { Text } from "../../plan/language";

export const dealReviewTexts = {
  name: { en: "Deal reviews", zh: "输赢复盘" },
  purpose: {
    en: "Every deal that was decided, won or lost: the reason as the customer sees it, four questions, five steps.",
    zh: "每个已有结果的项目，无论输赢：客户眼中的原因、四个问题、五个步骤。",
  },
  add: { en: "Review a deal", zh: "复盘一个项目" },
} as const satisfies Record<string, Text>;

/** What comes next, by the step that is next. */
export const stepTexts: Readonly<Record<string, Text>> = {
  causes: { en: "Ask the customer why, and write down the causes.", zh: "向客户了解原因，写下分析。" },
  discussion: { en: "Discuss it with the team.", zh: "与团队交流研讨。" },
  countermeasure: { en: "Settle what is done differently, and who sees to it.", zh: "制定应对措施并确定负责人。" },
  training: { en: "Practise it.", zh: "培训演练，提升技能。" },
  reward: { en: "Thank those who sold well and fairly.", zh: "总结并奖励成交出色且守规矩的人。" },
};
