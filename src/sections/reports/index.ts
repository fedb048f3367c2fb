/** Daily and weekly reports (chapter 6.4): views of log, visits and actions, with the manager's note beside them. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { actionTable } from "../actions/table";
import { contactTable } from "../contacts/table";
import { opportunityTable } from "../opportunities/table";
import { stakeholderTable } from "../stakeholders/table";
import { visitTable } from "../visits/table";
import { reportTable } from "./table";
import { noteCount, reportTexts as texts } from "./texts";
import { reportWords } from "./words";

export const reports = {
  id: "reports",
  name: texts.name,
  size: "full",
  tables: [reportTable],
  reads: [actionTable, contactTable, opportunityTable, stakeholderTable, visitTable],
  words: reportWords,
  part: { sheet: "contactsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: ({ reports: all }: PlanWith<typeof reportTable>, _today: number, language: Language) =>
      all.length === 0 ? "" : noteCount(all.length)[language],
    commands: [{ id: "lookAtReport", label: texts.open, task: "list", inExcel: false }],
  },
} as const satisfies Section;
