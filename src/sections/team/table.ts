/** The team that looks after the accounts, one manager a row (chapters 1.4 and 11): type, competences, fit, load. */
import { anyNumber, computed, defineTable, key, longText, money, name, share, word, type RowOf } from "../../plan/table";
import { managerTypeWords } from "../accounts/words";

const level = { kind: "number", min: 1, max: 5 } as const;

export const teamTable = defineTable({
  id: "team",
  name: "KAM_Team",
  fileNames: ["account managers", "sales team", "团队", "客户经理"],
  identifiedBy: "manager",
  columns: [
    key([
      "manager",
      "Manager",
      "客户经理",
      name,
      "Name as in the accounts",
      "与客户群表一致的姓名",
      { aliases: ["Account manager", "Name", "姓名"] },
    ]),
    key(["type", "Type", "类型", word(managerTypeWords), "A core, B specialty, C potential, D base", "A 核心，B 特色，C 潜力，D 基础"]),
    computed(["accounts", "Accounts", "客户数", anyNumber, "How many name this manager", "由其负责的客户数"]),
    computed(["load", "Load", "拜访量", anyNumber, "Visits a month of these accounts", "这些客户的每月拜访次数"]),
    computed([
      "against",
      "Against the mean",
      "与同类平均比",
      share,
      "Load against the mean of managers of the type",
      "工作量与同类型客户经理平均值之比",
    ]),
    computed(["revenue", "Revenue", "收入", money, "Of these accounts", "这些客户的收入"]),
    computed(["profit", "Profit", "利润", money, "Of these accounts", "这些客户的利润"]),
    key([
      "skills",
      "Skills",
      "个人技能",
      level,
      "1–5: learning, selling, analysis, teamwork, foresight",
      "1–5：学习、沟通营销、分析、协作、预见",
    ]),
    key(["mind", "Mind", "心理素质", level, "1–5: listens, confident, calm, kind, takes setbacks", "1–5：包容、自信、冷静、宽容、抗挫"]),
    key([
      "attitude",
      "Attitude",
      "职业态度",
      level,
      "1–5: keen, responsible, uses time well, keeps promises",
      "1–5：热情、负责、守时高效、信守承诺",
    ]),
    computed(["fit", "Fit", "匹配度", share, "Competences against what the type is wanted to have", "能力与该类型要求之比"]),
    computed([
      "wanted",
      "Skills wanted",
      "能力要求",
      longText,
      "Of the type; words and levels stand on the Lists sheet",
      "该类型的要求，词语与等级见“词表”",
    ]),
  ],
});

export type Manager = RowOf<typeof teamTable>;
