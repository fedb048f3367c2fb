/** The figures of the method as built-in functions, where the function's definition offers that. */
import { yesNoWords } from "../commonWords";
import type { FunctionDefinition, NativeReferences } from "./functionDefinition";

export type NativeTwins = ReadonlyMap<string, NonNullable<FunctionDefinition["native"]>>;

const yes = yesNoWords.terms[0]?.label;

/** How many cells of a range say yes: TRUE or the word in either language. */
export const nativeTicks = (range: string): string =>
  `(${["TRUE", `"${yes?.en ?? ""}"`, `"${yes?.zh ?? ""}"`].map((word) => `COUNTIF(${range},${word})`).join("+")})`;

/** The native twin of a figure, or null where it has none. */
export const nativeFigure = (twins: NativeTwins, id: string, args: readonly string[], references: NativeReferences): string | null =>
  twins.get(id)?.(args, references) ?? null;

export const twinsOf = (definitions: readonly FunctionDefinition[]): NativeTwins =>
  new Map(definitions.flatMap((definition) => (definition.native ? [[definition.id, definition.native] as const] : [])));
