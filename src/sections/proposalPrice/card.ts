/** What the prices say on the cards: of an opportunity its price against the budget, of a person the budgets that they can raise. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { listText, nameKey, text } from "../../plan/wording";
import { opportunityTable } from "../opportunities/table";
import { stakeholderTable } from "../stakeholders/table";
import { breaksBudget, budgetOf, budgetWords, competitorWords, isOverBudget, paybackMonths, paybackWords, priceAgainst } from "./figures";
import { proposalPriceTable, type ProposalPrice } from "./table";

type Prices = PlanWith<typeof proposalPriceTable | typeof opportunityTable>;

/** What can be said of a price, in the order budget, competitors, payback. */
const saidOf = (row: ProposalPrice, plan: Prices, language: Language): readonly string[] => {
  const budget = priceAgainst(row.price, budgetOf(row, plan.opportunities));
  const competitor = priceAgainst(row.price, row.competitorPrice);
  const months = paybackMonths(row.price, row.return);
  return [
    ...(budget === null ? [] : [budgetWords(budget)[language]]),
    ...(competitor === null ? [] : [competitorWords(competitor)[language]]),
    ...(months === null ? [] : [paybackWords(months)[language]]),
  ];
};

export const about: CardModule["about"] = {
  [opportunityTable.id]: (plan: Prices, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.proposalPrice.flatMap((row, index): readonly CardLine[] => {
      const said = nameKey(row.opportunity) === nameKey(name) ? saidOf(row, plan, language) : [];
      if (said.length === 0) return [];
      const tone = breaksBudget(row, plan.opportunities) ? ("bad" as const) : undefined;
      return [
        {
          label: text("Price", "报价"),
          text: listText(said, language),
          place: { table: proposalPriceTable.id, row: index, column: "price" },
          ...(tone ? { tone } : {}),
        },
      ];
    }),
  [stakeholderTable.id]: (plan: Prices, name: string): readonly CardLine[] =>
    plan.proposalPrice.flatMap((row, index): readonly CardLine[] =>
      nameKey(row.whoCanRaise ?? "") === nameKey(name)
        ? [
            {
              label: text("Can raise the budget of", "能突破预算"),
              text: row.opportunity,
              place: { table: proposalPriceTable.id, row: index, column: "whoCanRaise" },
              ...(isOverBudget(row, plan.opportunities) === true ? { tone: "attention" as const } : {}),
            },
          ]
        : [],
    ),
};
