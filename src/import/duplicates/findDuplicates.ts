/**
 * Rows of a source that may be the same as another of it, or as one of the plan: offered, never merged unasked.
 *
 * Names are compared only where they share a block: the whole name, a word with the initial of another, the beginning or end of a single
 * word. A block with very many names says nothing and is passed over, so that the time grows with the rows and not with their square.
 */
import type { ChangeSet } from "../merge/changes";
import type { RowData } from "../../plan/planData";
import { likeness, namePartsOf, type NameParts } from "./likeName";

export interface Duplicate {
  /** Index of the row of the source that is new. */
  readonly source: number;
  /** What it may be the same as: another row of the source, or a row of the table's data. */
  readonly as: { readonly kind: "source" | "plan"; readonly row: number };
  readonly name: string;
  readonly otherName: string;
  /** From 0 to 1; 1 is the same but for titles, legal form, case and order. */
  readonly likeness: number;
}

const largestBlock = 40;
/** Pairs of names compared in one step. */
const pairsPerStep = 2000;
const most = 1000;
const mostWords = 6;

const blocksOf = ({ words, figures, isHan }: NameParts): readonly string[] => {
  const whole = `=${[...words].sort().join(" ")} ${figures}`;
  const [only] = words;
  if (isHan || only === undefined) return [whole];
  if (words.length === 1) return only.length < 5 ? [whole] : [whole, `^${only.slice(0, 4)} ${figures}`, `$${only.slice(-4)} ${figures}`];
  const some = words.slice(0, mostWords);
  const pairs = some.flatMap((word, at) =>
    word.length < 2 ? [] : some.flatMap((other, index) => (index === at ? [] : [`${word} ${other.charAt(0)} ${figures}`])),
  );
  return [whole, ...new Set(pairs)];
};

interface Named {
  readonly kind: "source" | "plan";
  readonly row: number;
  readonly name: string;
  readonly parts: NameParts;
}

/** Rows of the source that are new, each with what it may be the same as, the likeliest first. */
export function* duplicateSteps({ table, incoming, rows, standing, fields }: ChangeSet): Generator<number, readonly Duplicate[]> {
  const column = table.columns.find(({ id }) => id === table.identifiedBy);
  if (column?.holds.kind !== "text" && column?.holds.kind !== "longText") return [];
  const named = (kind: Named["kind"], row: number, data: RowData | undefined): readonly Named[] => {
    const name = String(data?.cells[table.identifiedBy] ?? "").trim();
    return name === "" ? [] : [{ kind, row, name, parts: namePartsOf(name) }];
  };
  const isNew = new Set(rows.flatMap(({ kind, source }) => (kind === "new" && source !== null ? [source] : [])));
  if (isNew.size === 0) return [];
  const all = [
    ...incoming.rows.flatMap((row, index) => (isNew.has(index) ? named("source", index, row) : [])),
    ...standing.rows.flatMap((row, index) => named("plan", index, row)),
  ];
  const blocks = new Map<string, number[]>();
  for (const [index, one] of all.entries()) {
    if (index % 1000 === 0) yield (index / all.length) * 0.5;
    for (const key of blocksOf(one.parts)) {
      const block = blocks.get(key);
      if (block) block.push(index);
      else blocks.set(key, [index]);
    }
  }
  const rowOf = ({ kind, row }: Named): RowData | undefined => (kind === "source" ? incoming : standing).rows[row];
  const apart = (one: Named, other: Named): boolean => {
    const [left, right] = [rowOf(one), rowOf(other)].map((row) => (row ? fields.apart(row) : []));
    return left?.some((value, index) => value !== "" && (right?.[index] ?? "") !== "" && value !== right?.[index]) ?? false;
  };
  const seen = new Set<number>();
  const found: Duplicate[] = [];
  let [done, compared] = [0, 0];
  for (const block of blocks.values()) {
    done += 1;
    if (block.length < 2 || block.length > largestBlock) continue;
    for (const [at, first] of block.entries())
      for (const second of block.slice(at + 1)) {
        const [one, other] = [all[first], all[second]];
        if (!one || !other || one.kind === "plan" || seen.has(first * all.length + second)) continue;
        seen.add(first * all.length + second);
        compared += 1;
        if (compared % pairsPerStep === 0) yield 0.5 + (done / blocks.size) * 0.5;
        const share = likeness(one.parts, other.parts);
        if (share === 0 || apart(one, other)) continue;
        // Of two rows of the source the later one goes into the earlier.
        const [from, into] = other.kind === "source" ? [other, one] : [one, other];
        const as = { kind: into.kind, row: into.row };
        found.push({ source: from.row, as, name: from.name, otherName: into.name, likeness: share });
      }
  }
  return found.sort((one, other) => other.likeness - one.likeness || one.source - other.source).slice(0, most);
}
