/** Visits (chapters 6.2 and 6.4): prepared by seven questions, printed as one page, followed up within a day. */
import type { Language } from "../../plan/language";
import { formatDate } from "../../plan/panel/format";
import { daysBetween } from "../../plan/days";
import type { PlanWith } from "../../plan/plan";
import type { AgendaItem, CalendarEntry, Section } from "../../plan/section";
import { contactTable } from "../contacts/table";
import { needTable } from "../needs/table";
import { stakeholderTable } from "../stakeholders/table";
import { styleTable } from "../styles/table";
import { dutyDays, isOver, owedDuties } from "./figures";
import { visitFindings } from "./findings";
import { visitQuickAdd } from "./quickAdd";
import { visitTable } from "./table";
import { visitState, visitTexts as texts, visitTitle } from "./texts";

type VisitPlan = PlanWith<typeof visitTable | typeof contactTable>;

const state = ({ visits: all, contacts }: VisitPlan, today: number, language: Language): string => {
  if (all.length === 0) return "";
  const owing = all.filter((visit) => owedDuties(visit, contacts, today).length > 0 && daysBetween(visit.date ?? 0, today) <= dutyDays);
  return visitState(all.filter((visit) => !isOver(visit, today)).length, owing.length)[language];
};

/** Visits of the week to come. */
const agenda = ({ visits: all }: VisitPlan, today: number, language: Language): readonly AgendaItem[] =>
  all
    .flatMap(({ stakeholder, date, goal }, row) => {
      const days = date === null ? -1 : daysBetween(today, date);
      if (date === null || stakeholder === "" || days < 0 || days > 7) return [];
      return [{ row, day: date, text: visitTitle(stakeholder, goal)[language], note: formatDate(date), late: false }];
    })
    .sort((left, right) => left.day - right.day);

const calendar = ({ visits: all }: VisitPlan, today: number, language: Language): readonly CalendarEntry[] =>
  all.flatMap(({ stakeholder, date, goal }) =>
    date === null || stakeholder === "" || date < today
      ? []
      : [
          {
            table: visitTable.id,
            key: `${stakeholder}\n${goal ?? ""}`,
            day: date,
            title: visitTitle(stakeholder, goal)[language],
            about: stakeholder,
          },
        ],
  );

export const visits = {
  id: "visits",
  name: texts.name,
  size: "full",
  tables: [visitTable],
  reads: [contactTable, needTable, stakeholderTable, styleTable],
  quickAdd: visitQuickAdd,
  findings: visitFindings,
  // The widest table of its sheet: it stands above the log from the first, or could not be placed later.
  part: { sheet: "contactsSheet", stands: "standard", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    agenda,
    commands: [{ id: "prepareVisit", label: texts.add, task: "list", inExcel: false }],
    offers: { [stakeholderTable.id]: texts.add },
  },
  card: () => import("./card"),
  calendar,
} as const satisfies Section;
