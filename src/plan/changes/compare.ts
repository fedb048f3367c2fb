/**
 * Two states of a plan → what differs, and back: `applyDiff(tables, A, diffStates(tables, A, B))` is B but for the order of its rows.
 *
 * Cells that name a renamed row follow it on both ways, so a diff holds only what somebody changed. A cell that names the row as before
 * although everything else follows has been left behind: it stands in the diff, from the name it would have.
 */
import type { Settings } from "../settings";
import type { Table } from "../table";
import { nameKey } from "../wording";
import { cellAt, fieldsIn, isSameRow, isSameValue, nameIn, withCells } from "./cells";
import type { ChangedRow, FieldChange, PlanDiff, SettingChange, TableDiff } from "./diff";
import { followed, inFollowingOrder, renamesIn, type Renames } from "./following";
import type { RowPair } from "./findRenamed";
import { matchRows } from "./matchRows";
import type { PlanState, StateRow } from "./state";

export const rowsOfState = ({ tables }: PlanState, { id }: Pick<Table, "id">): readonly StateRow[] =>
  Object.hasOwn(tables, id) ? (tables[id] ?? []) : [];

/** What belongs to a plan rather than is about it. */
export const comparedTables = <T extends Pick<Table, "beside">>({ tables }: { readonly tables: readonly T[] }): readonly T[] =>
  tables.filter(({ beside }) => beside !== true);

/** How the rows of all tables of two states met. */
export interface Meeting {
  readonly pairs: ReadonlyMap<string, readonly RowPair[]>;
  /** What names of before have become. */
  readonly renames: Renames;
}

/** Indexes that nothing has met. */
export const unmet = (length: number, met: readonly number[]): readonly number[] => {
  const known = new Set(met);
  return Array.from({ length }, (_, index) => index).filter((index) => !known.has(index));
};

/** A row whose name follows another row is not called otherwise. */
const isRenamed = (table: Table, before: StateRow, after: StateRow, renames: Renames): boolean =>
  nameKey(nameIn(table, followed(table, before, renames))) !== nameKey(nameIn(table, after));

export const meet = (tables: readonly Table[], before: PlanState, after: PlanState): Meeting => {
  const pairs = new Map<string, readonly RowPair[]>();
  const renames = new Map<string, ReadonlyMap<string, string>>();
  for (const table of inFollowingOrder(tables)) {
    const [old, now] = [rowsOfState(before, table), rowsOfState(after, table)];
    const met = matchRows(
      table,
      old.map((row) => followed(table, row, renames)),
      now,
    );
    pairs.set(table.id, met);
    const own = renamesIn({
      before: old.map((row) => nameIn(table, row)),
      renamed: new Map(
        met.flatMap((pair) => {
          const row = now[pair.after]!;
          return isRenamed(table, old[pair.before]!, row, renames) ? [[pair.before, nameIn(table, row)] as const] : [];
        }),
      ),
      removed: new Set(
        unmet(
          old.length,
          met.map((pair) => pair.before),
        ),
      ),
      added: unmet(
        now.length,
        met.map((pair) => pair.after),
      ).map((index) => nameIn(table, now[index]!)),
    });
    if (own.size > 0) renames.set(table.id, own);
  }
  return { pairs, renames };
};

export const fieldChanges = (table: Table, before: StateRow, after: StateRow): readonly FieldChange[] =>
  isSameRow(before, after)
    ? []
    : fieldsIn(table, [before, after]).flatMap((field) => {
        const [from, to] = [cellAt(before, field), cellAt(after, field)];
        return isSameValue(from, to) ? [] : [{ ...field, from, to }];
      });

