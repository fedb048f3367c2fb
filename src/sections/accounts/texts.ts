/** What the accounts are called, and what is said about them outside their panel. */
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";
import type { segmentWords } from "../account/words";

export const accountsTexts = {
  name: { en: "Accounts", zh: "客户群" },
  purpose: {
    en: "Many small accounts, one row each: class, manager, profit. How they divide stands on the Territory sheet.",
    zh: "众多小客户，每行一个：等级、客户经理、利润。整体结构见“片区”表。",
  },
  add: { en: "Add an account", zh: "添加客户" },
} as const satisfies Record<string, Text>;

type Segment = (typeof segmentWords)["terms"][number]["id"];

/** What to do with the accounts of a segment (chapter 1.2). */
export const segmentStrategies: Readonly<Record<Segment, Text>> = {
  "most-profitable": text("Keep the relationship excellent, grow, lose none", "保持良好关系，提升贡献，一个也不流失"),
  "next-profitable": text("Create what fits their needs, move them up", "提供契合需求的产品与服务，推动升级"),
  unprofitable: text("Lower the cost to serve, serve passively", "降低服务成本，被动服务"),
  "loss-making": text("Analyse the potential, consider an exit", "分析潜力，考虑退出"),
};

const grouped = (value: number): string => value.toString().replace(/\B(?=(\d{3})+$)/g, ",");

export const accountCount = (amount: number, language: Language): string =>
  language === "en" ? `${grouped(amount)} ${amount === 1 ? "account" : "accounts"}` : `${grouped(amount)} 个客户`;
