/** What the card of an opportunity says about its value balance. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey, numberText } from "../../plan/wording";
import { balancesOf, hasReasonToBuy } from "./figures";
import { valueBalanceCostTable, type valueBalanceTable } from "./table";
import { balanceTexts } from "./texts";

type BalancePlan = PlanWith<typeof valueBalanceTable | typeof valueBalanceCostTable>;

const ofOpportunity = (plan: BalancePlan, name: string, _today: number, language: Language): readonly CardLine[] =>
  balancesOf(plan.valueBalance, plan.valueBalanceCost)
    .filter(({ opportunity }) => nameKey(opportunity) === nameKey(name))
    .map(({ row, ratio, problemCosts }): CardLine => {
      const place = row === null ? null : { table: valueBalanceCostTable.id, row, column: "ratio" };
      if (ratio === null) {
        const missing = problemCosts === null ? balanceTexts.noProblemCosts : balanceTexts.noSolutionCost;
        return { label: balanceTexts.name, text: missing[language], place };
      }
      const good = hasReasonToBuy(ratio);
      return {
        label: balanceTexts.name,
        text: `${numberText(ratio, 2)} ${(good ? balanceTexts.heavier : balanceTexts.lighter)[language]}`,
        place,
        tone: good ? "good" : "attention",
      };
    });

export const about = { opportunities: ofOpportunity };
