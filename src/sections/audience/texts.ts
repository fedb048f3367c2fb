/** What the section is called and how its headings read. */
import type { Text } from "../../plan/language";

export const audienceTexts = {
  name: { en: "Audience", zh: "呈现对象" },
  heading: { en: "Before whom, and what to stress", zh: "向谁呈现，强调什么" },
  purpose: {
    en: "In the order to win the room: the most influential first, among equals those furthest from us. One proposal, told to each by what they look at.",
    zh: "按呈现的先后：影响力最大的优先，相同则先顾与我方疏远的人。方案只有一份，因人而异地讲。",
  },
} as const satisfies Record<string, Text>;
