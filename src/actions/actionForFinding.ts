/** What a finding becomes when the user says "do it": a row of the table that somebody works off, in the plan's language. */
import type { Finding } from "../plan/finding";
import { nameOfRow, rowsOf, type Plan } from "../plan/plan";
import type { Cells } from "../plan/planData";
import type { Registry, TaskMaker } from "../plan/section";

/** The one section that takes findings as tasks, or null. */
export const taskMaker = ({ sections }: Registry): TaskMaker | null => sections.find(({ pane }) => pane?.tasks)?.pane?.tasks ?? null;

/**
 * The cells of the new row; its owner is whoever looks after the row that the finding is about.
 * @param today Excel serial
 */
export const taskForFinding = (registry: Registry, maker: TaskMaker, finding: Finding, plan: Plan, today: number): Cells => {
  const table = registry.table(finding.table);
  const row = table && finding.row !== null ? rowsOf(plan, table)[finding.row] : undefined;
  const owner = row?.["owner"];
  const about = table && row ? { [table.id]: nameOfRow(table, row) } : {};
  return maker.cells(finding, about, typeof owner === "string" ? owner : null, plan.language, today);
};
