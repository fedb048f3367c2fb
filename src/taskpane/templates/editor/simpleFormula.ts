/**
 * What the formula of an own column would give in a row of the preview: sums, differences, products and quotients of numbers. Anything more
 * is Excel's to compute: null.
 */
import { columnsRead } from "../../../templates/document/ownFormula";

interface Reading {
  readonly tokens: readonly string[];
  at: number;
}

const peek = ({ tokens, at }: Reading): string | undefined => tokens[at];

const operand = (reading: Reading): number => {
  const token = peek(reading);
  reading.at += 1;
  if (token === "-") return -operand(reading);
  if (token !== "(") return Number(token ?? Number.NaN);
  const inner = sum(reading);
  if (peek(reading) !== ")") return Number.NaN;
  reading.at += 1;
  return inner;
};

const product = (reading: Reading): number => {
  let value = operand(reading);
  for (let token = peek(reading); token === "*" || token === "/"; token = peek(reading)) {
    reading.at += 1;
    const next = operand(reading);
    value = token === "*" ? value * next : value / next;
  }
  return value;
};

const sum = (reading: Reading): number => {
  let value = product(reading);
  for (let token = peek(reading); token === "+" || token === "-"; token = peek(reading)) {
    reading.at += 1;
    const next = product(reading);
    value = token === "+" ? value + next : value - next;
  }
  return value;
};

export const simpleResult = (formula: string, cells: Readonly<Record<string, unknown>>): number | null => {
  const read = columnsRead(formula).map((id) => cells[id] ?? 0);
  if (!read.every((value) => typeof value === "number")) return null;
  let next = 0;
  const filled = formula.slice(1).replace(/\{[A-Za-z][\w-]*\}/g, () => `(${String(read[next++] ?? 0)})`);
  const tokens = filled.match(/\d+(\.\d+)?|[-+*/()]/g) ?? [];
  if (!formula.startsWith("=") || tokens.join("") !== filled.replaceAll(/\s/g, "")) return null;
  const reading = { tokens, at: 0 };
  const value = sum(reading);
  return reading.at === tokens.length && Number.isFinite(value) ? value : null;
};
