/** What the log says on the card of an opportunity: every version with its day and what became of it. */
import type { Language } from "../../plan/language";
import { formatDate, joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey, text } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { opportunityTable } from "../opportunities/table";
import { daysText, daysToDecision, isUnanswered } from "./figures";
import { proposalLogTable } from "./table";
import { proposalResultWords } from "./words";

export const about: CardModule["about"] = {
  [opportunityTable.id]: (plan: PlanWith<typeof proposalLogTable>, name: string, today: number, language: Language): readonly CardLine[] =>
    plan.proposalLog.flatMap((version, row): readonly CardLine[] => {
      if (nameKey(version.opportunity ?? "") !== nameKey(name)) return [];
      const left = daysToDecision(version, today);
      const result = version.result === null ? null : labelOf(proposalResultWords, version.result, language);
      return [
        {
          label: text("Proposal out", "已提交方案"),
          text: joinParts([
            version.version,
            version.date === null ? null : formatDate(version.date),
            result,
            left === null ? null : daysText(left)[language],
          ]),
          place: { table: proposalLogTable.id, row, column: "version" },
          ...(isUnanswered(version, today) ? { tone: "attention" as const } : {}),
        },
      ];
    }),
};
