/** The account (chapter 1): one record on the Contents sheet, and what the plan is about. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { accountTable } from "./table";
import { accountTexts } from "./texts";
import { accountWords, categoryWords } from "./words";

export const account = {
  id: "account",
  name: accountTexts.name,
  size: "light",
  required: true,
  tables: [accountTable],
  importHints: () => import("./importHints"),
  words: accountWords,
  part: { sheet: "contents", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    aside: true,
    state: ({ account: { industry, category } }: PlanWith<typeof accountTable>, _today: number, language: Language) =>
      joinParts([industry, category === null ? null : labelOf(categoryWords, category, language)]),
  },
  subject: { table: accountTable, title: "name", currency: "currency" },
} as const satisfies Section;
