/** The decision factors in words. */
import type { Text } from "../../plan/language";
import type { PrefillModule } from "../../plan/section";
import { decisionFactorTable } from "./table";
import { decisionFactorList } from "./words";

const wordings: Readonly<Record<string, Text>> = {
  importance: { en: "How important and urgent the purchase is to them", zh: "这次采购对客户有多重要、多紧迫" },
  amount: { en: "The amount, and who may approve so much", zh: "金额大小，谁有权批准" },
  "technical-content": { en: "How technical it is, and who is able to judge it", zh: "技术含量多高，谁有能力评判" },
  relations: { en: "How the people who decide get on with each other", zh: "参与决策的人彼此关系如何" },
  conflicts: { en: "Whose interests clash over it", zh: "哪些人或部门的利益有冲突" },
  procedure: { en: "The procedure they have to keep to", zh: "必须遵守的采购程序" },
  "personal-interest": { en: "Where personal and organisational interest part", zh: "个人利益与组织利益在哪里不一致" },
  power: { en: "Who has the power to carry it or to stop it", zh: "谁有权力推动，谁有权力叫停" },
  "our-push": { en: "How hard we push, and whether they like it", zh: "我方推动的力度，客户是否接受" },
  environment: { en: "What comes from outside: market, rules, budget year", zh: "外部影响：市场、法规、预算年度" },
};

export const rows: PrefillModule["rows"] = ({ language }) => ({
  [decisionFactorTable.id]: decisionFactorList.map(({ id, name }) => ({ factor: id, text: (wordings[id] ?? name)[language] })),
});
