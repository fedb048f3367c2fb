/** Words of the plan as a whole, which every section may use: yes and no, languages, how sure a row is, how grave a finding is. */
import { normalise } from "./cells/normalise";
import type { Text } from "./language";
import { findWritten, listed, number, term, thresholds, vocabulary } from "./words";

export const yesNoWords = listed(vocabulary("yes-no", "Yes or no", "是或否", [term("yes", "Yes", "是"), term("no", "No", "否")]));

export const languageWords = vocabulary("language", "Language", "语言", [term("en", "English", "英文"), term("zh", "Chinese", "中文")]);

export const evidenceWords = listed(
  vocabulary("evidence", "Evidence", "依据", [term("confirmed", "Confirmed", "已确认"), term("assumed", "Assumed", "假设")]),
);

export const severityWords = vocabulary("severity", "Severity", "严重程度", [
  term("blocker", "Blocker", "必须解决"),
  term("warning", "Warning", "警告"),
  term("hint", "Hint", "提示"),
]);

/** How much a plan asks for. */
export const sizeWords = vocabulary("size", "Size", "规模", [
  term("light", "Light", "精简版"),
  term("standard", "Standard", "标准版"),
  term("full", "Full", "完整版"),
]);

/** How long a row counts as known (chapter 13). */
export const ageThresholds = thresholds([number("confirmedDays", "Confirmed row is old after, days", "确认信息过期，天", 90)]);

/** The word of a truth value in both languages. */
export const flagWords = (value: boolean): Text => yesNoWords.terms[value ? 0 : 1]?.label ?? { en: "", zh: "" };

const yes = new Set(["true", "y", "x", "1", "ok", "done", "✓", "✔", "√", "对", "有", "真", "是的"].map(normalise));
const no = new Set(["false", "n", "0", "✗", "✘", "×", "否定", "无", "没有", "假", "不", "不是"].map(normalise));

/** Truth value somebody wrote, with the usual short forms, or null. */
export const findFlag = (text: string): boolean | null => {
  const id = findWritten(yesNoWords, text);
  if (id !== null) return id === "yes";
  const written = normalise(text);
  return yes.has(written) ? true : no.has(written) ? false : null;
};
