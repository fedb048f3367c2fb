/**
 * What of the sections a plan of a size holds and shows. A section that the size does not show is part of the plan all the same where
 * something was entered: it stands hidden, so that nothing is lost and a larger size brings it back.
 */
import { tableIn, type PlanData } from "./planData";
import type { Registry, Section } from "./section";
import { showsIn, type Size, type Table } from "./table";

export interface Chosen {
  readonly registry: Registry;
  /** Ids of the sections of this plan beside those every plan has. */
  readonly chosen: readonly string[];
  readonly size: Size;
  readonly data: PlanData;
}

const isChosen = ({ id, required }: Section, chosen: readonly string[]): boolean => required === true || chosen.includes(id);

/** Whether something was entered: rows that stand from the start count where they are answered. */
export const isAnswered = (table: Table, data: PlanData): boolean => {
  const counted = table.answeredBy ?? table.columns.map(({ id }) => id);
  return tableIn(data, table).rows.some(({ cells }) => counted.some((id) => (cells[id] ?? "") !== ""));
};

/** Whether a section belongs to the plan, shown or not. */
export const isPart = (section: Section, { chosen, size, data }: Chosen): boolean =>
  isChosen(section, chosen) &&
  (showsIn(section.part?.stands ?? section.size, size) || section.tables.some((table) => isAnswered(table, data)));

/** Whether the plan shows a section. */
export const shows = (id: string, { registry, size }: Pick<Chosen, "registry" | "size">): boolean =>
  registry.sections.some((section) => section.id === id && (section.required === true || showsIn(section.size, size)));

/** Whether the plan shows a sheet: those of no section always, others with their section or, where several share one, with any of them. */
export const showsSheet = (id: string, plan: Pick<Chosen, "registry" | "size">): boolean => {
  const standing = plan.registry.sections.filter(({ sheet, part }) => sheet?.id === id || part?.sheet === id);
  return standing.length === 0 || standing.some((section) => section.required === true || showsIn(section.size, plan.size));
};
