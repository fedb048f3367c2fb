/** What the rules say about needs research (chapter 7): `survey-late`, `needs-known-by-survey`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { dateText, text } from "../../plan/wording";
import { opportunityTable } from "../opportunities/table";
import { needsMayBeKnown, stepState } from "./figures";
import { surveyTable } from "./table";

export const surveyFindings = (plan: PlanWith<typeof surveyTable | typeof opportunityTable>, asOf: number): readonly Finding[] => [
  ...plan.surveyPlan.flatMap(({ goal, whom, date, result }, row): readonly Finding[] =>
    date === null || stepState({ date, result }, asOf) !== "late"
      ? []
      : [
          {
            id: "survey-late",
            severity: "hint",
            table: surveyTable.id,
            row,
            column: "result",
            subject: goal,
            text: text(
              `Research “${goal}” was due on ${dateText(date)} and has no result`,
              `调研“${goal}”应于 ${dateText(date)} 完成，但没有结果`,
            ),
            next:
              whom === null
                ? text("Enter what came out, or set a new date.", "请填写结果，或另定日期。")
                : text(`Enter what ${whom} said, or agree on a new date.`, `请填写${whom}的反馈，或另约日期。`),
          },
        ],
  ),
  ...needsMayBeKnown(plan.surveyPlan, plan.opportunities).flatMap((row): readonly Finding[] => {
    const name = plan.opportunities[row]?.name ?? "";
    return [
      {
        id: "needs-known-by-survey",
        severity: "hint",
        table: opportunityTable.id,
        row,
        column: "needsKnown",
        subject: name,
        text: text(
          `All research about ${name} has results, but its needs do not count as known`,
          `${name}的调研均已有结果，但需求尚未标为已知`,
        ),
        next: text(
          "Set “Needs known” to yes if the results suffice, else plan the next step.",
          "结果足够时请将“需求已知”填为“是”，否则请安排下一步调研。",
        ),
      },
    ];
  }),
];
