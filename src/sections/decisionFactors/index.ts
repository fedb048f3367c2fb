/** The factors of the purchase decision (chapter 7): for us, or against us. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { actionTable } from "../actions/table";
import { effectCounts } from "./figures";
import { factorFindings } from "./findings";
import { decisionFactorTable } from "./table";
import { factorTexts as texts } from "./texts";
import { effectWords } from "./words";

const state = ({ decisionFactors: all }: PlanWith<typeof decisionFactorTable>, _today: number, language: Language): string => {
  const counts = effectCounts(all);
  const known = all.length - counts.unknown;
  if (known === 0) return "";
  return {
    en: `${counts["for-us"].toString()} for us, ${counts.against.toString()} against`,
    zh: `${counts["for-us"].toString()} 项有利，${counts.against.toString()} 项不利`,
  }[language];
};

export const decisionFactors = {
  id: "decisionFactors",
  name: texts.name,
  size: "full",
  tables: [decisionFactorTable],
  reads: [actionTable],
  words: [effectWords],
  findings: factorFindings,
  prefill: () => import("./prefill"),
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
