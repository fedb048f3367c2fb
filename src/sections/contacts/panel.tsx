/**
 * The log in the pane: a contact in one line, with what it will write to the person's row; what is agreed and open; the contacts, the latest
 * first.
 */
import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DayFinder } from "../../plan/cells/saidDay";
import type { Language } from "../../plan/language";
import { formatDate, joinParts } from "../../plan/panel/format";
import type { ReadLine } from "../../plan/panel/QuickAdd";
import { TablePanel } from "../../plan/panel/TablePanel";
import type { PanelProps, RowChange } from "../../plan/panel/types";
import type { PlanWith } from "../../plan/plan";
import { countOf, nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { channelWords } from "../actions/words";
import { stakeholderTable } from "../stakeholders/table";
import { dayOf, isDone, nextSteps, reached } from "./figures";
import { readContact } from "./quickAdd";
import { contactTable, type Contact } from "./table";

const en = {
  empty: "Nothing is logged yet. One line is enough: whom you met, what came of it, what comes next and when.",
  added: (name: string) => `The contact with ${name} is logged.`,
  line: {
    label: "Log a contact in one line",
    example: "met Ana Ruiz, agreed on criteria, call 5 Dec",
    hint: "Whom and how, what came of it, what comes next; a day to come alone is a plan",
  },
  writes: (name: string, last: string | null, next: string | null) =>
    `also on Stakeholders: ${[last === null ? "" : `last contact of ${name} ${last}`, next === null ? "" : `next contact ${next}`].filter((part) => part !== "").join(", ")}`,
  unknown: (name: string) => `${name} is not on the Stakeholders sheet: only the log is written`,
  planned: "planned, not done yet",
  month: (contacts: number, people: number) =>
    `Last 30 days: ${countOf(contacts, "contact", "contacts")} with ${countOf(people, "person", "people")}.`,
  next: (day: string) => `next ${day}`,
  plannedFor: (day: string) => `planned for ${day}`,
  late: (days: number) => `Late by ${countOf(days, "day", "days")}: log it, or agree a new date.`,
  done: "Took place",
  doneAbout: (name: string) => `Took place: ${name}`,
  logged: (name: string) => `Logged: the contact with ${name} took place today.`,
};

const zh: typeof en = {
  empty: "尚无记录。写一行就够：联系了谁、结果如何、下一步和时间。",
  added: (name) => `与${name}的联系已登记。`,
  line: {
    label: "用一行登记联系",
    example: "12月5日 拜访 李工 确认标准",
    hint: "谁、怎样联系、结果、下一步；只写将来的日期即为计划",
  },
  writes: (name, last, next) =>
    `同时写入干系人表：${[last === null ? "" : `${name}上次联系 ${last}`, next === null ? "" : `下次联系 ${next}`].filter((part) => part !== "").join("，")}`,
  unknown: (name) => `干系人表中没有${name}，只写入联系记录`,
  planned: "计划中，尚未进行",
  month: (contacts, people) => `最近 30 天：${contacts.toString()} 次联系，涉及 ${people.toString()} 人。`,
  next: (day) => `下次 ${day}`,
  plannedFor: (day) => `计划于 ${day}`,
  late: (days) => `逾期 ${days.toString()} 天：请登记，或另约时间。`,
  done: "已进行",
  doneAbout: (name) => `已进行：${name}`,
  logged: (name) => `已登记：今天联系了${name}。`,
};

export const texts = { en, zh };

type Own = typeof en;
type Props = PanelProps<Own, PlanWith<typeof contactTable | typeof stakeholderTable>>;

/** What a contact changes in the person's row: a later last contact, the next one agreed. */
const personChange = (
  { stakeholders }: Props["plan"],
  name: string,
  date: number | null,
  nextDate: number | null,
): (RowChange & { readonly last: number | null; readonly next: number | null }) | null => {
  const row = stakeholders.findIndex((one) => nameKey(one.name) === nameKey(name));
  const person = stakeholders[row];
  if (!person || nameKey(name) === "") return null;
  const last = date !== null && date > (person.lastContact ?? -Infinity) ? date : null;
  const next = nextDate !== null && nextDate !== person.nextContact ? nextDate : null;
  if (last === null && next === null) return null;
  const cells = { ...(last === null ? {} : { lastContact: last }), ...(next === null ? {} : { nextContact: next }) };
  return { table: stakeholderTable.id, row, cells, last, next };
};

const read = (props: Props, line: string, days: DayFinder | null): ReadLine => {
  const { plan, today, texts: own } = props;
  const names = plan.stakeholders.map(({ name }) => name);
  const contact = readContact(line, names, plan.language, today, days);
  const person = plan.stakeholders.find(({ name }) => nameKey(name) === nameKey(contact.person));
  const change = personChange(plan, contact.person, contact.date, contact.nextDate);
  const cells = { ...contact.cells, ...(person?.owner ? { by: person.owner } : {}) };
  const iso = (day: number | null): string | null => (day === null ? null : formatDate(day));
  const notes = [
    contact.planned ? own.planned : null,
    change ? own.writes(contact.person, iso(change.last), iso(change.next)) : null,
    contact.person !== "" && !person ? own.unknown(contact.person) : null,
  ].filter((note) => note !== null);
  return { ...contact, cells, notes, also: change ? [{ table: change.table, row: change.row, cells: change.cells }] : [] };
};

/** A planned contact that took place today: the plan becomes the content, and the person's last contact follows. */
const markDone = (props: Props, contact: Contact, row: number): void => {
  const { today, onChange, texts: own } = props;
  const cells = { date: today, content: contact.content ?? contact.nextStep, nextStep: null, nextDate: null };
  void onChange(contactTable.id, row, cells, own.logged(contact.stakeholder));
};

const describe = (props: Props, language: Language) => {
  const { plan, today, texts: own } = props;
  const open = new Map(nextSteps(plan.contacts, today).map((step) => [step.row, step]));
  return (contact: Contact, row: number) => {
    const step = open.get(row);
    return {
      title: contact.stakeholder,
      badge: contact.date === null ? null : formatDate(contact.date),
      lines: [
        joinParts([contact.channel === null ? null : labelOf(channelWords, contact.channel, language), contact.by, contact.opportunity]),
        contact.content,
        contact.result,
        joinParts([
          contact.nextStep,
          contact.nextDate === null
            ? null
            : isDone(contact, today)
              ? own.next(formatDate(contact.nextDate))
              : own.plannedFor(formatDate(contact.nextDate)),
        ]),
      ],
      warning: step !== undefined && step.late > 0 ? own.late(step.late) : null,
    };
  };
};

export const Panel = (props: Props): ReactElement => {
  const { plan, today, language, texts: own, about, busy } = props;
  const month = reached(plan.contacts, today, 30);
  const open = nextSteps(plan.contacts, today);
  const planned = new Map(open.map((step) => [step.row, step.planned]));
  const rest = plan.contacts
    .map((_contact, row) => row)
    .filter((row) => !planned.has(row))
    .sort((left, right) => (dayOf(plan.contacts[right] ?? noDay) ?? Infinity) - (dayOf(plan.contacts[left] ?? noDay) ?? Infinity));
  return (
    <TablePanel<Contact>
      props={props}
      table={contactTable}
      texts={own}
      first={["stakeholder", "date", "channel", "content", "result", "nextStep", "nextDate", "by"]}
      initial={{ date: formatDate(today), ...(about === null ? {} : { stakeholder: about }) }}
      meaning={(line, days) => read(props, line, days)}
      {...(about === null ? {} : { start: `${about}${language === "zh" ? "，" : ", "}` })}
      rows={[...open.map(({ row }) => row), ...rest]}
      describe={describe(props, language)}
      buttons={(contact, row) =>
        planned.get(row) === true && (
          <Button
            size="small"
            disabled={busy}
            aria-label={own.doneAbout(contact.stakeholder)}
            onClick={() => markDone(props, contact, row)}
          >
            {own.done}
          </Button>
        )
      }
    >
      {plan.contacts.length > 0 && <p>{own.month(month.contacts, month.people)}</p>}
    </TablePanel>
  );
};

const noDay = { date: null, nextDate: null };
