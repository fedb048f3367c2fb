/** Focus markets (chapter 11): three markets a territory on three pillars each, with target and plan, and the user groups behind them. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { teamTable } from "../team/table";
import { marketFindings } from "./findings";
import { marketQuickAdd } from "./quickAdd";
import { marketThresholds } from "./settings";
import { focusMarketTable } from "./table";
import { marketCount, marketTexts as texts } from "./texts";

export const focusMarkets = {
  id: "focusMarkets",
  name: texts.name,
  size: "full",
  tables: [focusMarketTable],
  reads: [teamTable],
  words: [marketThresholds],
  quickAdd: marketQuickAdd,
  findings: marketFindings,
  part: { sheet: "territorySheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof focusMarketTable>, _today: number, language: Language) =>
      plan.focusMarkets.length === 0 ? "" : marketCount(plan.focusMarkets.length, language),
    commands: [{ id: "addFocusMarket", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
