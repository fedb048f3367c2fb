/** A process of a company to begin with: that of the method with as many stages. */
import { numbersOf } from "../../plan/settings";
import { processes } from "../../sections/opportunities/processes";
import { buyerStageWords, milestoneWords, stageWords } from "../../sections/opportunities/words";
import type { TemplateDocument } from "./schema";

const labelIn = (list: typeof stageWords | typeof milestoneWords | typeof buyerStageWords, id: string) => {
  const label = list.terms.find((term) => term.id === id)?.label;
  return { en: label?.en ?? id, zh: label?.zh ?? id };
};

/** How many stages a process may have, the fewest first. */
export const stageCounts: readonly number[] = processes.map(({ stages }) => stages.length).sort((left, right) => left - right);

export const newProcess = (count: number): NonNullable<TemplateDocument["process"]> => {
  const usual: Readonly<Record<string, number>> = numbersOf(stageWords, {});
  const { stages = [] } = processes.find((one) => one.stages.length === count) ?? {};
  return {
    stages: stages.map(({ id, milestone, milestoneText, work, buyer }) => ({
      label: labelIn(stageWords, id),
      milestone: labelIn(milestoneWords, milestone),
      proof: { ...milestoneText },
      work: { ...work },
      buyer: labelIn(buyerStageWords, buyer),
      probability: usual[id] ?? 0,
    })),
  };
};
