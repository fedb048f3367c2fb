/** The figures of the method as built-in functions, where the function's definition offers that. */
import type { FunctionDefinition, NativeReferences } from "./functionDefinition";

export type NativeTwins = ReadonlyMap<string, NonNullable<FunctionDefinition["native"]>>;

/** The native twin of a figure, or null where it has none. */
export const nativeFigure = (twins: NativeTwins, id: string, args: readonly string[], references: NativeReferences): string | null =>
  twins.get(id)?.(args, references) ?? null;

export const twinsOf = (definitions: readonly FunctionDefinition[]): NativeTwins =>
  new Map(definitions.flatMap((definition) => (definition.native ? [[definition.id, definition.native] as const] : [])));
