/**
 * All sources of an account → the data of a plan. Nothing is dropped: every cell ends up in a column of the plan, in a column of the user or in a
 * sheet of its own, and whatever is not understood is reported with file, row and column.
 */
import type { DateOrder } from "../plan/cells/dateText";
import { languages, type Language, type Text } from "../plan/language";
import type { ForeignTable, PlanData, TableData } from "../plan/planData";
import type { Table } from "../plan/table";
import { baseName, columnOfHeader, languageOfHeader } from "../plan/tableNames";
import { linesOf } from "./columns/fieldList";
import { cellText, widthOf } from "./columns/profile";
import { asTable, proposeMapping } from "./columns/proposeMapping";
import { draftImport } from "./draftImport";
import { importIssue, type ImportIssue } from "./importIssue";
import type { ImportDraft, ImportKnowledge, MappingMemory, TableMapping } from "./mapping";
import type { SourceTable } from "./source";
import { freeCell } from "./values/freeCell";

export interface FileSource {
  /** Name of the file, as issues tell it. */
  readonly file: string;
  readonly table: SourceTable;
  /** Name that may say which table it is, where that of the table does not; by default `file`. */
  readonly fileName?: string;
  /** It separates by semicolons. */
  readonly doubtful?: boolean;
}

export interface PlanImport {
  readonly data: PlanData;
  /** Of each source, in their order. */
  readonly drafts: readonly ImportDraft[];
  readonly issues: readonly ImportIssue[];
}

export interface PlanImportOptions {
  /** Of the plan's words; by default that of the headers. */
  readonly language?: Language;
  readonly memory?: MappingMemory;
  /** Id of the table that all sources are; by default each is what its name and headers say. */
  readonly table?: string;
  /** Order of dates to take where nothing says it. */
  readonly assumed?: (header: readonly string[]) => { readonly order: DateOrder; readonly why: Text };
}

const tableOf = ({ tables }: ImportKnowledge, { tableId }: TableMapping): Table | undefined => tables.find(({ id }) => id === tableId);

/** For each header of a source that names a column, the language it is written in. */
const votesOf = (table: Table | undefined, { table: source }: FileSource, mapping: TableMapping): readonly (Language | null)[] => {
  if (!table) return [];
  if (mapping.fieldList)
    return linesOf(source).map(({ cells }) => {
      const field = cellText(cells[0]);
      const column = columnOfHeader(table, field);
      return column ? languageOfHeader(column, field) : null;
    });
  return mapping.columns.map(({ header, target }) => {
    const column = target.kind === "column" ? table.columns.find(({ id }) => id === target.column) : undefined;
    return column ? languageOfHeader(column, header) : null;
  });
};

/** The language most headers are written in; English where they do not say. */
const languageOfSources = (knowledge: ImportKnowledge, sources: readonly FileSource[], mappings: readonly TableMapping[]): Language => {
  const votes = sources.flatMap((source, index) => {
    const mapping = mappings[index];
    return mapping ? votesOf(tableOf(knowledge, mapping), source, mapping) : [];
  });
  const count = (language: Language) => votes.filter((vote) => vote === language).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
};

/** A source that is no table of the plan, kept whole. */
const foreignTable = ({ file, table }: FileSource): ForeignTable => {
  const width = widthOf(table);
  const columns = Array.from({ length: width }, (_, index) => index);
  return {
    name: table.name || baseName(file),
    header: columns.map((index) => table.header[index] ?? ""),
    rows: table.rows.map(({ cells }) => columns.map((index) => freeCell(cells[index]))),
  };
};

/** What of a source is no row, in one line, and what may be none. */
const rowIssues = ({ file, table }: FileSource): readonly ImportIssue[] => {
  const texts = table.leftOut.map(({ text }) => text);
  const leftOut = texts.length === 0 ? [] : [importIssue(file, { code: "rows-left-out", value: texts.join(" | "), accepted: texts })];
  const rows = table.rows.filter(({ number }) => table.maybeTotals.includes(number));
  return [
    ...leftOut,
    ...rows.map(({ number, cells }) =>
      importIssue(file, {
        code: "maybe-total",
        row: number,
        value: `${cells
          .map(cellText)
          .filter((text) => text !== "")
          .join(" · ")}.`,
      }),
    ),
  ];
};

const joined = (tables: readonly TableData[]): TableData => ({
  rows: tables.flatMap(({ rows }) => rows),
  userColumns: [...new Set(tables.flatMap(({ userColumns }) => userColumns))],
});

/** Reads all sources of an account. */
export const importSources = (
  knowledge: ImportKnowledge,
  sources: readonly FileSource[],
  { language, memory = {}, table: wanted, assumed }: PlanImportOptions = {},
): PlanImport => {
  const mappings = sources.map(({ file, table, fileName = file }) =>
    wanted === undefined ? proposeMapping(knowledge, table, { memory, fileName }) : asTable(knowledge, table, wanted, { memory, fileName }),
  );
  const used = language ?? languageOfSources(knowledge, sources, mappings);
  const issues: ImportIssue[] = [];
  const foreign: ForeignTable[] = [];
  const drafts = sources.map((source, index): ImportDraft => {
    const { file, table, doubtful = false } = source;
    const mapping = mappings[index] ?? proposeMapping(knowledge, table);
    const draft = draftImport(knowledge, table, mapping, {
      language: used,
      memory,
      file,
      doubtful,
      ...(assumed ? { assumed: assumed(table.header) } : {}),
    });
    issues.push(...rowIssues(source), ...draft.issues);
    if (mapping.tableId === null && linesOf(table).length > 0) {
      const kept = foreignTable(source);
      foreign.push(kept);
      issues.push(importIssue(file, { code: "unknown-table", value: kept.name }));
    }
    return draft;
  });
  const tables = Object.fromEntries(
    knowledge.tables.map(({ id }) => [id, joined(drafts.filter(({ mapping }) => mapping.tableId === id).map(({ data }) => data))]),
  );
  return { data: { language: used, tables, foreign }, drafts, issues };
};
