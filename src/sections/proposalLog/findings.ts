/** What the rules say about proposals that went out: `proposal-unanswered`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { dateText, text } from "../../plan/wording";
import { isUnanswered } from "./figures";
import { proposalLogTable } from "./table";

/** A warning where the day of the decision has passed and no result is entered. */
export const logFindings = (plan: PlanWith<typeof proposalLogTable>, asOf: number): readonly Finding[] =>
  plan.proposalLog.flatMap((version, row): readonly Finding[] => {
    const due = version.decisionDue;
    if (due === null || !isUnanswered(version, asOf)) return [];
    return [
      {
        id: "proposal-unanswered",
        severity: "warning",
        table: proposalLogTable.id,
        row,
        column: "result",
        subject: version.version,
        text: text(
          `${version.version}: the decision was due on ${dateText(due)}, and no result is known`,
          `${version.version}：应于 ${dateText(due)} 答复，至今没有结果`,
        ),
        next: text(
          "Ask the customer where the decision stands; enter the result, or the new date.",
          "请向客户了解决策进展，填写结果或新的日期。",
        ),
      },
    ];
  });
