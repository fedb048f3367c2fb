/**
 * The columns of a source → the columns of one table of the plan, each with its reason. Who decides, in this order: what is remembered, the
 * system whose export it is, the plan's own headers, what only the other system needs, names that others use, the words of the header, the
 * contents. A column of the plan is given away once; what fits nothing becomes a column of the user.
 */
import type { SystemId } from "../../plan/importHints";
import { normalise } from "../../plan/cells/normalise";
import type { Column, Table } from "../../plan/table";
import { columnOfHeader } from "../../plan/tableNames";
import type { ColumnMapping, ColumnTarget, ImportKnowledge, RememberedColumn } from "../mapping";
import type { SourceTable } from "../source";
import { headerKey } from "./headerText";
import { knowledgeOf, ruleFor } from "./knowledge";
import { noiseIn } from "./noise";
import { profilesOf, type Profile } from "./profile";
import { because } from "./reasons";
import { contentFit, knownWords, nameScore, sureFrom, taken } from "./scoreColumn";
import { fillable, parseTarget, slotOf } from "./targets";

export interface Matching {
  readonly preset: SystemId | null;
  readonly columns: readonly ColumnMapping[];
}

type Remembered = Readonly<Record<string, RememberedColumn>>;

type Found = Pick<ColumnMapping, "target" | "why" | "sure" | "by">;

/** The remembered target of a header. */
const rememberedIn = (memory: Remembered, header: string): string | null => {
  const found = Object.hasOwn(memory, header) ? memory[header] : undefined;
  return found === undefined ? null : typeof found === "string" ? found : found.column;
};

/** The company's own column that a header names, in either language. */
const companyColumn = ({ own = [] }: Table, header: string): string | undefined =>
  own.find(({ id, header: called }) => [id, called.en, called.zh].some((name) => normalise(name) === normalise(header)))?.id;

/** The system that knows most of the headers, if it knows more of them than the plan itself: three at least and half of them. */
const systemOf = (knowledge: ImportKnowledge, table: Table, headers: readonly string[]): SystemId | null => {
  const named = headers.filter((header) => header !== "");
  const own = named.filter((header) => columnOfHeader(table, header) !== null).length;
  const counts = knowledgeOf(knowledge, table).systems.map(({ id, targets }) => ({
    id,
    count: named.filter((header) => targets.has(headerKey(header))).length,
  }));
  const best = counts.reduce<(typeof counts)[number] | null>((most, one) => (most && most.count >= one.count ? most : one), null);
  return best && best.count >= 3 && best.count > own && best.count * 2 >= named.length ? best.id : null;
};

/** Whole names and their parts beside each other: the parts are left out where they say nothing more. */
const withoutDoubleNames = (columns: readonly ColumnMapping[], source: SourceTable): readonly ColumnMapping[] => {
  const whole = (id: string) => columns.find(({ target }) => target.kind === "column" && target.column === id);
  return columns.map((column): ColumnMapping => {
    const { target } = column;
    const name = target.kind === "part" ? whole(target.column) : undefined;
    if (!name) return column;
    const contained = source.rows.every(({ cells }) => String(cells[name.index] ?? "").includes(String(cells[column.index] ?? "").trim()));
    return contained
      ? { ...column, target: { kind: "leave-out" }, why: because.inName, by: "system" }
      : { ...column, target: { kind: "own", name: column.header }, why: because.twice, by: "twice" };
  });
};

class Matcher {
  private readonly slots = new Set<string>();
  private readonly headers: readonly string[];
  private readonly profiles: readonly Profile[];
  readonly found: (Found | null)[];
  readonly preset: SystemId | null;

  constructor(
    private readonly knowledge: ImportKnowledge,
    private readonly table: Table,
    source: SourceTable,
    private readonly memory: Remembered,
  ) {
    this.profiles = profilesOf(source);
    this.headers = this.profiles.map((_, index) => (source.header[index] ?? "").trim());
    this.found = this.headers.map(() => null);
    this.preset = systemOf(knowledge, table, this.headers);
  }

  private readonly knowsWord =
    (column: Column) =>
    (word: string): boolean =>
      ruleFor(this.knowledge, this.table, column.id, word) !== null;

  /** Gives a column of the source its target, unless that is given away. */
  private give(index: number, target: ColumnTarget | null, found: Omit<Found, "target">): boolean {
    const slot = target && slotOf(target);
    if (!target || (slot !== null && this.slots.has(slot))) return false;
    if (slot !== null) this.slots.add(slot);
    const computed = target.kind === "column" && this.table.columns.some(({ id, by }) => id === target.column && by === "computed");
    this.found[index] = computed ? { ...found, target, why: because.computed } : { ...found, target };
    return true;
  }

  private each(visit: (header: string, index: number, profile: Profile) => void): void {
    this.headers.forEach((header, index) => {
      const profile = this.profiles[index];
      if (this.found[index] === null && header !== "" && profile) visit(header, index, profile);
    });
  }

  private target = (written: string, header: string): ColumnTarget | null => parseTarget(this.table, written, header);

  byMemory(): void {
    this.each((header, index) => {
      const written = rememberedIn(this.memory, header);
      if (written !== null) this.give(index, this.target(written, header), { why: because.memory, sure: true, by: "memory" });
    });
  }

  byPreset(): void {
    const { preset } = this;
    const known = knowledgeOf(this.knowledge, this.table).systems.find(({ id }) => id === preset);
    if (!known || preset === null) return;
    this.each((header, index) => {
      const why = because.preset(preset);
      (known.targets.get(headerKey(header)) ?? []).some((written) =>
        this.give(index, this.target(written, header), { why, sure: true, by: "preset" }),
      );
    });
  }

