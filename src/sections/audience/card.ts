/** What the audience says on the card of a person: the place in the running order, and what to stress. */
import type { Language } from "../../plan/language";
import type { PlanWith } from "../../plan/plan";
import type { CardLine, CardModule } from "../../plan/section";
import { nameKey, text } from "../../plan/wording";
import { wordWeights } from "../stakeholders/settings";
import { stakeholderTable } from "../stakeholders/table";
import { runningOrder } from "./figures";

export const about: CardModule["about"] = {
  [stakeholderTable.id]: (plan: PlanWith<typeof stakeholderTable>, name: string, _today: number, language: Language): readonly CardLine[] =>
    runningOrder(plan.stakeholders, wordWeights(plan.settings)).flatMap((listener, index): readonly CardLine[] => {
      if (nameKey(listener.name) !== nameKey(name)) return [];
      const place = text(`no. ${index + 1} to win`, `第 ${index + 1} 位争取`);
      return [
        {
          label: text("In the presentation", "呈现方案时"),
          text: `${place[language]}${language === "zh" ? "：" : ": "}${listener.stress[language]}`,
          place: { table: stakeholderTable.id, row: listener.row, column: "function" },
        },
      ];
    }),
};
