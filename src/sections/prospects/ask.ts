/** What is worth asking about prospects: when they buy; the level follows from it. */
import { grounds } from "../../plan/explanation";
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { dayBounds, levelOf } from "./figures";
import { prospectTable } from "./table";
import { explainFollowUp } from "./why";
import { followUpWords } from "./words";

type Prospects = PlanWith<typeof prospectTable>;

const answers = [dayBounds.H, dayBounds["A+"], dayBounds.A, dayBounds.B, 120].map((days) => ({
  label: text(`${days.toString()} days`, `${days.toString()} 天`),
  value: days,
}));

export const questions = (plan: Prospects): readonly Question[] =>
  plan.prospects.flatMap(({ name, ordered, expectedDays }, row): readonly Question[] =>
    name.trim() === "" || ordered === true || expectedDays !== null
      ? []
      : [
          {
            table: prospectTable.id,
            row,
            column: "expectedDays",
            text: text(`In how many days does ${name} mean to buy?`, `${name}打算在多少天内购买？`),
            answers,
          },
        ],
  );

export const outcomes = (plan: Prospects): readonly Outcome[] =>
  plan.prospects.map((prospect, row) => {
    const level = levelOf(prospect);
    return {
      id: `level:${prospect.name}`,
      name: text(`Level of ${prospect.name}`, `${prospect.name}的级别`),
      value: text(labelOf(followUpWords, level, "en"), labelOf(followUpWords, level, "zh")),
      about: { table: prospectTable.id, row },
      because: () => {
        const told = grounds(explainFollowUp({ ordered: prospect.ordered, days: prospect.expectedDays, focused: prospect.focused }));
        return told && text(told.en.replace(/^expects/, "it expects"), told.zh);
      },
    };
  });
