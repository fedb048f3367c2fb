/** What the rules say about value and trust (chapters 1.3 and 6.3): `value-type-differs`, `contact-gap`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { inSentence, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { accountTable } from "../account/table";
import { valueTypeWords } from "../account/words";
import { lastContactsIn } from "../contacts/figures";
import type { contactTable } from "../contacts/table";
import { stakeholderTable } from "../stakeholders/table";
import { contactGap, ticksOf, valueTypeOf } from "./figures";
import { valueTypeTable } from "./table";

type ValuePlan = PlanWith<typeof valueTypeTable | typeof accountTable | typeof stakeholderTable | typeof contactTable>;

/** The people with the later of their last contacts: that of their row, or that of the log. */
const withLog = ({ stakeholders, contacts }: ValuePlan, asOf: number): ValuePlan["stakeholders"] => {
  const lastContactWith = lastContactsIn(contacts, asOf);
  return stakeholders.map((person) => {
    const logged = lastContactWith(person.name)?.day ?? -Infinity;
    return logged > (person.lastContact ?? -Infinity) ? { ...person, lastContact: logged } : person;
  });
};

const differs = ({ account, valueType }: ValuePlan): readonly Finding[] => {
  const found = valueTypeOf(ticksOf(valueType));
  if (found === null || account.valueType === null || account.valueType === found) return [];
  const label = (id: string, language: "en" | "zh"): string => labelOf(valueTypeWords, id, language);
  const [entered, ticked] = [account.valueType, found];
  return [
    {
      id: "value-type-differs",
      severity: "hint",
      table: valueTypeTable.id,
      row: null,
      column: "ticked",
      subject: "",
      text: text(
        `Contents says ${inSentence(label(entered, "en"))}, the statements say ${inSentence(label(ticked, "en"))}`,
        `目录页填写的是${label(entered, "zh")}，勾选的说法指向${label(ticked, "zh")}`,
      ),
      next: text(
        "Check the statements with somebody who knows the customer, then set the account’s value type.",
        "请与熟悉客户的同事核对各项说法，再确定客户的价值类型。",
      ),
    },
  ];
};

const gap = (plan: ValuePlan, asOf: number): readonly Finding[] => {
  const found = contactGap(withLog(plan, asOf), asOf, plan.settings);
  if (found === null) return [];
  const { row, name, days, limit } = found;
  return [
    {
      id: "contact-gap",
      severity: "hint",
      table: stakeholderTable.id,
      row,
      column: "lastContact",
      subject: name,
      text: text(
        `Nobody with influence was met for ${days.toString()} days (last: ${name}); trust fades after ${limit.toString()}`,
        `已有 ${days.toString()} 天未联系任何有影响力的人（最近为${name}），超过 ${limit.toString()} 天信任会淡化`,
      ),
      next: text(`Meet ${name} this week, with something useful in hand.`, `本周拜访${name}，带去对其有用的内容。`),
    },
  ];
};

export const valueTypeFindings = (plan: ValuePlan, asOf: number): readonly Finding[] => [...differs(plan), ...gap(plan, asOf)];
