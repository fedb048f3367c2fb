/** Where the Contents sheet keeps what other sheets refer to: the account's name and currency, and the date of the review. */
import type { Text } from "../../language";
import { schema } from "../../schema";
import { fixedCell, quotedSheet } from "../../sheet/address";
import type { SheetContext } from "../../sheet/sheetContext";

export const accountHeaderRow = 5;
export const accountLeft = 1;
export const settingsColumn = 5;

const fieldRow = (id: string): number => accountHeaderRow + 1 + schema.account.columns.findIndex((column) => column.id === id);

export const reviewDateRow = accountHeaderRow + 3;

export const reviewDateLabel: Text = { en: "Review date", zh: "评审日期" };

export const contentsPlaces = (sheetName: string): SheetContext["places"] => {
  const sheet = `${quotedSheet(sheetName)}!`;
  return {
    accountName: sheet + fixedCell(fieldRow("name"), accountLeft + 1),
    currency: sheet + fixedCell(fieldRow("currency"), accountLeft + 1),
    reviewDate: sheet + fixedCell(reviewDateRow, settingsColumn),
  };
};
