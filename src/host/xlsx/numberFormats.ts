/** Number formats that files name by number instead of by code. The others get numbers from 164. */

export const firstOwnFormat = 164;

const builtIn: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** The currency formats 5–8 follow the language of Excel, so that a file that means dollars must spell them out. */
const isCurrency = (number: number): boolean => number >= 5 && number <= 8;

const numbers: ReadonlyMap<string, number> = new Map(
  Object.entries(builtIn)
    .filter(([number]) => !isCurrency(Number(number)))
    .map(([number, code]) => [code, Number(number)]),
);

export const builtInCode = (number: number): string | undefined => builtIn[number];
export const builtInNumber = (code: string): number | undefined => numbers.get(code);
