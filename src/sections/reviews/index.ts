/** The review (chapter 12.2): what is asked of an executive, what was decided, and the sheet that says both without the add-in. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { AgendaItem, Section } from "../../plan/section";
import { formatDate } from "../../plan/panel/format";
import { isAskLate, isUnanswered } from "./figures";
import { reviewFindings } from "./findings";
import { askQuickAdd } from "./quickAdd";
import { askTable, reviewTable } from "./table";
import { askState, dueBy, reviewTexts as texts } from "./texts";
import { askAnswerWords, reviewDecisionWords } from "./words";

type ReviewPlan = PlanWith<typeof askTable | typeof reviewTable>;

const state = ({ asks }: ReviewPlan, today: number, language: Language): string => {
  const open = asks.filter(isUnanswered);
  return open.length === 0 ? "" : askState(open.length, open.filter((ask) => isAskLate(ask, today)).length)[language];
};

const agenda = ({ asks }: ReviewPlan, today: number, language: Language): readonly AgendaItem[] =>
  asks.flatMap((ask, row): readonly AgendaItem[] =>
    isAskLate(ask, today) && ask.by !== null
      ? [{ row, text: ask.ask, note: dueBy(formatDate(ask.by), ask.from)[language], late: true }]
      : [],
  );

export const reviews = {
  id: "reviews",
  name: texts.name,
  size: "full",
  onRequest: true,
  tables: [askTable, reviewTable],
  words: [askAnswerWords, reviewDecisionWords],
  quickAdd: askQuickAdd,
  findings: reviewFindings,
  sheet: {
    id: "reviews",
    name: texts.name,
    purpose: texts.purpose,
    tab: "review",
    place: "front",
    overview: true,
    load: () => import("./sheet"),
  },
  pane: {
    panel: () => import("./panel"),
    state,
    agenda,
    commands: [{ id: "askForDecision", label: texts.add, task: "add", inExcel: false }],
  },
  briefing: () => import("./briefing"),
  review: async () => (await import("./review")).review,
} as const satisfies Section;
