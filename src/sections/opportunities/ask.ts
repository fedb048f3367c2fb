/** What to find out about the opportunities: factors that are not scored, when and how likely they close. They move grade and verdict. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { Column } from "../../plan/table";
import { factorIds, factorName, opportunityGrade, probabilityOf, verdict } from "./figures";
import { factorWeights, thresholdsInForce } from "./settings";
import { opportunityTable, scoresOf } from "./table";
import { verdictWords } from "./words";

type Deals = PlanWith<typeof opportunityTable>;

/** Columns of the nine factors, in the order of chapter 4.1. */
const factorColumns: readonly Column[] = opportunityTable.columns.filter(({ holds }) => holds.kind === "number" && "max" in holds);

const table = opportunityTable.id;

export const questions = (plan: Deals): readonly Question[] =>
  plan.opportunities.flatMap((deal, row): readonly Question[] => {
    if (deal.name === "" || deal.stage === "closed") return [];
    const unscored = scoresOf(deal).flatMap((score, index): readonly Question[] => {
      const column = factorColumns[index];
      const factor = factorIds[index];
      if (score !== null || !column || factor === undefined) return [];
      const { en, zh } = column.hint;
      const ask = text(
        `How do you score ${factorName(factor, "en")} of ${deal.name}? (${en})`,
        `${deal.name}的${factorName(factor, "zh")}如何评分？（${zh}）`,
      );
      return [{ table, row, column: column.id, text: ask }];
    });
    const when = text(`When will ${deal.name} be signed?`, `${deal.name}预计何时签约？`);
    const likely = text(`How likely is ${deal.name} to be won?`, `${deal.name}赢单的把握有多大？`);
    return [
      ...(deal.closeDate === null ? [{ table, row, column: "closeDate", text: when }] : []),
      ...(probabilityOf(deal, plan.settings) === null ? [{ table, row, column: "probability", text: likely }] : []),
      ...unscored,
    ];
  });

export const outcomes = (plan: Deals, today: number): readonly Outcome[] =>
  plan.opportunities.flatMap((deal): readonly Outcome[] => {
    if (deal.name === "") return [];
    const word = verdict(scoresOf(deal), factorWeights(plan.settings), thresholdsInForce(plan.settings));
    const grade = opportunityGrade(deal, today, plan.settings) ?? "–";
    return [
      {
        id: `verdict:${deal.name}`,
        name: text(`Verdict on ${deal.name}`, `${deal.name}的结论`),
        value: text(labelOf(verdictWords, word, "en"), labelOf(verdictWords, word, "zh")),
      },
      { id: `grade:${deal.name}`, name: text(`Grade of ${deal.name}`, `${deal.name}的分级`), value: text(grade, grade) },
    ];
  });
