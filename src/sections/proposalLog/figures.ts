/** What became of proposals (chapter 5): which are open, which are past their day, how many were won. */
import { daysBetween } from "../../plan/days";
import type { Text } from "../../plan/language";
import { countOf, text } from "../../plan/wording";
import type { ProposalVersion } from "./table";

/** Nobody has decided yet. */
export const isOpen = ({ result }: Pick<ProposalVersion, "result">): boolean => result === null || result === "open";

/** Days until the decision is due, negative where it has passed; null for decided versions and those without a date. */
export const daysToDecision = (version: Pick<ProposalVersion, "result" | "decisionDue">, asOf: number): number | null =>
  !isOpen(version) || version.decisionDue === null ? null : daysBetween(asOf, version.decisionDue);

/** The day of the decision has passed and there is no result; the day itself is still in time. */
export const isUnanswered = (version: Pick<ProposalVersion, "result" | "decisionDue">, asOf: number): boolean =>
  (daysToDecision(version, asOf) ?? 0) < 0;

/** Won / (won + lost), 0–1; null while nothing is decided. */
export const winRate = (versions: readonly Pick<ProposalVersion, "result">[]): number | null => {
  const won = versions.filter(({ result }) => result === "won").length;
  const lost = versions.filter(({ result }) => result === "lost").length;
  return won + lost === 0 ? null : won / (won + lost);
};

const days = (count: number): string => countOf(count, "day", "days");

export const daysText = (left: number): Text => {
  if (left === 0) return text("due today", "今日应答");
  return left > 0 ? text(`${days(left)} to go`, `还有 ${left} 天`) : text(`${days(-left)} overdue`, `已过 ${-left} 天`);
};
