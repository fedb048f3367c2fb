/** Value type (chapter 1.3): what kind of value the customer buys, and how to sell to it. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { accountTable } from "../account/table";
import { valueTypeWords } from "../account/words";
import { contactTable } from "../contacts/table";
import { stakeholderTable } from "../stakeholders/table";
import { ticksOf, valueTypeOf } from "./figures";
import { valueTypeFindings } from "./findings";
import { valueTypeFunctions } from "./functions";
import { valueTypeTable } from "./table";
import { valueTypeTexts as texts } from "./texts";

const state = (plan: PlanWith<typeof valueTypeTable>, _today: number, language: Language): string => {
  const found = valueTypeOf(ticksOf(plan.valueType));
  return found === null ? "" : labelOf(valueTypeWords, found, language);
};

export const valueType = {
  id: "valueType",
  name: texts.name,
  size: "standard",
  tables: [valueTypeTable],
  words: [valueTypeWords],
  reads: [accountTable, contactTable, stakeholderTable],
  findings: valueTypeFindings,
  functions: valueTypeFunctions,
  part: { sheet: "accountSheet", load: () => import("./part") },
  pane: { panel: () => import("./panel"), aside: true, state },
  prefill: () => import("./prefill"),
  ask: () => import("./ask"),
} as const satisfies Section;
