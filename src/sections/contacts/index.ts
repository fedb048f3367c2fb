/** The contact log (chapter 6.4): whom we met, what came of it, what comes next. One line logs a contact from anywhere. */
import type { Language } from "../../plan/language";
import { formatDate, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { AgendaItem, CalendarEntry, Section } from "../../plan/section";
import { channelWords } from "../actions/words";
import { stakeholderTable } from "../stakeholders/table";
import { nextSteps } from "./figures";
import { contactFindings } from "./findings";
import { contactTable } from "./table";
import { contactCount, contactTexts as texts, lateCount, stepText } from "./texts";

type LogPlan = PlanWith<typeof contactTable>;

const state = ({ contacts: all }: LogPlan, today: number, language: Language): string => {
  const late = nextSteps(all, today).filter((step) => step.late > 0).length;
  return all.length === 0 ? "" : joinParts([contactCount(all.length)[language], late === 0 ? null : lateCount(late)[language]]);
};

const agenda = ({ contacts: all }: LogPlan, today: number, language: Language): readonly AgendaItem[] =>
  nextSteps(all, today).flatMap(({ row, day, late }) => {
    const contact = all[row];
    if (!contact) return [];
    return [
      {
        row,
        text: stepText(contact.stakeholder, contact.nextStep)[language],
        note: joinParts([contact.by, `${late > 0 ? "■ " : ""}${formatDate(day)}`]),
        late: late > 0,
      },
    ];
  });

const calendar = ({ contacts: all }: LogPlan, today: number, language: Language): readonly CalendarEntry[] =>
  nextSteps(all, today).flatMap(({ row, day }) => {
    const contact = all[row];
    if (!contact || contact.stakeholder === "") return [];
    const title = stepText(contact.stakeholder, contact.nextStep)[language];
    return [
      {
        table: contactTable.id,
        key: `${contact.stakeholder}\n${contact.nextStep ?? ""}`,
        day,
        title,
        about: contact.stakeholder,
        ...(contact.nextStep === null ? { bare: true as const } : {}),
      },
    ];
  });

export const contacts = {
  id: "contacts",
  name: texts.name,
  size: "standard",
  tables: [contactTable],
  importHints: () => import("./importHints"),
  reads: [stakeholderTable],
  words: [channelWords],
  findings: contactFindings,
  part: { sheet: "contactsSheet", load: () => import("./part") },
  pane: {
    panel: () => import("./panel"),
    state,
    agenda,
    commands: [{ id: "logContact", label: texts.add, task: "list", inExcel: false }],
    offers: { [stakeholderTable.id]: texts.add },
  },
  card: () => import("./card"),
  keyFigures: () => import("./keyFigures"),
  summary: () => import("./summary"),
  calendar,
} as const satisfies Section;
