/**
 * Which table of the plan a source is, and where its columns go: a proposal. What is remembered counts first, then the name of the source and its headers
 * together; a source of which too little fits is kept as a sheet of its own. Everything can be chosen otherwise: `asTable`, `withTarget`.
 */
import { headerKey } from "./headerText";
import { tablesOfFile, columnOfHeader } from "../../plan/tableNames";
import type { Table } from "../../plan/table";
import type { ColumnMapping, ColumnTarget, ImportKnowledge, MappingMemory, TableMapping } from "../mapping";
import type { SourceTable } from "../source";
import { isFieldList, isListHeading, knownFields } from "./fieldList";
import { matchColumns, type Matching } from "./matchColumns";
import { because, tableReason } from "./reasons";
import { slotOf } from "./targets";
import { knowledgeOf, ruleFor } from "./knowledge";
import { profilesOf } from "./profile";
import { contentFit } from "./scoreColumn";

export interface ProposalOptions {
  readonly memory?: MappingMemory;
  /** Name of the file, where that of the source says nothing: a sheet called "Sheet1" of a file "opportunities.xlsx". */
  readonly fileName?: string;
}

/** How much a column counts for its table, by what decided it. */
const weights: Readonly<Record<ColumnMapping["by"], number>> = {
  memory: 1.2,
  preset: 1.1,
  "own-header": 1,
  name: 0.85,
  contents: 0.3,
  system: 0,
  nothing: 0,
  twice: 0,
  user: 1,
};

interface Candidate {
  readonly table: Table;
  readonly matching: Matching;
  /** How much of the source fits, 0 to about 1. */
  readonly strength: number;
  /** Columns of the plan that are found by their names. */
  readonly hits: number;
  readonly identified: boolean;
}

const fillsName = (table: Table, { target }: ColumnMapping): boolean =>
  (target.kind === "column" || target.kind === "part") && target.column === table.identifiedBy;

/** A header of the plan over contents that cannot stand there is a coincidence. */
const fitOf = (knowledge: ImportKnowledge, table: Table, source: SourceTable, { index, target }: ColumnMapping): number => {
  const column = target.kind === "column" ? table.columns.find(({ id }) => id === target.column) : undefined;
  const profile = profilesOf(source)[index];
  return column && profile ? contentFit(profile, column, (word) => ruleFor(knowledge, table, column.id, word) !== null) : 1;
};

const candidateOf = (knowledge: ImportKnowledge, table: Table, source: SourceTable, matching: Matching): Candidate => {
  const counted = matching.columns.filter(({ header, by, target }) => header !== "" && by !== "system" && target.kind !== "key");
  const worth = (column: ColumnMapping): number => {
    const { by, sure, target } = column;
    const own = target.kind === "own" || target.kind === "leave-out";
    return weights[by] * (sure ? 1 : 0.7) * (own ? 0.6 : fitOf(knowledge, table, source, column));
  };
  return {
    table,
    matching,
    strength: counted.reduce((sum, column) => sum + worth(column), 0) / Math.max(1, counted.length),
    hits: counted.filter(({ target, sure }) => sure && (target.kind === "column" || target.kind === "part")).length,
    identified: matching.columns.some((column) => fillsName(table, column)),
  };
};

/**
 * Two names, or half of the headers, do not make a table, and one that no other system exports is hardly met without its name: a sheet of its own
 * loses nothing.
 */
const convincing = (knowledge: ImportKnowledge, { table, identified, strength, hits }: Candidate): boolean => {
  const expected = knowledge.hints.some((hints) => hints.table.id === table.id);
  return identified && hits >= 3 && strength >= (expected ? 0.6 : 0.95);
};

const best = (candidates: readonly Candidate[]): Candidate | null =>
  candidates.reduce<Candidate | null>((most, one) => (most && most.strength >= one.strength ? most : one), null);

const noMapping = (source: SourceTable, others: readonly string[]): TableMapping => ({
  source: source.name,
  tableId: null,
  why: tableReason.none,
  sure: true,
  preset: null,
  columns: [],
  fieldList: false,
  others,
});

const listMapping = (source: SourceTable, table: Table): TableMapping => ({
  ...noMapping(source, []),
  tableId: table.id,
  why: tableReason.file,
  fieldList: true,
});

/** The table whose memory knows the most headers, if it knows at least half of them. */
const rememberedTable = (tables: readonly Table[], source: SourceTable, memory: MappingMemory): Table | null => {
  const headers = source.header.map((header) => header.trim()).filter((header) => header !== "");
  const counts = tables.map((table) => ({
    table,
    count: headers.filter((header) => Object.hasOwn(memory[table.id] ?? {}, header)).length,
  }));
  const most = counts.reduce<(typeof counts)[number] | null>((one, other) => (one && one.count >= other.count ? one : other), null);
  return most && most.count > 0 && most.count * 2 >= headers.length ? most.table : null;
};

