/** What the section is called and what is said about it outside its views. */
import type { Text } from "../../../plan/language";
import { text } from "../../../plan/wording";

export const styleTexts = {
  name: { en: "Social styles", zh: "个性风格" },
  purpose: {
    en: "How each person decides and wants to be met; twenty questions in the pane give the axes",
    zh: "每个人如何决策、希望怎样相处；任务窗格中的二十题得出两个维度",
  },
  own: { en: "Our own styles", zh: "我方人员的风格" },
  ownPurpose: {
    en: "From where each of us adjusts: answer the same twenty questions once",
    zh: "我方各人据此自我调整：同样的二十题答一次即可",
  },
} as const satisfies Record<string, Text>;

export const knownStyles = (known: number, all: number): Text =>
  text(`${known.toString()} of ${all.toString()} styles known`, `${all.toString()} 人中已知 ${known.toString()} 人`);
