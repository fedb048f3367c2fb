/** What the card of a person says about objections: each with its kind and what is still to be done. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { nextStep, stepTexts } from "./figures";
import { objectionTable } from "./table";
import { objectionTexts } from "./texts";

const ofPerson = (plan: PlanWith<typeof objectionTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
  plan.objections.flatMap((objection, row): readonly CardLine[] => {
    if (nameKey(objection.stakeholder ?? "") !== nameKey(name)) return [];
    const step = nextStep(objection);
    const standing = step === null ? (objection.result === "settled" ? objectionTexts.settled : objectionTexts.letGo) : stepTexts[step];
    return [
      {
        label: objectionTexts.name,
        text: `${objection.objection} — ${standing[language]}`,
        place: { table: objectionTable.id, row, column: "objection" },
        ...(step === null ? {} : { tone: "attention" as const }),
      },
    ];
  });

export const about = { stakeholders: ofPerson };
