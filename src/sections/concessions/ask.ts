/** What to ask about concessions: what each side is worth, where it is named without a value. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { concessionTable } from "./table";

export const questions = (plan: PlanWith<typeof concessionTable>): readonly Question[] =>
  plan.concessions.flatMap(({ topic, give, valueGiven, get, valueGot }, row): readonly Question[] => [
    ...(give !== null && valueGiven === null
      ? [
          {
            table: concessionTable.id,
            row,
            column: "valueGiven",
            text: text(`${topic}: what does “${give}” cost us?`, `${topic}：“${give}”让我方付出多少？`),
          },
        ]
      : []),
    ...(get !== null && valueGot === null
      ? [
          {
            table: concessionTable.id,
            row,
            column: "valueGot",
            text: text(`${topic}: what is “${get}” worth to us?`, `${topic}：“${get}”对我方值多少？`),
          },
        ]
      : []),
  ]);
