/** What the timing says on the card of an opportunity: the answer and what to do. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { maySubmit, mustWait, proposal, proposalSteps } from "./figures";
import { proposalWords } from "./words";

export const about: CardModule["about"] = {
  [opportunityTable.id]: (plan: PlanWith<typeof opportunityTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.opportunities.flatMap((opportunity, row): readonly CardLine[] => {
      const answer = nameKey(opportunity.name) === nameKey(name) ? proposal(opportunity) : null;
      if (answer === null) return [];
      const tone = maySubmit(answer) ? ("good" as const) : mustWait(answer) ? ("attention" as const) : ("bad" as const);
      return [
        {
          label: text("Proposal", "提案"),
          text: `${labelOf(proposalWords, answer, language)}${language === "zh" ? "：" : ": "}${proposalSteps[answer][language]}`,
          place: { table: opportunityTable.id, row, column: answer === "research" ? "needsKnown" : "criteriaBy" },
          tone,
        },
      ];
    }),
};
