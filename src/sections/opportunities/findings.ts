/**
 * What the rules say about opportunities (chapters 4.2 and 4.5).
 *
 * `gate-skipped`, `ahead-of-buyer`, `close-date-passed`, `no-next-action`, `effort-on-low-grade`.
 * A close date that has passed is found while the deal is open: what is won or lost has no date to ask for.
 */
import type { Finding, Severity } from "../../plan/finding";
import { isOpen, servedByOpen } from "../actions/figures";
import type { Language, Text } from "../../plan/language";
import { opportunityGrade, strategies, type Grade } from "./figures";
import type { PlanWith } from "../../plan/plan";
import { outcomeOf } from "../dealReviews/figures";
import type { dealReviewTable } from "../dealReviews/table";
import type { proposalLogTable } from "../proposalLog/table";
import { processIn, type SalesProcess } from "./processes";
import { buyerPosition, milestoneNames, missingStages, stagesAhead } from "./stages";
import { dateText, inSentence, listText, nameKey, percentText, text } from "../../plan/wording";
import { type Action, actionTable } from "../actions/table";
import { type Opportunity, milestonesOf, opportunityTable } from "./table";
import { labelOf } from "../../plan/words";
import { buyerStageWords, stageWords } from "./words";
import { daysBetween } from "../../plan/days";

/** The opportunities, the actions that serve them, and what became of them. */
type DealPlan = PlanWith<typeof opportunityTable | typeof actionTable | typeof proposalLogTable | typeof dealReviewTable>;

const aboutOpportunity = (
  opportunity: Opportunity,
  row: number,
  grade: Grade | null,
  hasAction: boolean,
  isDecided: boolean,
  process: SalesProcess,
  asOf: number,
): readonly Finding[] => {
  const found = (id: string, severity: Severity, column: string, what: Text, next: Text): Finding => ({
    id,
    severity,
    table: opportunityTable.id,
    row,
    column,
    subject: opportunity.name,
    text: what,
    next,
  });
  const findings: Finding[] = [];
  const missing = opportunity.stage === null ? [] : missingStages(opportunity.stage, milestonesOf(opportunity), process);
  const first = missing[0];
  if (first !== undefined && opportunity.stage !== null) {
    const names = (language: Language) => milestoneNames(missing, language);
    findings.push(
      found(
        "gate-skipped",
        "blocker",
        "stage",
        text(
          `${opportunity.name} is in stage “${labelOf(stageWords, opportunity.stage, "en")}” without ${names("en")}`,
          `${opportunity.name}已进入“${labelOf(stageWords, opportunity.stage, "zh")}”，但缺少${names("zh")}`,
        ),
        text(`First: ${inSentence(first.work.en)}.`, `先做：${first.work.zh}。`),
      ),
    );
  }
  const position = buyerPosition(opportunity.stage, opportunity.buyerStage);
  if (position !== null && position.ahead >= stagesAhead) {
    const { ours, theirs } = position;
    const buyer = (language: Language) => labelOf(buyerStageWords, opportunity.buyerStage ?? "", language);
    findings.push(
      found(
        "ahead-of-buyer",
        "warning",
        "buyerStage",
        text(
          `${opportunity.name}: we are in “${labelOf(stageWords, ours, "en")}”, the customer is still at “${buyer("en")}”`,
          `${opportunity.name}：我方已进入“${labelOf(stageWords, ours, "zh")}”，客户仍在“${buyer("zh")}”`,
        ),
        text(`Meet the customer where they are: ${inSentence(theirs.work.en)}.`, `先配合客户当前的步骤：${theirs.work.zh}。`),
      ),
    );
  }
  if (!isDecided && opportunity.closeDate !== null && daysBetween(asOf, opportunity.closeDate) < 0) {
    findings.push(
      found(
        "close-date-passed",
        "warning",
        "closeDate",
        text(
          `Close date of ${opportunity.name} passed on ${dateText(opportunity.closeDate)}`,
          `${opportunity.name}的预计成交日 ${dateText(opportunity.closeDate)} 已过`,
        ),
        text("Ask the customer for the real date and enter it.", "请向客户核实实际日期并更新。"),
      ),
    );
  }
  if (grade === "A" && !hasAction) {
    findings.push(
      found(
        "no-next-action",
        "warning",
        "grade",
        text(`${opportunity.name} is graded A and has no open action`, `${opportunity.name}为 A 级，但没有未完成的行动`),
        text(`Add the next action. ${strategies.A.en}.`, `请增加下一步行动。${strategies.A.zh}。`),
      ),
    );
  }
  return findings;
};

const effort = (plan: DealPlan, grades: readonly (Grade | null)[]): readonly Finding[] => {
  const gradeByName = new Map(plan.opportunities.map((opportunity, row) => [nameKey(opportunity.name), grades[row] ?? null]));
  const open = plan.actions.filter(isOpen);
  const gradeOfAction = (action: Action) => (action.opportunity === null ? null : (gradeByName.get(nameKey(action.opportunity)) ?? null));
  const low = open.filter((action) => gradeOfAction(action) === "C" || gradeOfAction(action) === "D");
  if (low.length * 2 <= open.length) return [];
  const share = percentText(low.length / open.length);
  const best = plan.opportunities.filter((_opportunity, row) => grades[row] === "A").map((opportunity) => opportunity.name);
  return [
    {
      id: "effort-on-low-grade",
      severity: "hint",
      table: opportunityTable.id,
      row: null,
      column: "grade",
      subject: "",
      text: text(`${share} of the open actions serve opportunities graded C and D`, `未完成的行动中 ${share} 用于 C、D 级机会`),
      next:
        best.length === 0
          ? text("Look for what would lift an opportunity to A before spending more.", "请先考虑如何将机会提升到 A 级，再投入精力。")
          : text(`Move effort to ${listText(best, "en")}.`, `请将精力转向${listText(best, "zh")}。`),
    },
  ];
};

/** All findings about the opportunities of a plan. */
export const opportunityFindings = (plan: DealPlan, asOf: number): readonly Finding[] => {
  const grades = plan.opportunities.map((opportunity) => opportunityGrade(opportunity, asOf, plan.settings));
  const busy = servedByOpen(plan.actions, "opportunity");
  const process = processIn(plan.opportunities);
  const ofRows = plan.opportunities.flatMap((opportunity, row) =>
    aboutOpportunity(
      opportunity,
      row,
      grades[row] ?? null,
      busy.has(nameKey(opportunity.name)),
      outcomeOf(opportunity, plan.proposalLog, plan.dealReviews) !== null,
      process,
      asOf,
    ),
  );
  return [...effort(plan, grades), ...ofRows];
};
