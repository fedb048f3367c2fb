/** What the card of an opportunity says about its negotiation: what is noted for it alone, and what is missing. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import type { opportunityTable } from "../opportunities/table";
import { isNegotiated, missingFor } from "./figures";
import { negotiationPlanTable } from "./table";
import { negotiationTexts } from "./texts";
import { itemOf } from "./words";

const missing = { en: "not noted yet", zh: "尚未写明" } as const;

const ofOpportunity = (
  plan: PlanWith<typeof negotiationPlanTable | typeof opportunityTable>,
  name: string,
  _today: number,
  language: Language,
): readonly CardLine[] => {
  const label = (id: string | null) => itemOf(id)?.name ?? negotiationTexts.name;
  const place = (row: number) => (row < 0 ? null : { table: negotiationPlanTable.id, row, column: "note" });
  const noted = plan.negotiationPlan.flatMap(({ item, opportunity, note }, row): readonly CardLine[] =>
    note !== null && nameKey(opportunity ?? "") === nameKey(name) ? [{ label: label(item), text: note, place: place(row) }] : [],
  );
  const negotiated = plan.opportunities.some((one) => isNegotiated(one) && nameKey(one.name) === nameKey(name));
  const open = negotiated ? missingFor(name, plan.negotiationPlan) : [];
  return [
    ...noted,
    ...open.map((id): CardLine => ({
      label: label(id),
      text: missing[language],
      place: place(plan.negotiationPlan.findIndex(({ item }) => item === id)),
      tone: "attention",
    })),
  ];
};

export const about = { opportunities: ofOpportunity };
