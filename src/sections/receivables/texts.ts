/** What the receivables are called, and what each way of collecting and each cause asks of us. */
import type { Text } from "../../plan/language";
import { causeWords, type CauseId, type CollectId } from "./words";

export const receivableTexts = {
  name: { en: "Receivables", zh: "应收账款" },
  purpose: {
    en: "One invoice a row. Days overdue and amount decide how it is collected, the cause what has to be settled first.",
    zh: "每张发票一行。逾期天数与金额决定催收方式，未付原因决定先解决什么。",
  },
  add: { en: "Add an invoice", zh: "添加发票" },
} as const satisfies Record<string, Text>;

/** What each way of collecting means; nothing is to be done where nothing is overdue. Short, because they stand in cells. */
export const wayTexts: Readonly<Record<Exclude<CollectId, "none">, Text>> = {
  remind: { en: "Finance sends a reminder", zh: "由财务例行提醒" },
  letter: { en: "Formal letter with amount and day", zh: "发函写明金额和付款期限" },
  visit: { en: "Call on them, agree on a day of payment", zh: "上门沟通，约定付款日期" },
  special: { en: "Agree on instalments, set-off or security", zh: "与公司商定分期、抵扣或担保" },
};

/** What the cause asks for first. */
export const causeTexts: Readonly<Record<CauseId, Text>> = {
  unwilling: { en: "Keep every date: who reminds reliably is paid first", zh: "按期跟催，管理严格者先收到款" },
  "our-fault": { en: "Put right what we owe them and limit their loss", zh: "先解决我方问题，减少客户损失" },
  fraud: { en: "No more credit; bring in legal and credit experts", zh: "停止赊销，请法务和信用机构介入" },
};

export const unknownCause: Text = { en: "Ask why it is not paid", zh: "先问清未付原因" };

/** What the cause of an invoice asks for first. */
export const causeText = (cause: string | null): Text =>
  causeWords.terms.flatMap(({ id }) => (id === cause ? causeTexts[id] : []))[0] ?? unknownCause;
