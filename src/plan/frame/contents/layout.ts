/** Where the Contents sheet keeps what other sheets refer to: what the plan is about, and the date of the review. */
import type { Text } from "../../language";
import type { Registry, SheetContext } from "../../section";
import { fixedCell, quotedSheet } from "../../sheet/address";
import { contentsSheet } from "../frameSheets";

/** First row of the parts that other sections place here. */
export const partRow = 4;
export const settingsColumn = 5;

export const reviewDateRow = partRow + 4;

export const reviewDateLabel: Text = { en: "Review date", zh: "评审日期" };

/** A plan without a subject has no name: formulas get an empty text. */
const none = '""';

export const contentsPlaces = ({ subject, sheetOf }: Registry, sheetName: string): SheetContext["places"] => {
  const sheet = `${quotedSheet(sheetName)}!`;
  const field = (column: string | undefined): string => {
    const index = subject?.table.columns.findIndex(({ id }) => id === column) ?? -1;
    const stands = subject && sheetOf(subject.table.id)?.id === contentsSheet.id && index >= 0;
    return stands ? sheet + fixedCell(partRow + 2 + index, 2) : none;
  };
  return { title: field(subject?.title), currency: field(subject?.currency), reviewDate: sheet + fixedCell(reviewDateRow, settingsColumn) };
};
