/** What the rules say about gifts and hospitality (chapter 2.1): `gift-over-limit`, `courtesy-unapproved`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { nameKey, numberText, text } from "../../plan/wording";
import { personThresholds } from "../stakeholders/settings";
import { yearOf, yearTotal } from "./figures";
import { courtesyTable, type Courtesy } from "./table";

const table = courtesyTable.id;

/** The last courtesy of a person in a year: there the year's total is said, once. */
const isLastOfYear = (all: readonly Courtesy[], one: Courtesy, row: number): boolean =>
  !all.some(
    (other, index) =>
      index > row &&
      nameKey(other.stakeholder) === nameKey(one.stakeholder) &&
      other.date !== null &&
      one.date !== null &&
      yearOf(other.date) === yearOf(one.date),
  );

export const courtesyFindings = (plan: PlanWith<typeof courtesyTable>): readonly Finding[] => {
  const { giftLimit } = numbersOf(personThresholds, plan.settings);
  const limit = numberText(giftLimit, 2);
  return plan.courtesies.flatMap((courtesy, row): readonly Finding[] => {
    const { stakeholder, value, approvedBy } = courtesy;
    const who = stakeholder === "" ? { en: "Somebody", zh: "某人" } : { en: stakeholder, zh: stakeholder };
    const total = yearTotal(plan.courtesies, courtesy);
    const single = (value ?? 0) > giftLimit;
    const yearly = total !== null && total > giftLimit && isLastOfYear(plan.courtesies, courtesy, row);
    const amount = numberText(single ? (value ?? 0) : (total ?? 0), 2);
    const over: readonly Finding[] =
      single || yearly
        ? [
            {
              id: "gift-over-limit",
              severity: "blocker",
              table,
              row,
              column: "value",
              subject: stakeholder,
              text: single
                ? text(`${who.en} received ${amount} at once; the limit is ${limit}`, `${who.zh}一次收受 ${amount}，限额为 ${limit}`)
                : text(`${who.en} received ${amount} this year; the limit is ${limit}`, `${who.zh}本年累计收受 ${amount}，限额为 ${limit}`),
              next: text("Report it to compliance and give nothing further to this person.", "请向合规部门报告，不再向此人赠送任何物品。"),
            },
          ]
        : [];
    const unapproved: readonly Finding[] =
      (value ?? 0) > 0 && approvedBy === null
        ? [
            {
              id: "courtesy-unapproved",
              severity: "warning",
              table,
              row,
              column: "approvedBy",
              subject: stakeholder,
              text: text(`Nobody approved what ${who.en} received`, `${who.zh}所收受的物品未经批准`),
              next: text("Ask for approval, or take it back, and enter who decided.", "请申请批准或收回，并填写决定人。"),
            },
          ]
        : [];
    return [...over, ...unapproved];
  });
};
