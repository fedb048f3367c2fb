/** The process of a template as a plan made from it calls its stages now, and how likely it holds them. */
import type { Language } from "../../plan/language";
import type { Settings } from "../../plan/settings";
import type { Table } from "../../plan/table";
import { milestoneWords, stageWords } from "../../sections/opportunities/words";
import { shapeOf } from "./compile";
import type { TemplateDocument } from "./schema";
import { bothOf } from "./texts";

/** Lists whose words a process says. */
export const listsOfProcess: readonly string[] = [stageWords.id, milestoneWords.id];

/** Whether the rows of a table stand in stages of the process. */
export const hasStages = ({ columns }: Table): boolean =>
  columns.some(({ holds }) => holds.kind === "word" && holds.list.id === stageWords.id);

/** What the plan says of the stages goes into the process, where the template has one of its own. */
export const processCalled = (
  document: TemplateDocument,
  words: Readonly<Record<string, Readonly<Record<string, string>>>>,
  numbers: Settings,
  language: Language,
): TemplateDocument["process"] => {
  const { process } = document;
  const shape = shapeOf(document);
  if (!process || !shape) return process;
  return {
    stages: process.stages.map((stage, index) => {
      const id = shape.stages[index]?.id ?? "";
      const called = words[stageWords.id]?.[id];
      return {
        ...stage,
        ...(called === undefined ? {} : { label: { ...bothOf(stage.label), [language]: called } }),
        probability: numbers[stageWords.id]?.[id] ?? stage.probability,
      };
    }),
  };
};
