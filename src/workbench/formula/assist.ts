/**
 * What can be offered while a formula is typed: names of functions that fit what stands before the caret, or the arguments of the
 * function that the caret is in.
 */
import type { Catalog, CatalogEntry } from "./catalog";

export interface Completion {
  readonly kind: "complete";
  /** The part of the text that a chosen name replaces. */
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly CatalogEntry[];
}

export interface ArgumentHelp {
  readonly kind: "arguments";
  readonly entry: CatalogEntry;
  /** Index of the parameter that the caret is in. */
  readonly argument: number;
}

const mostCandidates = 12;

export function assist(text: string, caret: number, catalog: Catalog): Completion | ArgumentHelp | null {
  if (!text.startsWith("=")) return null;
  const before = text.slice(0, caret);
  if (endsInQuotes(before)) return null;
  const inColumnName = before.lastIndexOf("[") > before.lastIndexOf("]");
  const word = inColumnName ? undefined : /(^|[^A-Za-z0-9_.\]!'$])([A-Za-z][A-Za-z0-9_.]*)$/.exec(before)?.[2];
  if (word !== undefined && !/^[A-Za-z]{1,3}\d+$/.test(word)) {
    const candidates = candidatesFor(word, catalog);
    if (candidates.length > 0) return { kind: "complete", from: caret - word.length, to: caret, candidates };
  }
  return argumentHelp(before, catalog);
}

function candidatesFor(word: string, catalog: Catalog): CatalogEntry[] {
  const typed = word.toUpperCase();
  const names = [...catalog.values()];
  const starting = names.filter((entry) => entry.name.startsWith(typed));
  // KAM.* functions are found without their prefix too.
  const inside = names.filter((entry) => !entry.name.startsWith(typed) && typed.length > 1 && entry.name.includes(`.${typed}`));
  return [...starting, ...inside].slice(0, mostCandidates);
}

/** Both kinds: "text" and 'Sheet name'. */
function endsInQuotes(before: string): boolean {
  let open: string | null = null;
  for (const character of before) {
    if (open === null && (character === '"' || character === "'")) open = character;
    else if (character === open) open = null;
  }
  return open !== null;
}

function argumentHelp(before: string, catalog: Catalog): ArgumentHelp | null {
  const open: { name: string; argument: number }[] = [];
  let quote: string | null = null;
  let depth = 0;
  for (let at = 0; at < before.length; at++) {
    const character = before[at] ?? "";
    if (quote !== null) {
      if (character === quote) quote = null;
    } else if (character === '"' || character === "'") quote = character;
    else if (character === "[" || character === "{") depth++;
    else if (character === "]" || character === "}") depth--;
    else if (character === "(")
      open.push({ name: /[A-Za-z][A-Za-z0-9_.]*$/.exec(before.slice(0, at))?.[0].toUpperCase() ?? "", argument: 0 });
    else if (character === ")") open.pop();
    else if (character === "," && depth === 0) {
      const innermost = open[open.length - 1];
      if (innermost) innermost.argument++;
    }
  }
  const innermost = open[open.length - 1];
  const entry = innermost && catalog.get(innermost.name);
  return entry ? { kind: "arguments", entry, argument: innermost.argument } : null;
}

/** The text with the chosen name and an opening bracket, and where the caret stands after it. */
export function complete(text: string, completion: Completion, entry: CatalogEntry): { text: string; caret: number } {
  const bracket = text[completion.to] === "(" ? "" : "(";
  const inserted = entry.name + bracket;
  return { text: text.slice(0, completion.from) + inserted + text.slice(completion.to), caret: completion.from + entry.name.length + 1 };
}
