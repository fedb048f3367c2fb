/** What is known of a stakeholder from the criteria: which strengths and weaknesses of ours affect them. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import type { competitorTable } from "../competitors/table";
import { isUnanswered, lagsOf, leadsOf } from "./figures";
import { competitorCriteriaTable } from "./table";
import { marginsText } from "./texts";

type CompetitionPlan = PlanWith<typeof competitorTable | typeof competitorCriteriaTable>;

const labels = {
  lags: { en: "Affected by our weakness", zh: "受我方劣势影响" },
  leads: { en: "Served by our strength", zh: "受益于我方优势" },
  counts: { en: "Looks at", zh: "关注" },
};

const ofStakeholder = (plan: CompetitionPlan, name: string, _today: number, language: Language): readonly CardLine[] =>
  plan.competitorCriteria.flatMap((criterion, row): readonly CardLine[] => {
    if (!criterion.affects.some((one) => nameKey(one) === nameKey(name))) return [];
    const place = { table: competitorCriteriaTable.id, row, column: "affects" };
    const [lags, leads] = [lagsOf(criterion), leadsOf(criterion)];
    const margins = marginsText(plan.competitors, lags.length > 0 ? lags : leads)[language];
    const behind = { en: `${criterion.criterion}: behind ${margins}`, zh: `${criterion.criterion}：落后于${margins}` }[language];
    const ahead = { en: `${criterion.criterion}: ahead of ${margins}`, zh: `${criterion.criterion}：领先${margins}` }[language];
    const answer = isUnanswered(criterion) ? { en: "no answer yet", zh: "尚无对策" }[language] : criterion.answer;
    const told = (standing: string): string => (answer === null ? standing : `${standing} · ${answer}`);
    if (lags.length > 0)
      return [{ label: labels.lags, text: told(behind), place, ...(isUnanswered(criterion) ? { tone: "attention" as const } : {}) }];
    if (leads.length > 0) return [{ label: labels.leads, text: told(ahead), place, tone: "good" }];
    return [{ label: labels.counts, text: told(criterion.criterion), place }];
  });

export const about = { stakeholders: ofStakeholder };
