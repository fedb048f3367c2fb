/** A diff and clashes of a merge as lines, field by field: for the command line and for lists. */
import type { Language } from "../language";
import type { Registry } from "../section";
import type { Column, Table } from "../table";
import { labelOf } from "../words";
import type { FieldChange, PlanDiff } from "./diff";
import type { Clash } from "./merge";
import { saidName, saidValues } from "./saidValue";
import type { StateValue } from "./state";

const dash = "–";

const columnOf = (table: Table | undefined, { column, user }: Pick<FieldChange, "column" | "user">): Column | null =>
  user ? null : (table?.columns.find(({ id }) => id === column) ?? null);

/** So much of a value stands in a line. */
const longest = 200;

/** A field by its header. */
export const fieldName = (table: Table | undefined, field: Pick<FieldChange, "column" | "user">, language: Language): string =>
  columnOf(table, field)?.header[language] ?? field.column;

/** What cells hold, in words, so that it shows how they differ; a dash where one is blank. */
export const fieldValues = (
  table: Table | undefined,
  field: Pick<FieldChange, "column" | "user">,
  values: readonly (StateValue | null)[],
  language: Language,
): readonly string[] => saidValues(columnOf(table, field), values, language, longest).map((said) => said || dash);

/** A row by its name; a dash where it has none. */
export const rowName = (table: Table | undefined, name: string, language: Language): string =>
  (table ? saidName(table, name, language) : name) || dash;

/** A table by its section; further tables of one by their number. */
export const tableName = (registry: Registry, id: string, language: Language): string => {
  const section = registry.sectionOf(id);
  if (!section) return id;
  const at = section.tables.findIndex((table) => table.id === id);
  return at < 1 ? section.name[language] : `${section.name[language]} ${(at + 1).toString()}`;
};

/** Word of a list, and the number's list, as a line names it. */
export const numberName = (
  registry: Registry,
  { list: listId, id }: { readonly list: string; readonly id: string },
  language: Language,
): string => {
  const list = registry.lists.find((one) => one.id === listId);
  return list ? `${list.label[language]}: ${labelOf(list, id, language)}` : `${listId}: ${id}`;
};

const lines = {
  en: { numbers: "Numbers of the lists", was: "was", template: "template’s" },
  zh: { numbers: "列表数值", was: "原名", template: "模板值" },
} as const;

const marks = { added: "+", removed: "-", changed: "~" } as const;

/** Each table with what came (+), went (-) and changed (~). */
export const diffLines = (registry: Registry, diff: PlanDiff, language: Language): readonly string[] => {
  const says = lines[language];
  const tables = diff.tables.flatMap(({ table: id, added, removed, changed }) => {
    const table = registry.table(id);
    const named = (name: string): string => rowName(table, name, language);
    return [
      tableName(registry, id, language),
      ...added.map(({ name }) => `  ${marks.added} ${named(name)}`),
      ...removed.map(({ name }) => `  ${marks.removed} ${named(name)}`),
      ...changed.flatMap(({ name, was, fields }) => [
        `  ${marks.changed} ${named(name)}${was === null ? "" : ` (${says.was} ${named(was)})`}`,
        ...fields.map(
          (field) =>
            `      ${fieldName(table, field, language)}: ${fieldValues(table, field, [field.from, field.to], language).join(" → ")}`,
        ),
      ]),
    ];
  });
  const numbers = diff.settings.map(
    (one) =>
      `  ${marks.changed} ${numberName(registry, one, language)}: ${String(one.from ?? says.template)} → ${String(one.to ?? says.template)}`,
  );
  return [...tables, ...(numbers.length === 0 ? [] : [says.numbers, ...numbers])];
};

const clashTexts = {
  en: {
    cell: "both changed it",
    "both-added": "both added it",
    "removed-by-me": "removed in mine, changed in theirs; it stays as changed",
    "removed-by-them": "removed in theirs, changed in mine; it stays as changed",
    setting: "both changed it",
    base: "base",
    mine: "mine",
    theirs: "theirs",
  },
  zh: {
    cell: "双方均已更改",
    "both-added": "双方均已新增",
    "removed-by-me": "我方已删除，对方已更改；保留更改",
    "removed-by-them": "对方已删除，我方已更改；保留更改",
    setting: "双方均已更改",
    base: "原值",
    mine: "我方",
    theirs: "对方",
  },
} as const;

/** Row, column and the three values. */
export const clashLines = (registry: Registry, clashes: readonly Clash[], language: Language): readonly string[] => {
  const says = clashTexts[language];
  const three = (base: string, mine: string, theirs: string): string =>
    `${says.base} ${base}, ${says.mine} ${mine}, ${says.theirs} ${theirs}`;
  return clashes.map((clash) => {
    if (clash.kind === "setting") {
      const [base, mine, theirs] = [clash.base, clash.mine, clash.theirs].map((value) => String(value ?? lines[language].template)) as [
        string,
        string,
        string,
      ];
      return `! ${numberName(registry, clash, language)}: ${three(base, mine, theirs)} (${says.setting})`;
    }
    const table = registry.table(clash.table);
    const [base = "", mine = "", theirs = ""] = fieldValues(table, clash, [clash.base, clash.mine, clash.theirs], language);
    const where = `${tableName(registry, clash.table, language)} · ${rowName(table, clash.name, language)} · ${fieldName(table, clash, language)}`;
    return `! ${where}: ${three(base, mine, theirs)} (${says[clash.kind]})`;
  });
};
