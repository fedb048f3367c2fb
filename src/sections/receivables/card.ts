/** What the receivables say on the card of a person: invoices to ask about, with days and what to do. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { countOf, nameKey, numberText } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { stakeholderTable } from "../stakeholders/table";
import { daysOverdue, wayOf } from "./figures";
import { collectThresholds } from "./settings";
import { receivableTable } from "./table";
import { collectWords } from "./words";

const label = { en: "Invoice to ask about", zh: "待催应收款" };

const lines = (plan: PlanWith<typeof receivableTable>, name: string, today: number, language: Language): readonly CardLine[] =>
  plan.receivables.flatMap((receivable, row): readonly CardLine[] => {
    if (nameKey(receivable.stakeholder ?? "") !== nameKey(name) || receivable.paidOn !== null) return [];
    const way = wayOf(receivable, today, numbersOf(collectThresholds, plan.settings));
    const days = daysOverdue(receivable, today) ?? 0;
    const late = { en: `${countOf(days, "day", "days")} overdue`, zh: `逾期 ${days.toString()} 天` }[language];
    return [
      {
        label,
        text: joinParts([
          receivable.invoice,
          receivable.amount === null ? null : numberText(receivable.amount, 2),
          days > 0 ? late : null,
          way === null ? null : labelOf(collectWords, way, language),
        ]),
        place: { table: receivableTable.id, row, column: "amount" },
        ...(days > 0 ? { tone: "attention" as const } : {}),
      },
    ];
  });

export const about: CardModule["about"] = { [stakeholderTable.id]: lines };
