/** Qualification (chapter 1.1): what proves that this is a key account of its category. */
import { categoryWords } from "../account/words";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { accountTable } from "../account/table";
import { isBegun, missingItems, requiredItems } from "./figures";
import { qualificationFindings } from "./findings";
import { qualificationFunctions } from "./functions";
import { qualificationTable } from "./table";
import { inHandText, qualificationTexts as texts } from "./texts";

const state = (
  { account, qualification: rows }: PlanWith<typeof qualificationTable | typeof accountTable>,
  _today: number,
  language: Language,
): string => {
  if (account.category === null || !isBegun(rows)) return "";
  const all = requiredItems(account.category).length;
  return inHandText(all - missingItems(account.category, rows).length, all)[language];
};

export const qualification = {
  id: "qualification",
  name: texts.name,
  size: "standard",
  tables: [qualificationTable],
  words: [categoryWords],
  reads: [accountTable],
  findings: qualificationFindings,
  functions: qualificationFunctions,
  part: { sheet: "accountSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), aside: true, state },
  prefill: () => import("./prefill"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
