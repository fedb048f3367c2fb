/** The cells of a plan in the words of its company: files and examples may say what the method says. */
import { tableIn, type Cells, type PlanData } from "./planData";
import type { Registry } from "./section";
import type { Column, Table } from "./table";
import type { Template } from "./template";
import { findWritten, labelOf } from "./words";

type WordColumn = Column & { readonly holds: Extract<Column["holds"], { readonly kind: "word" }> };

/** The plan's data with the words of these lists called as the template calls them; `registry` has them in the template. */
export const inCompanyWords = ({ tables }: Registry, { company }: Template, data: PlanData): PlanData => {
  const called = company?.words ?? {};
  const columnsOf = ({ columns }: Table): readonly WordColumn[] =>
    columns.filter((column): column is WordColumn => column.holds.kind === "word" && called[column.holds.list.id] !== undefined);
  const said = (cells: Cells, columns: readonly WordColumn[]): Cells => ({
    ...cells,
    ...Object.fromEntries(
      columns.flatMap(({ id, holds }) => {
        const content = cells[id];
        const word = typeof content === "string" ? findWritten(holds.list, content) : null;
        return word === null ? [] : [[id, labelOf(holds.list, word, data.language)]];
      }),
    ),
  });
  const changed = tables.flatMap((table) => {
    const columns = columnsOf(table);
    const standing = tableIn(data, table);
    if (columns.length === 0 || standing.rows.length === 0) return [];
    return [[table.id, { ...standing, rows: standing.rows.map((row) => ({ ...row, cells: said(row.cells, columns) })) }] as const];
  });
  return changed.length === 0 ? data : { ...data, tables: { ...data.tables, ...Object.fromEntries(changed) } };
};
