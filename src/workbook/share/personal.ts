/** What of a plan is personal (chapter 12.3), by what its tables say of themselves: texts that no copy holds, and names with what stands for them. */
import type { Finding } from "../../plan/finding";
import { languages, type Language } from "../../plan/language";
import { nameOfRow, rowsOf, type Plan } from "../../plan/plan";
import { isPersonalRow } from "../../plan/personalRows";
import type { Registry } from "../../plan/section";
import type { AnyRow, Column, Table } from "../../plan/table";
import { nameKey } from "../../plan/wording";
import { labelOf } from "../../plan/words";
import type { Redacted } from "./redaction";

const textsOf = (table: Table, row: AnyRow, wanted: (column: Column) => boolean): readonly string[] =>
  table.columns.flatMap((column) => {
    const value = row[column.id];
    const isText = column.holds.kind === "text" || column.holds.kind === "longText";
    return isText && wanted(column) && typeof value === "string" && value.trim() !== "" ? [value.trim()] : [];
  });

const personalTexts = (table: Table, rows: readonly AnyRow[]): readonly string[] =>
  rows.flatMap((row) => [
    ...textsOf(table, row, ({ personal }) => personal === true),
    ...(isPersonalRow(table, row) ? textsOf(table, row, ({ id }) => table.personalRows?.tell.includes(id) === true) : []),
  ]);

const someone = { en: "Person", zh: "人员" } as const;

/** What a person is called by: the first of the columns that is filled. */
const calledBy = (table: Table, row: AnyRow, language: Language): string => {
  for (const id of table.people ?? []) {
    const value = row[id];
    if (typeof value !== "string" || value.trim() === "") continue;
    const holds = table.columns.find((column) => column.id === id)?.holds;
    return holds?.kind === "word" ? labelOf(holds.list, value, language) : value.trim();
  }
  return someone[language];
};

const labelsOf = ({ lists }: Registry): ReadonlySet<string> =>
  new Set(lists.flatMap(({ terms }) => terms.flatMap(({ label }) => languages.map((language) => nameKey(label[language])))));

/**
 * Names of people and what stands for each: no two people are called alike, and nobody by the name of another. A row that names a post or says
 * a word of the method names nobody.
 */
const namesInstead = (registry: Registry, plan: Plan): ReadonlyMap<string, string> => {
  const people = registry.tables.filter(({ people }) => people !== undefined);
  const labels = labelsOf(registry);
  const all = people.flatMap((table) => rowsOf(plan, table).map((row) => ({ table, row, name: nameOfRow(table, row).trim() })));
  const taken = new Set(all.map(({ name }) => nameKey(name)));
  const found = new Map<string, string>();
  const known = new Set<string>();
  for (const { table, row, name } of all) {
    if (name === "" || known.has(nameKey(name))) continue;
    known.add(nameKey(name));
    const wanted = calledBy(table, row, plan.language);
    if (nameKey(wanted) === nameKey(name) || labels.has(nameKey(name))) continue;
    let label = wanted;
    for (let number = 2; taken.has(nameKey(label)); number += 1) label = `${wanted} ${number.toString()}`;
    taken.add(nameKey(label));
    found.set(name, label);
  }
  return found;
};

/** Findings about something personal: they are told to whoever keeps the plan. */
export const isPersonalFinding = (registry: Registry, { table: id, column }: Pick<Finding, "table" | "column">): boolean => {
  const table = registry.table(id);
  return table?.personal === true || table?.columns.some((one) => one.id === column && one.personal === true) === true;
};

/** Words that parts of a name may be all the same: "Price", "Head". */
const wordsOf = ({ lists, tables }: Registry, plan: Plan): ReadonlySet<string> => {
  const titles = tables
    .filter(({ people }) => people)
    .flatMap((table) => rowsOf(plan, table).flatMap((row) => (table.people ?? []).map((id) => String(row[id] ?? ""))));
  const labels = lists.flatMap(({ terms }) => terms.flatMap(({ label }) => languages.map((language) => label[language])));
  const headers = tables.flatMap(({ columns }) => columns.flatMap(({ header }) => languages.map((language) => header[language])));
  return new Set([...titles, ...labels, ...headers].flatMap((text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u)));
};

/** What is said openly of people: a title is nothing personal because somebody noted it as personal as well. */
const openly = (registry: Registry, plan: Plan): ReadonlySet<string> =>
  new Set([
    ...labelsOf(registry),
    ...registry.tables.flatMap((table) =>
      rowsOf(plan, table).flatMap((row) => (table.people ?? []).map((id) => nameKey(String(row[id] ?? "")))),
    ),
  ]);

/** What is to be taken out of every text of a copy. `keepNames`: people are called by their names. */
export const redactedOf = (registry: Registry, plan: Plan, findings: readonly Finding[], keepNames: boolean): Redacted => {
  const open = openly(registry, plan);
  return {
    names: keepNames ? new Map() : namesInstead(registry, plan),
    texts: [
      ...registry.tables.flatMap((table) => personalTexts(table, rowsOf(plan, table))).filter((text) => !open.has(nameKey(text))),
      ...findings
        .filter((finding) => isPersonalFinding(registry, finding))
        .flatMap(({ text, next }) => [text[plan.language], next[plan.language]]),
    ],
    words: wordsOf(registry, plan),
  };
};
