/**
 * What the rules say about opportunities and actions (chapters 4.2, 4.5 and 6.5).
 *
 * `gate-skipped`, `close-date-passed`, `no-next-action`, `effort-on-low-grade`; for actions `action-overdue`.
 * A close date that has passed is found whatever the stage: a plan that is kept up holds the real dates.
 */
import type { Finding, Severity } from "../../plan/finding";
import { isOpen, isOverdue } from "../../plan/health/health";
import type { Text } from "../../plan/language";
import { daysBetween, opportunityGrade, strategies, type Grade } from "./figures";
import type { Action, Opportunity, Plan } from "../../plan/plan";
import { missingStages } from "./stages";
import { labelOf } from "../../plan/words/vocabulary";
import { dateText, inSentence, listText, nameKey, percentText, text } from "../../plan/wording";

const aboutOpportunity = (
  opportunity: Opportunity,
  row: number,
  grade: Grade | null,
  hasAction: boolean,
  asOf: number,
): readonly Finding[] => {
  const found = (id: string, severity: Severity, column: string, what: Text, next: Text): Finding => ({
    id,
    severity,
    section: "opportunities",
    row,
    column,
    subject: opportunity.name,
    text: what,
    next,
  });
  const findings: Finding[] = [];
  const missing = opportunity.stage === null ? [] : missingStages(opportunity.stage, opportunity.milestones);
  const first = missing[0];
  if (first !== undefined && opportunity.stage !== null) {
    const names = (language: "en" | "zh") =>
      listText(
        missing.map((stage) => `“${labelOf("milestone", stage.milestone, language)}”`),
        language,
      );
    findings.push(
      found(
        "gate-skipped",
        "blocker",
        "stage",
        text(
          `${opportunity.name} is in stage “${labelOf("stage", opportunity.stage, "en")}” without ${names("en")}`,
          `${opportunity.name}已进入“${labelOf("stage", opportunity.stage, "zh")}”，但缺少${names("zh")}`,
        ),
        text(`First: ${inSentence(first.work.en)}.`, `先做：${first.work.zh}。`),
      ),
    );
  }
  if (opportunity.closeDate !== null && daysBetween(asOf, opportunity.closeDate) < 0) {
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

const effort = (plan: Plan, grades: readonly (Grade | null)[]): readonly Finding[] => {
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
      section: "opportunities",
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
export const opportunityFindings = (plan: Plan, asOf: number): readonly Finding[] => {
  const grades = plan.opportunities.map((opportunity) => opportunityGrade(opportunity, asOf, plan.settings));
  const busy = new Set(plan.actions.filter(isOpen).flatMap((action) => (action.opportunity === null ? [] : [nameKey(action.opportunity)])));
  const ofRows = plan.opportunities.flatMap((opportunity, row) =>
    aboutOpportunity(opportunity, row, grades[row] ?? null, busy.has(nameKey(opportunity.name)), asOf),
  );
  return [...effort(plan, grades), ...ofRows];
};

/** All findings about the actions of a plan. */
export const actionFindings = (plan: Plan, asOf: number): readonly Finding[] =>
  plan.actions.flatMap((action, row): readonly Finding[] => {
    if (!isOverdue(action, asOf) || action.due === null) return [];
    const due = dateText(action.due);
    return [
      {
        id: "action-overdue",
        severity: "warning",
        section: "actions",
        row,
        column: "due",
        subject: action.action,
        text: text(`Action overdue since ${due}: ${action.action}`, `行动自 ${due} 起逾期：${action.action}`),
        next:
          action.owner === null
            ? text("Name an owner, then finish it or set a new date.", "请指定负责人，完成该行动或设定新的日期。")
            : text(`Ask ${action.owner} to finish it or to set a new date.`, `请${action.owner}完成该行动，或设定新的日期。`),
      },
    ];
  });
