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
  /** For each place of a group the next one that may be free: shortened on the way, so that nobody walks over what is taken twice. */
  private readonly next = new Map<readonly T[], number[]>();

  isFree(item: T): boolean {
    return !this.taken.has(item);
  }

  take(item: T): void {
    this.taken.add(item);
  }

  private freeFrom(items: readonly T[], from: number): number {
    let next = this.next.get(items);
    if (!next) this.next.set(items, (next = items.map((_, index) => index)));
    let at = from;
    while (at < items.length && this.taken.has(items[at] as T)) at = Math.max(at + 1, next[at] ?? 0);
    for (let back = from; back < at;) {
      const after = Math.max(back + 1, next[back] ?? 0);
      next[back] = at;
      back = after;
    }
    return at;
  }

  /** Null where none of them is free and fits; `fit` is null where it does not fit at all, and `full` where nothing fits better. */
  best(items: readonly T[] | undefined, fit: (item: T) => number | null, full = 0): T | null {
    if (!items) return null;
    let best: T | null = null;
    let most = -1;
    for (let seen = 0, index = this.freeFrom(items, 0); index < items.length && seen < window; index = this.freeFrom(items, index + 1)) {
      const item = items[index] as T;
      seen += 1;
      const agreeing = fit(item);
      if (agreeing === null || agreeing <= most) continue;
      best = item;
      most = agreeing;
      if (most >= full) break;
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
  /** What a row says, to be compared with many. */
  const saidBy = (row: RowData): readonly (readonly [field: string, form: string])[] =>
    fieldsIn(row).map((field) => [field, fields.form(field, fieldOf(row, field))]);
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

  const keysOfPlan = new Map(plan.map((index) => [index, keyOf(fields.key(rowAt(index)))]));
  const keyAt = (index: number): string => keysOfPlan.get(index) ?? "";
  const byKey = group(plan, keyAt);
  const given = [...new Set(incoming.flatMap(fieldsIn))];
  const everything = (row: RowData): string => given.map((field) => fields.form(field, fieldOf(row, field))).join("\n");
  let alike: Map<string, number[]> | null = null;
  /** Takes of these rows, all of one key or name, one that says the same in every field, else of the first the one that agrees most. */
  const claimBest = (source: number, row: RowData, among: readonly number[] | undefined, fits: (index: number) => boolean): void => {
    if (!among) return;
    const said = saidBy(row).filter(([, form]) => form !== "");
    const agreement = (index: number): number =>
      said.filter(([field, form]) => form === fields.form(field, fieldOf(rowAt(index), field))).length;
    alike ??= group(plan, (index) => everything(rowAt(index)));
    const same = among.length < 3 ? null : rows.best(alike.get(everything(row)), (index) => (fits(index) ? 0 : null));
    claim(source, same ?? rows.best(among, (index) => (fits(index) ? agreement(index) : null), said.length));
  };

  const own = new Set(pasts);
  const remembered = new Map(memory.map((source) => [source, group(source.rows, (row) => row.source)]));
  const exactly = new Map(memory.map((source) => [source, group(source.rows, (row) => row.source + row.marks)]));
  const others = memory.filter((source) => !own.has(source)).flatMap(({ rows: some }) => some);
  const byOthers = group(others, (row) => row.source);
  const isOwn = incoming.map(() => true);
  const entryOf = (source: number, row: RowData): RememberedRow | null => {
    const [past, key] = [pasts[source], keys[source] ?? ""];
    const candidates = past ? remembered.get(past)?.get(key) : undefined;
    if (!past || !candidates || candidates.length === 1) return entries.best(candidates, () => 0);
    const marks = new Map(saidBy(row).map(([field, form]) => [field, markOf(form)]));
    const all = [...past.columns.keys()].map((field) => marks.get(field) ?? unseenMark).join("");
    const agreeing = (entry: RememberedRow): number => [...marks].filter(([field, mark]) => markAt(entry, field) === mark).length;
    return entries.best(exactly.get(past)?.get(key + all), () => 0) ?? entries.best(candidates, agreeing, marks.size);
  };
  const held = new Map<RememberedRow["columns"], Map<string, number[]>>();
  /** Rows that still hold what was imported. */
  const holding = ({ columns, row, marks }: RememberedRow): readonly number[] | undefined => {
    let groups = held.get(columns);
    if (!groups) {
      const named = [...columns.keys()];
      const marksAt = (index: number): string => named.map((field) => markOf(fields.form(field, fieldOf(rowAt(index), field)))).join("");
      held.set(columns, (groups = group(plan, (index) => keyAt(index) + marksAt(index))));
    }
    return groups.get(row + marks);
  };
  for (const [source, row] of incoming.entries()) {
    if (source % 500 === 0) yield (source / incoming.length) * 0.4;
    const met = entryOf(source, row);
    const entry = met ?? entries.best(byOthers.get(keys[source] ?? ""), () => 0);
    if (!entry) continue;
    entries.take(entry);
    isOwn[source] = met !== null;
    known[source] = entry;
    const among = byKey.get(entry.row) ?? [];
    if (found[source] === null && among.length > 1)
      claim(
        source,
        rows.best(holding(entry), () => 0),
      );
    if (found[source] === null) claimBest(source, row, among, (index) => keyAt(index) === entry.row);
  }

  const open = (): number[] => found.flatMap((row, source) => (row === null && !aside.has(source) ? [source] : []));
  for (const source of open()) {
    alike ??= group(plan, (index) => everything(rowAt(index)));
    const row = incoming[source];
    if (row)
      claim(
        source,
        rows.best(alike.get(everything(row)), () => 0),
      );
  }
  yield 0.6;

  const byName = group(plan, (index) => fields.name(rowAt(index)));
  for (const [done, source] of open().entries()) {
    if (done % 100 === 0) yield 0.6 + (done / incoming.length) * 0.2;
    const row = incoming[source];
    const name = row ? fields.name(row) : "";
    if (!row || name === "") continue;
    const key = keyOf(fields.key(row));
    claimBest(source, row, byKey.get(key), (index) => keyAt(index) === key);
    if (found[source] !== null) continue;
    const apart = fields.apart(row);
    claimBest(source, row, byName.get(name), (index) => compatible(apart, fields.apart(rowAt(index))));
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
