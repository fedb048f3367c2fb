/** The actions as the pane lists them: open ones by date, the overdue first; then what is done or dropped. */
import { isOpen, isOverdue } from "./figures";
import type { PlanWith } from "../../plan/plan";
import { type Action, actionTable } from "./table";
import { daysBetween } from "../../plan/days";

export interface TaskView {
  readonly row: number;
  readonly action: string;
  /** Person and opportunity it serves, where known. */
  readonly serves: readonly string[];
  readonly owner: string | null;
  readonly due: number | null;
  /** Days since the due date of an open action; 0 where it is in time. */
  readonly daysLate: number;
  readonly open: boolean;
}

/** An action without a status stands with the open ones: nobody has said that it is done. */
const isToDo = (action: Action): boolean => action.status === null || isOpen(action);

const taskOf = (action: Action, row: number, today: number): TaskView => {
  const open = isToDo(action);
  return {
    row,
    action: action.action,
    serves: [action.stakeholder, action.opportunity].filter((name) => name !== null),
    owner: action.owner,
    due: action.due,
    daysLate: isOverdue(action, today) ? daysBetween(action.due ?? today, today) : 0,
    open,
  };
};

const byDue = (a: TaskView, b: TaskView): number => (a.due ?? Infinity) - (b.due ?? Infinity) || a.row - b.row;

/** Actions of the plan; `today` is an Excel serial. */
export const tasksOf = (
  plan: PlanWith<typeof actionTable>,
  today: number,
): { readonly open: readonly TaskView[]; readonly closed: readonly TaskView[] } => {
  const tasks = plan.actions.map((action, row) => taskOf(action, row, today));
  return { open: tasks.filter((task) => task.open).sort(byDue), closed: tasks.filter((task) => !task.open).sort(byDue) };
};
