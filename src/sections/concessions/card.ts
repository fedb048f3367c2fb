/** What the card of an opportunity says about concessions: the sums of give and get, and what was given for nothing. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey, numberText } from "../../plan/wording";
import { giveAndGet, isOneSided, meaningTexts } from "./figures";
import { concessionTable } from "./table";
import { concessionTexts, givenAndGot } from "./texts";

const ofOpportunity = (plan: PlanWith<typeof concessionTable>, name: string, _today: number, language: Language): readonly CardLine[] => {
  const own = plan.concessions.flatMap((one, row) => (nameKey(one.opportunity ?? "") === nameKey(name) ? [{ ...one, row }] : []));
  const [first] = own;
  if (first === undefined) return [];
  const sums = giveAndGet(own);
  const place = (row: number, column: string) => ({ table: concessionTable.id, row, column });
  return [
    ...(sums === null
      ? []
      : [
          {
            label: concessionTexts.name,
            text: givenAndGot(numberText(sums.given), numberText(sums.got))[language],
            place: place(first.row, "balance"),
            tone: sums.balance < 0 ? ("attention" as const) : ("good" as const),
          },
        ]),
    ...own.filter(isOneSided).map(({ topic, row }) => ({
      label: concessionTexts.name,
      text: `${topic} — ${meaningTexts["one-sided"][language]}`,
      place: place(row, "get"),
      tone: "attention" as const,
    })),
  ];
};

export const about = { opportunities: ofOpportunity };
