/**
 * Which row of the plan each row of a source is, and which rows of the last import it no longer has.
 *
 * In this order: the row that the last import took it for (by the other system's id, else by name and account), a row that says the same in
 * every field, a row of the same name that nothing tells apart, and for a row that was known and has been renamed since, the one that still
 * holds most of what was imported. Every row is met once. Nothing is compared with everything: rows are looked up by what they say.
 */
import type { RowData } from "../../plan/planData";
import { fieldOf, fieldsIn, type Fields } from "./fields";
import { blankMark, keyOf, markAt, markOf, unseenMark, type RememberedRow, type RememberedSource, type TableMemory } from "./memory";

export interface MatchedRow {
  /** Index in the table's data. */
  readonly row: number | null;
  readonly known: RememberedRow | null;
  /** False where another source than its own remembers the row: what it said is not what this one said. */
  readonly isOwn: boolean;
  /** Another row of the source has met the row of the plan that this one was known as: its index in the table's data. */
  readonly foldedInto: number | null;
}

export interface Matching {
  /** For each row of the source. */
  readonly rows: readonly MatchedRow[];
  /** Remembered rows that their source no longer has. */
  readonly left: readonly { readonly known: RememberedRow; readonly row: number | null }[];
  /** Rows of the plan by what sources remember of them that are not imported now. */
  readonly elsewhere: ReadonlyMap<RememberedRow, number>;
}

/** Rows of the same key that are looked at to find the one that agrees best. */
const window = 32;
/** Rows that share a mark: what more of them share tells nothing. */
const crowd = 64;

