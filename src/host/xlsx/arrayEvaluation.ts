/**
 * Which formulas must be stored as dynamic arrays although their result is a single value: those in which a whole area stands
 * where one value is expected, such as SUM(A1:A9*B1:B9) or SUM(IF(Deals[Won],Deals[Amount])). Stored plainly, Excel would
 * put an @ before the area and take one row of it.
 *
 * Cases: operators; arguments of functions known to take one value; everything else may take areas. SUMPRODUCT and its like
 * evaluate what is inside them as arrays by themselves.
 */
import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";

/** Functions all of whose arguments are single values. */
const scalarFunctions = new Set(
  `ABS ACOS ASIN ATAN CEILING CHAR CODE COS DATE DATEVALUE DAY DEGREES EDATE EOMONTH EVEN EXACT EXP FIND FLOOR HOUR INT ISBLANK ISERR ISERROR
   ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH N ODD POWER PROPER RADIANS REPLACE
   REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SIN SQRT SUBSTITUTE TAN TEXT TIME TIMEVALUE TRIM TRUNC TYPE UPPER VALUE WEEKDAY
   WEEKNUM YEAR YEARFRAC NOT IF IFERROR IFNA CHOOSE DATEDIF`.match(/\S+/g),
);

/** Arguments, counted from 0, that are single values in functions that also take areas. */
const scalarArguments: Readonly<Record<string, readonly number[]>> = {
  COUNTIF: [1],
  SUMIF: [1],
  AVERAGEIF: [1],
  COUNTIFS: [1, 3, 5, 7, 9],
  SUMIFS: [2, 4, 6, 8, 10],
  AVERAGEIFS: [2, 4, 6, 8, 10],
  MAXIFS: [2, 4, 6, 8, 10],
  MINIFS: [2, 4, 6, 8, 10],
  MATCH: [0],
  XMATCH: [0],
  VLOOKUP: [0, 2],
  HLOOKUP: [0, 2],
  XLOOKUP: [0],
  LARGE: [1],
  SMALL: [1],
};

/** Functions that evaluate their arguments as arrays in every formula. */
const arrayFunctions = new Set("SUMPRODUCT MMULT LOOKUP FILTER SORT SORTBY UNIQUE MDETERM MINVERSE TRANSPOSE".split(" "));

/** Functions whose result may be an area or array. */
const arrayResults = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE OFFSET INDIRECT VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND
   TEXTSPLIT MAP BYROW BYCOL SCAN MAKEARRAY MMULT ROW COLUMN FREQUENCY`.match(/\S+/g),
);

/** A quick look: no area, no array, nothing to parse. */
const mayHoldArrays = /[:\[{#]|\b(LET|MAP|FILTER|SORT|UNIQUE|SEQUENCE|OFFSET|INDIRECT|ROW|COLUMN)\b/i;

/** One cell: a column in this row, in the header or in the totals. */
const oneCellOfTable = /(\[#(this row|headers|totals)\],|\[@)(?!.*\]:\[)/i;

const isArea = (reference: string): boolean => (reference.includes("[") ? !oneCellOfTable.test(reference) : reference.includes(":"));

/** Whether the value of the node may be more than one cell. */
function isArray(node: AstExpression, names: ReadonlySet<string>): boolean {
  switch (node.type) {
    case "ReferenceIdentifier":
      return node.kind === "name" ? names.has(node.value.toLowerCase()) : isArea(node.value);
    case "ArrayExpression":
      return true;
    case "UnaryExpression":
      return node.operator === "#" || (node.operator !== "@" && node.arguments.some((part) => isArray(part, names)));
    case "BinaryExpression":
      return node.operator === ":" || node.arguments.some((part) => isArray(part, names));
    case "CallExpression": {
      const name = node.callee.name.toUpperCase();
      if (arrayResults.has(name)) return name !== "ROW" && name !== "COLUMN" ? true : isArrayArgument(node.arguments[0], names);
      return scalarFunctions.has(name) && node.arguments.some((part) => isArrayArgument(part, names));
    }
    default:
      return false;
  }
}

const isArrayArgument = (node: AstExpression | null | undefined, names: ReadonlySet<string>): boolean =>
  node !== null && node !== undefined && isArray(node, names);

function needs(node: AstExpression | null | undefined, names: ReadonlySet<string>): boolean {
  if (node === null || node === undefined) return false;
  switch (node.type) {
    case "UnaryExpression":
      if (node.operator === "@" || node.operator === "#") return false;
      return node.arguments.some((part) => isArray(part, names) || needs(part, names));
    case "BinaryExpression":
      if (node.operator === ":" || node.operator === "," || node.operator === " ") return false;
      return node.arguments.some((part) => isArray(part, names) || needs(part, names));
    case "CallExpression": {
      const name = node.callee.name.toUpperCase();
      if (arrayFunctions.has(name)) return false;
      const single = (index: number): boolean => scalarFunctions.has(name) || (scalarArguments[name]?.includes(index) ?? false);
      return node.arguments.some((part, index) => (single(index) && isArrayArgument(part, names)) || needs(part, names));
    }
    case "LetExpression": {
      const known = new Set(names);
      for (const declaration of node.declarations) {
        if (needs(declaration.init, known)) return true;
        if (isArrayArgument(declaration.init, known)) known.add(declaration.id.name.toLowerCase());
      }
      return needs(node.body, known);
    }
    default:
      return false;
  }
}

/** Whether Excel must be told to evaluate the formula as an array. Formulas that cannot be read are stored plainly. */
export function needsArrayEvaluation(formula: string): boolean {
  if (!mayHoldArrays.test(formula)) return false;
  try {
    return needs(parse(tokenize(formula)), new Set());
  } catch {
    return false;
  }
}
