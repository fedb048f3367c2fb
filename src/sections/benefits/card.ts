/** What the benefit map says on the card of a person: what is known, and what is open. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { joinNames, nameKey } from "../../plan/wording";
import { stakeholderTable } from "../stakeholders/table";
import { benefitIds, isBenefitKnown, openBenefits } from "./figures";
import { benefitNames } from "./texts";

const open = { en: "Benefits open", zh: "尚未了解的利益" };

const lines = (plan: PlanWith<typeof stakeholderTable>, name: string, _today: number, language: Language): readonly CardLine[] => {
  const row = plan.stakeholders.findIndex((one) => nameKey(one.name) === nameKey(name));
  const person = plan.stakeholders[row];
  if (person === undefined) return [];
  const known = benefitIds.filter((id) => isBenefitKnown(person, id));
  const unknown = openBenefits(person);
  return [
    ...known.map((id) => ({
      label: benefitNames[id],
      text: person[id] ?? "",
      place: { table: stakeholderTable.id, row, column: id },
    })),
    ...(unknown.length === 0
      ? []
      : [
          {
            label: open,
            text: joinNames(
              unknown.map((id) => benefitNames[id][language]),
              language,
            ),
            place: { table: stakeholderTable.id, row, column: unknown[0] ?? null },
            tone: "attention" as const,
          },
        ]),
  ];
};

export const about: CardModule["about"] = { stakeholders: lines };
