/** Load, structure and whale curve of many accounts (chapters 1.2, 1.4 and 11). */
import { numbersOf, type Settings } from "../../plan/settings";
import { nameKey } from "../../plan/wording";
import { segmentThresholds } from "../profitLoss/settings";
import { segmentsOf, type Segment } from "../profitLoss/figures";
import { classVisits } from "./settings";
import type { ListedAccount } from "./table";

/** Visits a month: the account's own figure, else that of its class; null where neither is known. Chapter 1.4. */
export const loadOf = (
  { class: kind, visitsPerMonth }: Pick<ListedAccount, "class" | "visitsPerMonth">,
  settings: Settings,
): number | null => {
  const visits: Readonly<Record<string, number>> = numbersOf(classVisits, settings);
  return visitsPerMonth ?? (kind === null ? null : (visits[kind] ?? null));
};

export const segmentsOfAll = (accounts: readonly ListedAccount[], settings: Settings): readonly (Segment | null)[] =>
  segmentsOf(accounts, numbersOf(segmentThresholds, settings));

/** What a group of accounts is and brings. Amounts that are not known count as 0. */
export interface Group {
  readonly accounts: number;
  /** Visits a month. */
  readonly visits: number;
  readonly revenue: number;
  readonly profit: number;
}

const nothing: Group = { accounts: 0, visits: 0, revenue: 0, profit: 0 };

/** Sums by key: "" holds what has none. */
export const groupsBy = (
  accounts: readonly ListedAccount[],
  settings: Settings,
  keyOf: (account: ListedAccount, row: number) => string | null,
): ReadonlyMap<string, Group> => {
  const groups = new Map<string, Group>();
  accounts.forEach((account, row) => {
    const key = keyOf(account, row) ?? "";
    const sum = groups.get(key) ?? nothing;
    groups.set(key, {
      accounts: sum.accounts + 1,
      visits: sum.visits + (loadOf(account, settings) ?? 0),
      revenue: sum.revenue + (account.revenue ?? 0),
      profit: sum.profit + (account.profit ?? 0),
    });
  });
  return groups;
};

/** Sums by manager, keyed as names are compared. */
export const groupsByManager = (accounts: readonly ListedAccount[], settings: Settings): ReadonlyMap<string, Group> =>
  groupsBy(accounts, settings, ({ manager }) => nameKey(manager ?? ""));
