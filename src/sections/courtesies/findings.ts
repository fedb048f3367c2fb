/** What the rules say about gifts and hospitality: `gift-over-limit`, `courtesy-unapproved` (chapter 2.1). */
import type { Finding, Severity } from "../../plan/finding";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { numberText, text } from "../../plan/wording";
import { personThresholds } from "../stakeholders/settings";
import { excesses, isUnapproved, type Excess } from "./figures";
import { courtesyTable, type Courtesy } from "./table";

const found = (
  id: string,
  severity: Severity,
  row: number,
  column: string,
  { stakeholder }: Courtesy,
  what: Text,
  next: Text,
): Finding => ({
  id,
  severity,
  table: courtesyTable.id,
  row,
  column,
  subject: stakeholder,
  text: what,
  next,
});

const over = (courtesy: Courtesy, { row, year, amount }: Excess, limit: number): Finding => {
  const [value, most] = [numberText(amount, 2), numberText(limit, 2)];
  return found(
    "gift-over-limit",
    "blocker",
    row,
    "value",
    courtesy,
    year === null
      ? text(
          `What ${courtesy.stakeholder} was given is worth ${value}, the limit is ${most}`,
          `给予${courtesy.stakeholder}的价值为 ${value}，限额为 ${most}`,
        )
      : text(
          `${courtesy.stakeholder} was given ${value} in ${year.toString()}, the limit is ${most}`,
          `${courtesy.stakeholder} ${year.toString()} 年所得合计 ${value}，限额为 ${most}`,
        ),
    text(
      "Give nothing more, report it to compliance and settle what is to be returned. Nothing may be given to sway a decision.",
      "请停止给予，向合规部门报告并商定如何退回。不得以任何给予影响决策。",
    ),
  );
};

export const courtesyFindings = (plan: PlanWith<typeof courtesyTable>): readonly Finding[] => {
  const limit = numbersOf(personThresholds, plan.settings).giftLimit;
  const beyond = excesses(plan.courtesies, limit).flatMap((excess) => {
    const courtesy = plan.courtesies[excess.row];
    return courtesy === undefined ? [] : [over(courtesy, excess, limit)];
  });
  const unapproved = plan.courtesies.flatMap((courtesy, row) =>
    isUnapproved(courtesy)
      ? [
          found(
            "courtesy-unapproved",
            "warning",
            row,
            "approvedBy",
            courtesy,
            text(
              `Nobody approved what ${courtesy.stakeholder} was given, worth ${numberText(courtesy.value ?? 0, 2)}`,
              `给予${courtesy.stakeholder}的礼遇（价值 ${numberText(courtesy.value ?? 0, 2)}）未经批准`,
            ),
            text(
              "Have it approved by whoever may, or take it back. Nothing may be given to sway a decision.",
              "请由有权批准的人审批，否则收回。不得以任何给予影响决策。",
            ),
          ),
        ]
      : [],
  );
  return [...beyond, ...unapproved];
};
