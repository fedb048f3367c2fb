/** What is known of a stakeholder from the competitors: whom they support. */
import type { Language } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { positionAgainst, isNamed } from "./figures";
import type { competitorCriteriaTable } from "../competitorCriteria/table";
import { competitorTable } from "./table";
import { signed } from "./texts";

type CompetitionPlan = PlanWith<typeof competitorTable | typeof competitorCriteriaTable>;

const supports = { en: "Supports competitor", zh: "支持对手" };

const ofStakeholder = (plan: CompetitionPlan, name: string, _today: number, language: Language): readonly CardLine[] =>
  plan.competitors.flatMap((competitor, row): readonly CardLine[] => {
    if (!isNamed(competitor.supporters, name)) return [];
    const ahead = positionAgainst(plan.competitorCriteria, row);
    const standing = ahead === null ? null : { en: `our position ${signed(ahead)}`, zh: `我方相对位置 ${signed(ahead)}` }[language];
    return [
      {
        label: supports,
        text: joinParts([competitor.competitor, competitor.installed, standing]),
        place: { table: competitorTable.id, row, column: "supporters" },
        tone: "attention",
      },
    ];
  });

export const about = { stakeholders: ofStakeholder };
