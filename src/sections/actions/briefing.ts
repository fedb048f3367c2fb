/** What the actions give a briefing: the next steps, what is late first. */
import type { BriefingPart } from "../../plan/briefing";
import type { PlanWith } from "../../plan/plan";
import type { actionTable } from "./table";
import { tasksOf } from "./tasks";

export const briefing = (plan: PlanWith<typeof actionTable>, asOf: number): BriefingPart => ({
  steps: tasksOf(plan, asOf)
    .open.filter(({ action }) => action !== "")
    .map(({ action, serves, owner, due, daysLate }) => ({ text: action, serves, owner, due, late: daysLate > 0 })),
});
