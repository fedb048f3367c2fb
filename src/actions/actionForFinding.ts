/** What a finding becomes when the user says "do it": a row of the actions table, in the plan's language. */
import type { Finding } from "../plan/finding";
import type { Plan } from "../plan/plan";
import type { CellContent } from "../plan/planData";
import { wordLabel } from "../plan/words/writtenWords";

/** Days until an action that comes from a finding is due: soon for what blocks, a week otherwise. */
const daysToDue = { blocker: 3, warning: 7, hint: 14 } as const;

/**
 * The cells of the new action; owner is whoever looks after the person or leads the opportunity.
 * @param today Excel serial
 */
export const actionForFinding = (finding: Finding, plan: Plan, today: number): Readonly<Record<string, CellContent>> => {
  const person = finding.section === "stakeholders" && finding.row !== null ? plan.stakeholders[finding.row] : undefined;
  const opportunity = finding.section === "opportunities" && finding.row !== null ? plan.opportunities[finding.row] : undefined;
  const owner = person?.owner ?? opportunity?.owner ?? null;
  return {
    action: finding.next[plan.language],
    ...(person ? { stakeholder: person.name } : {}),
    ...(opportunity ? { opportunity: opportunity.name } : {}),
    ...(owner === null ? {} : { owner }),
    due: today + daysToDue[finding.severity],
    status: wordLabel("status", "open", plan.language),
  };
};
