/** What to ask after the research: whether the needs may be called known. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { opportunityTable } from "../opportunities/table";
import { needsMayBeKnown } from "./figures";
import type { surveyTable } from "./table";

export const questions = (plan: PlanWith<typeof surveyTable | typeof opportunityTable>): readonly Question[] =>
  needsMayBeKnown(plan.surveyPlan, plan.opportunities).flatMap((row): readonly Question[] => {
    const one = plan.opportunities[row];
    return one?.needsKnown === null
      ? [
          {
            table: opportunityTable.id,
            row,
            column: "needsKnown",
            text: text(`Do we know the needs behind ${one.name} now?`, `现在是否已了解${one.name}的需求？`),
          },
        ]
      : [];
  });
