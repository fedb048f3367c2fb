/** What moves a purchase decision at a large customer (chapter 7), and which way it works. */
import type { Text } from "../../plan/language";
import { listed, term, vocabulary } from "../../plan/words";

export const effectWords = listed(
  vocabulary("factor-effect", "Effect of a decision factor", "决策因素的作用", [
    term("for-us", "For us", "有利"),
    term("neutral", "Neutral", "中性"),
    term("against", "Against us", "不利"),
    term("unknown", "Unknown", "未知"),
  ]),
);

export interface DecisionFactor {
  /** Stored in workbooks: never rename one. */
  readonly id: string;
  readonly name: Text;
}

export const decisionFactorList: readonly DecisionFactor[] = [
  { id: "importance", name: { en: "Importance and urgency", zh: "重要与紧迫程度" } },
  { id: "amount", name: { en: "Amount", zh: "购买金额" } },
  { id: "technical-content", name: { en: "Technical content", zh: "技术含量" } },
  { id: "relations", name: { en: "People’s relations", zh: "人际关系" } },
  { id: "conflicts", name: { en: "Conflicts of interest", zh: "利益纠纷" } },
  { id: "procedure", name: { en: "Procedure", zh: "决策程序" } },
  { id: "personal-interest", name: { en: "Personal against organisational interest", zh: "个人与组织利益" } },
  { id: "power", name: { en: "Power of each", zh: "各方权力" } },
  { id: "our-push", name: { en: "Our push", zh: "我方推动" } },
  { id: "environment", name: { en: "Environment", zh: "外部环境" } },
];

export const factorName = (id: string | null): Text =>
  decisionFactorList.find((one) => one.id === id)?.name ?? { en: id ?? "", zh: id ?? "" };
