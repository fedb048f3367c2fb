/** Scores worth asking for: those of the heavy criteria, ours and of every competitor that is named; and whether each lag is answered. */
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { text } from "../../plan/wording";
import type { competitorTable } from "../competitors/table";
import { isUnanswered, lagsOf, rivalCount, theirsOf } from "./figures";
import { competitorCriteriaTable, theirsColumns, type CompetitorCriterion } from "./table";
import { marginsText } from "./texts";

type CompetitionPlan = PlanWith<typeof competitorCriteriaTable | typeof competitorTable>;

/** Criteria that together carry half of the weight or more, the heaviest first. */
const heavy = (criteria: readonly CompetitorCriterion[]): ReadonlySet<CompetitorCriterion> => {
  const sorted = criteria
    .filter(({ weight }) => weight !== null && weight > 0)
    .sort((left, right) => (right.weight ?? 0) - (left.weight ?? 0));
  const half = sorted.reduce((sum, { weight }) => sum + (weight ?? 0), 0) / 2;
  let before = 0;
  return new Set(
    sorted.filter(({ weight }) => {
      const needed = before < half;
      before += weight ?? 0;
      return needed;
    }),
  );
};

export const questions = (plan: CompetitionPlan): readonly Question[] => {
  const { competitors, competitorCriteria } = plan;
  const weighty = heavy(competitorCriteria);
  return competitorCriteria.flatMap((criterion, row): readonly Question[] => {
    if (!weighty.has(criterion)) return [];
    const place = { table: competitorCriteriaTable.id, row };
    const own: readonly Question[] =
      criterion.ours === null
        ? [
            {
              ...place,
              column: "ours",
              text: text(
                `How does the customer score us on ${criterion.criterion}, 1 to 5?`,
                `客户对我方的${criterion.criterion}打几分（1–5）？`,
              ),
            },
          ]
        : [];
    const theirs = competitors.slice(0, rivalCount).flatMap(({ competitor }, rival): readonly Question[] => {
      const column = theirsColumns[rival];
      if (column === undefined || theirsOf(criterion, rival) !== null) return [];
      return [
        {
          ...place,
          column,
          text: text(
            `How does the customer score ${competitor} on ${criterion.criterion}, 1 to 5?`,
            `客户对${competitor}的${criterion.criterion}打几分（1–5）？`,
          ),
        },
      ];
    });
    return [...own, ...theirs];
  });
};

/** Where a weakness stands without an answer. */
export const outcomes = (plan: CompetitionPlan): readonly Outcome[] =>
  plan.competitorCriteria.flatMap((criterion): readonly Outcome[] => {
    const lags = lagsOf(criterion);
    if (lags.length === 0) return [];
    const whom = marginsText(plan.competitors, lags);
    return [
      {
        id: `lag:${criterion.criterion}`,
        name: text(`Weakness on ${criterion.criterion}`, `劣势：${criterion.criterion}`),
        value: isUnanswered(criterion)
          ? text(`behind ${whom.en}, no answer`, `落后于${whom.zh}，尚无对策`)
          : text(`behind ${whom.en}, answered`, `落后于${whom.zh}，已有对策`),
      },
    ];
  });
