/**
 * Differences in sentences, each with how much it matters: "Ana Ruiz: neutral → supporter." "Payment hub: B → A, because it closes
 * in 40 days."
 *
 * What is concluded of a row (grade, verdict, stage) outweighs what was entered; both weigh as much as the section says the row does
 * (influence, amount), columns that always show more than details. Of a table in which very much came or went, one sentence tells all.
 */
import type { Finding } from "../finding";
import type { Text } from "../language";
import type { Plan } from "../plan";
import type { Registry } from "../section";
import type { Column, Table } from "../table";
import { weigher } from "../weights";
import { countOf, inBoth, inSentence, joinNames, text } from "../wording";
import { labelOf } from "../words";
import type { ChangedRow, FieldChange, PlanDiff, SettingChange, TableDiff } from "./diff";
import type { ToldChange } from "./report";
import { saidName, saidValues } from "./saidValue";
import type { KeyWord } from "./standing";

/** What each kind of change weighs by itself; how much its row matters, 0–1, is added. */
const weights = { word: 2, comeOrGone: 1.2, key: 1, detail: 0.5, user: 0.3, many: 1, setting: 0.4 } as const;

/** Fields of a row that a sentence names. */
const mostFields = 3;
/** As many rows come or gone are told one by one. */
const mostRows = 4;
/** Names that a sentence about many tells. */
const mostNames = 3;

type RowWeight = (table: string, row: number) => number;

/** Weight of a row of the plan, 0–1. */
export const rowWeigher = ({ sections }: Registry, plan: Plan): RowWeight => {
  const weigh = weigher(sections, plan);
  return (table, row) => {
    const weight = weigh({ table, row } as Finding);
    return Number.isFinite(weight) ? Math.min(1, Math.max(0, weight)) : 0;
  };
};

/** Words of a list say by themselves what they are in the first column that has it: "neutral → supporter". */
const saysItself = ({ columns }: Table, column: Column | null): boolean => {
  if (column?.holds.kind !== "word") return false;
  const { list } = column.holds;
  return columns.find(({ holds }) => holds.kind === "word" && holds.list === list)?.id === column.id;
};

/** @param alone whether the sentence tells only this field of the row */
const fieldText = (table: Table, { column: id, user, from, to }: FieldChange, alone: boolean): Text => {
  const column: Column | null = user ? null : (table.columns.find((one) => one.id === id) ?? null);
  return inBoth((language) => {
    const name = column ? inSentence(column.header[language]) : id;
    const [was = "", now = ""] = saidValues(column, [from, to], language).map((words) =>
      language === "en" && column?.holds.kind === "word" ? inSentence(words) : words,
    );
    if (from === null) return language === "en" ? `${name} ${now} (was blank)` : `${name} ${now}（原为空）`;
    if (to === null) return language === "en" ? `${name} ${was} → blank` : `${name} ${was} → 空`;
    return alone && saysItself(table, column) ? `${was} → ${now}` : `${name} ${was} → ${now}`;
  });
};

const nameOr = (name: string, table: Table): Text =>
  name === ""
    ? inBoth((language) => (language === "en" ? "A row without a name" : "未命名的行"))
    : inBoth((language) => saidName(table, name, language));

const changedText = (table: Table, { name, was, fields }: ChangedRow): Text => {
  const told = was === null ? fields : fields.filter(({ column, user }) => user || column !== table.identifiedBy);
  const parts = told.slice(0, mostFields).map((field) => fieldText(table, field, told.length === 1 && was === null));
  const more = told.length - parts.length;
  const row = nameOr(name, table);
  return inBoth((language) => {
    const rest = more === 0 ? [] : [language === "en" ? countOf(more, "more field", "more fields") : `另有 ${more.toString()} 个字段`];
    const fieldsTold = [...parts.map((part) => part[language]), ...rest].join(language === "en" ? "; " : "；");
    const old = was === null ? "" : saidName(table, was, language);
    const renamed = was === null ? "" : language === "en" ? `${old} is now called ${row.en}` : `${old}改称${row.zh}`;
    const end = language === "en" ? "." : "。";
    if (renamed !== "") return fieldsTold === "" ? renamed + end : `${renamed}${language === "en" ? "; " : "；"}${fieldsTold}${end}`;
    return `${row[language]}${language === "en" ? ": " : "："}${fieldsTold}${end}`;
  });
};

const fieldWeight = (table: Table, { column: id, user }: FieldChange): number => {
  if (user) return weights.user;
  return table.columns.find((one) => one.id === id)?.place === "key" ? weights.key : weights.detail;
};

