/** What the rules say about actions (chapter 6.5): `action-overdue`. */
import type { Finding } from "../../plan/finding";
import { dateText, text } from "../../plan/wording";
import { isOverdue } from "./figures";
import { actionTable } from "./table";
import type { PlanWith } from "../../plan/plan";

/** All findings about the actions of a plan. */
export const actionFindings = (plan: PlanWith<typeof actionTable>, asOf: number): readonly Finding[] =>
  plan.actions.flatMap((action, row): readonly Finding[] => {
    if (!isOverdue(action, asOf) || action.due === null) return [];
    const due = dateText(action.due);
    return [
      {
        id: "action-overdue",
        severity: "warning",
        table: actionTable.id,
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
