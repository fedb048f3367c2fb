/** The relationship steps (chapter 2.1): the milestones of each person with their day, the stage they prove and what comes next. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { provenStage, rankOf } from "./figures";
import { stepFindings } from "./findings";
import { relationshipStepQuickAdd } from "./quickAdd";
import { relationshipStepTable } from "./table";
import { stepTexts as texts, trusted } from "./texts";
import { stepReasons } from "./why";

const trust = 3;

export const relationshipSteps = {
  id: "relationshipSteps",
  name: texts.name,
  size: "full",
  tables: [relationshipStepTable],
  reads: [stakeholderTable],
  quickAdd: relationshipStepQuickAdd,
  findings: stepFindings,
  why: stepReasons,
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  card: () => import("./card"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof relationshipStepTable>, _today: number, language: Language) =>
      trusted(plan.relationshipSteps.filter((row) => rankOf(provenStage(row)) >= trust).length)[language],
  },
} as const satisfies Section;
