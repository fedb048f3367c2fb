/** Sections that tests leave out of the product together: no section of a group uses another, so whatever misses one of them is there. */
import type { Section } from "../../src/plan/section";
import { sections } from "../../src/sections/all";

const uses = ({ reads = [], part, tables }: Section, other: Section): boolean =>
  reads.some(({ id }) => other.tables.some((table) => table.id === id)) ||
  (part !== undefined && part.sheet === other.sheet?.id) ||
  tables.some(({ columns }) => columns.some(({ names }) => other.tables.some(({ id }) => id === names)));

const most = 8;

export const leftOut = sections.reduce<(readonly Section[])[]>((made, section) => {
  const index = made.findIndex((group) => group.length < most && !group.some((other) => uses(section, other) || uses(other, section)));
  return index < 0 ? [...made, [section]] : made.with(index, [...(made[index] ?? []), section]);
}, []);
