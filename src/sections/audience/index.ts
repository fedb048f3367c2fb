/** Before whom a proposal is presented (chapter 5.3): the order in which to win people, and what to stress with each. */
import { attitudeWords, functionWords, levelWords } from "../stakeholders/words";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { frameworkTable } from "../framework/table";
import { wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { runningOrder } from "./figures";
import { audienceTexts as texts } from "./texts";

const state = (plan: PlanWith<typeof stakeholderTable>, _today: number, language: Language): string => {
  const [first] = runningOrder(plan.stakeholders, wordWeights(plan.settings));
  return first === undefined ? "" : { en: `${first.name} first`, zh: `先向${first.name}呈现` }[language];
};

export const audience = {
  id: "audience",
  name: texts.name,
  size: "standard",
  tables: [],
  words: [attitudeWords, functionWords, levelWords],
  reads: [stakeholderTable, frameworkTable],
  part: { sheet: "proposalSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
  card: () => import("./card"),
} as const satisfies Section;
