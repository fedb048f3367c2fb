/**
 * The table of words as a template wants it, from how it stands: pure.
 *
 * No row is ever taken away or moved: formulas of the user may point to its cells. A word that the template calls otherwise is renamed in
 * its row, a new one is inserted beside those of its list, one that is given up stays: at an edge of its list it leaves the list, between
 * others it stands blank. A template that has it again finds it there. What a manager wrote stays where the template allows it.
 */
import { normalise } from "../../plan/cells/normalise";
import type { WordRow } from "../../plan/frame/lists/layout";
import type { Language, Text } from "../../plan/language";
import { text } from "../../plan/wording";
import type { Difference } from "./difference";
import { mayChange, type Said } from "./said";

interface PlannedRow {
  readonly row: WordRow;
  /** Where it stands now; null for one that is inserted. */
  readonly was: number | null;
}

/** By what a cell says, compared as words are. */
type Renames = ReadonlyMap<string, string>;

export interface WordsPlan {
  readonly rows: readonly PlannedRow[];
  /** What cells of a list are to say, by list. */
  readonly renames: ReadonlyMap<string, Renames>;
  /** Words given up without one in their place, by list. */
  readonly gone: ReadonlyMap<string, ReadonlySet<string>>;
  readonly differences: readonly (Difference & { readonly row: number | null })[];
}

const retiredList = (list: string): string => `retired.${list}`;
const retiredNames = { en: "Retired: ", zh: "停用：" } as const;

const isOf = (list: string, row: WordRow): boolean => row.list === list || row.list === retiredList(list);

const alike = (one: string, other: string): boolean => normalise(one) === normalise(other);

/** Ids of a company's own list count its words: words of two versions are the same where they are called the same, or where a rule says so. */
const isOwn = (list: string): boolean => list.startsWith("own.");

interface List {
  readonly id: string;
  readonly wanted: readonly WordRow[];
  readonly standing: readonly (WordRow & { readonly at: number })[];
  readonly rule: Readonly<Record<string, string>>;
}

/** Which word of the template each row becomes: its own, or the one that takes its place. */
const targetsOf = ({ id, wanted, standing, rule }: List): ReadonlyMap<number, string> => {
  const targets = new Map<number, string>();
  const free = (target: string | undefined): target is string => target !== undefined && ![...targets.values()].includes(target);
  const take = (choose: (row: WordRow, index: number) => string | undefined): void =>
    standing.forEach((row) => {
      if (targets.has(row.at)) return;
      const target = choose(row, row.at);
      if (free(target)) targets.set(row.at, target);
    });
  const called = (word: string): string | undefined => wanted.find((one) => alike(one.word, word))?.id;
  if (isOwn(id)) take(({ word }) => called(word));
  else take((row) => (wanted.some((one) => one.id === row.id) ? row.id : undefined));
  // Where a rule says nothing, words that are called the same are the same; of two for one place that one keeps its row.
  if (!isOwn(id)) take(({ id: known, word }) => (word === "" || rule[known] !== undefined ? undefined : called(word)));
  take((row) => (wanted.some((one) => one.id === rule[row.id]) ? rule[row.id] : undefined));
  return targets;
};

interface Settled {
  readonly at: number;
  readonly row: WordRow;
  readonly state: "active" | "retired" | "user";
}

const numberOf = (row: WordRow, wanted: WordRow, before: WordRow | undefined, may: boolean): number | null => {
  if (wanted.weight === null || row.weight === wanted.weight) return row.weight;
  const isTemplates = row.weight === null || row.weight === before?.weight;
  return isTemplates || !may ? wanted.weight : row.weight;
};

/** Retired rows between active ones stand blank in their list; those at its edges leave it. */
const bordered = (list: string, settled: readonly Settled[], listName: string, language: Language): readonly PlannedRow[] => {
  const active = settled.flatMap(({ state }, index) => (state === "retired" ? [] : [index]));
  const [first, last] = [active[0] ?? -1, active.at(-1) ?? -1];
  return settled.map(({ at, row, state }, index): PlannedRow => {
    if (state !== "retired") return { was: at, row: { ...row, list, listName: row.list === list ? row.listName : listName } };
    if (index > first && index < last) return { was: at, row: { ...row, list, listName, word: "" } };
    return { was: at, row: { ...row, list: retiredList(list), listName: retiredNames[language] + listName } };
  });
};

