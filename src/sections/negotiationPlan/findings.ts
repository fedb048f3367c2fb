/** What the rules say about negotiations (chapter 9): `negotiation-unprepared`. */
import type { Finding } from "../../plan/finding";
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import { inSentence, listText, text } from "../../plan/wording";
import type { opportunityTable } from "../opportunities/table";
import { isNegotiated, missingFor } from "./figures";
import { negotiationPlanTable } from "./table";
import { itemOf } from "./words";

/** An opportunity is being negotiated, and goal, limit or alternatives are not noted. */
export const negotiationFindings = (plan: PlanWith<typeof negotiationPlanTable | typeof opportunityTable>): readonly Finding[] =>
  plan.opportunities.filter(isNegotiated).flatMap((opportunity): readonly Finding[] => {
    const missing = missingFor(opportunity.name, plan.negotiationPlan);
    if (missing.length === 0) return [];
    const row = plan.negotiationPlan.findIndex(({ item }) => item === missing[0]);
    const owner = plan.negotiationPlan[row]?.owner ?? opportunity.owner;
    const names = (language: Language): string =>
      listText(
        missing.map((id) => itemOf(id)?.name[language] ?? id).map((name) => (language === "en" ? inSentence(name) : name)),
        language,
      );
    return [
      {
        id: "negotiation-unprepared",
        severity: "hint",
        table: negotiationPlanTable.id,
        row: row < 0 ? null : row,
        column: row < 0 ? null : "note",
        subject: opportunity.name,
        text: text(
          `${opportunity.name} is being negotiated, and nobody has noted ${names("en")}`,
          `${opportunity.name}已在谈判，尚未写明${names("zh")}`,
        ),
        next:
          owner === null
            ? text("Agree on it among yourselves before the next talk.", "请在下次会谈之前内部商定。")
            : text(`Agree on it with ${owner} before the next talk.`, `请在下次会谈之前与${owner}商定。`),
      },
    ];
  });