/** The source as this table, whatever speaks against it; null keeps it as a sheet of its own. */
export const asTable = (
  knowledge: ImportKnowledge,
  source: SourceTable,
  tableId: string | null,
  { memory = {} }: ProposalOptions = {},
  why = tableReason.user,
): TableMapping => {
  const table = knowledge.tables.find(({ id }) => id === tableId);
  if (!table) return { ...noMapping(source, []), ...(tableId === null ? { why } : {}) };
  if (isFieldList(table, source)) return { ...listMapping(source, table), why };
  const { preset, columns } = matchColumns(knowledge, table, source, memory[table.id] ?? {}, "chosen");
  return { source: source.name, tableId: table.id, why, sure: true, preset, columns, fieldList: false, others: [] };
};

/** A record holds one row: a list of many is another table. */
const manyForOne = (table: Table, source: SourceTable): boolean =>
  table.shape === "record" && source.rows.length > 1 && !isFieldList(table, source);

/** What a source is, and where its columns go. */
export const proposeMapping = (knowledge: ImportKnowledge, source: SourceTable, options: ProposalOptions = {}): TableMapping => {
  const { memory = {}, fileName = source.name } = options;
  const { tables } = knowledge;
  const remembered = rememberedTable(tables, source, memory);
  if (remembered) return asTable(knowledge, source, remembered.id, options, tableReason.memory);
  const byOwnName = tablesOfFile(tables, source.name);
  const named = byOwnName.length > 0 ? byOwnName : tablesOfFile(tables, fileName);
  const listed = (named.length > 0 ? named : tables).filter((table) => isFieldList(table, source));
  const list = listed.find((table) => named.includes(table) || knownFields(table, source) >= 2);
  if (list) return { ...listMapping(source, list), why: named.length > 0 ? tableReason.file : tableReason.headers };

  const mappingOf = ({ table, strength, matching: { preset } }: Candidate): TableMapping => {
    const isNamed = named.includes(table);
    const why = preset ? tableReason.preset(preset) : isNamed ? tableReason.file : tableReason.headers;
    return { ...asTable(knowledge, source, table.id, options, why), sure: isNamed || preset !== null || strength >= 0.75 };
  };
  // A file in the plan's own words, called after its table: nothing else needs to be tried.
  const [only] = named;
  if (only && named.length === 1 && !manyForOne(only, source)) {
    const own = candidateOf(knowledge, only, source, matchColumns(knowledge, only, source, memory[only.id] ?? {}, "all"));
    if (own.strength >= 0.5) return mappingOf(own);
  }
  const candidates = tables
    .map((table) => candidateOf(knowledge, table, source, matchColumns(knowledge, table, source, memory[table.id] ?? {}, "all")))
    .map((one) => (manyForOne(one.table, source) ? { ...one, strength: one.strength / 2 } : one));
  const others = [...candidates]
    .sort((left, right) => right.strength - left.strength)
    .filter(({ strength, identified }) => identified && strength >= 0.25)
    .slice(0, 5)
    .map(({ table }) => table.id);
  const byName = best(candidates.filter(({ table }) => named.includes(table)));
  const byHeaders = best(candidates.filter((one) => convincing(knowledge, one)));
  const misnamed = byName && byHeaders && byName.strength < 0.35 && byHeaders.strength >= 0.7;
  const chosen = byName && !misnamed ? byName : byHeaders;
  if (!chosen) return noMapping(source, others);
  return { ...mappingOf(chosen), others: others.filter((id) => id !== chosen.table.id) };
};

/** The mapping with another target for one column; whoever had it before becomes a column of the user. */
export const withTarget = (mapping: TableMapping, index: number, target: ColumnTarget): TableMapping => {
  const slot = slotOf(target);
  return {
    ...mapping,
    columns: mapping.columns.map((column): ColumnMapping => {
      if (column.index === index) return { ...column, target, why: because.user, sure: true, by: "user" };
      if (slot === null || slotOf(column.target) !== slot) return column;
      return { ...column, target: { kind: "own", name: column.header }, why: because.twice, sure: true, by: "twice" };
    }),
  };
};

/**
 * For finding a table's header in a source: how many of the cells are names that a table of the plan or a system knows. Where the name of the
 * file says which table it is, only that one counts.
 */
export const headerFits = (knowledge: ImportKnowledge, ...fileNames: readonly string[]): ((header: readonly string[]) => number) => {
  const named = fileNames.map((name) => tablesOfFile(knowledge.tables, name)).find((tables) => tables.length > 0) ?? [];
  const tables = named.length > 0 ? named : knowledge.tables;
  const mayBeList = named.some(({ shape }) => shape === "record");
  const count = (table: Table, header: readonly string[]): number =>
    header.filter((cell) => columnOfHeader(table, cell) !== null || knowledgeOf(knowledge, table).names.has(headerKey(cell))).length;
  return (header) =>
    tables.reduce((most, table) => Math.max(most, count(table, header)), mayBeList && isListHeading({ number: 0, cells: header }) ? 99 : 0);
};