const comeText = (name: Text, section: Text): Text => text(`${name.en} is new in ${section.en}.`, `${section.zh}新增：${name.zh}。`);
const goneText = (name: Text, section: Text): Text => text(`${name.en} is gone from ${section.en}.`, `${section.zh}移除：${name.zh}。`);

const manyText = (names: readonly string[], section: Text, come: boolean): Text => {
  const named = names.filter((name) => name !== "").slice(0, mostNames);
  const first = (language: "en" | "zh"): string =>
    named.length === 0 ? "" : language === "en" ? `: ${joinNames(named, language)} …` : `：${joinNames(named, language)}…`;
  const count = names.length.toString();
  return come
    ? text(`${count} new in ${section.en}${first("en")}`, `${section.zh}新增 ${count} 项${first("zh")}`)
    : text(`${count} gone from ${section.en}${first("en")}`, `${section.zh}移除 ${count} 项${first("zh")}`);
};

const tableChanges = (registry: Registry, table: Table, diff: TableDiff, weigh: RowWeight): readonly ToldChange[] => {
  const section = registry.sectionOf(table.id)?.name ?? text(table.name, table.name);
  const { added, removed, changed } = diff;
  const place = (row: number): ToldChange["place"] => ({ table: table.id, row });
  const come: readonly ToldChange[] =
    added.length > mostRows
      ? [
          {
            text: manyText(
              added.map(({ name }) => name),
              section,
              true,
            ),
            place: place(added[0]?.after ?? 0),
            weight: weights.many + Math.max(...added.map(({ after }) => weigh(table.id, after))),
          },
        ]
      : added.map(({ name, after }) => ({
          text: comeText(nameOr(name, table), section),
          place: place(after),
          weight: weights.comeOrGone + weigh(table.id, after),
        }));
  const gone: readonly ToldChange[] =
    removed.length > mostRows
      ? [
          {
            text: manyText(
              removed.map(({ name }) => name),
              section,
              false,
            ),
            place: null,
            weight: weights.many,
          },
        ]
      : removed.map(({ name }) => ({ text: goneText(nameOr(name, table), section), place: null, weight: weights.comeOrGone }));
  return [
    ...come,
    ...gone,
    ...changed.map((row) => ({
      text: changedText(table, row),
      place: place(row.after),
      weight: Math.max(...row.fields.map((field) => fieldWeight(table, field))) + weigh(table.id, row.after),
    })),
  ];
};

const settingText = (registry: Registry, { list: listId, id, from, to }: SettingChange): Text => {
  const list = registry.lists.find((one) => one.id === listId);
  return inBoth((language) => {
    const word = list ? labelOf(list, id, language) : id;
    const usual = language === "en" ? "the template’s" : "模板值";
    const said = (value: number | null): string => (value === null ? usual : String(value));
    return language === "en"
      ? `The number for “${word}” is another: ${said(from)} → ${said(to)}.`
      : `“${word}”的数值已改：${said(from)} → ${said(to)}。`;
  });
};

/** Everything of a diff in sentences. */
export const tellDiff = (registry: Registry, diff: PlanDiff, weigh: RowWeight): readonly ToldChange[] => [
  ...diff.tables.flatMap((one) => {
    const table = registry.table(one.table);
    return table ? tableChanges(registry, table, one, weigh) : [];
  }),
  ...diff.settings.map((one) => ({ text: settingText(registry, one), place: null, weight: weights.setting })),
];

/** Words that the method concludes otherwise now. @param called what a name of before has become */
export const tellWords = (
  before: readonly KeyWord[],
  after: readonly KeyWord[],
  called: (id: string) => string,
  weigh: RowWeight,
): readonly ToldChange[] => {
  const known = new Map(before.map((one) => [called(one.id), one]));
  return after.flatMap(({ id, name, value, about, because }): readonly ToldChange[] => {
    const was = known.get(id);
    if (!was || (was.value.en === value.en && was.value.zh === value.zh)) return [];
    const said = inBoth((language) => {
      const subject = about && about.name !== "" ? about.name : name[language];
      const change = `${was.value[language]} → ${value[language]}`;
      const reason = because?.[language] ?? "";
      if (language === "en") return `${subject}: ${change}${reason === "" ? "" : `, because ${reason}`}.`;
      return `${subject}：${change}${reason === "" ? "" : `，因为${/^[\x21-\x7e]/.test(reason) ? " " : ""}${reason}`}。`;
    });
    const place = about ? { table: about.table, row: about.row } : null;
    return [{ text: said, place, weight: weights.word + (place ? weigh(place.table, place.row) : 0) }];
  });
};
