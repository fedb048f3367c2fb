/**
 * Where in a formula an area stands although one value is expected, such as SUM(A1:A9*B1:B9) or ABS(A1:A9).
 *
 * Excel takes one cell of such an area, the one in the formula's own row or column, unless the file marks the formula as a dynamic array.
 * So formulas with such places are marked when saved, also where their result is a single value; and a formula that a file holds without
 * the mark gets an @ there, as Excel shows it.
 *
 * Cases: operators; arguments that are one value; the formula's result; everything else may take areas. SUMPRODUCT and its like evaluate
 * what is inside them as arrays by themselves.
 */
import { parse, tokenize, type AstExpression } from "@borgar/fx/xlsx";
import { builtIns } from "../calc/functions";

/** Arguments that are one value although the function looks at them itself. */
const singleArguments: Readonly<Record<string, (place: number) => boolean>> = {
  COUNTIF: (place) => place === 1,
  SUMIF: (place) => place === 1,
  AVERAGEIF: (place) => place === 1,
  COUNTIFS: (place) => place % 2 === 1,
  SUMIFS: (place) => place > 0 && place % 2 === 0,
  AVERAGEIFS: (place) => place > 0 && place % 2 === 0,
  MAXIFS: (place) => place > 0 && place % 2 === 0,
  MINIFS: (place) => place > 0 && place % 2 === 0,
  OFFSET: (place) => place > 0,
  IF: (place) => place === 0,
  CHOOSE: (place) => place === 0,
  IFERROR: () => true,
  IFNA: () => true,
  IFS: () => true,
  SWITCH: () => true,
};

const isSingle = (name: string, place: number): boolean => (singleArguments[name] ?? builtIns.get(name)?.isSingle)?.(place) ?? false;

/** Functions that hand one of their arguments on as it is. */
const handsOn = (name: string, place: number): boolean => (name === "IF" || name === "CHOOSE") && place > 0;

/** Functions that evaluate their arguments as arrays in every formula. */
const arrayFunctions = new Set(
  `SUMPRODUCT MMULT LOOKUP FILTER SORT SORTBY UNIQUE MDETERM MINVERSE TRANSPOSE CORREL COVAR COVARIANCE.P COVARIANCE.S CHITEST CHISQ.TEST FTEST
   F.TEST TTEST T.TEST FORECAST FORECAST.LINEAR INTERCEPT SLOPE PEARSON RSQ STEYX PROB MODE MODE.SNGL MODE.MULT SUMX2MY2 SUMX2PY2 SUMXMY2
   FREQUENCY GROWTH TREND LINEST LOGEST`.match(/\S+/g),
);

/** Functions whose result may be an area or array. */
const arrayResults = new Set(
  `FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY TRANSPOSE INDIRECT VSTACK HSTACK TOCOL TOROW TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND TEXTSPLIT
   MAP BYROW BYCOL SCAN MAKEARRAY MMULT MINVERSE MODE.MULT FREQUENCY GROWTH TREND LINEST LOGEST`.match(/\S+/g),
);

/** Texts, and cells of the formula's own row in a table: no areas, whatever stands in them. */
const noAreas = /"[^"]*"|\[@(?:\[[^\]]*\]|[^\][]*)\]/g;

