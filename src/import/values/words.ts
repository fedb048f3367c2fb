/**
 * Words of a column. A word of the list is taken as it is. Otherwise, once per word and not per row: what somebody answered, what is
 * remembered, what the sections know of other systems' words ("Closed Won" reaches all milestones up to the contract); several words in a cell
 * are taken apart. A word that nobody knows is asked for, and stays as typed until somebody answers.
 */
import { plainContext, readContent } from "../../plan/cells/readCell";
import { flagWords } from "../../plan/commonWords";
import type { SaidCells, WordRule } from "../../plan/importHints";
import type { Language, Text } from "../../plan/language";
import type { CellContent } from "../../plan/planData";
import type { Column, Table } from "../../plan/table";
import { inBoth, joinNames, percentText, text } from "../../plan/wording";
import { labelOf, type Vocabulary } from "../../plan/words";
import { ruleFor } from "../columns/knowledge";
import type { Decision } from "../mapping";
import type { SourceCell } from "../source";
import type { Occurrence, Read, Readings } from "./cells";
import { answerOf, decision, decisionId, quoted, type ValueColumn, type ValueContext } from "./context";

/** More different unknown words than this are free text, not a list to be asked about. */
const askedWords = 40;

const asTyped = { id: "as-typed", label: text("Keep as typed", "保留原文") };

/** What said cells hold in this language. */
const contentOf = ({ holds }: Column, value: string | number | boolean, language: Language): CellContent => {
  if (typeof value === "boolean") return flagWords(value)[language];
  return holds.kind === "word" && typeof value === "string" ? labelOf(holds.list, value, language) : value;
};

type Sets = NonNullable<Read["sets"]>;

const setsOf = (table: Table, said: SaidCells, language: Language): Sets =>
  table.columns.flatMap((column): Sets => {
    const value = Object.hasOwn(said, column.id) ? said[column.id] : undefined;
    return value === undefined || column.by === "computed" ? [] : [[column.id, contentOf(column, value, language)]];
  });

/** "Stage: Propose, Probability: 100 %". */
const saidText = (table: Table, said: SaidCells): Text =>
  inBoth((language) => {
    const parts = setsOf(table, said, language).map(([id, content]) => {
      const column = table.columns.find((one) => one.id === id);
      const value = column?.holds.kind === "share" && typeof content === "number" ? percentText(content) : String(content);
      return `${column?.header[language] ?? id}${language === "zh" ? "：" : ": "}${value}`;
    });
    return joinNames(parts, language);
  });

type Meaning =
  | { readonly kind: "word"; readonly id: string }
  | { readonly kind: "cells"; readonly said: SaidCells; readonly kept: boolean }
  | { readonly kind: "as-typed" };

const meaningOfRule = (rule: WordRule): Meaning => ({ kind: "cells", said: rule.sets, kept: rule.kept === true });

const rememberedMeaning = ({ remembered }: ValueColumn, word: string): Meaning | null => {
  const known = remembered?.words;
  const found = known && Object.hasOwn(known, word) ? known[word] : undefined;
  if (found === undefined) return null;
  if (typeof found !== "string") return { kind: "cells", said: found, kept: false };
  return found === "as typed" ? { kind: "as-typed" } : { kind: "word", id: found };
};

const termsOffered = ({ column }: ValueColumn, list: Vocabulary) =>
  list.terms.filter(({ id, onlyAnswer }) => !onlyAnswer && (column.offered === undefined || column.offered.includes(id)));

/** Several words in one cell. */
const separators = /\s*[;；,，、/|\n]\s*/;

class WordReader {
  readonly decisions: Decision[] = [];
  private asked = 0;
  private unaskedCells = 0;

  constructor(
    private readonly column: ValueColumn,
    private readonly list: Vocabulary,
    private readonly context: ValueContext,
  ) {}

  private readAs(meaning: Meaning, word: string): Read {
    const { table, language } = this.context;
    const id = this.column.column.id;
    switch (meaning.kind) {
      case "word":
        return { content: labelOf(this.list, meaning.id, language), problem: null };
      case "as-typed":
        return { content: word, problem: null };
      case "cells": {
        const sets = setsOf(table, meaning.said, language);
        const own = sets.find(([column]) => column === id)?.[1] ?? null;
        const read = { content: own, problem: null, sets: sets.filter(([column]) => column !== id) };
        return meaning.kept ? { ...read, beside: { kind: "imported", text: word } } : read;
      }
    }
  }

