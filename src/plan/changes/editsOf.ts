/**
 * What a merged state asks for in the workbook of one of its sides, as edits of tables that src/workbook carries out: cells of rows that
 * stand, rows that are added, and rows whose cells are emptied because the other side removed them. What does not differ is not touched.
 */
import { flagWords } from "../commonWords";
import type { Language } from "../language";
import { tableIn, type CellContent, type Cells, type PlanData } from "../planData";
import type { Column, Table } from "../table";
import type { ChangedRow, TableEdit } from "../tableEdit";
import { labelOf } from "../words";
import { cellAt, fieldsIn, isSameValue, plainOf, type Field } from "./cells";
import { rowsOfState, unmet } from "./compare";
import type { Merged } from "./merge";
import { dataRowsOf, type PlanState, type StateRow, type StateValue } from "./state";

/** A value as it stands in a cell of a plan in this language. */
const contentOf = (column: Column | undefined, value: StateValue | null, language: Language): CellContent => {
  if (value === null) return null;
  if (typeof value === "object") return plainOf(value);
  if (typeof value === "boolean") return column ? flagWords(value)[language] : value;
  return column?.holds.kind === "word" && typeof value === "string" ? labelOf(column.holds.list, value, language) : value;
};

type Written = readonly (Field & { readonly content: CellContent })[];

const cellsOf = (fields: Written, user: boolean): Cells =>
  Object.fromEntries(fields.filter((field) => field.user === user).map(({ column, content }) => [column, content]));

const blank: StateRow = { cells: {}, user: {} };

const tableEdit = (table: Table, mine: readonly StateRow[], data: PlanData, merged: Merged): TableEdit | null => {
  const columns = new Map(table.columns.map((column) => [column.id, column]));
  const contents = (from: StateRow, to: StateRow): Written =>
    fieldsIn(table, [from, to]).flatMap((field) => {
      const [was, now] = [cellAt(from, field), cellAt(to, field)];
      if (isSameValue(was, now)) return [];
      return [{ ...field, content: contentOf(field.user ? undefined : columns.get(field.column), now, data.language) }];
    });
  const origins = merged.origins[table.id] ?? [];
  const rows = rowsOfState(merged.state, table);
  const places = dataRowsOf(table, data);
  const standing = tableIn(data, table).rows;
  const change = (at: number, to: StateRow): readonly (ChangedRow & { readonly fields: Written })[] => {
    const fields = contents(mine[at] ?? blank, to);
    const row = places[at];
    if (fields.length === 0 || row === undefined) return [];
    const expect = String(standing[row]?.cells[table.identifiedBy] ?? "");
    return [{ row, expect, cells: cellsOf(fields, false), user: cellsOf(fields, true), fields }];
  };
  const stay = origins.flatMap(({ mine: at }) => (at === null ? [] : [at]));
  const changed = [
    ...origins.flatMap(({ mine: at }, index) => (at === null ? [] : change(at, rows[index] ?? blank))),
    ...unmet(mine.length, stay).flatMap((at) => change(at, blank)),
  ];
  const added = origins.flatMap(({ mine: at }, index) => (at === null ? [contents(blank, rows[index] ?? blank)] : []));
  if (changed.length + added.length === 0) return null;
  const headers = [...changed.map(({ fields }) => fields), ...added].flatMap((fields) =>
    fields.filter(({ user, content }) => user && content !== null).map(({ column }) => column),
  );
  // A list of field and value has its one row always.
  const first = table.shape === "record" && places.length === 0 ? added[0] : undefined;
  return {
    table: table.id,
    ownColumns: [...new Set(headers)],
    changed: [
      ...changed.map(({ row, expect, cells, user }) => ({ row, expect, cells, user })),
      ...(first ? [{ row: 0, expect: "", cells: cellsOf(first, false), user: cellsOf(first, true) }] : []),
    ],
    added: first ? [] : added.map((fields) => ({ cells: cellsOf(fields, false), user: cellsOf(fields, true) })),
  };
};

/** @param data the cells that `mine` was read from */
export const editsOf = (tables: readonly Table[], mine: PlanState, data: PlanData, merged: Merged): readonly TableEdit[] =>
  tables.flatMap((table) => tableEdit(table, rowsOfState(mine, table), data, merged) ?? []);
