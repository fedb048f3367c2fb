/** What the card of a person says about visits: the next one with its goal and what is open, and what the last one owes. */
import type { Language, Text } from "../../plan/language";
import { joinParts } from "../../plan/panel/format";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { dateText, joinNames, nameKey } from "../../plan/wording";
import type { contactTable } from "../contacts/table";
import { isOver, openQuestions, owedDuties } from "./figures";
import { visitQuestions, visitTable } from "./table";
import { dutyTexts } from "./texts";

const texts = {
  visit: { en: "Visit", zh: "拜访" },
  missing: { en: "missing: ", zh: "尚缺：" },
} as const satisfies Record<string, Text>;

const lines = (
  plan: PlanWith<typeof visitTable | typeof contactTable>,
  name: string,
  today: number,
  language: Language,
): readonly CardLine[] =>
  plan.visits.flatMap((visit, row): readonly CardLine[] => {
    if (nameKey(visit.stakeholder) !== nameKey(name)) return [];
    const over = isOver(visit, today);
    const owed = owedDuties(visit, plan.contacts, today);
    if (over && owed.length === 0) return [];
    const answered = visitQuestions.length - openQuestions(visit).length;
    const prepared = { en: `${answered.toString()} of 7 questions answered`, zh: `七问已答 ${answered.toString()} 项` }[language];
    const missing = joinNames(
      owed.map((duty) => dutyTexts[duty][language]),
      language,
    );
    return [
      {
        label: texts.visit,
        text: joinParts([
          visit.date === null ? null : dateText(visit.date),
          visit.goal,
          over ? texts.missing[language] + missing : prepared,
        ]),
        place: { table: visitTable.id, row, column: "goal" },
        ...(over ? { tone: "attention" as const } : {}),
      },
    ];
  });

export const about: CardModule["about"] = { stakeholders: lines };
