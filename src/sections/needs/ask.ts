/** What to ask about needs: whether they want it solved, and how urgent they feel it. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { needTable } from "./table";

export const questions = (plan: PlanWith<typeof needTable>): readonly Question[] =>
  plan.needs.flatMap(({ need, stakeholder, explicit, maturity }, row): readonly Question[] => {
    const who = { en: stakeholder ?? "the customer", zh: stakeholder ?? "客户" };
    return [
      ...(explicit === null
        ? [
            {
              table: needTable.id,
              row,
              column: "explicit",
              text: text(`Has ${who.en} said that “${need}” is to be solved?`, `${who.zh}是否已明确表示要解决“${need}”？`),
            },
          ]
        : []),
      ...(maturity === null
        ? [
            {
              table: needTable.id,
              row,
              column: "maturity",
              text: text(`How urgent does ${who.en} feel “${need}”?`, `${who.zh}觉得“${need}”有多迫切？`),
            },
          ]
        : []),
    ];
  });
