/** The actions (chapter 6.5): who does what by when. A finding becomes one of them on demand. */
import type { Finding } from "../../plan/finding";
import type { Language } from "../../plan/language";
import { formatDate, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { AgendaItem, CalendarEntry, Section } from "../../plan/section";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { stakeholderTable } from "../stakeholders/table";
import { isOpen, isOverdue } from "./figures";
import { actionFindings } from "./findings";
import { currencyMeasure } from "./measures";
import { actionQuickAdd } from "./quickAdd";
import { actionTable } from "./table";
import { tasksOf } from "./tasks";
import { actionSection as texts, dueText, finished, openCount, overdueCount, overdueText } from "./texts";
import { actionWords, statusWords } from "./words";

type ActionPlan = PlanWith<typeof actionTable>;

/** Days until an action that comes from a finding is due: soon for what blocks, a week otherwise. */
const daysToDue = { blocker: 3, warning: 7, hint: 14 } as const;

const state = ({ actions: all }: ActionPlan, today: number, language: Language): string => {
  const late = all.filter((action) => isOverdue(action, today)).length;
  return joinParts([openCount(all.filter(isOpen).length)[language], late === 0 ? null : overdueCount(late)[language]]);
};

const agenda = (plan: ActionPlan, today: number, language: Language): readonly AgendaItem[] =>
  tasksOf(plan, today).open.map(({ row, action, owner, due, daysLate }) => {
    const late = daysLate > 0;
    const when = due === null ? texts.noDate : late ? overdueText(formatDate(due), daysLate) : dueText(formatDate(due));
    return { row, text: action, note: joinParts([owner ?? texts.noOwner[language], `${late ? "■ " : ""}${when[language]}`]), late };
  });

const calendar = ({ actions: all }: ActionPlan): readonly CalendarEntry[] =>
  all.flatMap((action): readonly CalendarEntry[] =>
    action.due === null || action.action === "" || !isOpen(action)
      ? []
      : [{ table: actionTable.id, key: action.action, day: action.due, title: action.action, about: action.stakeholder }],
  );

export const actions = {
  id: "actions",
  name: texts.name,
  size: "light",
  tables: [actionTable],
  importHints: () => import("./importHints"),
  words: actionWords,
  quickAdd: actionQuickAdd,
  findings: actionFindings,
  calendar,
  measures: { actions: currencyMeasure },
  sheet: { id: "actions", name: texts.name, purpose: texts.purpose, tab: "plan", load: () => import("./sheet") },
  keyFigures: () => import("./keyFigures"),
  briefing: () => import("./briefing"),
  pane: {
    panel: () => import("./panel"),
    state,
    agenda,
    commands: [{ id: "addAction", label: texts.add, task: "add", inExcel: true }],
    tasks: {
      table: actionTable,
      cells: (finding: Finding, about: Readonly<Record<string, string>>, owner: string | null, language: Language, today: number) => ({
        action: finding.next[language],
        ...(about[stakeholderTable.id] === undefined ? {} : { stakeholder: about[stakeholderTable.id] ?? null }),
        ...(about[opportunityTable.id] === undefined ? {} : { opportunity: about[opportunityTable.id] ?? null }),
        ...(owner === null ? {} : { owner }),
        due: today + daysToDue[finding.severity],
        status: labelOf(statusWords, "open", language),
      }),
      added: texts.added,
      done: { label: texts.done, cells: (language: Language) => ({ status: labelOf(statusWords, "done", language) }), said: finished },
    },
  },
} as const satisfies Section;
