/** Everything the rules of the method say about a plan; the rules stand by section in the folder of the same name. */
import type { Finding } from "./finding";
import { frameworkFindings } from "../sections/framework/findings";
import { actionFindings, opportunityFindings } from "../sections/opportunities/findings";
import { inOrder } from "./findingOrder";
import { stakeholderFindings } from "../sections/stakeholders/findings";
import type { Plan } from "./plan";

/** All findings of a plan, sorted by severity, section and row. `asOf` is the day of the review as an Excel serial. */
export const findings = (plan: Plan, asOf: number): readonly Finding[] =>
  inOrder([
    ...stakeholderFindings(plan, asOf),
    ...frameworkFindings(plan.framework, plan.stakeholders),
    ...opportunityFindings(plan, asOf),
    ...actionFindings(plan, asOf),
  ]);
