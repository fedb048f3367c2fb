/** The prices in the pane: each against budget and competitors, with when it pays back. */
import type { ReactElement } from "react";
import { formatMoney, joinParts } from "../../plan/panel/format";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import type { opportunityTable } from "../opportunities/table";
import { breaksBudget, budgetOf, budgetWords, competitorWords, paybackMonths, paybackWords, priceAgainst } from "./figures";
import { proposalPriceTable, type ProposalPrice } from "./table";

const en = {
  empty: "No prices yet. Enter what a proposal costs, what the customer has, and what it brings a year.",
  add: "Add a price",
  added: (name: string) => `The price of ${name} stands on the Proposal sheet.`,
  price: (money: string) => `price ${money}`,
  budget: (money: string) => `budget ${money}`,
  raise: (name: string) => `${name} can raise the budget.`,
  blocked: "Over budget, and nobody is named who can raise it.",
};

const zh: typeof en = {
  empty: "还没有报价。请填写报价、客户预算和每年的收益。",
  add: "添加报价",
  added: (name) => `${name}的报价已写入方案与提案表。`,
  price: (money) => `报价 ${money}`,
  budget: (money) => `预算 ${money}`,
  raise: (name) => `${name}能突破预算。`,
  blocked: "超出预算，且未注明谁能突破。",
};

export const texts = { en, zh };

const first = ["opportunity", "price", "budget", "competitorPrice", "return", "whoCanRaise"] as const;

export const Panel = (props: PanelProps<typeof en, PlanWith<typeof proposalPriceTable | typeof opportunityTable>>): ReactElement => {
  const { plan, texts: own, language, currency } = props;
  const money = (amount: number): string => formatMoney(amount, currency, language);
  return (
    <TablePanel<ProposalPrice>
      props={props}
      table={proposalPriceTable}
      texts={own}
      first={first}
      describe={(row) => {
        const budget = budgetOf(row, plan.opportunities);
        const ofBudget = priceAgainst(row.price, budget);
        const ofCompetitor = priceAgainst(row.price, row.competitorPrice);
        const months = paybackMonths(row.price, row.return);
        return {
          badge: ofBudget === null ? null : budgetWords(ofBudget)[language],
          lines: [
            joinParts([row.price === null ? null : own.price(money(row.price)), budget === null ? null : own.budget(money(budget))]),
            joinParts([
              ofCompetitor === null ? null : competitorWords(ofCompetitor)[language],
              months === null ? null : paybackWords(months)[language],
            ]),
            row.whoCanRaise === null ? null : own.raise(row.whoCanRaise),
          ],
          warning: breaksBudget(row, plan.opportunities) ? own.blocked : null,
        };
      }}
    />
  );
};
