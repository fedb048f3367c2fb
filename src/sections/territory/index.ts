/** Territories (chapter 11): how accounts divide by class, profit and manager, and a balanced division proposed before it is taken. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { segmentWords, serviceClassWords } from "../account/words";
import { classVisits } from "../accounts/settings";
import { accountsTable } from "../accounts/table";
import { managerTypeWords, serviceStrategyWords } from "../accounts/words";
import { teamTable } from "../team/table";
import { territoryFunctions } from "./functions";
import { territoryTexts as texts } from "./texts";

const state = ({ accounts }: PlanWith<typeof accountsTable>, _today: number, language: Language): string => {
  const free = accounts.filter(({ manager }) => manager === null).length;
  return free === 0 ? "" : { en: `${free.toString()} without manager`, zh: `${free.toString()} 个无客户经理` }[language];
};

export const territory = {
  id: "territory",
  name: texts.name,
  size: "full",
  tables: [],
  reads: [accountsTable, teamTable],
  words: [serviceClassWords, serviceStrategyWords, managerTypeWords, segmentWords, classVisits],
  functions: territoryFunctions,
  part: { sheet: "territorySheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), state },
} as const satisfies Section;