/** Rows of the list with those that are missing beside the word before them, or before the one behind. */
const withMissing = (planned: readonly PlannedRow[], list: string, wanted: readonly WordRow[]): readonly PlannedRow[] => {
  const rows = [...planned];
  const indexOf = (id: string | undefined): number => rows.findIndex(({ row }) => row.list === list && row.id === id);
  wanted.forEach((one, index) => {
    if (indexOf(one.id) >= 0) return;
    const [before, after] = [indexOf(wanted[index - 1]?.id), indexOf(wanted[index + 1]?.id)];
    const end = rows.findLastIndex(({ row }) => row.list === list) + 1;
    rows.splice(before >= 0 ? before + 1 : after >= 0 ? after : end > 0 ? end : rows.length, 0, { row: one, was: null });
  });
  return rows;
};

export interface WordsAsked {
  readonly standing: readonly WordRow[];
  readonly before: Said;
  readonly after: Said;
  readonly language: Language;
}

export const planWords = ({ standing, before, after, language }: WordsAsked): WordsPlan => {
  const rules = after.document?.retired?.words ?? {};
  const may = { words: mayChange(after.template, "words"), numbers: mayChange(after.template, "numbers") };
  const rowsOf = ({ rows }: Said, list: string): readonly WordRow[] => rows.filter((row) => row.list === list);
  const differences: (Difference & { readonly row: number | null })[] = [];
  const renames = new Map<string, Map<string, string>>();
  const gone = new Map<string, Set<string>>();
  let rows: PlannedRow[] = standing.map((row, was) => ({ row, was }));

  for (const { id: list, label, terms, numbers } of after.lists) {
    const own = standing.flatMap((row, at) => (isOf(list, row) ? [{ ...row, at }] : []));
    const wanted = rowsOf(after, list);
    if (own.length === 0) {
      if (isOwn(list)) {
        rows = [...rows, ...wanted.map((row) => ({ row, was: null }))];
        differences.push(...wanted.map((row) => missing(label, row)));
      }
      continue;
    }
    const known = rowsOf(before, list);
    const oldTerms = before.lists.find(({ id }) => id === list)?.terms ?? [];
    const method = (id: string): string | undefined => terms.find((one) => one.id === id)?.label[language];
    const labelBefore = (id: string): string | undefined =>
      known.find((one) => one.id === id)?.word ?? oldTerms.find((one) => one.id === id)?.label[language] ?? method(id);
    const targets = targetsOf({ id: list, wanted, standing: own, rule: rules[list] ?? {} });
    const said = new Map<string, string>();
    const lost = new Set<string>();
    const settled = own.map(({ at, ...row }): Settled => {
      const target = wanted.find(({ id }) => id === targets.get(at));
      if (!target) {
        const isTemplates = labelBefore(row.id) !== undefined || row.list !== list;
        return { at, row: { ...row, word: row.word || (labelBefore(row.id) ?? "") }, state: isTemplates ? "retired" : "user" };
      }
      const same = target.id === row.id || isOwn(list);
      const usual = [target.word, labelBefore(row.id), method(row.id), ""].some((word) => word !== undefined && word === row.word);
      const changed = same && row.list === list && !usual;
      const keeps = changed && may.words;
      const word = keeps ? row.word : target.word;
      const old = known.find((one) => one.id === row.id);
      const weight = same ? numberOf(row, target, old, may.numbers) : target.weight;
      if (changed) differences.push(wordDifference("word-changed", label, { ...row, at }, target.word, keeps ? "stays" : "follows"));
      else if (word !== row.word) differences.push(wordDifference("word-renamed", label, { ...row, at }, word, "follows"));
      if (same && target.weight !== null && row.weight !== null && row.weight !== target.weight)
        differences.push(numberDifference(label, { ...row, at }, target.weight, old?.weight === row.weight, weight === row.weight));
      for (const spelling of [row.word, labelBefore(row.id) ?? ""])
        if (spelling !== "" && spelling !== word && !(keeps && spelling !== row.word)) said.set(normalise(spelling), word);
      return { at, row: { ...row, id: target.id, word, weight }, state: "active" };
    });
    const wordOf = (id: string | undefined): string | undefined =>
      settled.find(({ row, state }) => state === "active" && row.id === id)?.row.word ?? wanted.find((one) => one.id === id)?.word;
    for (const { row, at, state } of settled) {
      if (state !== "retired") continue;
      const standingRow = standing[at] ?? row;
      const successor = wordOf(rules[list]?.[row.id]);
      for (const spelling of [standingRow.word, labelBefore(row.id) ?? ""]) {
        if (spelling === "" || said.has(normalise(spelling)) || wanted.some(({ word }) => alike(word, spelling))) continue;
        if (successor === undefined) lost.add(normalise(spelling));
        else said.set(normalise(spelling), successor);
      }
      const isNews = standingRow.list === list && standingRow.word !== "";
      if (isNews) differences.push(wordDifference("word-retired", label, { ...standingRow, at }, successor ?? "", "follows"));
    }
    const planned = bordered(list, settled, label[language], language);
    const complete = numbers ? planned : withMissing(planned, list, wanted);
    differences.push(...complete.flatMap(({ row, was }) => (was === null ? [missing(label, row)] : [])));
    rows = replaced(rows, list, complete);
    if (said.size > 0) renames.set(list, said);
    if (lost.size > 0) gone.set(list, lost);
  }
  return { rows, renames, gone, differences };
};

