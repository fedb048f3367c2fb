/** The preparation of a negotiation (chapter 9). */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { opportunityTable } from "../opportunities/table";
import { preparation } from "./figures";
import { negotiationFindings } from "./findings";
import { negotiationPlanTable } from "./table";
import { negotiationTexts as texts, preparedText } from "./texts";

const state = ({ negotiationPlan: rows }: PlanWith<typeof negotiationPlanTable>, _today: number, language: Language): string => {
  const { done, all } = preparation(rows);
  return done === 0 ? "" : preparedText(done, all)[language];
};

export const negotiationPlan = {
  id: "negotiationPlan",
  name: texts.name,
  size: "full",
  tables: [negotiationPlanTable],
  reads: [opportunityTable],
  findings: negotiationFindings,
  prefill: () => import("./prefill"),
  part: { sheet: "negotiationSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
