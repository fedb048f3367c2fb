/** Figures about the account as a whole (chapter 1.2): what its profit segment asks for, and our margin with it. */
import type { Text } from "../../plan/language";
import { text } from "../../plan/wording";

/** What to do with accounts of a profit segment. Method, chapter 1.2. */
export const segmentStrategies: Readonly<Record<string, Text>> = {
  "most-profitable": text("Keep the relationship excellent, grow our contribution, lose none", "维护最佳关系，扩大贡献，一个都不能丢"),
  "next-profitable": text("Create what fits their needs, actively move them up", "提供契合需求的方案，主动推动其升级"),
  unprofitable: text("Lower the cost to serve, serve passively", "降低服务成本，被动服务"),
  "loss-making": text("Analyse the potential, consider an exit", "分析潜力，考虑退出"),
};

/** Profit ÷ revenue; null while one is not known or the revenue is not above 0. */
export const marginOf = (profit: number | null, revenue: number | null): number | null =>
  profit === null || revenue === null || revenue <= 0 ? null : profit / revenue;
