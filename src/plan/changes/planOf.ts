/** A plan from its data, as rules and figures read it: what they would have said of an earlier state on another day. */
import type { Language } from "../language";
import type { Plan } from "../plan";
import type { Settings } from "../settings";
import type { AnyRow, CellOfRow, Column, Table } from "../table";
import { cellAt } from "./cells";
import { rowsOfState } from "./compare";
import type { PlanState, StateRow, StateValue } from "./state";

/** The value as the column promises it; what nobody understands is not known. */
const valueIn = ({ holds }: Column, value: StateValue | null): CellOfRow => {
  const known = typeof value === "object" && value !== null && "typed" in value ? null : value;
  if (holds.kind === "ids") return Array.isArray(known) ? (known as readonly string[]) : [];
  if (known === null && (holds.kind === "text" || holds.kind === "longText") && holds.filled) return "";
  return known;
};

const rowIn = (table: Table, row: StateRow): AnyRow =>
  Object.fromEntries(
    table.columns
      .filter(({ by }) => by === "user")
      .map((column) => [column.id, valueIn(column, cellAt(row, { column: column.id, user: false }))]),
  );

const blank: StateRow = { cells: {}, user: {} };

/** @param settings all numbers in force then */
export const planOf = (
  { tables, readOnly }: { readonly tables: readonly Table[]; readonly readOnly: readonly Table[] },
  state: PlanState,
  settings: Settings,
  language: Language,
): Plan => ({
  language,
  settings,
  ...Object.fromEntries(
    [...tables, ...readOnly].map((table) => {
      // Rows that hold only columns of the user are no rows of the plan.
      const rows = rowsOfState(state, table).filter(({ cells }) => Object.keys(cells).length > 0);
      return [table.id, table.shape === "record" ? rowIn(table, rows[0] ?? blank) : rows.map((row) => rowIn(table, row))];
    }),
  ),
});
