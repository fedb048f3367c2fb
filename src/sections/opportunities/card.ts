/** What the opportunities say on the card of an opportunity: where the customer stands against where we stand. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey, text } from "../../plan/wording";
import { buyerLine, buyerPosition, stagesAhead } from "./stages";
import { opportunityTable } from "./table";

export const about: CardModule["about"] = {
  [opportunityTable.id]: (plan: PlanWith<typeof opportunityTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.opportunities.flatMap((opportunity, row): readonly CardLine[] => {
      const position = nameKey(opportunity.name) === nameKey(name) ? buyerPosition(opportunity.stage, opportunity.buyerStage) : null;
      if (position === null) return [];
      return [
        {
          label: text("Both sides", "双方进度"),
          text: buyerLine(position)[language],
          place: { table: opportunityTable.id, row, column: "buyerStage" },
          ...(position.ahead >= stagesAhead ? { tone: "attention" as const } : {}),
        },
      ];
    }),
};
