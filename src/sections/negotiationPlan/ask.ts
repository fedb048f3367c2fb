/** What to ask before a negotiation: what is not known of their side, and not settled on ours. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import type { opportunityTable } from "../opportunities/table";
import { isNegotiated } from "./figures";
import { negotiationPlanTable } from "./table";
import { itemOf } from "./words";

export const questions = (plan: PlanWith<typeof negotiationPlanTable | typeof opportunityTable>): readonly Question[] => {
  const [deal] = plan.opportunities.filter(isNegotiated);
  if (deal === undefined) return [];
  return plan.negotiationPlan.flatMap((row, index): readonly Question[] => {
    const item = itemOf(row.item);
    if (item === undefined || item.group === "steps" || row.note !== null) return [];
    return [
      {
        table: negotiationPlanTable.id,
        row: index,
        column: "note",
        text: text(`Negotiating ${deal.name}: ${item.name.en}?`, `${deal.name}谈判：${item.name.zh}是什么？`),
      },
    ];
  });
};
