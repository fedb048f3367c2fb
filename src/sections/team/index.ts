/** The team that looks after many accounts (chapters 1.4 and 11): type, competences, fit and load of each manager. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { serviceClassWords } from "../account/words";
import { accountsTable } from "../accounts/table";
import { classVisits } from "../accounts/settings";
import { teamFindings } from "./findings";
import { teamQuickAdd } from "./quickAdd";
import { teamThresholds, wantedCompetence } from "./settings";
import { teamTable } from "./table";
import { managerCount, teamTexts as texts } from "./texts";
import { teamWords } from "./words";

export const team = {
  id: "team",
  name: texts.name,
  size: "full",
  tables: [teamTable],
  reads: [accountsTable],
  words: [...teamWords, serviceClassWords, classVisits, wantedCompetence, teamThresholds],
  quickAdd: teamQuickAdd,
  findings: teamFindings,
  part: { sheet: "territorySheet", load: () => import("./part") },
  ask: () => import("./ask"),
  summary: () => import("./summary"),
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof teamTable>, _today: number, language: Language) =>
      plan.team.length === 0 ? "" : managerCount(plan.team.length, language),
    commands: [{ id: "addManager", label: texts.add, task: "add", inExcel: false }],
  },
} as const satisfies Section;
