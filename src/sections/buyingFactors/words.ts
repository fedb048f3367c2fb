/** The four buying factors (chapter 7), in the order in which a person comes to buy. */
import type { Text } from "../../plan/language";

export interface BuyingFactor {
  /** Id of its column. */
  readonly id: "knowsValue" | "needsIt" | "believesIt" | "satisfied";
  readonly name: Text;
  /** What a no means. */
  readonly doubt: Text;
  /** What to do about a no. */
  readonly answer: Text;
}

export const buyingFactorList: readonly BuyingFactor[] = [
  {
    id: "knowsValue",
    name: { en: "knows the value", zh: "了解价值" },
    doubt: { en: "does not know the value", zh: "不了解价值" },
    answer: { en: "Show what it brings to their own work", zh: "请展示它给其本职工作带来的价值" },
  },
  {
    id: "needsIt",
    name: { en: "needs it and finds it worth it", zh: "需要且认为值得" },
    doubt: { en: "does not need it or does not find it worth it", zh: "觉得不需要或不值得" },
    answer: { en: "Develop the consequences of the problem together", zh: "请一起理清问题的后果" },
  },
  {
    id: "believesIt",
    name: { en: "believes it", zh: "相信" },
    doubt: { en: "does not believe it", zh: "不相信" },
    answer: { en: "Bring proof: a reference visit, a test, a supporter’s word", zh: "请拿出证明：参观案例、试用或支持者的话" },
  },
  {
    id: "satisfied",
    name: { en: "is satisfied with us", zh: "对我方满意" },
    doubt: { en: "is not satisfied with us", zh: "对我方不满意" },
    answer: { en: "Settle what went wrong before asking for anything", zh: "请先解决不满，再谈其他" },
  },
];
