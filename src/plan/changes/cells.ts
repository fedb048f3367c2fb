/** Cells of a row of a state, of the plan and of the user alike. */
import type { Table } from "../table";
import type { StateRow, StateValue } from "./state";
import { valueText } from "./fingerprint";

/** A field of a row: a column of the table, or one of the user. */
export interface Field {
  readonly column: string;
  readonly user: boolean;
}

export const cellAt = (row: StateRow, { column, user }: Field): StateValue | null => {
  const cells: Readonly<Record<string, StateValue>> = user ? row.user : row.cells;
  return Object.hasOwn(cells, column) ? (cells[column] ?? null) : null;
};

export const isSameValue = (one: StateValue | null, other: StateValue | null): boolean =>
  one === other || (typeof one === "object" && typeof other === "object" && valueText(one) === valueText(other));

const isSameRecord = (one: Readonly<Record<string, StateValue>>, other: Readonly<Record<string, StateValue>>): boolean => {
  let count = 0;
  for (const key in one) {
    if (!Object.hasOwn(other, key) || !isSameValue(one[key]!, other[key]!)) return false;
    count += 1;
  }
  return Object.keys(other).length === count;
};

/** Rows that hold the same in every cell, whatever their order. */
export const isSameRow = (one: StateRow, other: StateRow): boolean =>
  one === other || (isSameRecord(one.cells, other.cells) && isSameRecord(one.user, other.user));

/** Fields that any of the rows fills: those of the table in its order, then those of the user as they come. */
export const fieldsIn = (table: Table, rows: readonly StateRow[]): readonly Field[] => {
  const own = table.columns.filter(({ id }) => rows.some(({ cells }) => Object.hasOwn(cells, id)));
  const known = new Set(table.columns.map(({ id }) => id));
  // A file of a later version may hold columns that this one does not know.
  const others = new Set(rows.flatMap(({ cells }) => Object.keys(cells).filter((id) => !known.has(id))));
  const users = new Set(rows.flatMap(({ user }) => Object.keys(user)));
  return [
    ...own.map(({ id }) => ({ column: id, user: false })),
    ...[...others].map((column) => ({ column, user: false })),
    ...[...users].map((column) => ({ column, user: true })),
  ];
};

/** A row with other cells; null empties one. */
export const withCells = (row: StateRow, changes: readonly (Field & { readonly value: StateValue | null })[]): StateRow => {
  const cells = new Map(Object.entries(row.cells));
  const users = new Map(Object.entries(row.user));
  for (const { column, user, value } of changes) {
    const entries: Map<string, StateValue> = user ? users : cells;
    if (value === null) entries.delete(column);
    else entries.set(column, value);
  }
  return { cells: Object.fromEntries(cells), user: Object.fromEntries(users) };
};

/** A value as it was entered, without its kind. */
export const plainOf = (value: StateValue | null): string => {
  if (value === null) return "";
  if (typeof value !== "object") return String(value);
  return "typed" in value ? value.typed : value.join(";");
};

/** What a row of a state is called; empty while it has no name. */
export const nameIn = (table: Table, row: StateRow): string => plainOf(cellAt(row, { column: table.identifiedBy, user: false }));
