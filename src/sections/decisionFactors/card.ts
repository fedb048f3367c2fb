/** What the cards of people and opportunities say about decision factors: which they carry, and which way these work. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine } from "../../plan/section";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import { decisionFactorTable } from "./table";
import { factorTexts } from "./texts";
import { effectWords, factorName } from "./words";

const tones = { "for-us": "good", against: "attention" } as const;

const lines =
  (column: "stakeholder" | "opportunity") =>
  (plan: PlanWith<typeof decisionFactorTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    plan.decisionFactors.flatMap((row, index): readonly CardLine[] => {
      const named = row[column];
      if (named === null || nameKey(named) !== nameKey(name)) return [];
      const what = factorName(row.factor)[language];
      const effect = row.effect === null ? "" : `: ${labelOf(effectWords, row.effect, language)}`;
      const tone = row.effect === "for-us" || row.effect === "against" ? { tone: tones[row.effect] } : {};
      return [
        {
          label: factorTexts.name,
          text: language === "zh" ? what + effect.replace(": ", "：") : what + effect,
          place: { table: decisionFactorTable.id, row: index, column: "effect" },
          ...tone,
        },
      ];
    });

export const about = { stakeholders: lines("stakeholder"), opportunities: lines("opportunity") };
