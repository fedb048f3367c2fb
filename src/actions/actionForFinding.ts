/** What a finding becomes when the user says "do it": a row of the table that somebody works off, in the plan's language. */
import type { Finding } from "../plan/finding";
import { nameOfRow, rowsOf, type Plan } from "../plan/plan";
import type { Cells } from "../plan/planData";
import type { Registry, TaskMaker } from "../plan/section";
import type { AnyRow, Table } from "../plan/table";

/** The one section that takes findings as tasks, or null. */
export const taskMaker = ({ sections }: Registry): TaskMaker | null => sections.find(({ pane }) => pane?.tasks)?.pane?.tasks ?? null;

/** What a row names of other tables, by their id; the first where a cell names several. */
const namedIn = (table: Table, row: AnyRow): Readonly<Record<string, string>> =>
  Object.fromEntries(
    table.columns.flatMap(({ id, names }) => {
      const cell = row[id];
      const first = Array.isArray(cell) ? (cell as readonly string[])[0] : cell;
      return names !== null && typeof first === "string" ? [[names, first] as const] : [];
    }),
  );

/**
 * The cells of the new row, about the row of the finding and whom that names; its owner is whoever looks after the row that the finding is about.
 * @param today Excel serial
 */
export const taskForFinding = (registry: Registry, maker: TaskMaker, finding: Finding, plan: Plan, today: number): Cells => {
  const table = registry.table(finding.table);
  const row = table && finding.row !== null ? rowsOf(plan, table)[finding.row] : undefined;
  const owner = row?.["owner"];
  const about = table && row ? { ...namedIn(table, row), [table.id]: nameOfRow(table, row) } : {};
  return maker.cells(finding, about, typeof owner === "string" ? owner : null, plan.language, today);
};
