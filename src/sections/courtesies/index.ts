/** Gifts and hospitality (chapter 2.1): what was given, who approved it, and where a limit is passed. */
import { personThresholds } from "../stakeholders/settings";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { courtesyFindings } from "./findings";
import { courtesyQuickAdd } from "./quickAdd";
import { courtesyTable } from "./table";
import { courtesyCount, courtesyTexts as texts } from "./texts";
import { courtesyWords } from "./words";

export const courtesies = {
  id: "courtesies",
  name: texts.name,
  size: "full",
  personal: true,
  tables: [courtesyTable],
  words: [...courtesyWords, personThresholds],
  quickAdd: courtesyQuickAdd,
  findings: courtesyFindings,
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof courtesyTable>, _today: number, language: Language) =>
      plan.courtesies.length === 0 ? "" : courtesyCount(plan.courtesies.length)[language],
    commands: [{ id: "addCourtesy", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
} as const satisfies Section;
