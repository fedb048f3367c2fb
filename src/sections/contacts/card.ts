/** What the log says on the cards of people and opportunities: the last contact, and what is agreed and open. */
import type { Language, Text } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { dateText, nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { channelWords } from "../actions/words";
import { isDone, nextSteps } from "./figures";
import { contactTable } from "./table";

const labels = {
  last: { en: "Contact", zh: "联系" },
  next: { en: "Agreed", zh: "已约定" },
} as const satisfies Record<string, Text>;

/** So many of the latest contacts show. */
const shown = 3;

const lines =
  (column: "stakeholder" | "opportunity") =>
  (plan: PlanWith<typeof contactTable>, name: string, today: number, language: Language): readonly CardLine[] => {
    const wanted = nameKey(name);
    const own = plan.contacts.flatMap((contact, row) => (nameKey(contact[column] ?? "") === wanted ? [{ contact, row }] : []));
    const person = ({ stakeholder }: (typeof own)[number]["contact"]): string | null => (column === "stakeholder" ? null : stakeholder);
    const done = own
      .filter(({ contact }) => isDone(contact, today))
      .sort((left, right) => (right.contact.date ?? 0) - (left.contact.date ?? 0))
      .slice(0, shown);
    const rows = new Set(own.map(({ row }) => row));
    const open = nextSteps(plan.contacts, today).filter(({ row }) => rows.has(row));
    return [
      ...done.map(({ contact, row }): CardLine => ({
        label: labels.last,
        text: joinParts([
          dateText(contact.date ?? 0),
          person(contact),
          contact.channel === null ? null : labelOf(channelWords, contact.channel, language),
          contact.content,
          contact.result,
        ]),
        place: { table: contactTable.id, row, column: "date" },
      })),
      ...open.flatMap(({ row, day, late }): readonly CardLine[] => {
        const contact = plan.contacts[row];
        if (!contact) return [];
        return [
          {
            label: labels.next,
            text: joinParts([dateText(day), person(contact), contact.nextStep]),
            place: { table: contactTable.id, row, column: "nextDate" },
            ...(late > 0 ? { tone: "attention" as const } : {}),
          },
        ];
      }),
    ];
  };

export const about: CardModule["about"] = { stakeholders: lines("stakeholder"), opportunities: lines("opportunity") };
