/**
 * A plan that is to be begun on another day, as that in a template's workbook is: its review date and the day in its footers follow the
 * calendar, until somebody enters a date or the plan is checked.
 */
import { runExcel } from "../runExcel";
import { datedFooters } from "./footers";
import { findSheets } from "./findSheets";
import { queueReviewDate } from "./judgePlan";

/** Excel's own date, in the form of the locale. */
const today = "&D";

export const followCalendar = (): Promise<void> =>
  runExcel(async (context) => {
    const standing = await findSheets(context);
    const footers = datedFooters(context, standing);
    await context.sync();
    for (const footer of footers()) footer.rightFooter = today;
    const date = queueReviewDate(context, standing);
    if (date) date.getCell(0, 1).formulas = [["=TODAY()"]];
    await context.sync();
  });
