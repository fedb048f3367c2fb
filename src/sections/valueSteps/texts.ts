/** What the section is called, and the five steps by id. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

export const valueStepTexts = {
  name: { en: "Five value steps", zh: "五步增值" },
  heading: { en: "Where we add value", zh: "我方在哪些步骤增值" },
  purpose: {
    en: "A price alone is compared; help at these five steps is not. Write what this customer gets from us at each.",
    zh: "单看价格容易被比较，这五步中的帮助却难以替代。请写明我方在每一步为该客户提供什么。",
  },
} as const satisfies Record<string, Text>;

/** In the order of the customer's purchase. */
export const valueStepNames: readonly (readonly [id: string, name: Text])[] = [
  ["recognise-needs", text("Recognise needs", "识别需要")],
  ["evaluate-options", text("Evaluate options", "方案评价")],
  ["resolve-concerns", text("Resolve concerns", "消除顾虑")],
  ["purchase", text("Purchase", "采购")],
  ["implement", text("Implement", "实施")],
];

export const stepsText = (done: number, all: number): Text => ({
  en: `${done.toString()} of ${all.toString()} steps`,
  zh: `${all.toString()} 步中 ${done.toString()} 步增值`,
});
