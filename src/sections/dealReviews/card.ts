/** What the reviews say on the cards of an opportunity and of a competitor: how it ended and what was learned. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { lacksOwner } from "./figures";
import { dealReviewTable } from "./table";
import { outcomeWords, reasonWords } from "./words";

const label = { en: "Deal review", zh: "输赢复盘" };

const lines =
  (column: "opportunity" | "competitor") =>
  (plan: PlanWith<typeof dealReviewTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.dealReviews.flatMap((review, row): readonly CardLine[] =>
      nameKey(review[column] ?? "") !== nameKey(name)
        ? []
        : [
            {
              label,
              text: joinParts([
                column === "opportunity" ? review.competitor : review.opportunity,
                review.outcome === null ? null : labelOf(outcomeWords, review.outcome, language),
                review.reason === null ? null : labelOf(reasonWords, review.reason, language),
                column === "opportunity" ? review.lesson : review.competitorLesson,
              ]),
              place: { table: dealReviewTable.id, row, column: "outcome" },
              ...(lacksOwner(review) ? { tone: "attention" as const } : {}),
            },
          ],
    );

export const about = { opportunities: lines("opportunity"), competitors: lines("competitor") };
