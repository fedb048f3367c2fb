/** What the benefit map says about a person: which benefits are still open. What is known stands in the person's own cells. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { columnOf } from "../../plan/table";
import { nameKey } from "../../plan/wording";
import { stakeholderTable } from "../stakeholders/table";
import { openBenefits } from "./figures";

const unknown = { en: "not known yet", zh: "尚不清楚" } as const;

export const about: CardModule["about"] = {
  stakeholders: (plan: PlanWith<typeof stakeholderTable>, name: string, _today: number, language: Language): readonly CardLine[] => {
    const row = plan.stakeholders.findIndex((person) => nameKey(person.name) === nameKey(name));
    const person = plan.stakeholders[row];
    if (!person) return [];
    return openBenefits(person).map((column) => ({
      label: columnOf(stakeholderTable, column).header,
      text: unknown[language],
      place: { table: stakeholderTable.id, row, column },
      tone: "attention",
    }));
  },
};
