/**
 * One line → the cells of a new row: "Group CFO, finance, decision, supporter, frequent" or "财务总监，财务部门，决策层，支持者，频繁".
 *
 * The first part names the row. Every further part goes to the first free column that understands it: a word of a list (whole, or a
 * beginning that only one word has), a known person or opportunity, a date (also "12月5日", "end of March"), a share, an amount; "owner: Li" says
 * the column itself.
 * What no column understands fills the free text columns in order; what is left after that is returned as not understood, never dropped.
 */
import type { Language } from "./language";
import { normalise } from "./cells/normalise";
import { readNumber } from "./cells/numberText";
import { readDate } from "./cells/dateText";
import { readNearDate } from "./cells/nearDate";
import { plainContext, readText } from "./cells/readCell";
import type { CellContent } from "./planData";
import type { Column, Table } from "./table";
import { columnOfHeader } from "./tableNames";
import { labelOf, type Vocabulary } from "./words";

/** What rows already in the plan are called, by table id, for columns that name them. */
export type KnownNames = Readonly<Record<string, readonly string[]>>;

export interface QuickRow {
  /** By column id. */
  readonly cells: Readonly<Record<string, CellContent>>;
  /** Parts that no column understands. */
  readonly unknown: readonly string[];
  /** Columns worth filling that the line does not mention. */
  readonly missing: readonly Column[];
}

