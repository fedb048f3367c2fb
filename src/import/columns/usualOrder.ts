/** The order of dates that the languages of a source write, for whoever cannot ask. */
import type { DateOrder } from "../../plan/cells/dateText";
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";
import { columnWords } from "./columnWords";
import { headerBase } from "./headerText";

/** Headers in German, French or Spanish mean the day first; English and Chinese files mostly come from where the month stands first. */
export const usualOrder = (header: readonly string[]): { readonly order: DateOrder; readonly why: Text } => {
  const european = header.some((one) => /^[a-z' ]+$/.test(headerBase(one)) && columnWords.has(headerBase(one)));
  return european
    ? { order: "day-first", why: text("no row decides; usual in the language of the headers", "没有一行能确定，按表头语言的习惯") }
    : { order: "month-first", why: text("no row decides; usual in American English", "没有一行能确定，按美式英语的习惯") };
};
