/** What to find out about people: the four words that their influence, backing and priority are made of. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { stakeholderTable } from "./table";

const asked = [
  ["level", (name: string) => text(`At which level does ${name} decide?`, `${name}属于哪个级别？`)],
  ["role", (name: string) => text(`Which part does ${name} play in this purchase?`, `${name}在采购中扮演什么角色？`)],
  ["attitude", (name: string) => text(`Where does ${name} stand: for us, neutral or against?`, `${name}对我方持什么态度？`)],
  ["closeness", (name: string) => text(`How close are we to ${name}?`, `我方与${name}的联系有多密切？`)],
  ["function", (name: string) => text(`Which kind of department is ${name} in?`, `${name}在哪类部门？`)],
] as const;

export const questions = (plan: PlanWith<typeof stakeholderTable>): readonly Question[] =>
  plan.stakeholders.flatMap((person, row) =>
    person.name === ""
      ? []
      : asked.flatMap(([column, ask]): readonly Question[] =>
          person[column] === null ? [{ table: stakeholderTable.id, row, column, text: ask(person.name) }] : [],
        ),
  );
