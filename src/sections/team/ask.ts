/** The competences worth asking for, and the fit that follows. */
import { percentText, text } from "../../plan/wording";
import type { PlanWith } from "../../plan/plan";
import type { Outcome, Question } from "../../plan/section";
import { competenceIds, fitOf } from "./figures";
import { teamTable } from "./table";
import { competenceNames } from "./texts";

type TeamPlan = PlanWith<typeof teamTable>;

export const questions = ({ team }: TeamPlan): readonly Question[] =>
  team.flatMap((manager, row) =>
    manager.type === null
      ? []
      : competenceIds
          .filter((id) => manager[id] === null)
          .map((id) => ({
            table: teamTable.id,
            row,
            column: id,
            text: text(
              `How good are ${manager.manager}’s ${competenceNames[id].en}, 1–5?`,
              `${manager.manager}的${competenceNames[id].zh}如何（1–5）？`,
            ),
          })),
  );

export const outcomes = ({ team, settings }: TeamPlan): readonly Outcome[] =>
  team.map((manager) => {
    const fit = fitOf(manager, settings);
    const { manager: name } = manager;
    const value = fit === null ? text("not known", "未知") : text(percentText(fit), percentText(fit));
    return { id: `fit:${name}`, name: text(`Fit of ${name}`, `${name}的匹配度`), value };
  });
