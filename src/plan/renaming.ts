/**
 * A row that is called otherwise now, and the cells of other rows that still name it as before: rows connect by their names, so the others
 * are offered to follow.
 */
import { nameOfRow, rowsOf, type Plan } from "./plan";
import type { Cells } from "./planData";
import type { AnyRow, Table } from "./table";
import { nameKey } from "./wording";

export interface Renaming {
  readonly from: string;
  readonly to: string;
  /** Rows that name it as before, with the cells that they would have. */
  readonly references: readonly { readonly table: string; readonly changes: readonly { readonly row: number; readonly cells: Cells }[] }[];
  /** How many rows these are. */
  readonly count: number;
}

const isCalled = (name: string, wanted: string): boolean => nameKey(name) === nameKey(wanted);

/** The one row of a table that is called otherwise; null where rows came, went or moved, or another row has the old name still. */
const renamedIn = (table: Table, before: Plan, after: Plan): { readonly from: string; readonly to: string } | null => {
  const names = (plan: Plan): readonly string[] => rowsOf(plan, table).map((row) => nameOfRow(table, row));
  const [old, now] = [names(before), names(after)];
  if (old.length !== now.length) return null;
  const changed = old.flatMap((from, row) => (from === now[row] ? [] : [{ from, to: now[row] ?? "" }]));
  const [only] = changed;
  if (!only || changed.length > 1 || only.from === "" || only.to === "" || isCalled(only.from, only.to)) return null;
  return now.some((name) => isCalled(name, only.from)) ? null : only;
};

/** Cells of a row that name the one row, called as it is now. */
const followed = (table: Table, row: AnyRow, named: string, from: string, to: string): Cells =>
  Object.fromEntries(
    table.columns.flatMap(({ id, names }) => {
      const content = row[id] ?? null;
      if (names !== named) return [];
      if (typeof content === "string") return isCalled(content, from) ? [[id, to] as const] : [];
      if (!Array.isArray(content)) return [];
      const several = content as readonly string[];
      return several.some((one) => isCalled(one, from))
        ? [[id, several.map((one) => (isCalled(one, from) ? to : one)).join(";")] as const]
        : [];
    }),
  );

/** The renaming that lies between two readings of a plan, where rows still name what was renamed as before. */
export const renamingBetween = (tables: readonly Table[], before: Plan, after: Plan): Renaming | null => {
  const named = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ names }) => names ?? [])));
  for (const table of tables) {
    const renamed = named.has(table.id) ? renamedIn(table, before, after) : null;
    if (!renamed) continue;
    const { from, to } = renamed;
    const references = tables.flatMap((other) => {
      const changes = rowsOf(after, other).flatMap((row, index) => {
        const cells = followed(other, row, table.id, from, to);
        return Object.keys(cells).length === 0 ? [] : [{ row: index, cells }];
      });
      return changes.length === 0 ? [] : [{ table: other.id, changes }];
    });
    const count = references.reduce((sum, { changes }) => sum + changes.length, 0);
    if (count > 0) return { from, to, references, count };
  }
  return null;
};
