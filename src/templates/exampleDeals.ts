/**
 * The deals of an example in the process of another template: each stands in the stage that goes with its own, and milestones that the
 * process does not have are left out. Stages that the process has, and what is no stage, stay as they are.
 */
import { findWritten, labelOf } from "../plan/words";
import { tableIn, type PlanData } from "../plan/planData";
import type { Template } from "../plan/template";
import { processes, type SalesProcess } from "../sections/opportunities/processes";
import { opportunityTable } from "../sections/opportunities/table";
import { stageWords } from "../sections/opportunities/words";

const orderOfLikes = ["develop", "enter", "propose", "bid", "negotiate", "implement"];

const processOf = ({ offers }: Template): SalesProcess | null =>
  processes.find(({ stages }) => stages.every(({ id }) => offers[stageWords.id]?.includes(id))) ?? null;

/** The last stage of the process that goes no further than the given one. */
const stageLike = ({ stages }: SalesProcess, id: string): string | null => {
  if (stages.some((stage) => stage.id === id)) return null;
  const known = processes.flatMap((one) => one.stages).find((stage) => stage.id === id);
  if (!known) return null;
  const reached = orderOfLikes.indexOf(known.like);
  return (stages.filter(({ like }) => orderOfLikes.indexOf(like) <= reached).at(-1) ?? stages[0])?.id ?? null;
};

export const exampleDeals = (template: Template, data: PlanData): PlanData => {
  const process = processOf(template);
  const deals = tableIn(data, opportunityTable);
  if (!process || deals.rows.length === 0) return data;
  const rows = deals.rows.map((row) => {
    const said = row.cells["stage"];
    const stage = stageLike(process, (typeof said === "string" && findWritten(stageWords, said)) || "");
    if (stage === null) return row;
    const left = Object.keys(row.cells).filter((id) => Number(/^milestone(\d)$/.exec(id)?.[1] ?? 0) > process.stages.length);
    const cells = Object.fromEntries(Object.entries(row.cells).filter(([id]) => !left.includes(id)));
    return { ...row, cells: { ...cells, stage: labelOf(stageWords, stage, data.language) } };
  });
  return { ...data, tables: { ...data.tables, [opportunityTable.id]: { ...deals, rows } } };
};
