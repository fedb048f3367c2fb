/**
 * The figures of the method as built-in functions, where the function's definition offers that.
 *
 * What an argument may hold is checked once for all twins, from the same parameters by which `invoke` checks it: where the function says
 * #VALUE!, its twin is #N/A; an error in an argument is passed on.
 */
import { yesNoWords } from "../commonWords";
import { languages } from "../language";
import type { Vocabulary } from "../words";
import type { FunctionDefinition, Native, NativeReferences, ParameterKind } from "./functionDefinition";
import { lastDay } from "./readCell";

export type NativeTwins = ReadonlyMap<string, Native>;

/** A text inside a formula. */
export const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const labelsOfAll = (list: Vocabulary): readonly string[] =>
  list.terms.flatMap(({ label }) => languages.map((language) => `"${label[language]}"`));

const yes = ["TRUE", ...labelsOfAll({ ...yesNoWords, terms: yesNoWords.terms.slice(0, 1) })];
const flags = ["TRUE", "FALSE", ...labelsOfAll(yesNoWords)];

/** Whether a cell says yes: TRUE or the word in either language. */
export const nativeYes = (cell: string): string => `ISNUMBER(MATCH(${cell},{${yes.join(",")}},0))`;

/** How many cells of a range say yes. */
export const nativeTicks = (range: string): string => `(${yes.map((word) => `COUNTIF(${range},${word})`).join("+")})`;

/** Whether a cell, or any cell of a range, holds what a parameter refuses; null where it takes everything. Without "=". */
const refusal = (accepts: ParameterKind, cell: string, { words }: NativeReferences): string | null => {
  const known = (list: Vocabulary): string => (list.listed ? words(list) : `{${labelsOfAll(list).join(",")}}`);
  const entered = `TRIM(${cell})<>""`;
  const outside = ({ min, max }: { readonly min?: number; readonly max?: number }): readonly string[] => [
    ...(min === undefined ? [] : [`${cell}<${min.toString()}`]),
    ...(max === undefined ? [] : [`${cell}>${max.toString()}`]),
  ];
  const number = (bounds: { readonly min?: number; readonly max?: number }): string => {
    const tests = outside(bounds);
    return tests.length === 0
      ? `AND(${entered},NOT(ISNUMBER(${cell})))`
      : `IF(ISNUMBER(${cell}),${tests.length === 1 ? tests.join("") : `OR(${tests.join(",")})`},${entered})`;
  };
  const anyNumber = (bounds: { readonly min?: number; readonly max?: number }): string => {
    const tests = outside(bounds).map((test) => `+ISNUMBER(${cell})*(${test})`);
    return `SUMPRODUCT((1-ISNUMBER(${cell}))*(${entered})${tests.join("")})>0`;
  };
  switch (accepts.kind) {
    case "word":
      return `AND(${entered},ISNA(MATCH(TRIM(${cell}),${known(accepts.list)},0)))`;
    case "words":
      return `SUMPRODUCT((${entered})*ISNA(MATCH(TRIM(${cell}),${known(accepts.list)},0)))>0`;
    case "flag":
      return `AND(${entered},ISNA(MATCH(${cell},{${flags.join(",")}},0)))`;
    case "flags":
      return `SUMPRODUCT((${entered})*ISNA(MATCH(${cell},{${flags.join(",")}},0)))>0`;
    case "number":
      return number(accepts);
    case "share":
      return number({ min: 0, max: 1 });
    case "date":
      return number({ min: 0, max: lastDay });
    case "numbers":
      return anyNumber(accepts);
    case "text":
    case "texts":
    case "language":
    case "range":
    case "anything":
      return null;
  }
};

/** What a sheet writes out, or leaves out, needs no check. */
export const isLiteral = (argument: string): boolean => argument === "" || argument.startsWith('"');

/** A native formula that is #N/A where an argument is refused; null where these arguments have none. */
export const checked =
  ({ parameters }: Pick<FunctionDefinition, "parameters">, native: Native): Native =>
  (args, references) => {
    const refused = args.flatMap((argument, index) => {
      const accepts = parameters[index]?.accepts;
      return accepts === undefined || isLiteral(argument) ? [] : (refusal(accepts, argument, references) ?? []);
    });
    const formula = native(args, references);
    if (formula === null) return null;
    return refused.length === 0 ? formula : `IF(${refused.length === 1 ? refused.join("") : `OR(${refused.join(",")})`},NA(),${formula})`;
  };

/** The native twin of a figure, or null where it has none. */
export const nativeFigure = (twins: NativeTwins, id: string, args: readonly string[], references: NativeReferences): string | null =>
  twins.get(id)?.(args, references) ?? null;

/** The twins of all definitions; those that are loaded later stand there once `load` is done. */
export const twinsOf = (
  definitions: readonly FunctionDefinition[],
): { readonly twins: NativeTwins; readonly load: () => Promise<void> } => {
  const twins = new Map<string, Native>();
  const later: (() => Promise<unknown>)[] = [];
  for (const definition of definitions) {
    const { id, native, nativeLater } = definition;
    if (native) twins.set(id, checked(definition, native));
    if (nativeLater) later.push(async () => twins.set(id, checked(definition, await nativeLater())));
  }
  let loaded: Promise<unknown> | undefined;
  return {
    twins,
    load: async () => {
      await (loaded ??= Promise.all(later.map((one) => one())));
    },
  };
};