/** The rows of a list in their places among the others; inserted ones stand behind the row before them. */
const replaced = (rows: readonly PlannedRow[], list: string, complete: readonly PlannedRow[]): PlannedRow[] => {
  const byPlace = new Map(complete.flatMap((one) => (one.was === null ? [] : [[one.was, one] as const])));
  const behind = new Map<number, PlannedRow[]>();
  const first: PlannedRow[] = [];
  let last: number | null = null;
  for (const one of complete) {
    if (one.was !== null) last = one.was;
    else if (last === null) first.push(one);
    else behind.set(last, [...(behind.get(last) ?? []), one]);
  }
  const begins = complete.find(({ was }) => was !== null)?.was ?? null;
  return rows.flatMap((one) => {
    if (one.was === null || !isOf(list, one.row)) return [one];
    return [...(one.was === begins ? first : []), byPlace.get(one.was) ?? one, ...(behind.get(one.was) ?? [])];
  });
};

type Placed = Difference & { readonly row: number | null };

const missing = (list: Text, { word }: WordRow): Placed => ({
  kind: "word-missing",
  place: null,
  row: null,
  template: word,
  stands: "",
  text: text(`${list.en}: the word “${word}” is not on the lists yet`, `${list.zh}：词表中还没有“${word}”`),
  becomes: "follows",
});

const wordDifference = (
  kind: "word-renamed" | "word-retired" | "word-changed",
  list: Text,
  { word, at }: WordRow & { readonly at: number },
  template: string,
  becomes: Difference["becomes"],
): Placed => {
  const says = {
    "word-renamed": text(`${list.en}: “${word}” is called “${template}” now`, `${list.zh}：“${word}”现称“${template}”`),
    "word-retired":
      template === ""
        ? text(`${list.en}: “${word}” is given up; cells that say it stay`, `${list.zh}：“${word}”已停用，已填的单元格不变`)
        : text(`${list.en}: “${word}” is given up, “${template}” takes its place`, `${list.zh}：“${word}”已停用，由“${template}”代替`),
    "word-changed": text(
      `${list.en}: “${word}” was written by hand; the template says “${template}”`,
      `${list.zh}：“${word}”为手动修改，模板为“${template}”`,
    ),
  };
  return { kind, place: null, row: at, template, stands: word, text: says[kind], becomes };
};

const numberDifference = (
  list: Text,
  row: WordRow & { readonly at: number },
  template: number,
  isTemplates: boolean,
  stays: boolean,
): Placed => {
  const { word, weight, at } = row;
  const [is, was] = [template.toString(), (weight ?? "").toString()];
  const kind = isTemplates ? "number-renewed" : "number-changed";
  const said = isTemplates
    ? text(`${list.en}, ${word}: ${was} becomes ${is}`, `${list.zh}，${word}：${was} 改为 ${is}`)
    : text(
        `${list.en}, ${word}: ${was} was entered by hand; the template says ${is}`,
        `${list.zh}，${word}：${was} 为手动修改，模板为 ${is}`,
      );
  return { kind, place: null, row: at, template: is, stands: was, text: said, becomes: stays ? "stays" : "follows" };
};
