/** Social styles (chapter 2.2): how each person decides, how to meet them, and how each of us adjusts. */
import { styleWords } from "../stakeholders/words";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { stakeholderTable } from "../stakeholders/table";
import { styleOf } from "./figures";
import { styleTable } from "./table";
import { knownStyles, styleTexts as texts } from "./texts";

export const styles = {
  id: "styles",
  name: texts.name,
  size: "full",
  personal: true,
  tables: [styleTable],
  words: [styleWords],
  reads: [stakeholderTable],
  part: { sheet: "relationshipsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state: (plan: PlanWith<typeof stakeholderTable>, _today: number, language: Language) => {
      const known = plan.stakeholders.filter((person) => styleOf(person) !== null).length;
      return known === 0 ? "" : knownStyles(known, plan.stakeholders.length)[language];
    },
  },
  card: () => import("./card"),
  ask: () => import("./ask"),
} as const satisfies Section;
