/** What to find out about the framework: targets and yearly value of the executive KPIs. */
import type { PlanWith } from "../../plan/plan";
import type { Question } from "../../plan/section";
import { text } from "../../plan/wording";
import { frameworkTable } from "./table";

const table = frameworkTable.id;

export const questions = (plan: PlanWith<typeof frameworkTable>): readonly Question[] =>
  plan.framework.flatMap((node, row): readonly Question[] => {
    if (node.level !== 1 || node.name === "") return [];
    const target = text(`What is the customer’s target for ${node.name}?`, `客户对“${node.name}”的目标值是多少？`);
    return node.target === null ? [{ table, row, column: "target", text: target }] : [];
  });
