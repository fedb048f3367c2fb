/**
 * Rows connect by their names, so that a row called otherwise takes the cells that name it along: following a name is no change.
 *
 * A name is followed only where it is certain what it became: every row of that name is called the same otherwise, and none has the old
 * name any more.
 */
import type { Table } from "../table";
import { nameKey } from "../wording";
import type { StateRow, StateValue } from "./state";

/** What names have become, by id of the table and old name as names are compared. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** What became of the rows of a table, as far as their names go. */
export interface Naming {
  /** Names of all rows before. */
  readonly before: readonly string[];
  /** Index before → name after, where it differs. */
  readonly renamed: ReadonlyMap<number, string>;
  /** Indexes before. */
  readonly removed: ReadonlySet<number>;
  readonly added: readonly string[];
}

export const renamesIn = ({ before, renamed, removed, added }: Naming): ReadonlyMap<string, string> => {
  const became = new Map<string, string>();
  const unsure = new Set(added.map(nameKey));
  for (const [index, old] of before.entries()) {
    if (removed.has(index)) continue;
    const key = nameKey(old);
    const now = renamed.get(index) ?? old;
    if (nameKey(now) === key || now === "" || (became.has(key) && became.get(key) !== now)) unsure.add(key);
    else became.set(key, now);
  }
  // A row that took the name over has it still.
  for (const now of renamed.values()) unsure.add(nameKey(now));
  return new Map([...became].filter(([key]) => key !== "" && !unsure.has(key)));
};

const followedValue = (value: StateValue, renames: ReadonlyMap<string, string>): StateValue => {
  if (typeof value === "string") return renames.get(nameKey(value)) ?? value;
  if (typeof value !== "object" || "typed" in value) return value;
  if (!value.some((one) => renames.has(nameKey(one)))) return value;
  return [...new Set(value.map((one) => renames.get(nameKey(one)) ?? one))].sort();
};

const namingColumns = new WeakMap<Table, readonly (readonly [column: string, named: string])[]>();

/** Columns of a table that name rows, and of which table. */
const namesOf = (table: Table): readonly (readonly [column: string, named: string])[] => {
  const known = namingColumns.get(table);
  if (known) return known;
  const found = table.columns.flatMap(({ id, names }) => (names === null ? [] : [[id, names] as const]));
  namingColumns.set(table, found);
  return found;
};

/** A row whose cells name others as these are called now; the same object where nothing follows. */
export const followed = (table: Table, row: StateRow, renames: Renames): StateRow => {
  if (renames.size === 0) return row;
  let changed: Record<string, StateValue> | null = null;
  for (const [column, named] of namesOf(table)) {
    const value = row.cells[column];
    const names = renames.get(named);
    if (value === undefined || !names || names.size === 0) continue;
    const now = followedValue(value, names);
    if (now !== value) (changed ??= {})[column] = now;
  }
  return changed ? { ...row, cells: { ...row.cells, ...changed } } : row;
};

/** Tables in the order in which names are followed: those that others are told apart by come before these. */
export const inFollowingOrder = (tables: readonly Table[]): readonly Table[] => {
  const placed = new Set<string>();
  const ordered: Table[] = [];
  const byId = new Map(tables.map((table) => [table.id, table]));
  const place = (table: Table, above: readonly string[]): void => {
    if (placed.has(table.id) || above.includes(table.id)) return;
    const identity = [table.identifiedBy, ...(table.toldApartBy ?? [])];
    for (const [column, named] of namesOf(table)) {
      const other = identity.includes(column) ? byId.get(named) : undefined;
      if (other) place(other, [...above, table.id]);
    }
    if (placed.has(table.id)) return;
    placed.add(table.id);
    ordered.push(table);
  };
  for (const table of tables) place(table, []);
  return ordered;
};
