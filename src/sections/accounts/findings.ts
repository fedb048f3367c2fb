/**
 * What the rules say about many accounts: each speaks once for all rows it is about and points at the first of them, or at the worst
 * (chapters 1.2, 1.4 and 11).
 */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { joinNames, nameKey, numberText, text } from "../../plan/wording";
import { teamTable } from "../team/table";
import { accountsTable } from "./table";
import { accountCount } from "./texts";

const found = (id: string, severity: Severity, row: number, column: string, subject: string, what: Text, next: Text): Finding => ({
  id,
  severity,
  table: accountsTable.id,
  row,
  column,
  subject,
  text: what,
  next,
});

/** Names that a sentence can carry. */
const most = 3;

export const accountsFindings = ({ accounts, team }: PlanWith<typeof accountsTable | typeof teamTable>): readonly Finding[] => {
  const rows = (holds: (account: (typeof accounts)[number]) => boolean): readonly number[] =>
    accounts.flatMap((account, row) => (holds(account) ? [row] : []));
  const about = (row: number): string => accounts[row]?.account ?? "";
  const losing = [...rows(({ profit }) => profit !== null && profit < 0)].sort(
    (left, right) => (accounts[left]?.profit ?? 0) - (accounts[right]?.profit ?? 0),
  );
  const loss = losing.reduce((sum, row) => sum - (accounts[row]?.profit ?? 0), 0);
  const known = new Set(team.map(({ manager }) => nameKey(manager)));
  const strangers = team.length === 0 ? [] : rows(({ manager }) => manager !== null && !known.has(nameKey(manager)));
  const unassigned = rows(({ manager }) => manager === null);
  const classless = rows((account) => account.class === null);
  const first = (all: readonly number[], make: (row: number, count: number) => Finding): readonly Finding[] =>
    all[0] === undefined ? [] : [make(all[0], all.length)];
  return [
    ...first(losing, (row, count) =>
      found(
        "loss-making-account",
        "warning",
        row,
        "profit",
        about(row),
        text(
          `${accountCount(count, "en")} with a loss: ${numberText(loss, 2)} in all, ${about(row)} loses most`,
          `${accountCount(count, "zh")}亏损，合计 ${numberText(loss, 2)}，亏损最多的是${about(row)}`,
        ),
        text(
          "Look at the potential of each first; lower the cost to serve, or agree on other terms. Filter the column Segment to see them.",
          "请先分析各自的潜力，再降低服务成本或商定其他条件。可在“利润分类”列筛选查看。",
        ),
      ),
    ),
    ...first(unassigned, (row, count) =>
      found(
        "account-without-manager",
        "hint",
        row,
        "manager",
        about(row),
        text(
          `No manager yet for ${accountCount(count, "en")} of ${accounts.length.toString()}`,
          `${accountCount(accounts.length, "zh")}中有 ${count.toString()} 个没有客户经理`,
        ),
        text("Name one in each row, or let the pane propose balanced territories.", "请逐行填写，或在窗格中生成均衡的片区方案。"),
      ),
    ),
    ...first(strangers, (row, count) => {
      const names = [...new Set(strangers.map((one) => accounts[one]?.manager ?? ""))];
      const some = (language: "en" | "zh"): string => joinNames(names.slice(0, most), language) + (names.length > most ? " …" : "");
      return found(
        "manager-not-in-team",
        "hint",
        row,
        "manager",
        about(row),
        text(
          `${accountCount(count, "en")} with a manager who is not in the team: ${some("en")}`,
          `${accountCount(count, "zh")}的客户经理不在团队表中：${some("zh")}`,
        ),
        text("Add the manager to the team, or correct the name.", "请把该客户经理加入团队表，或更正姓名。"),
      );
    }),
    ...first(classless, (row, count) =>
      found(
        "account-without-class",
        "hint",
        row,
        "class",
        about(row),
        text(`No service class for ${accountCount(count, "en")}`, `${accountCount(count, "zh")}没有服务等级`),
        text("Pick the class: it decides visits, service and the type of manager.", "请选择等级：它决定拜访次数、服务方式和客户经理类型。"),
      ),
    ),
  ];
};
