/** Five steps where a seller can add value (chapter 1.3), with what we add for this customer. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { addsValue } from "./figures";
import { valueStepsTable } from "./table";
import { stepsText, valueStepTexts as texts } from "./texts";

const state = ({ valueSteps: steps }: PlanWith<typeof valueStepsTable>, _today: number, language: Language): string =>
  steps.some(addsValue) ? stepsText(steps.filter(addsValue).length, steps.length)[language] : "";

export const valueSteps = {
  id: "valueSteps",
  name: texts.name,
  size: "full",
  tables: [valueStepsTable],
  part: { sheet: "accountSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), aside: true, state },
  prefill: () => import("./prefill"),
} as const satisfies Section;
