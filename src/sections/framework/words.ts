/** The levels of the value framework (chapter 3), and the headers of what its solutions contribute. */
import type { Text } from "../../plan/language";
import { term, vocabulary } from "../../plan/words";

export const frameworkLevelWords = vocabulary("framework-level", "Level of the value framework", "业务价值框架层次", [
  term("kpi", "Executive KPI", "高管KPI"),
  term("initiative", "Business initiative", "业务意向"),
  term("operating-kpi", "Operating KPI", "运营KPI"),
  term("solution", "Vendor solution", "供应商解决方案"),
]);

export const unservedLabel = { en: "Unserved", zh: "未覆盖" } as const satisfies Text;
export const contributionLabel = { en: "Contribution to", zh: "贡献于" } as const satisfies Text;
