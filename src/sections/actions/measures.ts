/** What the actions say about the plan's health (chapter 12.1): how many of the open ones are in time. */
import type { HealthMeasure, MeasureStep } from "../../plan/health/health";
import { text } from "../../plan/wording";
import { isOpen, isOverdue } from "./figures";
import { type Action, actionTable } from "./table";
import type { PlanWith } from "../../plan/plan";

type Tasks = PlanWith<typeof actionTable>;

/** Share of what is open that is not overdue; null while nothing is open. */
const actionCurrency = (actions: readonly Action[], asOf: number): number | null => {
  const open = actions.filter(isOpen);
  return open.length === 0 ? null : 1 - open.filter((action) => isOverdue(action, asOf)).length / open.length;
};

const actionSteps = (plan: Tasks, asOf: number): readonly MeasureStep[] => {
  const late = plan.actions.filter((action) => isOverdue(action, asOf)).length;
  const step =
    late === 1 ? text("finish the overdue action", "完成逾期的行动") : text(`finish the ${late} overdue actions`, `完成${late}项逾期行动`);
  return late === 0 ? [] : [{ step, value: 1 }];
};

export const currencyMeasure: HealthMeasure<Tasks> = {
  value: (plan, asOf) => actionCurrency(plan.actions, asOf),
  steps: actionSteps,
};