  /** A word alone: of the list, or by a rule or an answer. Null where nobody knows it. */
  private known(word: string): Read | null {
    const { context, column } = this;
    const answered = this.answered(word);
    if (answered) return this.readAs(answered, word);
    const read = readContent(word, column.column, plainContext(context.language));
    if (!read.problem) return read;
    const rule = this.rule(word);
    return rule ? this.readAs(meaningOfRule(rule), word) : null;
  }

  private rule(word: string): WordRule | null {
    return ruleFor(this.context.knowledge, this.context.table, this.column.column.id, word);
  }

  /** By an answer given now, else by what is remembered. */
  private answered(word: string): Meaning | null {
    const ids = [...this.list.terms.map(({ id }) => id), asTyped.id, "preset"];
    const given = answerOf(this.context, decisionId("word", this.column.index, word), ids);
    if (given === null) return rememberedMeaning(this.column, word);
    const rule = given === "preset" ? this.rule(word) : null;
    if (rule) return meaningOfRule(rule);
    return given === asTyped.id ? { kind: "as-typed" } : { kind: "word", id: given };
  }

  private say(word: string, { count }: Occurrence, said: Text, open: boolean, chosen: string): void {
    const rule = this.rule(word);
    const preset = rule && Object.keys(rule.sets).length > 0 ? [{ id: "preset", label: saidText(this.context.table, rule.sets) }] : [];
    const words = termsOffered(this.column, this.list).map(({ id, label }) => ({ id, label }));
    const { header } = this.column;
    const full = text(`${header}: ${said.en}`, `${header}：${said.zh}`);
    this.decisions.push(
      decision(this.column, { kind: "word", word, count, text: full, open, chosen, alternatives: [...preset, ...words, asTyped] }),
    );
  }

  private sayKnown(word: string, occurrence: Occurrence, read: Read): void {
    const id = decisionId("word", this.column.index, word);
    const chosen = (Object.hasOwn(this.context.answers, id) ? this.context.answers[id] : undefined) ?? (this.rule(word) ? "preset" : "");
    const own = read.content === null ? [] : [[this.column.column.id, read.content] as const];
    const said = inBoth((language) =>
      joinNames(
        [...own, ...(read.sets ?? [])].map(([column, content]) => {
          const header = this.context.table.columns.find((one) => one.id === column)?.header[language] ?? column;
          const isShare = this.context.table.columns.some(({ id: one, holds }) => one === column && holds.kind === "share");
          return `${header}${language === "zh" ? "：" : ": "}${isShare && typeof content === "number" ? percentText(content) : String(content)}`;
        }),
        language,
      ),
    );
    const kept = read.beside && quoted(read.beside.text);
    const beside = kept ? text(`; ${kept.en} is kept beside`, `；${kept.zh}另存一列`) : text("", "");
    const means = said.en === "" ? text("says nothing of a column here", "与计划各列无关") : text(`means ${said.en}`, `表示${said.zh}`);
    this.say(
      word,
      occurrence,
      text(`${quoted(word).en} ${means.en}${beside.en}`, `${quoted(word).zh}${means.zh}${beside.zh}`),
      false,
      chosen,
    );
  }

  /** The parts of a cell: the first that says something of the column counts there, all others where there is room. */
  private apart(cell: string): Read | null {
    const parts = cell.split(separators).filter((part) => part !== "");
    const reads = parts.map((part) => ({ part, read: this.known(part) }));
    if (parts.length < 2 || reads.every(({ read }) => read === null)) return null;
    let content: CellContent = null;
    const sets = new Map<string, CellContent>();
    const further: string[] = [];
    for (const { part, read } of reads) {
      if (!read) further.push(part);
      else {
        if (read.content !== null && content !== null && content !== read.content) further.push(part);
        content ??= read.content;
        for (const [column, value] of read.sets ?? []) if (!sets.has(column)) sets.set(column, value);
        if (read.beside) further.push(read.beside.text);
      }
    }
    const read = { content, problem: null, sets: [...sets] };
    return further.length === 0 ? read : { ...read, beside: { kind: "further", text: further.join("; ") } };
  }

  /** A word with what stands in brackets behind it, where the column keeps units: "Volume (cases)" is Volume and cases. */
  private withUnit(written: string): Read | null {
    const found = this.unitBehind(written);
    const read = found && this.known(found.word);
    return found && read ? { ...read, unit: found.unit } : null;
  }

