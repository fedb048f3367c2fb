/** What the rules say about strengths and weaknesses against competitors (chapter 8): `weakness-unanswered`, `strength-unused`. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { listText, nameKey, text } from "../../plan/wording";
import { servedByOpen } from "../actions/figures";
import type { actionTable } from "../actions/table";
import type { competitorTable } from "../competitors/table";
import { isClearStrength, isUnanswered, lagsOf, leadsOf } from "./figures";
import { clearLeadFrom } from "./settings";
import { competitorCriteriaTable, type CompetitorCriterion } from "./table";
import { marginsText } from "./texts";

type CompetitionPlan = PlanWith<typeof competitorCriteriaTable | typeof competitorTable | typeof actionTable>;

const unanswered = (criterion: CompetitorCriterion, row: number, { competitors }: CompetitionPlan): Finding => {
  const whom = marginsText(competitors, lagsOf(criterion));
  const { affects } = criterion;
  return {
    id: "weakness-unanswered",
    severity: "warning",
    table: competitorCriteriaTable.id,
    row,
    column: "answer",
    subject: criterion.criterion,
    text: text(
      `On ${criterion.criterion} we lag behind ${whom.en}, and no answer stands`,
      `${criterion.criterion}落后于${whom.zh}，尚无对策`,
    ),
    next:
      affects.length === 0
        ? text("Find out whom it matters to, and write down the answer.", "请了解影响到谁，并写明对策。")
        : text(`Write down the answer and take it to ${listText(affects, "en")}.`, `请写明对策，并向${listText(affects, "zh")}说明。`),
  };
};

/** Null where the strength is put to use: it is written down how, or somebody it affects has an open action. */
const unused = (
  criterion: CompetitorCriterion,
  row: number,
  { competitors }: CompetitionPlan,
  busy: ReadonlySet<string>,
): Finding | null => {
  const { affects } = criterion;
  const nobody = affects.length === 0;
  const used = criterion.answer !== null || affects.some((name) => busy.has(nameKey(name)));
  if (!nobody && used) return null;
  const whom = marginsText(competitors, leadsOf(criterion));
  return {
    id: "strength-unused",
    severity: "hint",
    table: competitorCriteriaTable.id,
    row,
    column: nobody ? "affects" : "answer",
    subject: criterion.criterion,
    text: nobody
      ? text(
          `On ${criterion.criterion} we lead ${whom.en}, and nobody is named whom it helps`,
          `${criterion.criterion}领先${whom.zh}，但未写明对谁有利`,
        )
      : text(
          `On ${criterion.criterion} we lead ${whom.en}, and nobody makes it heard`,
          `${criterion.criterion}领先${whom.zh}，但未加以运用`,
        ),
    next: nobody
      ? text("Name the people it helps most, and plan how they hear of it.", "请写明对谁最有利，并安排向其说明。")
      : text(
          `Plan an action with ${listText(affects, "en")}, or write down who makes it heard.`,
          `请安排与${listText(affects, "zh")}的行动，或写明由谁强化。`,
        ),
  };
};

/** All findings about the criteria of a plan. */
export const competitorCriteriaFindings = (plan: CompetitionPlan): readonly Finding[] => {
  const busy = servedByOpen(plan.actions, "stakeholder");
  const from = clearLeadFrom(plan.settings);
  return plan.competitorCriteria.flatMap((criterion, row): readonly Finding[] => {
    if (isUnanswered(criterion)) return [unanswered(criterion, row, plan)];
    const idle = isClearStrength(criterion, from) ? unused(criterion, row, plan, busy) : null;
    return idle === null ? [] : [idle];
  });
};
