/**
 * The sections as a template wants them: some show in smaller plans than by themselves, some columns are called otherwise or left out, some
 * words are called otherwise or not offered. What reads a workbook knows the sections as they are; what builds, judges and shows a plan takes them from here.
 */
import { createRegistry } from "./registry";
import type { Registry, Section } from "./section";
import type { Column, Table } from "./table";
import type { Template } from "./template";
import type { Vocabulary } from "./words";

/** A list with the words called as the company calls them; what the method calls them is still understood. */
const listIn = ({ company }: Template, list: Vocabulary): Vocabulary => {
  const own = company?.words[list.id];
  if (own === undefined) return list;
  return {
    ...list,
    terms: list.terms.map((term) => {
      const { label = term.label, spellings = [] } = own[term.id] ?? {};
      return { ...term, label, spellings: [...(term.spellings ?? []), ...spellings, term.label.en, term.label.zh] };
    }),
  };
};

const columnIn = (template: Template, table: string, column: Column): Column => {
  const { offers, columns = {} } = template;
  const own = columns[table]?.[column.id];
  const { holds } = column;
  if (holds.kind !== "word") return own === undefined ? column : { ...column, ...own };
  const offered = offers[holds.list.id];
  const list = listIn(template, holds.list);
  return own === undefined && offered === undefined && list === holds.list
    ? column
    : {
        ...column,
        ...own,
        ...(list === holds.list ? {} : { holds: { kind: "word", list } }),
        ...(offered === undefined ? {} : { offered }),
      };
};

const tableIn = (template: Template, table: Table): Table => {
  const columns = table.columns.map((column) => columnIn(template, table.id, column));
  const own = (template.company?.ownColumns[table.id] ?? []).filter(({ formula }) => formula === undefined);
  const isSame = own.length === 0 && columns.every((column, index) => column === table.columns[index]);
  return isSame ? table : { ...table, columns, ...(own.length > 0 ? { own: own.map(({ id, header }) => ({ id, header })) } : {}) };
};

/** Rows that the company wants from the start, behind those of the section. */
const prefillIn = ({ company }: Template, { tables, prefill }: Section): Section["prefill"] => {
  const added = tables.flatMap(({ id }) => (company?.rows[id]?.length ? [[id, company.rows[id]] as const] : []));
  if (added.length === 0) return prefill;
  return async () => {
    const usual = await prefill?.();
    return {
      rows: (about) => {
        const rows = usual?.rows(about) ?? {};
        return { ...rows, ...Object.fromEntries(added.map(([id, more]) => [id, [...(rows[id] ?? []), ...more]])) };
      },
    };
  };
};

/** What a template gives a size of its own is no longer what every plan has. */
const sectionIn = (template: Template, { required, words, ...section }: Section): Section => {
  const size = template.sizes?.[section.id];
  const prefill = prefillIn(template, section);
  return {
    ...section,
    ...(prefill ? { prefill } : {}),
    ...(words === undefined ? {} : { words: words.map((list) => listIn(template, list)) }),
    ...(required === true && size === undefined ? { required } : {}),
    size: size ?? section.size,
    tables: section.tables.map((table) => tableIn(template, table)),
  };
};

/** Forgotten with the template: a folder of plans brings many. */
const known = new WeakMap<Registry, WeakMap<Template, Registry>>();

/** The registry with the sections as the template wants them. Asked for again, it is the same object. */
export const inTemplate = (registry: Registry, template: Template): Registry => {
  const templates = known.get(registry) ?? new WeakMap<Template, Registry>();
  known.set(registry, templates);
  const made = templates.get(template);
  if (made) return made;
  const own = createRegistry(registry.sections.map((section) => sectionIn(template, section)));
  templates.set(template, own);
  // Its own registry is meant where somebody asks twice.
  known.set(own, new WeakMap([[template, own]]));
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

/** A plan that was read, as far as it says which sections it has. */
export interface PlanSections {
  readonly template: Template;
  /** Null where its part is lost: it has the sections of its template then. */
  readonly meta: { readonly sections: readonly string[] | null } | null;
  /** Ids of tables that it does not have. */
  readonly absent: readonly string[];
}

/** The sections that were chosen for the plan, those whose tables stand in it all the same, and further ones that it is to have. */
export const sectionsOf = (known: Registry, { template, meta, absent }: PlanSections, further: readonly string[] = []): Registry => {
  const registry = inTemplate(known, template);
  const stands = registry.sections.filter(({ tables }) => tables.some(({ id }) => !absent.includes(id)));
  return withSections(registry, [...(meta?.sections ?? template.sections), ...further, ...stands.map(({ id }) => id)]);
};
