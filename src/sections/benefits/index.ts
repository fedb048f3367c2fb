/** The benefit map (chapter 2.3): what each person's organisation gains, what the person gains, and what touches them. */
import type { Language } from "../../plan/language";
import { formatShare } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { knownOfAll } from "./figures";
import { benefitTexts as texts, knownText } from "./texts";

export const benefits = {
  id: "benefits",
  name: texts.name,
  size: "full",
  tables: [],
  reads: [stakeholderTable],
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  card: () => import("./card"),
  ask: () => import("./ask"),
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof stakeholderTable>, _today: number, language: Language) => {
      const known = knownOfAll(plan.stakeholders);
      return known === null ? "" : knownText(formatShare(known))[language];
    },
  },
} as const satisfies Section;
