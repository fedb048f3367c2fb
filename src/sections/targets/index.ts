/** Targets (chapter 10): plan, actual and prior year by measure, segment and manager. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { Section } from "../../plan/section";
import { numberText } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { totals } from "./figures";
import { targetFindings } from "./findings";
import { targetThresholds } from "./settings";
import { targetTable } from "./table";
import { targetTexts as texts } from "./texts";
import { measureWords } from "./words";

/** "Revenue 94.1 % · Gross profit 102.7 %". */
const state = (plan: PlanWith<typeof targetTable>, _today: number, language: Language): string =>
  joinParts(
    totals(plan.targets).map(({ measure, attainment }) =>
      attainment === null ? null : `${labelOf(measureWords, measure, language)} ${numberText(attainment * 100, 1)} %`,
    ),
  );

export const targets = {
  id: "targets",
  name: texts.name,
  size: "full",
  tables: [targetTable],
  words: [measureWords, targetThresholds],
  findings: targetFindings,
  part: { sheet: "resultsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [{ id: "addTarget", label: texts.add, task: "add", inExcel: false }],
  },
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
} as const satisfies Section;
