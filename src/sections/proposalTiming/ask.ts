/** What the timing asks about the opportunities that are pursued, and what it concludes: each answer asked for decides the next word. */
import { grounds } from "../../plan/explanation";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { opportunityTable, type Opportunity } from "../opportunities/table";
import { isPursued, proposal } from "./figures";
import { explainProposal } from "./why";
import { proposalWords } from "./words";

type Deals = PlanWith<typeof opportunityTable>;

/** The one cell that the answer waits for, or null where it is known. */
const openCell = ({ name, needsKnown, criteriaBy, canInfluence }: Opportunity): { readonly column: string; readonly text: Text } | null => {
  if (needsKnown === null) {
    return { column: "needsKnown", text: text(`Do we know what the customer needs in ${name}?`, `${name}的客户需求是否已经清楚？`) };
  }
  if (!needsKnown) return null;
  if (criteriaBy === null) {
    return { column: "criteriaBy", text: text(`Who set the purchase criteria for ${name}?`, `${name}的采购标准由谁制定？`) };
  }
  if (canInfluence !== null || criteriaBy === "with-us" || criteriaBy === "nobody") return null;
  return { column: "canInfluence", text: text(`Can we still influence the criteria for ${name}?`, `${name}的采购标准我方还能影响吗？`) };
};

export const questions = (plan: Deals): readonly Question[] =>
  plan.opportunities.flatMap((opportunity, row): readonly Question[] => {
    const open = isPursued(opportunity) ? openCell(opportunity) : null;
    return open === null ? [] : [{ table: opportunityTable.id, row, ...open }];
  });

export const outcomes = (plan: Deals): readonly Outcome[] =>
  plan.opportunities.flatMap((opportunity, row): readonly Outcome[] => {
    if (!isPursued(opportunity)) return [];
    const answer = proposal(opportunity);
    return [
      {
        id: `proposal:${opportunity.name}`,
        name: text(`Proposal for ${opportunity.name}`, `${opportunity.name}的提案`),
        value:
          answer === null
            ? text("not known yet", "尚不清楚")
            : text(labelOf(proposalWords, answer, "en"), labelOf(proposalWords, answer, "zh")),
        about: { table: opportunityTable.id, row },
        because: () => grounds(explainProposal(opportunity)),
      },
    ];
  });
