/**
 * A template made from a plan one likes: its structure and settings, and not one datum.
 *
 * Taken: size, sections, currency, words and headers as they are called now, numbers as they are set now, columns of the user (with what
 * kind of content stands in them). Left: every row, every text of a cell, names of people and files. It begins with the template that the plan
 * was made from, as its next version where that is a company's.
 */
import { normalise } from "../plan/cells/normalise";
import { languages } from "../plan/language";
import { tableIn, type CellContent } from "../plan/planData";
import type { Registry } from "../plan/section";
import { mergedSettings, type Settings } from "../plan/settings";
import type { Vocabulary } from "../plan/words";
import { idFrom, newDocument, nextVersion } from "../templates/document/newDocument";
import { parseDocument } from "../templates/document/parse";
import { listsOfProcess, processCalled } from "../templates/document/processCalled";
import { inLanguage } from "../templates/document/texts";
import type { OwnColumn, TemplateDocument } from "../templates/document/schema";
import type { PlanReading } from "./read";
import { registryOf } from "./templateOf";

const begun = ({ template, meta }: PlanReading): TemplateDocument => {
  const reading = typeof meta?.company === "string" ? parseDocument(meta.company) : null;
  return reading?.kind === "read" ? nextVersion(reading.document) : newDocument(template);
};

/** Numbers that are set otherwise than the template has them. */
const numbersOf = (known: Registry, { plan, template }: PlanReading): Settings => {
  const usual = mergedSettings(known.settings, template.settings);
  return Object.fromEntries(
    Object.entries(plan.settings).flatMap(([list, values]) => {
      const changed = Object.entries(values).filter(([id, value]) => usual[list]?.[id] !== undefined && usual[list][id] !== value);
      return changed.length === 0 ? [] : [[list, Object.fromEntries(changed)] as const];
    }),
  );
};

/** Words that somebody called otherwise on the Lists sheet, by list and id. */
const wordsOf = (
  lists: readonly Vocabulary[],
  { words, plan }: PlanReading,
): Readonly<Record<string, Readonly<Record<string, string>>>> => {
  const found: Record<string, Record<string, string>> = {};
  for (const { list: id, id: word, word: called } of words?.rows ?? []) {
    const list = lists.find((one) => one.id === id);
    const label = list?.terms.find((term) => term.id === word)?.label[plan.language];
    if (!list || label === undefined || called === "" || called === label) continue;
    (found[id] ??= {})[word] = called;
  }
  return found;
};

const kindOf = (contents: readonly CellContent[]): OwnColumn["kind"] => {
  const filled = contents.filter((content) => content !== null && content !== "");
  if (filled.length === 0) return "text";
  if (filled.every((content) => typeof content === "number")) return "number";
  if (filled.every((content) => typeof content === "boolean")) return "flag";
  return filled.some((content) => String(content).length > 60) ? "longText" : "text";
};

/** Columns of the user that the template does not know yet. */
const columnsOf = (registry: Registry, { data, template, plan }: PlanReading): NonNullable<TemplateDocument["ownColumns"]> =>
  Object.fromEntries(
    registry.tables.flatMap((table) => {
      if (table.shape === "record") return [];
      const { userColumns, rows } = tableIn(data, table);
      const known = template.company?.ownColumns[table.id] ?? [];
      const isKnown = (name: string): boolean => known.some(({ header }) => languages.some((language) => header[language] === name));
      const taken = new Set([...table.columns, ...known].map(({ id }) => id));
      const own = userColumns
        .filter((header) => header.trim() !== "" && !/^[=+\-@]/.test(header) && !isKnown(header))
        .map((header, index): OwnColumn => {
          const wanted = idFrom(header) === "template" ? `own-${(index + 1).toString()}` : idFrom(header);
          let id = wanted;
          for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number.toString()}`;
          taken.add(id);
          return {
            id,
            header: inLanguage(plan.language, header.slice(0, 80)),
            kind: kindOf(rows.map(({ user }) => user[header] ?? null)),
          };
        });
      return own.length === 0 ? [] : [[table.id, own] as const];
    }),
  );

/** Headers that somebody changed, by table and column. */
const headersOf = (registry: Registry, { places, plan }: PlanReading): NonNullable<TemplateDocument["columns"]> =>
  Object.fromEntries(
    registry.tables.flatMap((table) => {
      const changed = (places.table(table.id)?.matched.columns ?? []).flatMap(({ column, name }) => {
        const wanted = table.columns.find(({ id }) => id === column?.id)?.header[plan.language];
        return column && wanted !== undefined && normalise(wanted) !== normalise(name) && !/^[=+\-@]/.test(name)
          ? [[column.id, { header: inLanguage(plan.language, name.slice(0, 80)) }] as const]
          : [];
      });
      return table.shape === "record" || changed.length === 0 ? [] : [[table.id, Object.fromEntries(changed)] as const];
    }),
  );

const merged = <Value extends object>(
  base: Readonly<Record<string, Value>> | undefined,
  more: Readonly<Record<string, NoInfer<Value>>>,
): Record<string, Value> => ({
  ...base,
  ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, { ...base?.[key], ...value }])),
});

const without = <Value>(record: Readonly<Record<string, Value>>, ...keys: readonly string[]): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));

const some = <Value extends object>(value: Value): Value | undefined => (Object.keys(value).length === 0 ? undefined : value);

/** The document; `name` is what the company calls it. */
export const templateFromPlan = (known: Registry, reading: PlanReading, name: string): TemplateDocument => {
  const base = begun(reading);
  const registry = registryOf(known, reading);
  const { language } = reading.plan;
  const [words, numbers] = [wordsOf(registry.lists, reading), numbersOf(known, reading)];
  const process = processCalled(base, words, numbers, language);
  const ofProcess = process ? listsOfProcess : [];
  const said = Object.fromEntries(
    Object.entries(without(words, ...ofProcess)).map(([list, own]) => [
      list,
      {
        ...base.words?.[list],
        own: merged(
          base.words?.[list]?.own,
          Object.fromEntries(Object.entries(own).map(([id, label]) => [id, { label: inLanguage(language, label) }])),
        ),
      },
    ]),
  );
  const own = columnsOf(registry, reading);
  const currency = registry.subject && tableIn(reading.data, registry.subject.table).rows[0]?.cells[registry.subject.currency];
  const parts: Partial<TemplateDocument> = {
    process,
    words: some({ ...base.words, ...said }),
    numbers: some(merged(base.numbers, without(numbers, ...ofProcess))),
    columns: some(merged(base.columns, headersOf(registry, reading))),
    ownColumns: some({
      ...base.ownColumns,
      ...Object.fromEntries(Object.entries(own).map(([table, columns]) => [table, [...(base.ownColumns?.[table] ?? []), ...columns]])),
    }),
    ...(typeof currency === "string" && /^[A-Z]{3}$/.test(currency) ? { currency } : {}),
  };
  const document: TemplateDocument = {
    ...base,
    ...Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)),
    size: reading.size,
    sections: [...(reading.meta?.sections ?? reading.template.sections)],
  };
  return typeof reading.meta?.company !== "string" ? { ...document, id: idFrom(name), name } : document;
};
