/** What to find out about the evidence, and what it concludes. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { percentText, text } from "../../plan/wording";
import type { accountTable } from "../account/table";
import { isBegun, qualifiedShare, requiredItems } from "./figures";
import { qualificationTable } from "./table";

type QualificationPlan = PlanWith<typeof qualificationTable | typeof accountTable>;

/** Items of the category that nobody has answered, once somebody has begun. */
export const questions = ({ account, qualification }: QualificationPlan): readonly Question[] =>
  isBegun(qualification)
    ? requiredItems(account.category).flatMap(({ id, name }): readonly Question[] => {
        const row = qualification.findIndex(({ item }) => item === id);
        return row < 0 || qualification[row]?.ticked !== null
          ? []
          : [
              {
                table: qualificationTable.id,
                row,
                column: "ticked",
                text: text(`Do we have this in hand: ${name.en}?`, `我方是否已具备：${name.zh}？`),
              },
            ];
      })
    : [];

export const outcomes = ({ account, qualification }: QualificationPlan): readonly Outcome[] => {
  const share = isBegun(qualification) ? qualifiedShare(account.category, qualification) : null;
  return share === null
    ? []
    : [
        {
          id: "qualification",
          name: text("Proof of the key account", "大客户认定"),
          value: text(`${percentText(share)} in hand`, `已具备 ${percentText(share)}`),
        },
      ];
};
