/** The benefit map (chapter 2.3): what each person of the stakeholders gains, and what is still to be found out. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { planCompleteness } from "./figures";
import { benefitTexts as texts, completeText } from "./texts";

export const benefits = {
  id: "benefits",
  name: texts.name,
  size: "full",
  personal: true,
  tables: [],
  reads: [stakeholderTable],
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof stakeholderTable>, _today: number, language: Language) => {
      const share = planCompleteness(plan.stakeholders);
      return share === null ? "" : completeText(share)[language];
    },
  },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
