/** Rows of function tests: whole arguments in, what the cell shows out. */
import { functionCalls } from "../../src/functions/call";
import type { Language } from "../../src/plan/language";
import { CellError, type NativeReferences, type Result } from "../../src/plan/functions/functionDefinition";
import type { RawArgument } from "../../src/plan/functions/invoke";
import { registry } from "../registry";

const calls = functionCalls(registry.functions);

export type Args = readonly RawArgument[];

/** A column of cells. */
export const column = (...cells: readonly (string | number | boolean | null)[]) => cells.map((cell) => [cell]);

/** A row of cells. */
export const row = (...cells: readonly (string | number | boolean | null)[]) => [cells];

/** The result with figures rounded and errors as their code, so that rows of a test can state it. */
const show = (result: Result): unknown => {
  if (Array.isArray(result)) return result.map((cells) => cells.map((cell) => show(cell)));
  if (result instanceof CellError) return result.code;
  return typeof result === "number" ? Number(result.toFixed(4)) : result;
};

export const call = (id: string, args: Args): unknown => show(calls.call(`KAM.${id}`, args));

export const message = (id: string, args: Args): string => {
  const result = calls.call(`KAM.${id}`, args);
  return result instanceof CellError ? result.message : "no error";
};

/** References of native formulas that say what they refer to: words_level, weights_level_role, band_near. */
export const namedReferences = (language: Language): NativeReferences => ({
  language,
  words: (...lists) => ["words", ...lists.map(({ id }) => id)].join("_"),
  weights: (...lists) => ["weights", ...lists.map(({ id }) => id)].join("_"),
  word: (list, id) => `word_${list.id}_${id}`,
  weight: (list, id) => `${list.id}_${id}`,
  upTo: (count) => `up_to_${count}`,
});

export const divisionError = new CellError("#DIV/0!");
