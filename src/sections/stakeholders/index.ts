/** The stakeholders (chapters 2, 2.1–2.3): who decides and influences, where each stands, how close we are, what to do next. */
import type { Language } from "../../plan/language";
import { formatIndex, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CalendarEntry, Section } from "../../plan/section";
import { actionTable } from "../actions/table";
import { influence, supportIndex } from "./figures";
import { stakeholderFindings } from "./findings";
import { stakeholderFunctions } from "./functions";
import { stakeholderReasons } from "./functions/why";
import { coverageMeasure, supportMeasure } from "./measures";
import { stakeholderQuickAdd } from "./quickAdd";
import { personThresholds, wordWeights } from "./settings";
import { stakeholderTable } from "./table";
import { contactText, firstLine, peopleCount, stakeholderSection as texts, supportText } from "./texts";
import { stakeholderWords } from "./words";

const state = (plan: PlanWith<typeof stakeholderTable>, _today: number, language: Language): string => {
  const index = supportIndex(plan.stakeholders, wordWeights(plan.settings));
  return joinParts([peopleCount(plan.stakeholders.length)[language], index === null ? null : supportText(formatIndex(index))[language]]);
};

const calendar = ({ stakeholders: all }: PlanWith<typeof stakeholderTable>, today: number, language: Language): readonly CalendarEntry[] =>
  all.flatMap(({ name, nextContact }) =>
    name === "" || nextContact === null || nextContact < today
      ? []
      : [{ table: stakeholderTable.id, key: name, day: nextContact, title: contactText(name)[language], about: name, bare: true as const }],
  );

export const stakeholders = {
  id: "stakeholders",
  name: texts.name,
  size: "light",
  required: true,
  tables: [stakeholderTable],
  importHints: () => import("./importHints"),
  reads: [actionTable],
  words: [...stakeholderWords, personThresholds],
  quickAdd: stakeholderQuickAdd,
  findings: stakeholderFindings,
  weights: {
    [stakeholderTable.id]: ({ stakeholders: people, settings }: PlanWith<typeof stakeholderTable>) =>
      people.map((person) => (influence(person, wordWeights(settings)) ?? 0) / 100),
  },
  calendar,
  measures: { support: supportMeasure, coverage: coverageMeasure },
  functions: stakeholderFunctions,
  why: stakeholderReasons,
  sheet: { id: "stakeholders", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  keyFigures: () => import("./keyFigures"),
  ask: () => import("./ask"),
  briefing: () => import("./briefing"),
  pane: {
    panel: () => import("./panel"),
    state,
    commands: [
      { id: "addStakeholder", label: texts.add, task: "add", inExcel: true },
      { id: "pastePeople", label: texts.paste, task: "paste", inExcel: false },
    ],
    invites: {
      title: texts.begin,
      text: texts.empty,
      steps: [
        { label: texts.add, task: "list" },
        { label: texts.paste, task: "paste" },
      ],
    },
    firstRows: { label: texts.firstPeople, hint: texts.firstHint, line: firstLine, example: texts.example },
  },
} as const satisfies Section;
