/**
 * The formula of a company's own column: "={amount}*{probability}", columns of its table by their id in braces.
 *
 * It computes from its row and nothing else: no cells, names, other workbooks, and only functions that read no file, page or clock. So a
 * template can carry no formula that harms who opens it.
 */
import { columnInBraces } from "../../plan/template";
import { parse, tokenize } from "@borgar/fx";

const allowed = new Set(
  (
    "ABS AND AVERAGE CEILING CHOOSE CONCATENATE COUNT COUNTA DATE DATEDIF DAY DAYS EDATE EOMONTH EXACT FIND FLOOR IF IFERROR IFNA IFS INT ISBLANK ISERROR " +
    "ISNUMBER ISTEXT LEFT LEN LN LOG LOG10 LOWER MAX MEDIAN MID MIN MOD MONTH NETWORKDAYS NOT OR POWER PRODUCT PROPER QUOTIENT REPT RIGHT ROUND " +
    "ROUNDDOWN ROUNDUP SEARCH SIGN SQRT SUBSTITUTE SUM SWITCH TEXT TRIM TRUNC UPPER VALUE WEEKDAY WORKDAY XOR YEAR"
  ).split(" "),
);

const harmless = new Set(["fx_prefix", "operator", "number", "string", "bool", "func", "whitespace"]);

/** Ids of the columns that the formula reads. */
export const columnsRead = (formula: string): readonly string[] => [...formula.matchAll(columnInBraces)].map((match) => match[1] ?? "");

/** Why a formula is refused: what stands in it that may not; null where it is fine. */
export const refusedIn = (formula: string): string | null => {
  if (!formula.startsWith("=")) return formula.slice(0, 1);
  // A stand-in that is no reference: what is left must be functions, operators and constants.
  const bare = formula.replace(columnInBraces, "0");
  const tokens = tokenize(bare, { mergeRefs: true });
  for (const { type, value } of tokens) {
    if (type === "func" ? !allowed.has(value.toUpperCase()) : !harmless.has(type)) return value;
    if (type === "operator" && "{}@#".includes(value)) return value;
  }
  try {
    parse(tokens);
    return null;
  } catch {
    return formula;
  }
};
