/** Why money is not paid and how it is collected (chapters 10 and 14). */
import { listed, term, vocabulary, type Vocabulary } from "../../plan/words";

export const causeWords = listed(
  vocabulary("receivable-cause", "Why it is not paid", "未付原因", [
    term("unwilling", "Unwilling", "不愿支付"),
    term("our-fault", "Our fault", "我方原因"),
    term("fraud", "Fraud", "恶意欺诈"),
  ]),
);

export type CauseId = (typeof causeWords.terms)[number]["id"];

export const collectWords = vocabulary("collect", "Collection", "催收", [
  term("none", "Not overdue", "未逾期"),
  term("remind", "Routine reminder", "财务催收"),
  term("letter", "Formal letter", "信函催收"),
  term("visit", "Visit in person", "上门催收"),
  term("special", "Special arrangement", "特殊方式"),
]);

export type CollectId = (typeof collectWords.terms)[number]["id"];

export const receivableWords: readonly Vocabulary[] = [causeWords, collectWords];
