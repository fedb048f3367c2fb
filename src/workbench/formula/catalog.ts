/** The functions that the formula bar knows: the custom ones with their whole description, built-in ones with their arguments. */
import type { Language, Text } from "../../plan/language";
import type { FunctionDefinition } from "../../plan/functions/functionDefinition";
import { builtInSignatures } from "./builtIns";

interface CatalogParameter {
  /** As shown: optional ones in brackets. */
  readonly label: string;
  readonly description: Text | null;
}

export interface CatalogEntry {
  readonly name: string;
  readonly description: Text | null;
  readonly parameters: readonly CatalogParameter[];
  /** The last parameter may be repeated. */
  readonly repeats: boolean;
}

export type Catalog = ReadonlyMap<string, CatalogEntry>;

export function makeCatalog(namespace: string, definitions: readonly FunctionDefinition[]): Catalog {
  const entries = new Map<string, CatalogEntry>();
  for (const definition of definitions) {
    const name = `${namespace}.${definition.id}`;
    const parameters = definition.parameters.map(({ name: label, description, optional }) => ({
      label: optional ? `[${label}]` : label,
      description,
    }));
    entries.set(name, { name, description: definition.description, parameters, repeats: false });
  }
  for (const signature of builtInSignatures) {
    const entry = parseSignature(signature);
    entries.set(entry.name, entry);
  }
  return entries;
}

/** SUM(number1, [number2], …) */
function parseSignature(signature: string): CatalogEntry {
  const open = signature.indexOf("(");
  const inner = signature.slice(open + 1, -1);
  const labels = inner === "" ? [] : inner.split(", ");
  const repeats = labels[labels.length - 1] === "…";
  const parameters = labels.filter((label) => label !== "…").map((label) => ({ label, description: null }));
  return { name: signature.slice(0, open), description: null, parameters, repeats };
}

export const textIn = (text: Text | null, language: Language): string => text?.[language] ?? "";
