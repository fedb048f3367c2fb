/** Many small accounts in one workbook (chapters 1.2, 1.4 and 11): segments with strategies, service by class, load. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { shareOfLargest } from "../../plan/weights";
import { accountTable } from "../account/table";
import { segmentThresholds } from "../profitLoss/settings";
import { teamTable } from "../team/table";
import { accountsFindings } from "./findings";
import { accountsFunctions } from "./functions";
import { accountsQuickAdd } from "./quickAdd";
import { classVisits } from "./settings";
import { accountsTable } from "./table";
import { accountCount, accountsTexts as texts, firstLine } from "./texts";
import { accountsWhy } from "./why";
import { accountsWords } from "./words";

export const accounts = {
  id: "accounts",
  name: texts.name,
  size: "full",
  tables: [accountsTable],
  importHints: () => import("./importHints"),
  reads: [teamTable, accountTable],
  words: [...accountsWords, classVisits, segmentThresholds],
  quickAdd: accountsQuickAdd,
  findings: accountsFindings,
  weights: { [accountsTable.id]: (plan: PlanWith<typeof accountsTable>) => shareOfLargest(plan.accounts.map(({ revenue }) => revenue)) },
  functions: accountsFunctions,
  why: accountsWhy,
  sheet: { id: "accounts", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof accountsTable>, _today: number, language: Language) =>
      plan.accounts.length === 0 ? "" : accountCount(plan.accounts.length, language),
    commands: [{ id: "addListedAccount", label: texts.add, task: "add", inExcel: false }],
    invites: { title: texts.begin, text: texts.empty, steps: [{ label: texts.add, task: "list" }] },
    firstRows: { label: texts.firstAccounts, hint: texts.firstHint, line: firstLine, example: texts.example },
  },
} as const satisfies Section;