/** What a one-line entry of a table means. */
export interface QuickAdd {
  /** Columns that are tried, in this order. */
  readonly tried: readonly string[];
  /** Text columns for what is left. */
  readonly free: readonly string[];
  /** Columns the figures need. */
  readonly wanted: readonly string[];
  /** Columns that a part may begin with by name, without a colon: "seller Mr Wu", "销售吴经理", "下次联系12月5日". */
  readonly led?: readonly string[];
  /** Date columns of what lies behind us: a day without a year is the last such day there, and the next one elsewhere. */
  readonly behind?: readonly string[];
  /** What people say for a word of a list beside its labels, by column and word id. */
  readonly spoken?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

type Exactness = "label" | "id" | "beginning";

/** Word ids of a list that a part names. Labels go before ids: "user" is the role User before it is the id of the user department. */
const wordsNamed = (list: Vocabulary, part: string, language: Language, exactness: Exactness): readonly string[] => {
  const wanted = normalise(part);
  const labels = (word: { readonly label: Readonly<Record<Language, string>> }) => [word.label.en, word.label.zh].map(normalise);
  const matches = list.terms.filter((word) => {
    if (exactness === "id") return normalise(word.id) === wanted;
    if (exactness === "label") return labels(word).includes(wanted);
    const long = /\p{Script=Han}/u.test(part) ? 2 : 4;
    return wanted.length >= long && labels(word).some((label) => label.startsWith(wanted));
  });
  return [...new Set(matches.map((word) => word.label[language]))];
};

const within = (value: number, { min = -Infinity, max = Infinity }: { readonly min?: number; readonly max?: number }): boolean =>
  value >= min && value <= max;

/** What follows a column's name at the beginning of a part; a Chinese name needs no blank behind it. */
const ledBy = (part: string, { id, header, aliases }: Column): string | null => {
  for (const name of [id, header.en, header.zh, ...aliases]) {
    const rest = part.slice(name.length);
    const apart = /^\s/.test(rest) || /\p{Script=Han}$/u.test(name);
    if (apart && rest.trim() !== "" && normalise(part.slice(0, name.length)) === normalise(name)) return rest.trim();
  }
  return null;
};

/** Word id that people say so. */
const spokenFor = (part: string, spoken: Readonly<Record<string, readonly string[]>> = {}): string | undefined =>
  Object.keys(spoken).find((id) => spoken[id]?.some((one) => normalise(one) === normalise(part)));

/** "六成把握", "6成": tenths, as a share. */
const tenths = (part: string): number | null => {
  const [, said = ""] = /^([一二三四五六七八九]|[1-9])成(?:把握|左右)?$/.exec(part) ?? [];
  return said === "" ? null : ("一二三四五六七八九".indexOf(said) + 1 || Number(said)) / 10;
};

interface Reader {
  readonly meaning: QuickAdd;
  readonly known: KnownNames;
  readonly language: Language;
  /** As a serial; null where days are not counted from today. */
  readonly today: number | null;
}

const dayIn = (part: string, { id }: Column, { meaning, today }: Reader): number | undefined => {
  const reading = readDate(part);
  if (reading.kind === "date") return reading.serial;
  if (today === null || reading.kind === "ambiguous") return undefined;
  return readNearDate(part, today, meaning.behind?.includes(id) === true ? "behind" : "ahead") ?? undefined;
};

/** Content of a part in a column, or undefined where the column does not understand it. */
const understood = (part: string, column: Column, reader: Reader, exactness: Exactness): CellContent | undefined => {
  const { holds } = column;
  const { meaning, known, language } = reader;
  if (holds.kind === "word") {
    const spoken = exactness === "id" ? spokenFor(part, meaning.spoken?.[column.id]) : undefined;
    if (spoken !== undefined) return labelOf(holds.list, spoken, language);
    const named = wordsNamed(holds.list, part, language, exactness);
    return named.length === 1 ? named[0] : undefined;
  }
  if (exactness !== "label") return undefined;
  if (column.names !== null) return known[column.names]?.find((name) => normalise(name) === normalise(part));
  if (holds.kind === "date") return dayIn(part, column, reader);
  if (holds.kind === "share" && tenths(part) !== null) return tenths(part);
  const reading = readNumber(holds.kind === "number" ? part.replace(/\s*分$/, "") : part, null);
  if (reading.kind === "none") return undefined;
  if (holds.kind === "share") return reading.percent || (reading.value > 0 && reading.value <= 1) ? reading.value : undefined;
  if (holds.kind === "number" && ((holds.integer === true && !Number.isInteger(reading.value)) || !within(reading.value, holds)))
    return undefined;
  return (holds.kind === "money" || holds.kind === "number") && !reading.percent ? reading.value : undefined;
};

/** Separators between parts. A comma between digits belongs to a number. */
const split = (line: string): string[] =>
  line
    .split(/[;；，、|\t\n]|,(?!\d{3}(?!\d))|(?<!\d),/)
    .map((part) => part.trim())
    .filter((part) => part !== "");

const exactnesses: readonly Exactness[] = ["label", "id", "beginning"];

/**
 * Reads one line for a table.
 * @param today as a serial, from which days like "tomorrow" are counted; without it only dates with a year are read
 */
export const parseQuickAdd = (
  line: string,
  table: Table,
  meaning: QuickAdd,
  language: Language,
  known: KnownNames = {},
  today: number | null = null,
): QuickRow => {
  const { tried, free, wanted, led = [] } = meaning;
  const reader: Reader = { meaning, known, language, today };
  const column = (id: string) => table.columns.find((one) => one.id === id);
  const cells: Record<string, CellContent> = {};
  const unknown: string[] = [];
  const [name = "", ...parts] = split(line);
  // A row may be called by a number: a year.
  const named = column(table.identifiedBy)?.holds.kind === "number" ? readNumber(name.replace(/年度?$/, ""), null) : null;
  if (name !== "") cells[table.identifiedBy] = named === null || named.kind === "none" ? name : named.value;

  const said = (part: string): boolean => {
    const [, header = "", value = ""] = /^([^:：]+)[:：]\s*(.+)$/.exec(part) ?? [];
    const target = columnOfHeader(table, header);
    if (!target || target.by === "computed" || target.id in cells) return false;
    const reading = readText(value, target, plainContext(language));
    if (reading.problem) return false;
    cells[target.id] = reading.content;
    return true;
  };
  const leads = (part: string): boolean => {
    for (const id of led.filter((one) => !(one in cells))) {
      const target = column(id);
      const rest = target ? ledBy(part, target) : null;
      if (!target || rest === null) continue;
      const content = target.holds.kind === "text" ? rest : understood(rest, target, reader, "label");
      if (content === undefined) continue;
      cells[id] = content;
      return true;
    }
    return false;
  };
  const fits = (part: string): boolean => {
    for (const exactness of exactnesses) {
      const candidates = tried
        .filter((id) => !(id in cells))
        .flatMap((id) => column(id) ?? [])
        .map((one) => ({ id: one.id, content: understood(part, one, reader, exactness) }))
        .filter(({ content }) => content !== undefined);
      const first = candidates[0];
      if (!first || (exactness === "beginning" && candidates.length > 1)) continue;
      cells[first.id] = first.content ?? null;
      return true;
    }
    return false;
  };
  const left = parts.filter((part) => !said(part) && !leads(part) && !fits(part));
  for (const part of left) {
    const place = free.find((id) => !(id in cells));
    if (place !== undefined) cells[place] = part;
    else unknown.push(part);
  }
  const missing = wanted.filter((id) => !(id in cells)).flatMap((id) => column(id) ?? []);
  return { cells, unknown, missing };
};
