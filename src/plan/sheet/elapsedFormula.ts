/** How far a period of a row has gone, as a formula of built-in functions: what `elapsed` of the periods says. */
import { partsOfYear } from "../periods";
import { quote, type SheetContext } from "./sheetContext";

/** Every spelling once, with the first month and the months of its part. */
const spelled = [
  ...new Map(
    partsOfYear.flatMap(({ spellings, month, months }) => spellings.map((spelling) => [spelling, { spelling, month, months }] as const)),
  ).values(),
];

const constants = (values: readonly (string | number)[]): string => `{${values.join(",")}}`;

/**
 * Share of a period that has gone by the day of the review; 1 where nobody knows its days. Without "=".
 * @param cell reference of the period
 * @param fiscalStart cell of the month in which years, halves and quarters begin
 */
export const elapsedFormula = (context: Pick<SheetContext, "places">, cell: string, fiscalStart: string): string => {
  const period = `TRIM(${cell})`;
  const part = `SUBSTITUTE(SUBSTITUTE(UPPER(MID(${period},IF(MID(${period},5,1)="年",6,5),12))," ",""),"-","")`;
  // A sign behind each, because MATCH finds no empty text.
  const at = `MATCH(${part}&"#",${constants(spelled.map(({ spelling }) => quote(`${spelling}#`)))},0)`;
  const begins = `INDEX(${constants(spelled.map(({ month }) => month))},${at})`;
  const length = `INDEX(${constants(spelled.map(({ months }) => months))},${at})`;
  const from = `${begins}+(${length}>1)*(MAX(1,${fiscalStart})-1)`;
  const first = `DATE(LEFT(${period},4),${from},1)`;
  const next = `DATE(LEFT(${period},4),${from}+${length},1)`;
  return `IFERROR(MAX(0,MIN(1,(INT(${context.places.reviewDate})-${first}+1)/(${next}-${first}))),1)`;
};
