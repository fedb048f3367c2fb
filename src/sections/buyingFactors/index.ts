/** The four buying factors of every person (chapter 7). */
import { personThresholds } from "../stakeholders/settings";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { doubtsOf } from "./figures";
import { buyingFindings } from "./findings";
import { buyingFactorTable } from "./table";
import { buyingTexts as texts } from "./texts";

const state = ({ buyingFactors: all }: PlanWith<typeof buyingFactorTable>, _today: number, language: Language): string => {
  const doubting = all.filter((one) => doubtsOf(one).length > 0).length;
  if (all.length === 0) return "";
  return {
    en: `${doubting.toString()} of ${all.length.toString()} in doubt`,
    zh: `${doubting.toString()} / ${all.length.toString()} 人有疑虑`,
  }[language];
};

export const buyingFactors = {
  id: "buyingFactors",
  name: texts.name,
  size: "standard",
  tables: [buyingFactorTable],
  words: [personThresholds],
  reads: [stakeholderTable],
  findings: buyingFindings,
  part: { sheet: "needsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addBuyingFactors", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
