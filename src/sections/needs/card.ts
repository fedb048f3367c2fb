/** What the cards of people, opportunities and solutions say about needs: how ripe each is, whether it is explicit, whether we serve it. */
import type { Language, Text } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { needTable } from "./table";
import { maturityWords } from "./words";

const texts = {
  need: { en: "Need", zh: "需求" },
  explicit: { en: "explicit", zh: "已明确" },
  unserved: { en: "no solution of ours", zh: "尚无对应方案" },
} as const satisfies Record<string, Text>;

const lines =
  (column: "stakeholder" | "opportunity" | "solution") =>
  (plan: PlanWith<typeof needTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.needs.flatMap((need, row): readonly CardLine[] => {
      const named = need[column];
      if (named === null || nameKey(named) !== nameKey(name)) return [];
      const unserved = need.explicit === true && need.solution === null;
      const parts = [
        need.maturity === null ? null : labelOf(maturityWords, need.maturity, language),
        need.explicit === true ? texts.explicit[language] : null,
        unserved ? texts.unserved[language] : null,
      ].filter((part) => part !== null);
      const [colon, comma] = language === "zh" ? ["：", "，"] : [": ", ", "];
      return [
        {
          label: texts.need,
          text: parts.length === 0 ? need.need : need.need + colon + parts.join(comma),
          place: { table: needTable.id, row, column: null },
          ...(unserved ? { tone: "attention" as const } : {}),
        },
      ];
    });

export const about = { stakeholders: lines("stakeholder"), opportunities: lines("opportunity"), framework: lines("solution") };
