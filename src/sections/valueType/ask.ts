/** Which statements are still open, and what they conclude. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { valueTypeWords } from "../account/words";
import { ticksOf, valueTypeOf } from "./figures";
import { valueTypeTable } from "./table";

type ValuePlan = PlanWith<typeof valueTypeTable>;

/** Statements that nobody has answered, once one was. */
export const questions = ({ valueType }: ValuePlan): readonly Question[] =>
  valueType.some(({ ticked }) => ticked !== null)
    ? valueType.flatMap((statement, row): readonly Question[] => {
        const said = statement.text ?? statement.statement ?? "";
        return statement.ticked === null
          ? [{ table: valueTypeTable.id, row, column: "ticked", text: text(`Is it true? The customer ${said}`, `客户是否如此：${said}？`) }]
          : [];
      })
    : [];

export const outcomes = ({ valueType }: ValuePlan): readonly Outcome[] => {
  const found = valueTypeOf(ticksOf(valueType));
  return found === null
    ? []
    : [
        {
          id: "valueType",
          name: text("Value type of the account", "客户的价值类型"),
          value: text(labelOf(valueTypeWords, found, "en"), labelOf(valueTypeWords, found, "zh")),
        },
      ];
};
