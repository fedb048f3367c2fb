/** Gifts and hospitality (chapter 2.1): logged with value and approval, held against the limit. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { courtesyFindings } from "./findings";
import { courtesyQuickAdd } from "./quickAdd";
import { courtesyTable } from "./table";
import { courtesyCount, courtesyTexts as texts } from "./texts";
import { courtesyKinds } from "./words";

export const courtesies = {
  id: "courtesies",
  name: texts.name,
  size: "full",
  tables: [courtesyTable],
  words: [courtesyKinds],
  quickAdd: courtesyQuickAdd,
  findings: courtesyFindings,
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof courtesyTable>, _today: number, language: Language) => courtesyCount(plan.courtesies.length)[language],
  },
} as const satisfies Section;
