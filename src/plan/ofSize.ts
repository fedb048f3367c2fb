/**
 * What of the sections a plan of a size holds and shows. A section that the size does not show is part of the plan all the same where
 * something was entered: it stands hidden, so that nothing is lost and a larger size brings it back.
 */
import { createRegistry } from "./registry";
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
  isChosen(section, chosen) && (showsIn(section.size, size) || section.tables.some((table) => isAnswered(table, data)));

/** Whether the plan shows a section. */
export const shows = (id: string, { registry, size }: Pick<Chosen, "registry" | "size">): boolean =>
  registry.sections.some((section) => section.id === id && showsIn(section.size, size));

const known = new WeakMap<Registry, Map<Size, Registry>>();

/** The registry with the sections that a size shows: what judges and shows a plan of that size. The full registry reads and writes it. */
export const ofSize = (registry: Registry, size: Size): Registry => {
  const sizes = known.get(registry) ?? new Map<Size, Registry>();
  known.set(registry, sizes);
  const made = sizes.get(size);
  if (made) return made;
  const sections = registry.sections.filter((section) => showsIn(section.size, size));
  const smaller = sections.length === registry.sections.length ? registry : createRegistry(sections);
  sizes.set(size, smaller);
  return smaller;
};
