/** What the accounts are called, and what is said about them outside their panel. */
import type { Language, Text } from "../../plan/language";
import { countOf, numberText, text } from "../../plan/wording";
import type { segmentWords } from "../account/words";

export const accountsTexts = {
  name: { en: "Accounts", zh: "客户群" },
  purpose: {
    en: "Many small accounts, one row each: class, manager, profit. How they divide stands on the Territory sheet.",
    zh: "众多小客户，每行一个：等级、客户经理、利润。整体结构见“片区”表。",
  },
  add: { en: "Add an account", zh: "添加客户" },
  begin: { en: "Begin with accounts", zh: "从客户开始" },
  empty: {
    en: "No accounts yet. Start with the largest ones: name, class, place, revenue, profit.",
    zh: "还没有客户。从最大的客户开始：名称、分类、地点、收入、利润。",
  },
  firstAccounts: { en: "First accounts", zh: "最先想到的客户" },
  firstHint: { en: "One line each; you can add the others later", zh: "每行一个，其他客户可以以后再添加" },
  example: { en: "Riverside store, potential, North, 22600, 3320", zh: "河滨便利店，潜力，城北，22600，3320" },
} as const satisfies Record<string, Text>;

export const firstLine = (number: number): Text => ({ en: `Account ${number.toString()}`, zh: `客户 ${number.toString()}` });

type Segment = (typeof segmentWords)["terms"][number]["id"];

/** What to do with the accounts of a segment (chapter 1.2). */
export const segmentStrategies: Readonly<Record<Segment, Text>> = {
  "most-profitable": text("Keep the relationship excellent, grow, lose none", "保持良好关系，提升贡献，一个也不流失"),
  "next-profitable": text("Create what fits their needs, move them up", "提供契合需求的产品与服务，推动升级"),
  unprofitable: text("Lower the cost to serve, serve passively", "降低服务成本，被动服务"),
  "loss-making": text("Analyse the potential, consider an exit", "分析潜力，考虑退出"),
};

export const accountCount = (amount: number, language: Language): string =>
  language === "en" ? countOf(amount, "account", "accounts") : `${numberText(amount)} 个客户`;