/** A quick look at the rest: no area, no array, nothing to parse. */
const mayHoldArrays = /[:\[{#]|\b(LET|MAP|FILTER|SORT|UNIQUE|SEQUENCE|RANDARRAY|OFFSET|INDIRECT|ROW|COLUMN)\b/i;

/** One cell: a column in this row, in the header or in the totals. */
const oneCellOfTable = /(\[#(this row|headers|totals)\],|\[@)(?!.*\]:\[)/i;

const isArea = (reference: string, isOfTable: boolean): boolean =>
  isOfTable ? !oneCellOfTable.test(reference) : reference.slice(reference.lastIndexOf("!") + 1).includes(":");

type Names = ReadonlySet<string>;
type Call = Extract<AstExpression, { type: "CallExpression" }>;
type Argument = AstExpression | null | undefined;

const nameOf = (call: Call): string => call.callee.name.toUpperCase();

/** Null for an argument left out: the parser's types do not know it. */
const argumentsOf = (call: Call): readonly Argument[] => call.arguments;

const isZero = (node: Argument): boolean => !node || (node.type === "Literal" && node.value === 0);

function returnsArray(call: Call, names: Names): boolean {
  const name = nameOf(call);
  const [first, second, third] = argumentsOf(call);
  if (name === "ROW" || name === "COLUMN") return isArray(first, names);
  if (name === "OFFSET") return argumentsOf(call).length > 3 || isArray(first, names);
  if (name === "INDEX") return argumentsOf(call).length > 1 && (isZero(second) || (third !== undefined && isZero(third)));
  return arrayResults.has(name);
}

/** Whether the value of the node may be more than one cell. */
function isArray(node: Argument, names: Names): boolean {
  switch (node?.type) {
    case "ReferenceIdentifier":
      return node.kind === "name" ? names.has(node.value.toLowerCase()) : isArea(node.value, node.kind === "table");
    case "ArrayExpression":
      return true;
    case "UnaryExpression":
      return node.operator === "#" || (node.operator !== "@" && node.arguments.some((part) => isArray(part, names)));
    case "BinaryExpression":
      return node.operator === ":" || node.arguments.some((part) => isArray(part, names));
    case "CallExpression": {
      const name = nameOf(node);
      if (returnsArray(node, names)) return true;
      return argumentsOf(node).some((part, place) => (isSingle(name, place) || handsOn(name, place)) && isArray(part, names));
    }
    default:
      return false;
  }
}

type Visit = (node: AstExpression) => void;

/**
 * Calls `visit` for each area or array in the place of one value.
 *
 * @param single Whether one value is expected here.
 */
function visitPlaces(node: Argument, single: boolean, names: Names, visit: Visit): void {
  switch (node?.type) {
    case "ReferenceIdentifier":
    case "ArrayExpression":
      if (single && isArray(node, names)) visit(node);
      return;
    case "UnaryExpression":
      if (node.operator === "#" && single) visit(node);
      if (node.operator !== "@" && node.operator !== "#") visitPlaces(node.arguments[0], true, names, visit);
      return;
    case "BinaryExpression":
      if (node.operator !== ":" && node.operator !== "," && node.operator !== " ") {
        for (const part of node.arguments) visitPlaces(part, true, names, visit);
      } else if (single && isArray(node, names)) visit(node);
      return;
    case "CallExpression": {
      const name = nameOf(node);
      if (single && returnsArray(node, names)) visit(node);
      if (arrayFunctions.has(name)) return;
      argumentsOf(node).forEach((part, place) => {
        // What INDEX takes from is computed as an array, but for an IF in it.
        if (name === "INDEX" && place === 0 && part?.type === "BinaryExpression") return;
        visitPlaces(part, handsOn(name, place) ? single : isSingle(name, place), names, visit);
      });
      return;
    }
    case "LetExpression": {
      const known = new Set(names);
      for (const { id, init } of node.declarations) {
        visitPlaces(init, false, known, visit);
        if (isArray(init, known)) known.add(id.name.toLowerCase());
      }
      visitPlaces(node.body, single, known, visit);
      return;
    }
    default:
  }
}

/** One look for all names at once; what holds one only as part of a word is parsed for nothing. */
const namePatterns = new WeakMap<Names, RegExp>();

function mayHold(names: Names, text: string): boolean {
  let pattern = namePatterns.get(names);
  if (!pattern) {
    pattern = new RegExp([...names].map((name) => name.replace(/[.\\?]/g, "\\$&")).join("|"), "i");
    namePatterns.set(names, pattern);
  }
  return pattern.test(text);
}

/** Whether formulas that differ in numbers and texts only hold places: those of a report are many and few in kind. */
const known = new Map<string, boolean>();
const mostKnown = 10_000;

function isKnownToHoldNone(shape: string, find: () => readonly AstExpression[]): boolean {
  const holds = known.get(shape);
  if (holds !== undefined) return !holds;
  if (known.size >= mostKnown) known.clear();
  known.set(shape, find().length > 0);
  return known.get(shape) === false;
}

function parsedPlaces(formula: string, names: Names): AstExpression[] {
  const found: AstExpression[] = [];
  try {
    visitPlaces(parse(tokenize(formula, { withLocation: true })), true, names, (node) => found.push(node));
  } catch {
    return [];
  }
  return found;
}

/** Formulas that cannot be read hold none. */
function placesIn(formula: string, names: Names): AstExpression[] {
  if (names.size === 0 && !mayHoldArrays.test(formula)) return [];
  const rest = formula.replace(noAreas, "");
  const mayHoldNames = names.size > 0 && mayHold(names, rest);
  if (!mayHoldNames && !mayHoldArrays.test(rest)) return [];
  const shape = formula.replace(/"[^"]*"/g, '""').replace(/[1-9]\d*/g, "1");
  if (!mayHoldNames && isKnownToHoldNone(shape, () => parsedPlaces(formula, names))) return [];
  return parsedPlaces(formula, names);
}

const none: Names = new Set();

/** Names, in lower case, that stand for areas or arrays. */
export const areaNames = (names: readonly { readonly name: string; readonly formula: string }[]): Names =>
  new Set(names.filter(({ formula }) => placesIn(formula, none).length > 0).map(({ name }) => name.toLowerCase()));

/** Whether Excel must be told to evaluate the formula as an array. */
export const needsArrayEvaluation = (formula: string, areas: Names = none): boolean => placesIn(formula, areas).length > 0;

/** The formula with an @ before each area of which Excel takes one cell. Arrays written out count only where they are the whole result. */
export function withIntersections(formula: string, areas: Names = none): string {
  let shown = formula;
  const starts = placesIn(formula, areas).map(({ type, loc: [start = 0] = [] }) =>
    type === "ArrayExpression" && start > 1 ? null : start,
  );
  for (const start of starts.filter((place) => place !== null).sort((one, other) => other - one)) {
    shown = `${shown.slice(0, start)}@${shown.slice(start)}`;
  }
  return shown;
}

/** The formula as Excel takes it without the mark of dynamic arrays, where each @ in it goes without saying; null where one does not. */
export function withoutIntersections(formula: string, areas: Names = none): string | null {
  if (!formula.includes("@")) return formula;
  const plain = tokenize(formula)
    .map(({ type, value }) => (type === "operator" && value === "@" ? "" : value))
    .join("");
  return withIntersections(plain, areas) === formula ? plain : null;
}
