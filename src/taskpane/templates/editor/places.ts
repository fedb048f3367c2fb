/** Where in the editor a place of the document is changed: its part, and the table, list and entry that have to be open for it. */
import type { Path } from "./history";

export const parts = ["general", "sections", "columns", "words", "process", "look", "locks", "rows", "changes"] as const;

export type Part = (typeof parts)[number];

export interface Spot {
  readonly part: Part;
  /** Table of the columns or rows; null where nobody has chosen one. */
  readonly table: string | null;
  /** List of the words. */
  readonly list: string | null;
  /** The entry that is open. */
  readonly entry: string | null;
}

export const beginning: Spot = { part: "general", table: null, list: null, entry: null };

/** "process.stages[2].probability" → its steps, as `pathOf` wrote them. */
export const stepsOf = (path: string): Path =>
  [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(([, index, quoted, key]) => {
    if (index !== undefined) return Number(index);
    return quoted === undefined ? (key ?? "") : (JSON.parse(`"${quoted}"`) as string);
  });

const partOf: Readonly<Record<string, Part>> = {
  sections: "sections",
  sizes: "sections",
  leads: "sections",
  guidance: "sections",
  columns: "columns",
  ownColumns: "columns",
  words: "words",
  numbers: "words",
  process: "process",
  look: "look",
  locks: "locks",
  rows: "rows",
};

const text = (step: string | number | undefined): string | null => (step === undefined ? null : String(step));

/** What has to be open so that the place can be seen. */
export const spotOf = (path: string, now: Spot): Spot => {
  const [first, second, third, fourth] = stepsOf(path);
  const part = partOf[String(first)] ?? "general";
  switch (part) {
    case "columns":
      return { ...now, part, table: text(second), entry: first === "ownColumns" ? `own ${String(third)}` : text(third) };
    case "rows":
      return { ...now, part, table: text(second), entry: text(third) };
    case "words":
      return { ...now, part, list: text(second), entry: third === "own" ? text(fourth) : first === "numbers" ? text(third) : null };
    case "process":
      return { ...now, part, entry: text(third) };
    case "sections":
      return { ...now, part, entry: typeof second === "string" ? second : null };
    default:
      return { ...now, part, entry: null };
  }
};

/** Of places that stand on the page, the one that is nearest to the wanted one; -1 where none is near. */
export const nearest = (wanted: string, standing: readonly string[]): number => {
  const isWithin = (inner: string, outer: string): boolean =>
    inner === outer || (inner.startsWith(outer) && /^[.[]/.test(inner.slice(outer.length)));
  const exact = standing.findIndex((one) => isWithin(one, wanted));
  if (exact >= 0) return exact;
  const around = standing.map((one) => (isWithin(wanted, one) ? one.length : 0));
  const longest = Math.max(0, ...around);
  return longest === 0 ? -1 : around.indexOf(longest);
};
