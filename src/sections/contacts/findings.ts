/** What the rules say about the log (chapters 1.3 and 6.3): `planned-contact-missed`, `last-contact-behind`, `owner-changed`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { dateText, listText, nameKey, text } from "../../plan/wording";
import { stakeholderTable } from "../stakeholders/table";
import { changedOwners, lastContactsIn, nextSteps } from "./figures";
import { contactTable } from "./table";

type LogPlan = PlanWith<typeof contactTable | typeof stakeholderTable>;

/** What was agreed has passed, and no later contact is logged. */
const missed = ({ contacts }: LogPlan, asOf: number): readonly Finding[] =>
  nextSteps(contacts, asOf).flatMap(({ row, day, late }): readonly Finding[] => {
    const contact = contacts[row];
    if (!contact || late === 0) return [];
    const { stakeholder, nextStep } = contact;
    const what = nextStep ?? "";
    return [
      {
        id: "planned-contact-missed",
        severity: "warning",
        table: contactTable.id,
        row,
        column: "nextDate",
        subject: stakeholder,
        text: text(
          `Agreed with ${stakeholder} for ${dateText(day)} and not logged since${what === "" ? "" : `: ${what}`}`,
          `与${stakeholder}约定 ${dateText(day)}，此后未见登记${what === "" ? "" : `：${what}`}`,
        ),
        next: text(
          `Log the contact if it took place; else call ${stakeholder} and agree a new date.`,
          `如已联系请登记；否则致电${stakeholder}另约时间。`,
        ),
      },
    ];
  });

/** The Stakeholders sheet is behind the log: what judges by its last contact judges by an old day. Said once, because one look settles it. */
const behind = ({ contacts, stakeholders }: LogPlan, asOf: number): readonly Finding[] => {
  const lastContactWith = lastContactsIn(contacts, asOf);
  const late = stakeholders.flatMap((person, row) => {
    const last = nameKey(person.name) === "" ? null : lastContactWith(person.name);
    return last === null || (person.lastContact ?? -Infinity) >= last.day ? [] : [{ row, name: person.name, day: dateText(last.day) }];
  });
  const [first] = late;
  if (!first) return [];
  const { row, name, day } = first;
  const [more, inAll] =
    late.length === 1 ? ["", ""] : [`, and later ones with ${(late.length - 1).toString()} more`, `等 ${late.length.toString()} 人`];
  return [
    {
      id: "last-contact-behind",
      severity: "hint",
      table: stakeholderTable.id,
      row,
      column: "lastContact",
      subject: name,
      text: text(
        `The log shows a contact with ${name} on ${day}${more}`,
        late.length === 1 ? `联系记录中 ${day} 已联系${name}` : `联系记录中已联系${name}${inAll}，干系人表尚未更新`,
      ),
      next: text(
        "Enter the day as last contact on Stakeholders; a contact logged in the pane does so by itself.",
        "请在干系人表中填写上次联系日期；在任务窗格登记的联系会自动写入。",
      ),
    },
  ];
};

const owners = ({ contacts }: LogPlan, asOf: number): readonly Finding[] =>
  changedOwners(contacts, asOf).map(({ row, person, by }) => ({
    id: "owner-changed",
    severity: "hint",
    table: contactTable.id,
    row,
    column: "by",
    subject: person,
    text: text(
      `${by.length.toString()} of us met ${person} within twelve months: ${listText(by, "en")}`,
      `十二个月内我方有 ${by.length.toString()} 人联系过${person}：${listText(by, "zh")}`,
    ),
    next: text(
      `Trust grows with one face: name one of you for ${person} and say so to ${person}.`,
      `信任需要固定的面孔：请为${person}指定一人负责，并告知对方。`,
    ),
  }));

export const contactFindings = (plan: LogPlan, asOf: number): readonly Finding[] => [
  ...missed(plan, asOf),
  ...behind(plan, asOf),
  ...owners(plan, asOf),
];
