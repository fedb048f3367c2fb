/** The registry of the product, for tests of everything that works on it. */
import { createRegistry } from "../src/plan/registry";
import { sections } from "../src/sections/all";

export const registry = createRegistry(sections);

const requested = registry.sections.filter(({ onRequest }) => onRequest);

/** Tables and sheets that no plan has before somebody asks for them. */
export const onRequest = {
  tables: requested.flatMap(({ tables }) => tables.map(({ id }) => id)),
  sheets: requested.flatMap(({ sheet }) => (sheet ? [sheet.id] : [])),
} as const;
