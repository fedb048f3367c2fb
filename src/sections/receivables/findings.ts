/** What the rules say about receivables (chapter 10): `receivable-overdue`, a warning where somebody has to act in person. */
import type { Finding } from "../../plan/finding";
import type { PlanWith } from "../../plan/plan";
import { numbersOf } from "../../plan/settings";
import { countOf, inSentence, numberText, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { daysOverdue, remedy, wayOf } from "./figures";
import { collectThresholds } from "./settings";
import { receivableTable } from "./table";
import { collectWords } from "./words";

export const receivableFindings = (plan: PlanWith<typeof receivableTable>, asOf: number): readonly Finding[] => {
  const limits = numbersOf(collectThresholds, plan.settings);
  return plan.receivables.flatMap((receivable, row): readonly Finding[] => {
    const { invoice, amount, cause } = receivable;
    const way = wayOf(receivable, asOf, limits);
    const next = remedy(way, cause);
    if (way === null || next === null) return [];
    const days = daysOverdue(receivable, asOf) ?? 0;
    const [sum, late] = [numberText(amount ?? 0, 2), countOf(days, "day", "days")];
    const what = {
      table: receivableTable.id,
      row,
      column: "amount",
      subject: invoice,
      text: text(
        `${invoice}: ${sum} is ${late} overdue, to be collected by ${inSentence(labelOf(collectWords, way, "en"))}`,
        `${invoice}：${sum} 已逾期 ${days.toString()} 天，应采取${labelOf(collectWords, way, "zh")}`,
      ),
      next,
    };
    return way === "visit" || way === "special"
      ? [{ id: "receivable-overdue", severity: "warning", ...what }]
      : [{ id: "receivable-overdue", severity: "hint", ...what }];
  });
};
