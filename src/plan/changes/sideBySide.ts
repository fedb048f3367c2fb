/** A diff as two plans stand side by side: for each table its rows, of each row the fields that differ, with what both hold. */
import type { Registry } from "../section";
import { cellAt, fieldsIn, type Field } from "./cells";
import type { PlanDiff } from "./diff";
import type { StateRow, StateValue } from "./state";

interface FieldBeside extends Field {
  /** Null where the cell is blank, or the row is not there. */
  readonly here: StateValue | null;
  readonly there: StateValue | null;
}

export interface RowBeside {
  /** Which of the plans has it. */
  readonly in: "both" | "here" | "there";
  readonly name: string;
  /** What it is called there, where otherwise. */
  readonly calledThere: string | null;
  /** Index in the rows here; null where it is not here. */
  readonly row: number | null;
  readonly fields: readonly FieldBeside[];
}

export interface TableBeside {
  readonly table: string;
  readonly rows: readonly RowBeside[];
}

/** @param diff what changes there into here */
export const sideBySide = (registry: Registry, { tables }: PlanDiff): readonly TableBeside[] =>
  tables.flatMap(({ table: id, added, removed, changed }): readonly TableBeside[] => {
    const table = registry.table(id);
    if (!table) return [];
    const filled = (row: StateRow): readonly (Field & { readonly value: StateValue | null })[] =>
      fieldsIn(table, [row])
        .filter(({ column, user }) => user || column !== table.identifiedBy)
        .map((field) => ({ ...field, value: cellAt(row, field) }));
    const alone = { calledThere: null } as const;
    return [
      {
        table: id,
        rows: [
          ...changed.map(({ name, was, after, fields }): RowBeside => ({
            in: "both",
            name,
            calledThere: was,
            row: after,
            fields: fields.map(({ column, user, from, to }) => ({ column, user, here: to, there: from })),
          })),
          ...added.map(({ name, after, row }): RowBeside => ({
            ...alone,
            in: "here",
            name,
            row: after,
            fields: filled(row).map(({ column, user, value }) => ({ column, user, here: value, there: null })),
          })),
          ...removed.map(({ name, row }): RowBeside => ({
            ...alone,
            in: "there",
            name,
            row: null,
            fields: filled(row).map(({ column, user, value }) => ({ column, user, here: null, there: value })),
          })),
        ],
      },
    ];
  });

export interface CountBeside {
  /** Fields that differ in rows that both have. */
  readonly fields: number;
  readonly here: number;
  readonly there: number;
}

export const countBeside = (tables: readonly TableBeside[]): CountBeside => {
  const rows = tables.flatMap((one) => one.rows);
  const of = (wanted: RowBeside["in"]): readonly RowBeside[] => rows.filter((row) => row.in === wanted);
  return { fields: of("both").reduce((sum, { fields }) => sum + fields.length, 0), here: of("here").length, there: of("there").length };
};
