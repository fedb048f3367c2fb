/** The syntax of formulas: text to a tree, what a reference in it says, and what a call calls. */
import type { AstExpression, CallExpression, Identifier } from "@borgar/fx";
import { parse, parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";
import { remembered } from "./remembered";

const brokenReference = /(?:'(?:[^']|'')+'|[^\s'!(),;=+\-*/^&<>"{}]+)!#REF!/g;

/** The syntax tree of a formula; null if it is none. */
export const parseFormula = remembered((formula): AstExpression | null => {
  try {
    return parse(tokenize(formula.replace(brokenReference, "#REF!"), { mergeRefs: true }));
  } catch {
    return null;
  }
});

/** What a reference to cells says. */
export const cellsOf = remembered((text) => parseA1Ref(text) as { context?: string[]; range?: ParsedRange } | undefined);
/** What a reference to a table says. */
export const structureOf = remembered(
  (text) => parseStructRef(text) as { table?: string; columns?: string[]; sections?: string[] } | undefined,
);

/** Edges that are not said belong to whole rows and columns. */
type ParsedRange = Partial<Record<"top" | "left" | "bottom" | "right", number | null> & Record<"$top" | "$left", boolean | null>>;

/** Whether an edge is not said. */
export const isAbsent = (value: number | null | undefined): boolean => value === null || value === undefined;

/** As users write it: without the prefixes that files give to newer functions. */
export const functionName = (written: string): string => {
  const upper = written
    .toUpperCase()
    .replace(/^_XLFN\./, "")
    .replace(/^_XLWS\./, "");
  const stored = /^_XLDUDF_([^_]+)_(.+)$/.exec(upper);
  return stored ? `${stored[1]}.${stored[2]}` : upper;
};

/** The parser's types leave out that a LAMBDA may be called on the spot, and that arguments may be left out. */
interface Call {
  readonly callee: AstExpression | Identifier;
  readonly arguments: readonly (AstExpression | null)[];
}

export const asCall = (tree: CallExpression): Call => tree;

/** The name of the function; null where what is called is computed. */
export const calledFunction = (tree: CallExpression): string | null => {
  const { callee } = asCall(tree);
  return callee.type === "Identifier" ? functionName(callee.name) : null;
};

/** Functions that take functions. */
export const functionTakers = new Set(["MAP", "BYROW", "BYCOL", "REDUCE", "SCAN", "MAKEARRAY"]);
