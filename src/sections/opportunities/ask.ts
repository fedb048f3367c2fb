/** What to find out about the opportunities: factors that are not scored, when and how likely they close. They move grade and verdict. */
import { grounds } from "../../plan/explanation";
import type { Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { Settings } from "../../plan/settings";
import type { Column } from "../../plan/table";
import { factorIds, factorName, opportunityGrade, probabilityOf, verdict } from "./figures";
import { bandsInForce, factorWeights, thresholdsInForce } from "./settings";
import { opportunityTable, scoresOf, type Opportunity } from "./table";
import { explainGrade, explainVerdict } from "./why";
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

const verdictGrounds = (deal: Opportunity, settings: Settings): Text | null => {
  const told = grounds(explainVerdict(scoresOf(deal), factorWeights(settings), thresholdsInForce(settings)));
  return told && text(told.en.replace(/^score /, "the score is "), told.zh);
};

/** "it closes in 40 days (near), probability 0.55 (medium)" */
const gradeGrounds = (deal: Opportunity, today: number, settings: Settings): Text | null => {
  const probability = probabilityOf(deal, settings);
  if (deal.closeDate === null || probability === null) return null;
  const told = grounds(explainGrade(deal.closeDate, probability, today, bandsInForce(settings)));
  return told && text(`${told.en.startsWith("closes") ? "it" : "its"} ${told.en}`, told.zh);
};

export const outcomes = (plan: Deals, today: number): readonly Outcome[] =>
  plan.opportunities.flatMap((deal, row): readonly Outcome[] => {
    if (deal.name === "") return [];
    const about = { table, row };
    const word = verdict(scoresOf(deal), factorWeights(plan.settings), thresholdsInForce(plan.settings));
    const grade = opportunityGrade(deal, today, plan.settings) ?? "–";
    return [
      {
        id: `verdict:${deal.name}`,
        name: text(`Verdict on ${deal.name}`, `${deal.name}的结论`),
        value: text(labelOf(verdictWords, word, "en"), labelOf(verdictWords, word, "zh")),
        about,
        because: () => verdictGrounds(deal, plan.settings),
      },
      {
        id: `grade:${deal.name}`,
        name: text(`Grade of ${deal.name}`, `${deal.name}的分级`),
        value: text(grade, grade),
        about,
        because: () => gradeGrounds(deal, today, plan.settings),
      },
    ];
  });
