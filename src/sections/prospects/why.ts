/** Reason and lift of a prospect's level (chapters 6.1 and 13). */
import type { Explanation } from "../../plan/explanation";
import type { Text } from "../../plan/language";
import { countOf, numberText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { dayBounds, followUp, type Intent } from "./figures";
import { followUpWords } from "./words";

const makes = (days: number, to: string, more: Text = text("", "")): Text =>
  text(`${countOf(days, "day", "days")} makes it ${to}${more.en}.`, `缩短到 ${days.toString()} 天，即为 ${to}${more.zh}。`);

const liftOf = (intent: Intent): Text => {
  const now = followUp(intent);
  switch (now) {
    case "O":
      return text("O is the highest level: deliver as agreed.", "O 为最高级：请按约交付。");
    case "H":
      return text("An order makes it O.", "下单即为 O。");
    case "A+":
      return makes(dayBounds.H, "H");
    case "A":
      return makes(dayBounds["A+"], "A+");
    case "B+":
      return makes(dayBounds.A, "A");
    case "B":
      return makes(dayBounds.A, "A", text("; a comparison of one or two products makes it B+", "；只比较一两种产品、问得具体，即为 B+"));
    case "C":
      return makes(dayBounds.B, intent.focused === true ? "B+" : "B");
    case "none":
      return text(
        `Ask when they mean to buy: within ${dayBounds.B.toString()} days makes it B, within ${dayBounds.H.toString()} days H.`,
        `请了解打算何时购买：${dayBounds.B.toString()} 天内为 B，${dayBounds.H.toString()} 天内为 H。`,
      );
  }
};

const reasonOf = (intent: Intent): Text => {
  const now = followUp(intent);
  if (now === "O") return text("O: they have ordered.", "O：已订购。");
  if (now === "none" || intent.days === null)
    return text(
      `${labelOf(followUpWords, "none", "en")}: nobody knows yet when they mean to buy.`,
      `${labelOf(followUpWords, "none", "zh")}：尚不清楚打算何时购买。`,
    );
  const days = numberText(intent.days, 1);
  const dayWord = days === "1" ? "day" : "days";
  const focus = now === "B+" ? text(" and compares one or two products", "，只比较一两种产品") : text("", "");
  return text(`${now}: expects to buy in ${days} ${dayWord}${focus.en}.`, `${now}：预计 ${days} 天内购买${focus.zh}。`);
};

/** Why a prospect has its level, and what would lift it one step. */
export const explainFollowUp = (intent: Intent): Explanation => ({ reason: reasonOf(intent), lift: liftOf(intent) });
