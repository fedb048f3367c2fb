/** Receivables (chapter 10): what the customer owes us, how it is collected and why it is not paid. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { daysOverdue } from "./figures";
import { receivableFindings } from "./findings";
import { receivableFunctions, receivableReasons } from "./functions";
import { receivableQuickAdd } from "./quickAdd";
import { collectThresholds } from "./settings";
import { receivableTable } from "./table";
import { receivableTexts as texts } from "./texts";
import { receivableWords } from "./words";

const state = (plan: PlanWith<typeof receivableTable>, today: number, language: Language): string => {
  const open = plan.receivables.filter(({ paidOn }) => paidOn === null);
  const late = open.filter((one) => (daysOverdue(one, today) ?? 0) > 0).length;
  if (open.length === 0) return "";
  return joinParts([
    { en: `${open.length.toString()} open`, zh: `${open.length.toString()} 张未付` }[language],
    late === 0 ? null : { en: `${late.toString()} overdue`, zh: `${late.toString()} 张逾期` }[language],
  ]);
};

export const receivables = {
  id: "receivables",
  name: texts.name,
  size: "full",
  tables: [receivableTable],
  words: [...receivableWords, collectThresholds],
  quickAdd: receivableQuickAdd,
  findings: receivableFindings,
  functions: receivableFunctions,
  why: receivableReasons,
  part: { sheet: "resultsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addReceivable", label: texts.add, task: "add", inExcel: false }],
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  summary: () => import("./summary"),
} as const satisfies Section;
