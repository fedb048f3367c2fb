/** What the section is called, and the rules of good questions. */
import type { Text } from "../../plan/language";
import type { QuestionRule } from "./words";

export const questionTexts = {
  name: { en: "Question plan", zh: "提问计划" },
  purpose: {
    en: "What to ask and in which order: large before small, easy before hard, at most three in a row, from open to leading",
    zh: "问什么、按什么顺序问：先大后小、先易后难、连续不超过三个、从开放到引导",
  },
  add: { en: "Add a question", zh: "添加问题" },
} as const satisfies Record<string, Text>;

export const ruleTexts: Readonly<Record<QuestionRule, { readonly rule: Text; readonly broken: Text; readonly next: Text }>> = {
  "large-first": {
    rule: { en: "Large questions before small ones", zh: "先问大问题，再问小问题" },
    broken: { en: "a large question after a small one", zh: "大问题排在小问题之后" },
    next: { en: "Move it forward: begin broad, then go into detail.", zh: "请提前：先谈大处，再谈细节。" },
  },
  "easy-first": {
    rule: { en: "Easy questions before hard or delicate ones", zh: "先问容易的，再问难的或敏感的" },
    broken: { en: "an easy question after a hard one", zh: "容易的问题排在难题之后" },
    next: { en: "Move it forward: let them warm up before it gets delicate.", zh: "请提前：先让对方放松，再问敏感的。" },
  },
  "three-in-a-row": {
    rule: { en: "At most three in a row without giving something", zh: "连续提问不超过三个，中间要有回馈" },
    broken: { en: "a fourth question in a row", zh: "连续第四个问题" },
    next: { en: "Give something before it: sum up, share a case or a figure.", zh: "请先回馈一下：小结、案例或数据。" },
  },
  "kinds-in-order": {
    rule: { en: "From open to probing, closed and leading", zh: "从开放到探索、封闭、引导" },
    broken: { en: "a wider kind of question after a narrower one", zh: "较宽的提问排在较窄的之后" },
    next: { en: "Move it forward, or begin a new topic with it.", zh: "请提前，或用它开启新话题。" },
  },
};
