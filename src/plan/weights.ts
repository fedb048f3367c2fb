/**
 * How much the rows of a plan weigh, 0–1, so that what matters is read first: a section says it of its own rows (the influence of a person,
 * the value of a deal), and any other row weighs what the rows it names weigh. A row nobody can weigh weighs nothing.
 */
import type { Finding } from "./finding";
import { nameOfRow, rowsOf, type Plan } from "./plan";
import type { Section } from "./section";
import type { AnyRow, Table } from "./table";
import { nameKey } from "./wording";

const namesIn = (row: AnyRow, column: string): readonly string[] => {
  const content = row[column];
  return typeof content === "string" ? [content] : Array.isArray(content) ? (content as readonly string[]) : [];
};

/** Weight of what a finding is about; what is about a whole table outweighs its rows. */
export const weigher = (sections: readonly Section[], plan: Plan): ((finding: Finding) => number) => {
  const tables = new Map<string, Table>(sections.flatMap((section) => section.tables.map((table) => [table.id, table] as const)));
  const own = new Map(sections.flatMap(({ weights = {} }) => Object.entries(weights).map(([id, of]) => [id, of(plan as never)] as const)));
  const byName = new Map(
    [...own].map(([id, weights]) => {
      const table = tables.get(id);
      const rows = table ? rowsOf(plan, table) : [];
      return [id, new Map(rows.map((row, index) => [nameKey(table ? nameOfRow(table, row) : ""), weights[index] ?? 0]))] as const;
    }),
  );
  const named = (table: Table, row: AnyRow | undefined): number =>
    Math.max(
      0,
      ...table.columns.flatMap(({ id, names }) => {
        const weights = byName.get(names ?? "");
        return weights && row ? namesIn(row, id).map((name) => weights.get(nameKey(name)) ?? 0) : [];
      }),
    );
  return ({ table: id, row }) => {
    if (row === null) return Infinity;
    const table = tables.get(id);
    return own.get(id)?.[row] ?? (table && !own.has(id) ? named(table, rowsOf(plan, table)[row]) : 0);
  };
};

/** Each value as a share of the largest; null where it is not known. */
export const shareOfLargest = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const largest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  return values.map((value) => (value === null || largest === 0 ? null : Math.max(0, value) / largest));
};
