/**
 * Criteria as COUNTIF and its kin understand them: 5, "x", ">3", "<>", "=abc*", "??z", "~*".
 * Text is compared without regard to case; a criterion that looks like a number matches numbers and text that looks like it, one that
 * names an error matches that error.
 */
import type { CellValue } from "../../model/state";
import { compareNumbers, compareTexts, numberFromText } from "../coerce";
import { errorFromCode, isError } from "../values";

export type Criterion = (value: CellValue) => boolean;

const special = /[.+^${}()|[\]\\/-]/;

/** A pattern with * (any text), ? (one character) and ~ before a literal *, ? or ~. Matches whole texts, in any case. */
export function wildcardPattern(text: string, flags = "iu"): RegExp {
  return new RegExp(`^${wildcardSource(text)}$`, `${flags}s`);
}

/** The source of a regular expression for a text with wildcards. */
export function wildcardSource(text: string): string {
  let source = "";
  const characters = Array.from(text);
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index] ?? "";
    const next = characters[index + 1];
    if (character === "~" && next !== undefined && "*?~".includes(next)) {
      source += next === "~" ? "~" : `\\${next}`;
      index++;
    } else if (character === "*") source += ".*";
    else if (character === "?") source += ".";
    else source += special.test(character) && character !== "-" ? `\\${character}` : character;
  }
  return source;
}

export const hasWildcards = (text: string): boolean => /[*?~]/.test(text);

/** The text, in lower case, that a criterion asks for and nothing else: no comparison, number, logical value, error or wildcard. */
export const plainTextOf = (criterion: CellValue): string | null => (typeof criterion === "string" ? plainText(criterion) : null);

/** The test that a criterion stands for. */
export const criterionOf = (criterion: CellValue): Criterion =>
  typeof criterion === "string" ? testOf(criterion) : equals(criterion ?? 0);

const mostRemembered = 10_000;

/** A column of formulas asks for the same few texts again and again. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= mostRemembered) known.clear();
    const made = make(text);
    known.set(text, made);
    return made;
  };
}

const plainText = remembered((criterion): string | null => {
  if (criterion === "" || /^[<>=#]/.test(criterion) || hasWildcards(criterion)) return null;
  return /^(true|false)$/i.test(criterion) || numberFromText(criterion) !== null ? null : criterion.toLowerCase();
});

const testOf = remembered((criterion): Criterion => {
  const [, operator = "", operand = ""] = /^(<=|>=|<>|=|<|>)?([\s\S]*)$/.exec(criterion) ?? [];
  if (operator === "" && operand === "") return (value) => value === null || value === "";
  if (operator === "" || operator === "=") return operand === "" ? (value) => value === null : equals(operand);
  if (operator === "<>") {
    const isEqual: Criterion = operand === "" ? (value) => value === null : equals(operand);
    // Text that looks like the number equals it, and yet is not excluded with it.
    const isNumber = numberFromText(operand) !== null;
    return (value) => (isNumber && typeof value === "string") || !isEqual(value);
  }
  return ordered(operator, operand);
});

function equals(operand: CellValue): Criterion {
  if (isError(operand)) return (value) => isError(value) && value.code === operand.code;
  if (typeof operand === "boolean") return (value) => value === operand;
  const number = typeof operand === "number" ? operand : numberFromText(operand ?? "");
  if (number !== null) {
    return (value) =>
      typeof value === "number" ? compareNumbers(value, number) === 0 : typeof value === "string" && numberFromText(value) === number;
  }
  const text = String(operand);
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return (value) => value === (upper === "TRUE");
  if (errorFromCode(text)) return (value) => isError(value) && value.code === upper;
  if (hasWildcards(text)) {
    const pattern = wildcardPattern(text);
    return (value) => typeof value === "string" && pattern.test(value);
  }
  const lower = text.toLowerCase();
  return (value) => typeof value === "string" && value.toLowerCase() === lower;
}

function ordered(operator: string, operand: string): Criterion {
  if (operand === "") return () => false;
  const judge = (order: number): boolean =>
    operator === "<" ? order < 0 : operator === ">" ? order > 0 : operator === "<=" ? order <= 0 : order >= 0;
  const number = numberFromText(operand);
  if (number !== null) return (value) => typeof value === "number" && judge(compareNumbers(value, number));
  if (/^(true|false)$/i.test(operand)) {
    const bound = Number(/^true$/i.test(operand));
    return (value) => typeof value === "boolean" && judge(Number(value) - bound);
  }
  return (value) => typeof value === "string" && judge(compareTexts(value, operand));
}
