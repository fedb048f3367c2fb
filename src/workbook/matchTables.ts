/**
 * Which Excel table is which table of the plan, and which of its columns is which column: pure matching, no Excel.
 *
 * Tables go by name, wherever their sheet went and whatever it is called now; a renamed table goes by its headers. The name is the one the
 * meta data remember where the usual one is somebody else's (`givenNames.ts`); without meta data a table with a number behind its name
 * counts as well, and the one that is more like ours is taken. Columns go by the header they were built with, then (renamed ones) by the id
 * recorded at build, then by header or alias in either language. The header comes first because ids are only as good as the last program
 * that wrote the file. What is left belongs to the user.
 */
import type { ColumnMeta, PlanMeta } from "./planMeta";
import { normalise } from "../plan/cells/normalise";
import type { Column, Table } from "../plan/table";
import { columnOfHeader, numberedFrom } from "../plan/tableNames";

interface FoundColumn {
  /** `Excel.TableColumn.id`. */
  readonly id: number;
  readonly name: string;
}

export interface FoundTable {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly columns: readonly FoundColumn[];
}

export interface MatchedColumn extends FoundColumn {
  /** Position in the table, 0 being the first. */
  readonly index: number;
  /** The plan's column, or null for a column of the user. */
  readonly column: Column | null;
}

export interface MatchedTable {
  readonly table: Table;
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly columns: readonly MatchedColumn[];
}

/** Assigns the columns of one table. */
const matchColumns = (table: Table, columns: readonly FoundColumn[], meta: readonly ColumnMeta[] = []): readonly MatchedColumn[] => {
  const byId = new Map(table.columns.map((column) => [column.id, column]));
  const assigned = new Map<number, Column>();
  const free = (column: Column | null | undefined): column is Column => !!column && ![...assigned.values()].includes(column);
  const assign = (choose: (found: FoundColumn) => Column | null | undefined): void =>
    columns.forEach((found, index) => {
      if (assigned.has(index)) return;
      const column = choose(found);
      if (free(column)) assigned.set(index, column);
    });
  assign((found) => byId.get(meta.find((one) => normalise(one.header) === normalise(found.name))?.id ?? ""));
  assign((found) => byId.get(meta.find((one) => one.tableColumn === found.id)?.id ?? ""));
  assign((found) => columnOfHeader(table, found.name));
  return columns.map((found, index) => ({ ...found, index, column: assigned.get(index) ?? null }));
};

/** How many of the columns a user fills are there; the share that makes a nameless table one of ours. */
const likeness = (table: Table, found: FoundTable): number => {
  const columns = matchColumns(table, found.columns).flatMap((one) => one.column ?? []);
  const wanted = table.columns.filter((column) => column.by === "user" && column.place === "key");
  const identified = columns.some((column) => column.id === table.identifiedBy);
  return identified ? wanted.filter((column) => columns.includes(column)).length / wanted.length : 0;
};

const enough = 0.6;

/** Whether the table still has every header that ours was built with. */
const hasAllBuilt = ({ columns }: FoundTable, built: readonly ColumnMeta[] = []): boolean =>
  built.length > 0 && built.every(({ header }) => columns.some(({ name }) => normalise(name) === normalise(header)));

/** The table that is called like this one of the plan, and is not somebody else's. */
const named = (table: Table, found: readonly FoundTable[], meta: PlanMeta | null): FoundTable | undefined => {
  const called = (name: string): FoundTable | undefined => found.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const given = meta?.names[table.name];
  const usual = called(table.name);
  if (given !== undefined) return called(given) ?? (usual && hasAllBuilt(usual, meta?.tables[table.id]) ? usual : undefined);
  const numbered = meta ? [] : found.filter(({ name }) => numberedFrom(name)?.toLowerCase() === table.name.toLowerCase());
  return [...(usual ? [usual] : []), ...numbered].reduce<FoundTable | undefined>(
    (best, next) => (best === undefined || likeness(table, next) > likeness(table, best) ? next : best),
    undefined,
  );
};

/** A table that is known to be somebody else's: ours gave its name way. */
const isOthers = ({ name }: FoundTable, table: Table, meta: PlanMeta | null): boolean =>
  meta?.names[table.name] !== undefined && name.toLowerCase() === table.name.toLowerCase();

/** Finds the tables of the plan among those of the workbook, by table id. */
export const matchTables = (
  tables: readonly Table[],
  found: readonly FoundTable[],
  meta: PlanMeta | null,
): ReadonlyMap<string, MatchedTable> => {
  const matched = new Map<string, MatchedTable>();
  const used = new Set<FoundTable>();
  const take = (table: Table, one: FoundTable | undefined): void => {
    if (!one) return;
    used.add(one);
    const { columns, ...place } = one;
    matched.set(table.id, { ...place, table, columns: matchColumns(table, columns, meta?.tables[table.id]) });
  };
  for (const table of tables) take(table, named(table, found, meta));
  for (const table of tables) {
    if (matched.has(table.id)) continue;
    const ranked = found
      .filter((one) => !used.has(one) && !isOthers(one, table, meta))
      .map((one) => ({ one, share: likeness(table, one) }));
    const best = ranked.reduce<(typeof ranked)[number] | null>(
      (top, next) => (next.share >= enough && next.share > (top?.share ?? 0) ? next : top),
      null,
    );
    take(table, best?.one);
  }
  // In the order of the plan, whichever way they were found.
  return new Map(tables.flatMap(({ id }) => (matched.has(id) ? [[id, matched.get(id)!] as const] : [])));
};
