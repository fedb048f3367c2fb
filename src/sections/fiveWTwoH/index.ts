/** 5W2H (chapter 7): seven plain questions that a need has to answer. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { fiveFindings } from "./findings";
import { fiveWTwoHTable } from "./table";
import { answeredText, fiveTexts as texts } from "./texts";

const state = ({ fiveWTwoH: all }: PlanWith<typeof fiveWTwoHTable>, _today: number, language: Language): string =>
  all.length === 0 ? "" : answeredText(all.filter(({ answer }) => answer !== null).length, all.length)[language];

export const fiveWTwoH = {
  id: "fiveWTwoH",
  name: texts.name,
  size: "full",
  tables: [fiveWTwoHTable],
  findings: fiveFindings,
  prefill: () => import("./prefill"),
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
