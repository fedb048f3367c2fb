/** What a template says about the opportunities where they follow one of the sales processes. */
import type { TemplateColumn } from "../plan/template";
import { text } from "../plan/wording";
import { labelOf } from "../plan/words";
import { processById, stagesOffered } from "../sections/opportunities/processes";
import { milestoneWords, type ProcessId } from "../sections/opportunities/words";

/** Columns of milestones that the table of opportunities has. */
const mostMilestones = 7;

/** Stages offered in a plan with the process. */
export const stagesOf = (id: ProcessId): readonly string[] => stagesOffered(processById(id));

/** The milestones of the process as columns, called as the process calls them; further ones are left out. */
export const milestonesOf = (id: ProcessId): Readonly<Record<string, TemplateColumn>> => {
  const { stages } = processById(id);
  const columns = Array.from({ length: mostMilestones }, (_column, index): readonly [string, TemplateColumn] => {
    const stage = stages[index];
    const number = (index + 1).toString();
    if (stage === undefined) return [`milestone${number}`, { hidden: true }];
    const { en, zh } = stage.milestoneText;
    return [
      `milestone${number}`,
      {
        header: text(labelOf(milestoneWords, stage.milestone, "en"), labelOf(milestoneWords, stage.milestone, "zh")),
        hint: text(`Milestone ${number}: ${en.charAt(0).toLowerCase()}${en.slice(1)}`, `里程碑 ${number}：${zh}`),
      },
    ];
  });
  return Object.fromEntries(columns);
};