  byOwnHeader(): void {
    this.each((header, index) => {
      const column = columnOfHeader(this.table, header);
      const found = { why: because.ownHeader, sure: true, by: "own-header" } as const;
      if (column) this.give(index, { kind: "column", column: column.id }, found);
      const company = column ? undefined : companyColumn(this.table, header);
      if (company !== undefined) this.give(index, this.target(company, header), found);
    });
  }

  byNoise(): void {
    this.each((header, index, profile) => {
      const noise = noiseIn(header, profile);
      if (noise === "key" && this.give(index, { kind: "key" }, { why: because.key, sure: true, by: "system" })) return;
      if (noise !== null) this.give(index, { kind: "leave-out" }, { why: because.system, sure: true, by: "system" });
    });
  }

  private fits(written: string, profile: Profile): boolean {
    const column = this.table.columns.find(({ id }) => id === written);
    return column === undefined || contentFit(profile, column, this.knowsWord(column)) >= 0.8;
  }

  byNames(): void {
    const { names } = knowledgeOf(this.knowledge, this.table);
    this.each((header, index, profile) => {
      // A header that this very table has, given away already, is no other column's name.
      if (columnOfHeader(this.table, header)) return;
      (names.get(headerKey(header)) ?? []).some(
        (written) =>
          this.fits(written, profile) && this.give(index, this.target(written, header), { why: because.name, sure: true, by: "name" }),
      );
    });
  }

  /** The best of all pairs first. */
  byScore(): void {
    const pairs: { readonly index: number; readonly column: Column; readonly score: number; readonly by: "name" | "contents" }[] = [];
    this.each((header, index, profile) => {
      if (columnOfHeader(this.table, header)) return;
      for (const column of fillable(this.table)) {
        const byName = nameScore(header, column);
        const named = byName >= taken ? byName * contentFit(profile, column, this.knowsWord(column)) : 0;
        const mayBeWords = named < sureFrom && column.holds.kind === "word" && profile.filled >= 2 && profile.texts.length <= 40;
        const words = mayBeWords && knownWords(profile, column, this.knowsWord(column)) >= 0.8 ? 0.58 : 0;
        if (Math.max(named, words) >= taken)
          pairs.push({ index, column, score: Math.max(named, words), by: named >= words ? "name" : "contents" });
      }
    });
    pairs.sort((left, right) => right.score - left.score);
    for (const { index, column, score, by } of pairs) {
      if (this.found[index] !== null) continue;
      const sure = score >= sureFrom;
      const why = by === "contents" ? because.contents : sure ? because.wordsSure : because.words;
      this.give(index, { kind: "column", column: column.id }, { why, sure, by });
    }
  }

  /** What nobody named: the one column of amounts or of dates is the first such key column that is free. */
  byContents(): void {
    const tests: readonly (readonly [kind: string, holds: (profile: Profile) => boolean])[] = [
      ["date", ({ dates }) => dates >= 0.9],
      ["money", ({ money, numbers, largest }) => money >= 0.5 || (numbers >= 0.9 && largest >= 1000)],
    ];
    for (const [kind, holds] of tests) {
      const candidates: number[] = [];
      this.each((_header, index, profile) => {
        if (profile.filled > 0 && holds(profile)) candidates.push(index);
      });
      const column = fillable(this.table).find(({ holds: one, place }) => one.kind === kind && place === "key");
      const [only, ...more] = candidates;
      if (only === undefined || more.length > 0 || !column) continue;
      const profile = this.profiles[only];
      if (profile && contentFit(profile, column, () => false) === 1)
        this.give(only, { kind: "column", column: column.id }, { why: because.contents, sure: false, by: "contents" });
    }
  }

  /** Without its name a row is nothing: the first column of texts is taken for it. */
  nameFromFirstText(): void {
    const { identifiedBy } = this.table;
    const named = [...this.slots].some((slot) => slot === identifiedBy || slot.startsWith(`${identifiedBy}.`));
    const holder = this.table.columns.find(({ id }) => id === identifiedBy)?.holds.kind;
    if (named || (holder !== "text" && holder !== "longText")) return;
    this.each((_header, index, { filled, dates, numbers }) => {
      if (filled > 0 && dates < 0.5 && numbers < 0.5)
        this.give(index, { kind: "column", column: identifiedBy }, { why: because.firstText, sure: false, by: "contents" });
    });
  }

  rest(index: number): Found {
    const header = this.headers[index] ?? "";
    const twice = header !== "" && columnOfHeader(this.table, header) !== null;
    const why = header === "" ? because.unnamed : twice ? because.twice : because.nothing;
    return { target: { kind: "own", name: header }, why, sure: true, by: twice ? "twice" : "nothing" };
  }
}

/**
 * @param guess "names": by names alone; "all": also by words and contents; "chosen": the table is settled, so what is left is guessed too
 */
export const matchColumns = (
  knowledge: ImportKnowledge,
  table: Table,
  source: SourceTable,
  memory: Remembered,
  guess: "names" | "all" | "chosen",
): Matching => {
  const matcher = new Matcher(knowledge, table, source, memory);
  matcher.byMemory();
  matcher.byPreset();
  matcher.byOwnHeader();
  matcher.byNoise();
  matcher.byNames();
  if (guess !== "names") matcher.byScore();
  if (guess === "chosen") {
    matcher.byContents();
    matcher.nameFromFirstText();
  }
  const columns = matcher.found.map((found, index): ColumnMapping => {
    const header = (source.header[index] ?? "").trim();
    const samples = profilesOf(source)[index]?.texts.slice(0, 3) ?? [];
    return { index, header, samples, ...(found ?? matcher.rest(index)) };
  });
  return { preset: matcher.preset, columns: withoutDoubleNames(columns, source) };
};
