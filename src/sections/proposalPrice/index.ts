/** The price of each proposal (chapter 5.2): against budget, competitors and what it brings. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { opportunityTable } from "../opportunities/table";
import { isOverBudget } from "./figures";
import { priceFindings } from "./findings";
import { proposalPriceTable } from "./table";
import { priceState, priceTexts as texts } from "./texts";

const state = (plan: PlanWith<typeof proposalPriceTable | typeof opportunityTable>, _today: number, language: Language): string =>
  plan.proposalPrice.length === 0
    ? ""
    : priceState(plan.proposalPrice.length, plan.proposalPrice.filter((row) => isOverBudget(row, plan.opportunities) === true).length)[
        language
      ];

export const proposalPrice = {
  id: "proposalPrice",
  name: texts.name,
  size: "standard",
  tables: [proposalPriceTable],
  reads: [opportunityTable],
  findings: priceFindings,
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
