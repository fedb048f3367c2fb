/** What the card of a person says about the buying factors. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { listText, nameKey } from "../../plan/wording";
import { doubtsOf, marksOf } from "./figures";
import { buyingFactorTable } from "./table";
import { buyingTexts } from "./texts";

const ofPerson = (plan: PlanWith<typeof buyingFactorTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
  plan.buyingFactors.flatMap((factors, row): readonly CardLine[] => {
    if (nameKey(factors.stakeholder) !== nameKey(name)) return [];
    const doubts = doubtsOf(factors).map(({ doubt }) => doubt[language]);
    const marks = marksOf(factors).join(" ");
    const why = factors.reason === null ? "" : language === "zh" ? `（${factors.reason}）` : ` (${factors.reason})`;
    return [
      {
        label: buyingTexts.name,
        text: doubts.length === 0 ? marks : `${marks} ${listText(doubts, language)}${why}`,
        place: { table: buyingFactorTable.id, row, column: null },
        ...(doubts.length > 0 ? { tone: "attention" as const } : marks.includes("?") ? {} : { tone: "good" as const }),
      },
    ];
  });

export const about = { stakeholders: ofPerson };
