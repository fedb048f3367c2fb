/** What an account should order (chapter 10). */
import { numbersOf, type Settings } from "../../plan/settings";
import { withoutNoise } from "../../plan/wording";
import type { ListedAccount } from "../accounts/table";
import { defaultSafety, replenishmentThresholds } from "./settings";

/**
 * Units to order, a whole number from 0: mean sales of the known cycles with safety on top, less what is in stock, rounded up.
 * Null where no cycle or no stock is known. Method, chapter 10.
 */
export const replenish = (sales: readonly (number | null)[], stock: number | null, safety = defaultSafety): number | null => {
  const known = sales.filter((one) => one !== null);
  if (known.length === 0 || stock === null) return null;
  const mean = known.reduce((sum, one) => sum + one, 0) / known.length;
  return Math.max(0, Math.ceil(withoutNoise(mean * (1 + safety) - stock)));
};

export interface Order {
  readonly row: number;
  readonly account: ListedAccount;
  readonly units: number;
}

/** Accounts that should order, the largest order first. */
export const ordersOf = (accounts: readonly ListedAccount[], settings: Settings): readonly Order[] => {
  const { safetyStock } = numbersOf(replenishmentThresholds, settings);
  return accounts
    .flatMap((account, row) => {
      const { sales1, sales2, sales3, stock } = account;
      const units = replenish([sales1, sales2, sales3], stock, safetyStock);
      return units === null || units === 0 ? [] : [{ row, account, units }];
    })
    .sort((left, right) => right.units - left.units || left.row - right.row);
};
