/**
 * The day in the footers: the day the figures refer to, as text, because Excel's own date follows the locale. A footer somebody wrote stays.
 */
import { dateText } from "../../plan/wording";
import type { Standing } from "./findSheets";

/** What stands at the right of a footer while nobody has changed it: a day, or Excel's date as earlier versions wrote it. */
const ours = /^(&D|\d{4}-\d{2}-\d{2})$/;

/** Asks for the footers of the plan's sheets, with the caller's next sync; what it returns are those with a day that nobody has changed. */
export const datedFooters = (context: Excel.RequestContext, { sheets }: Standing): (() => readonly Excel.HeaderFooter[]) => {
  const footers = sheets.flatMap(({ id, key }) => {
    if (key === null) return [];
    const footer = context.workbook.worksheets.getItem(id).pageLayout.headersFooters.defaultForAllPages;
    footer.load("rightFooter");
    return [footer];
  });
  return () => footers.filter(({ rightFooter }) => ours.test(rightFooter));
};

/** Asks as above; what it returns queues the new day where another stands. */
export const prepareFooters = (context: Excel.RequestContext, standing: Standing, asOf: number): (() => void) => {
  const footers = datedFooters(context, standing);
  const day = dateText(asOf);
  return () => {
    for (const footer of footers()) if (footer.rightFooter !== day) footer.rightFooter = day;
  };
};
