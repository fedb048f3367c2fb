/**
 * Text on its way into a cell. Excel reads what is written into `values` as if it were typed: "=1+1" becomes a formula, "007" a number,
 * "1-2" a date. A leading apostrophe keeps such text a text; the apostrophe itself is not part of the cell's value.
 */
import type { CellContent } from "../planData";

/** East Asian Excel reads the full-width forms as well. */
const startsFormula = /^[=+\-@'＝＋－＠\t\r\n]/;
/** Begins like a number, an amount, an error value, a truth value or a date with a month's name. */
const looksConverted =
  /^[\s(]*[¥￥$€£]?[\s]*[\d.．０-９]|^\s*#|^\s*(true|false)\s*$|^\s*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,-]*\d/i;

/** What to write into `Range.values` so that the cell holds exactly this content. Numbers, truth values and blanks stay as they are. */
export const forCell = (content: CellContent): string | number | boolean => {
  if (content === null) return "";
  if (typeof content !== "string") return content;
  return startsFormula.test(content) || looksConverted.test(content) ? `'${content}` : content;
};
