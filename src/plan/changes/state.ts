/**
 * The data of a plan by themselves: what a snapshot keeps, a sign-off signs, a comparison compares and a merge brings together.
 *
 * Neither language nor format, order of rows, width of columns nor computed figures are part of it: words stand as their ids, dates as
 * serials, blank cells and blank rows are left out. A word nobody knows stands as it was typed. Tables that are about the plan rather than
 * of it (`beside`: its reviews) are left out.
 */
import { rowsOf, type Plan } from "../plan";
import { isFilled } from "../planFromData";
import { tableIn, type PlanData, type RowData } from "../planData";
import { mergedSettings, type Settings } from "../settings";
import type { AnyRow, CellOfRow, Column, Table } from "../table";

/** What a cell holds. `typed`: nobody knows what it means. */
export type StateValue = string | number | boolean | readonly string[] | { readonly typed: string };

export interface StateRow {
  /** By column id; blank cells are absent. */
  readonly cells: Readonly<Record<string, StateValue>>;
  /** By header of a user column; blank cells are absent. */
  readonly user: Readonly<Record<string, string | number | boolean>>;
}

export interface PlanState {
  /** By table id, in the order of the sheet; tables without rows are absent. */
  readonly tables: Readonly<Record<string, readonly StateRow[]>>;
  /** Numbers that the plan sets otherwise than its template. */
  readonly settings: Settings;
}

/** What reading a plan gives (workbook/read.ts), as far as its data go. */
export interface StateSource {
  readonly plan: Plan;
  readonly data: PlanData;
}

/** Arithmetic leaves its noise behind the twelfth digit, and a plan is never that exact. */
export const plainNumber = (value: number): number =>
  (Number.isInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))) + 0;

/** Has one form only, but for what stands around it. */
const isPlain = /^[\x20-\x7e]*$/;

const plainText = (text: string): string => (isPlain.test(text) ? text : text.normalize("NFC").replace(/\r\n?/g, "\n")).trim();

/** Ids name a set: their order says nothing. */
const inIdOrder = (ids: readonly string[]): readonly string[] => [...new Set(ids.map(plainText))].filter((id) => id !== "").sort();

/** A value in its one form; null where it is blank. */
const valueOf = (value: CellOfRow | undefined): Exclude<StateValue, { readonly typed: string }> | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") return Number.isFinite(value) ? plainNumber(value) : null;
  if (typeof value === "boolean") return value;
  if (typeof value === "string") return plainText(value) || null;
  const ids = inIdOrder(value);
  return ids.length === 0 ? null : ids;
};

/** What was typed stays where the plan reads nothing from it. */
const cellOf = ({ id }: Column, row: AnyRow, data: RowData | undefined): StateValue | null => {
  const value = valueOf(row[id]);
  if (value !== null) return value;
  const content = data?.cells[id] ?? "";
  if (content === "") return null;
  const typed = plainText(String(content));
  return typed === "" ? null : { typed };
};

const userCells = (data: RowData | undefined): StateRow["user"] =>
  // A header may be called `__proto__`.
  Object.fromEntries(
    Object.entries(data?.user ?? {}).flatMap(([header, content]) => {
      const value = valueOf(content) as string | number | boolean | null;
      return value === null ? [] : [[header, value] as const];
    }),
  );

/**
 * Which rows of a table's data the rows of its state are. Those of the plan stand at its indexes; rows in which only columns of the user
 * hold something are no part of the plan, and stand behind them.
 */
export const dataRowsOf = (table: Table, data: PlanData): readonly number[] => {
  const all = tableIn(data, table).rows;
  const standing = [...all.keys()].slice(0, table.shape === "record" ? 1 : undefined);
  const [filled, others] = [true, false].map((wanted) => standing.filter((row) => isFilled(all[row]!) === wanted));
  return [...(filled ?? []), ...(others ?? []).filter((row) => Object.keys(userCells(all[row])).length > 0)];
};

const rowsIn = (table: Table, { plan, data }: StateSource): readonly StateRow[] => {
  const all = tableIn(data, table).rows;
  const columns = table.columns.filter(({ by }) => by === "user");
  const rows = rowsOf(plan, table);
  return dataRowsOf(table, data).map((at, index): StateRow => {
    const one = all[at];
    if (!one || !isFilled(one)) return { cells: {}, user: userCells(one) };
    const cells: Record<string, StateValue> = {};
    for (const column of columns) {
      const value = cellOf(column, rows[index] ?? {}, one);
      if (value !== null) cells[column.id] = value;
    }
    return { cells, user: userCells(one) };
  });
};

/** Numbers that are not those of `base`. */
const otherSettings = (settings: Settings, base: Settings): Settings =>
  Object.fromEntries(
    Object.entries(settings).flatMap(([list, values]) => {
      const others = Object.entries(values).flatMap(([id, value]) => {
        const usual = base[list]?.[id];
        return usual !== undefined && plainNumber(usual) === plainNumber(value) ? [] : [[id, plainNumber(value)] as const];
      });
      return others.length === 0 ? [] : [[list, Object.fromEntries(others)] as const];
    }),
  );

/**
 * The data of a plan.
 * @param templateSettings numbers that its template sets; what it does not set is as the lists say
 */
export const stateOf = (
  { tables, settings }: { readonly tables: readonly Table[]; readonly settings: Settings },
  source: StateSource,
  templateSettings: Settings = {},
): PlanState => ({
  tables: Object.fromEntries(
    tables.flatMap((table) => {
      if (table.beside) return [];
      const rows = rowsIn(table, source);
      return rows.length === 0 ? [] : [[table.id, rows] as const];
    }),
  ),
  settings: otherSettings(source.plan.settings, mergedSettings(settings, templateSettings)),
});