  private unitBehind(written: string): { readonly word: string; readonly unit: string } | null {
    if (this.column.column.unitIn === undefined) return null;
    const [, word, unit] = /^(.+?)\s*[(（]([^()（）]+)[)）]$/.exec(written) ?? [];
    return word === undefined || unit === undefined ? null : { word, unit };
  }

  /** A word that is known with its brackets has a unit in them all the same. */
  read(cell: SourceCell, occurrence: Occurrence): Read {
    const read = this.readWhole(cell, occurrence);
    const unit = read.problem || read.unit !== undefined ? undefined : this.unitBehind(String(cell).trim())?.unit;
    return unit === undefined ? read : { ...read, unit };
  }

  /** What happens to words beyond those that are asked, in one line. */
  unasked(): readonly Decision[] {
    const more = this.asked - askedWords;
    if (more <= 0) return [];
    const { header } = this.column;
    const [one, list] = [this.list.label.en.toLowerCase(), this.list.label.zh];
    const said = text(
      `${header}: ${more} more words are no ${one} we know. They are kept as typed, in ${this.unaskedCells} cells; perhaps this column is better kept as an own column.`,
      `${header}：另有 ${more} 个词不在${list}之中，共 ${this.unaskedCells} 格，均保留原文；此列或许更适合另存为自有列。`,
    );
    const draft = { kind: "word", count: this.unaskedCells, text: said, open: false, chosen: "", alternatives: [] } as const;
    return [decision(this.column, draft)];
  }

  private readWhole(cell: SourceCell, occurrence: Occurrence): Read {
    const { column, context } = this;
    const word = String(cell).trim();
    const answered = this.answered(word);
    if (!answered) {
      const read = readContent(cell, column.column, plainContext(context.language));
      // An error value is no word, and nothing in it is one.
      if (!read.problem || read.problem.code === "cell-error") return read;
    }
    const known = this.known(word);
    if (known) {
      this.sayKnown(word, occurrence, known);
      return known;
    }
    const parts = this.apart(word);
    if (parts) {
      this.sayKnown(word, occurrence, parts);
      return parts;
    }
    const unit = this.withUnit(word);
    if (unit) return unit;
    this.asked += 1;
    if (this.asked > askedWords) this.unaskedCells += occurrence.count;
    else {
      const cells = occurrence.count === 1 ? text("", "") : text(` (${occurrence.count} cells)`, `（${occurrence.count} 格）`);
      const list = this.list.label;
      const said = text(
        `which ${list.en.toLowerCase()} is ${quoted(word).en}${cells.en}? It stays as typed until you choose.`,
        `${quoted(word).zh}${cells.zh}对应哪个${list.zh}？选择之前保留原文。`,
      );
      this.say(word, occurrence, said, true, asTyped.id);
    }
    return readContent(cell, column.column, plainContext(context.language));
  }
}

/** Reads a column of words of a list. */
export const readWords = (
  column: ValueColumn,
  list: Vocabulary,
  context: ValueContext,
): { readonly readings: Readings; readonly decisions: readonly Decision[]; readonly notes: readonly Text[] } => {
  const reader = new WordReader(column, list, context);
  const readings = new Map([...column.different].map(([cell, occurrence]) => [cell, reader.read(cell, occurrence)] as const));
  return { readings, decisions: [...reader.decisions, ...reader.unasked()], notes: notesOf(column, context) };
};

/** What rules ask to be done about rows, with their number. */
const notesOf = (column: ValueColumn, { knowledge, table }: ValueContext): readonly Text[] => {
  const counts = new Map<NonNullable<WordRule["note"]>, number>();
  for (const [cell, { count }] of column.different) {
    const { note } = ruleFor(knowledge, table, column.column.id, String(cell)) ?? {};
    if (note) counts.set(note, (counts.get(note) ?? 0) + count);
  }
  return [...counts].map(([note, count]) => note(count));
};

/** What the words of a column of the user say of the plan: only rules speak. */
export const effectsOf = (
  column: Pick<ValueColumn, "different">,
  about: string,
  { knowledge, table, language }: ValueContext,
): ReadonlyMap<SourceCell, Sets> =>
  new Map(
    [...column.different.keys()].flatMap((cell) => {
      const rule = ruleFor(knowledge, table, about, String(cell));
      return rule ? [[cell, setsOf(table, rule.sets, language)] as const] : [];
    }),
  );