const group = <T>(items: Iterable<T>, keyOfItem: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOfItem(item);
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

/** Takes items of groups, each once: the best of the first that are free. */
class Pool<T> {
  private readonly taken = new Set<T>();
  private readonly begin = new Map<T[], number>();

  isFree(item: T): boolean {
    return !this.taken.has(item);
  }

  take(item: T): void {
    this.taken.add(item);
  }

  /** Null where none of them is free and fits; `fit` is null where it does not fit at all. */
  best(items: T[] | undefined, fit: (item: T) => number | null): T | null {
    if (!items) return null;
    let from = this.begin.get(items) ?? 0;
    while (from < items.length && this.taken.has(items[from] as T)) from += 1;
    this.begin.set(items, from);
    let best: T | null = null;
    let most = -1;
    for (let index = from, seen = 0; index < items.length && seen < window; index += 1) {
      const item = items[index] as T;
      if (this.taken.has(item)) continue;
      seen += 1;
      const agreeing = fit(item);
      if (agreeing === null || agreeing <= most) continue;
      best = item;
      most = agreeing;
    }
    return best;
  }
}

const filled = (row: RowData): boolean =>
  [...Object.values(row.cells), ...Object.values(row.user)].some((content) => (content ?? "") !== "");

const compatible = (one: readonly string[], other: readonly string[]): boolean =>
  one.every((value, index) => value === "" || (other[index] ?? "") === "" || value === other[index]);

/**
 * @param keys of the rows of the source
 * @param pasts for each row of the source what is remembered of where it comes from
 * @param chosen rows of the plan that rows of the source were said to be, by index
 * @param aside rows of the source that meet none: they go where another one goes
 */
export function* matchRows(
  fields: Fields,
  incoming: readonly RowData[],
  keys: readonly string[],
  pasts: readonly (RememberedSource | null)[],
  standing: readonly RowData[],
  memory: TableMemory,
  chosen: ReadonlyMap<number, number>,
  aside: ReadonlyMap<number, number>,
): Generator<number, Matching> {
  const plan = standing.flatMap((row, index) => (filled(row) ? [index] : []));
  const rowAt = (index: number): RowData => standing[index] ?? { cells: {}, user: {} };
  const agreement = (row: RowData, index: number): number =>
    fieldsIn(row).filter((field) => {
      const form = fields.form(field, fieldOf(row, field));
      return form !== "" && form === fields.form(field, fieldOf(rowAt(index), field));
    }).length;
  const rows = new Pool<number>();
  const entries = new Pool<RememberedRow>();
  const found: (number | null)[] = incoming.map(() => null);
  const known: (RememberedRow | null)[] = incoming.map(() => null);
  const claim = (source: number, row: number | null): void => {
    if (row === null) return;
    found[source] = row;
    rows.take(row);
  };
  for (const [source, row] of chosen) if (rows.isFree(row)) claim(source, row);

  const own = new Set(pasts);
  const remembered = new Map(memory.map((source) => [source, group(source.rows, (row) => row.source)]));
  const others = memory.filter((source) => !own.has(source)).flatMap(({ rows: some }) => some);
  const byOthers = group(others, (row) => row.source);
  const isOwn = incoming.map(() => true);
  const byKey = group(plan, (index) => keyOf(fields.key(rowAt(index))));
  for (const [source, row] of incoming.entries()) {
    if (source % 500 === 0) yield (source / incoming.length) * 0.4;
    const key = keys[source] ?? "";
    const past = pasts[source];
    const candidates = past ? remembered.get(past)?.get(key) : undefined;
    const met = entries.best(candidates, (one) =>
      candidates?.length === 1
        ? 0
        : fieldsIn(row).filter((field) => markAt(one, field) === markOf(fields.form(field, fieldOf(row, field)))).length,
    );
    const entry = met ?? entries.best(byOthers.get(key), () => 0);
    if (!entry) continue;
    entries.take(entry);
    isOwn[source] = met !== null;
    known[source] = entry;
    if (found[source] === null)
      claim(
        source,
        rows.best(byKey.get(entry.row), (index) => agreement(row, index)),
      );
  }

  const open = (): number[] => found.flatMap((row, source) => (row === null && !aside.has(source) ? [source] : []));
  const given = [...new Set(incoming.flatMap(fieldsIn))];
  const everything = (row: RowData): string => given.map((field) => fields.form(field, fieldOf(row, field))).join("\n");
  if (open().length > 0) {
    const alike = group(plan, (index) => everything(rowAt(index)));
    for (const source of open()) {
      const row = incoming[source];
      if (row)
        claim(
          source,
          rows.best(alike.get(everything(row)), () => 0),
        );
    }
  }
  yield 0.6;

  const byName = group(plan, (index) => fields.name(rowAt(index)));
  for (const [done, source] of open().entries()) {
    if (done % 100 === 0) yield 0.6 + (done / incoming.length) * 0.2;
    const row = incoming[source];
    const name = row ? fields.name(row) : "";
    if (!row || name === "") continue;
    const apart = fields.apart(row);
    const fit = (index: number): number | null => (compatible(apart, fields.apart(rowAt(index))) ? agreement(row, index) : null);
    claim(source, rows.best(byName.get(name), fit));
  }
  yield 0.8;

  const lost = open().filter((source) => known[source] !== null);
  const folded = new Map(
    lost.flatMap((source) => {
      const met = byKey.get(known[source]?.row ?? "")?.find((row) => !rows.isFree(row));
      return met === undefined ? [] : [[source, met] as const];
    }),
  );
  const renamed = lost.filter((source) => !folded.has(source));
  if (renamed.length > 0) {
    const free = plan.filter((index) => rows.isFree(index));
    const named = new Set(memory.flatMap(({ columns }) => [...columns.keys()]));
    const marks = new Map(
      [...named].map((field) => [field, group(free, (index) => markOf(fields.form(field, fieldOf(rowAt(index), field))))]),
    );
    for (const source of renamed) {
      const entry = known[source];
      if (entry) claim(source, stillHolding(fields, entry, marks, rows));
    }
  }
  yield 0.9;

  return {
    rows: found.map((row, source) => ({
      row,
      known: known[source] ?? null,
      isOwn: isOwn[source] ?? true,
      foldedInto: folded.get(source) ?? null,
    })),
    left: memory
      .flatMap((source) => (own.has(source) ? source.rows : []))
      .filter((entry) => entries.isFree(entry))
      .map((entry) => {
        const row = rows.best(byKey.get(entry.row), () => 0);
        if (row !== null) rows.take(row);
        return { known: entry, row };
      }),
    elsewhere: new Map(
      others.flatMap((entry) => {
        const [row] = byKey.get(entry.row) ?? [];
        return row === undefined ? [] : [[entry, row] as const];
      }),
    ),
  };
}

/** The one row that still holds most of what was imported into a row that is no longer found by its name. */
const stillHolding = (
  { table }: Fields,
  entry: RememberedRow,
  marks: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>,
  rows: Pool<number>,
): number | null => {
  const votes = new Map<number, number>();
  let imported = 0;
  for (const field of entry.columns.keys()) {
    const mark = markAt(entry, field);
    if (field === table.identifiedBy || mark === blankMark || mark === unseenMark) continue;
    imported += 1;
    const alike = marks.get(field)?.get(mark) ?? [];
    if (alike.length > crowd) continue;
    for (const row of alike) if (rows.isFree(row)) votes.set(row, (votes.get(row) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one);
  const enough = Math.max(2, Math.ceil(imported / 2));
  return first && first[1] >= enough && first[1] > (second?.[1] ?? 0) ? first[0] : null;
};
