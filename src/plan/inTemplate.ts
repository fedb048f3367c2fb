/**
 * The sections as a template wants them: some show in smaller plans than by themselves, some columns are called otherwise or left out, some
 * words are not offered. What reads a workbook knows the sections as they are; what builds, judges and shows a plan takes them from here.
 */
import { createRegistry } from "./registry";
import type { Registry, Section } from "./section";
import type { Column, Table } from "./table";
import type { Template } from "./template";

const columnIn = ({ offers, columns = {} }: Template, table: string, column: Column): Column => {
  const own = columns[table]?.[column.id];
  const offered = column.holds.kind === "word" ? offers[column.holds.list.id] : undefined;
  return own === undefined && offered === undefined ? column : { ...column, ...own, ...(offered === undefined ? {} : { offered }) };
};

const tableIn = (template: Template, table: Table): Table => {
  const columns = table.columns.map((column) => columnIn(template, table.id, column));
  return columns.every((column, index) => column === table.columns[index]) ? table : { ...table, columns };
};

/** What a template gives a size of its own is no longer what every plan has. */
const sectionIn = (template: Template, { required, ...section }: Section): Section => {
  const size = template.sizes?.[section.id];
  return {
    ...section,
    ...(required === true && size === undefined ? { required } : {}),
    size: size ?? section.size,
    tables: section.tables.map((table) => tableIn(template, table)),
  };
};

const known = new WeakMap<Registry, Map<Template, Registry>>();

/** The registry with the sections as the template wants them. Asked for again, it is the same object. */
export const inTemplate = (registry: Registry, template: Template): Registry => {
  const templates = known.get(registry) ?? new Map<Template, Registry>();
  known.set(registry, templates);
  const made = templates.get(template);
  if (made) return made;
  const own = createRegistry(registry.sections.map((section) => sectionIn(template, section)));
  templates.set(template, own);
  // Its own registry is meant where somebody asks twice.
  known.set(own, new Map([[template, own]]));
  return own;
};

const chosenIn = new WeakMap<Registry, Map<string, Registry>>();

/** The registry with these sections and those every plan has. Asked for again, it is the same object. */
export const withSections = (registry: Registry, chosen: readonly string[]): Registry => {
  const sections = registry.sections.filter(({ id, required }) => required === true || chosen.includes(id));
  if (sections.length === registry.sections.length) return registry;
  const choices = chosenIn.get(registry) ?? new Map<string, Registry>();
  chosenIn.set(registry, choices);
  const key = sections.map(({ id }) => id).join();
  const own = choices.get(key) ?? createRegistry(sections);
  choices.set(key, own);
  return own;
};
