/** Relationship stages (chapter 2.1): the milestones that prove how far we are with each person, and the next one. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { isBegun, rankOf, stageOf } from "./figures";
import { stepFindings } from "./findings";
import { stepReasons } from "./functions";
import { stepQuickAdd } from "./quickAdd";
import { relationshipStepTable } from "./table";
import { closePeople, stepTexts as texts } from "./texts";

const state = (plan: PlanWith<typeof relationshipStepTable>, today: number, language: Language): string =>
  isBegun(plan.relationshipSteps)
    ? closePeople(plan.relationshipSteps.filter((step) => rankOf(stageOf(step, today)) >= rankOf("trust")).length)[language]
    : "";

export const relationshipSteps = {
  id: "relationshipSteps",
  name: texts.name,
  size: "full",
  tables: [relationshipStepTable],
  reads: [stakeholderTable],
  quickAdd: stepQuickAdd,
  findings: stepFindings,
  why: stepReasons,
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addRelationshipStep", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
