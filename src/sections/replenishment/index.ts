/** Replenishment of many accounts (chapter 10): what each should order, as a column of the accounts and as a short list in the pane. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { accountsTable } from "../accounts/table";
import { ordersOf } from "./figures";
import { replenishmentFunctions } from "./functions";
import { replenishmentThresholds } from "./settings";
import { orderCount, replenishmentTexts as texts } from "./texts";

export const replenishment = {
  id: "replenishment",
  name: texts.name,
  size: "full",
  tables: [],
  reads: [accountsTable],
  words: [replenishmentThresholds],
  functions: replenishmentFunctions,
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof accountsTable>, _today: number, language: Language) => {
      const orders = ordersOf(plan.accounts, plan.settings);
      const units = orders.reduce((sum, order) => sum + order.units, 0);
      return orders.length === 0 ? "" : orderCount(orders.length, units, language);
    },
  },
} as const satisfies Section;
