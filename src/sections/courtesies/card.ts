/** What the log says on the card of a person: the total of the year against the limit, and what lacks approval. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { numbersOf } from "../../plan/settings";
import { nameKey, numberText } from "../../plan/wording";
import { personThresholds } from "../stakeholders/settings";
import { isUnapproved, totalOfYear, yearOf } from "./figures";
import { courtesyTable } from "./table";

const label = { en: "Gifts and hospitality", zh: "礼品与招待" };

const lines = (plan: PlanWith<typeof courtesyTable>, person: string, today: number, language: Language): readonly CardLine[] => {
  const own = plan.courtesies.flatMap((courtesy, row) => (nameKey(courtesy.stakeholder) === nameKey(person) ? [{ courtesy, row }] : []));
  const year = yearOf(today);
  const total = totalOfYear(plan.courtesies, person, year);
  const limit = numbersOf(personThresholds, plan.settings).giftLimit;
  const first = own[0];
  if (first === undefined) return [];
  const latest = own.reduce((last, one) => ((one.courtesy.date ?? 0) > (last.courtesy.date ?? 0) ? one : last), first);
  const figure = (value: number): string => numberText(value, 2);
  const sum =
    language === "en"
      ? `${total === null ? "nothing" : figure(total)} in ${year.toString()}, limit ${figure(limit)}`
      : `${year.toString()} 年${total === null ? "无" : `合计 ${figure(total)}`}，限额 ${figure(limit)}`;
  const open = own.filter(({ courtesy }) => isUnapproved(courtesy)).map(({ row }) => row);
  return [
    {
      label,
      text: sum,
      place: { table: courtesyTable.id, row: latest.row, column: "value" },
      ...(total !== null && total > limit ? { tone: "bad" as const } : {}),
    },
    ...open.map((row) => ({
      label,
      text: { en: "not approved", zh: "未经批准" }[language],
      place: { table: courtesyTable.id, row, column: "approvedBy" },
      tone: "attention" as const,
    })),
  ];
};

export const about: CardModule["about"] = { stakeholders: lines };