const settingChanges = (before: Settings, after: Settings): readonly SettingChange[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((list) =>
    [...new Set([...Object.keys(before[list] ?? {}), ...Object.keys(after[list] ?? {})])].flatMap((id) => {
      const [from, to] = [before[list]?.[id] ?? null, after[list]?.[id] ?? null];
      return from === to ? [] : [{ list, id, from, to }];
    }),
  );

const tableDiff = (table: Table, old: readonly StateRow[], now: readonly StateRow[], { pairs, renames }: Meeting): TableDiff => {
  const met = pairs.get(table.id) ?? [];
  return {
    table: table.id,
    added: unmet(
      now.length,
      met.map((pair) => pair.after),
    ).map((after) => ({ after, name: nameIn(table, now[after]!), row: now[after]! })),
    removed: unmet(
      old.length,
      met.map((pair) => pair.before),
    ).map((before) => ({ before, name: nameIn(table, old[before]!), row: old[before]! })),
    changed: met.flatMap(({ before, after }): readonly ChangedRow[] => {
      const [one, other] = [followed(table, old[before]!, renames), now[after]!];
      const fields = fieldChanges(table, one, other);
      if (fields.length === 0) return [];
      const [was, name] = [nameIn(table, one), nameIn(table, other)];
      return [{ before, after, name, was: nameKey(was) === nameKey(name) ? null : nameIn(table, old[before]!), fields }];
    }),
  };
};

export const diffStates = (tables: readonly Table[], before: PlanState, after: PlanState): PlanDiff => {
  const met = meet(tables, before, after);
  return {
    tables: tables
      .map((table) => tableDiff(table, rowsOfState(before, table), rowsOfState(after, table), met))
      .filter(({ added, removed, changed }) => added.length + removed.length + changed.length > 0),
    settings: settingChanges(before.settings, after.settings),
  };
};

export const isEmptyDiff = ({ tables, settings }: PlanDiff): boolean => tables.length + settings.length === 0;

const appliedSettings = (settings: Settings, changes: readonly SettingChange[]): Settings => {
  const lists = new Map(Object.entries(settings).map(([list, values]) => [list, new Map(Object.entries(values))]));
  for (const { list, id, to } of changes) {
    const values = lists.get(list) ?? new Map<string, number>();
    lists.set(list, values);
    if (to === null) values.delete(id);
    else values.set(id, to);
  }
  return Object.fromEntries([...lists].flatMap(([list, values]) => (values.size === 0 ? [] : [[list, Object.fromEntries(values)]])));
};

/** What the names of a state become by a diff. */
const renamesBy = (tables: readonly Table[], state: PlanState, diff: PlanDiff): Renames =>
  new Map(
    diff.tables.flatMap(({ table: id, changed, removed, added }) => {
      const table = tables.find((one) => one.id === id);
      if (!table) return [];
      const own = renamesIn({
        before: rowsOfState(state, table).map((row) => nameIn(table, row)),
        renamed: new Map(changed.flatMap(({ before, was, name }) => (was === null ? [] : [[before, name] as const]))),
        removed: new Set(removed.map(({ before }) => before)),
        added: added.map(({ name }) => name),
      });
      return own.size > 0 ? [[id, own] as const] : [];
    }),
  );

/** The state as the diff makes it. @param state the one that the diff was made from */
export const applyDiff = (tables: readonly Table[], state: PlanState, diff: PlanDiff): PlanState => {
  const renames = renamesBy(tables, state, diff);
  return {
    tables: Object.fromEntries(
      tables.flatMap((table) => {
        const changes = diff.tables.find((one) => one.table === table.id);
        const removed = new Set(changes?.removed.map(({ before }) => before));
        const changed = new Map(changes?.changed.map((one) => [one.before, one.fields] as const));
        const stay = rowsOfState(state, table).flatMap((row, index) => {
          if (removed.has(index)) return [];
          const fields = changed.get(index) ?? [];
          return [
            withCells(
              followed(table, row, renames),
              fields.map(({ column, user, to }) => ({ column, user, value: to })),
            ),
          ];
        });
        const rows = [...stay, ...(changes?.added.map(({ row }) => row) ?? [])];
        return rows.length === 0 ? [] : [[table.id, rows] as const];
      }),
    ),
    settings: appliedSettings(state.settings, diff.settings),
  };
};
