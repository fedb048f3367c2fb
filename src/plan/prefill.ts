/**
 * Rows that stand from the start: what a row asks for is there before anybody answers. Rows that were brought along keep their place in
 * the order of the questions and get what they lack; rows the section does not know come last.
 */
import { normalise } from "./cells/normalise";
import { isPart, type Chosen } from "./ofSize";
import { tableIn, type Cells, type PlanData, type RowData, type TableData } from "./planData";
import type { Section } from "./section";
import type { Table } from "./table";

const nameIn = ({ identifiedBy }: Table, cells: Cells): string => normalise(String(cells[identifiedBy] ?? ""));

const filledIn = (cells: Cells | undefined): Cells =>
  Object.fromEntries(Object.entries(cells ?? {}).filter(([, content]) => content !== null && content !== ""));

/** A record has one row: what it lacks is filled. */
const completedRecord = (standing: TableData, from: readonly Cells[]): TableData => {
  const [row] = standing.rows;
  const cells = Object.assign({}, ...from, filledIn(row?.cells)) as Cells;
  return { ...standing, rows: [{ cells, user: row?.user ?? {} }] };
};

/** The rows of a table that are there already, with those that stand from the start. */
const completed = (table: Table, standing: TableData, from: readonly Cells[]): TableData => {
  if (table.shape === "record") return completedRecord(standing, from);
  const known = new Map(standing.rows.map((row) => [nameIn(table, row.cells), row]));
  const first = from.map((cells): RowData => {
    const row = known.get(nameIn(table, cells));
    return { cells: { ...cells, ...filledIn(row?.cells) }, user: row?.user ?? {} };
  });
  const asked = new Set(from.map((cells) => nameIn(table, cells)));
  return { ...standing, rows: [...first, ...standing.rows.filter(({ cells }) => !asked.has(nameIn(table, cells)))] };
};

const prefillOf = async (section: Section, { size, data }: Chosen): Promise<readonly (readonly [Table, readonly Cells[]])[]> => {
  const module = await section.prefill?.();
  const rows = module?.rows({ language: data.language, size, data }) ?? {};
  return section.tables.map((table) => [table, rows[table.id] ?? []] as const);
};

/** The plan's cells with the rows that its sections hold from the start. */
export const prefilled = async (plan: Chosen): Promise<PlanData> => {
  const sections = plan.registry.sections.filter((section) => section.prefill && isPart(section, plan));
  const added = (await Promise.all(sections.map((section) => prefillOf(section, plan)))).flat().filter(([, rows]) => rows.length > 0);
  if (added.length === 0) return plan.data;
  return {
    ...plan.data,
    tables: {
      ...plan.data.tables,
      ...Object.fromEntries(added.map(([table, rows]) => [table.id, completed(table, tableIn(plan.data, table), rows)])),
    },
  };
};

/** Rows that stand from the start and that a table lacks. */
export const lacking = async (section: Section, plan: Chosen): Promise<readonly (readonly [Table, readonly Cells[]])[]> => {
  const all = (await prefillOf(section, plan)).filter(([{ shape }]) => shape === "rows");
  return all
    .map(([table, rows]) => {
      const known = new Set(tableIn(plan.data, table).rows.map(({ cells }) => nameIn(table, cells)));
      return [table, rows.filter((cells) => !known.has(nameIn(table, cells)))] as const;
    })
    .filter(([, rows]) => rows.length > 0);
};
