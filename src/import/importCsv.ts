/**
 * CSV files of an account → the data of a plan. Nothing is dropped: every cell ends up in a column of the plan, in a user column or in a
 * sheet of its own, and whatever is not understood is reported with file, row and column.
 *
 * The file's name says which table it is, in either language; the headers say which columns. A table of one
 * row may be a list of field and value as well. Words, numbers and dates are read as readCell.ts describes.
 */
import { languages, type Language } from "../plan/language";
import { readCsv, type CsvRecord } from "./csvText";
import { isFieldList, recordRows } from "./importRecord";
import { importIssue, type ImportIssue, type IssueDraft } from "./importIssue";
import { readRows, UserColumns } from "./importRows";
import { takenNames } from "./importHeader";
import type { ForeignTable, PlanData, RowData, TableData } from "../plan/planData";
import { readFree } from "../plan/cells/readCell";
import type { Table } from "../plan/table";
import { baseName, columnOfHeader, languageOfHeader, tableOfFile } from "../plan/tableNames";

export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

export interface ImportResult {
  readonly data: PlanData;
  readonly issues: readonly ImportIssue[];
}

interface ReadFile {
  readonly name: string;
  readonly table: Table | null;
  readonly records: readonly CsvRecord[];
  readonly doubtful: boolean;
}

const readFile = (tables: readonly Table[], file: ImportFile, report: (draft: IssueDraft) => void): ReadFile | null => {
  const reading = readCsv(file.text);
  if (reading.kind === "refused") {
    report({ code: reading.reason });
    return null;
  }
  for (const row of reading.malformed) report({ code: "malformed-quotes", row });
  if (reading.records.length === 0) report({ code: "empty-file" });
  return { name: file.name, table: tableOfFile(tables, file.name), records: reading.records, doubtful: reading.delimiter === ";" };
};

const isListOfFields = ({ table, records }: ReadFile): boolean => table?.shape === "record" && isFieldList(table, records);

/** Headers of a file, or its fields where it is a list of field and value. */
const headersIn = (file: ReadFile): readonly string[] =>
  isListOfFields(file) ? file.records.map((record) => record.fields[0] ?? "") : (file.records[0]?.fields ?? []);

/** The language most headers are written in; English where they do not say. */
const languageOfFiles = (files: readonly ReadFile[]): Language => {
  const votes = files.flatMap((file) =>
    headersIn(file).map((header) => {
      const column = file.table && columnOfHeader(file.table, header);
      return column ? languageOfHeader(column, header) : null;
    }),
  );
  const count = (language: Language) => votes.filter((vote) => vote === language).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best));
};

const foreignTable = (file: ReadFile): ForeignTable => {
  const width = Math.max(0, ...file.records.map((record) => record.fields.length));
  const padded = (record: CsvRecord) => Array.from({ length: width }, (_, index) => record.fields[index] ?? "");
  const [header, ...rows] = file.records.map(padded);
  return { name: baseName(file.name), header: (header ?? []).map((name) => name.trim()), rows: rows.map((row) => row.map(readFree)) };
};

/**
 * Reads all files of an account.
 * @param known tables of the plan
 * @param language of the plan's words; by default that of the headers.
 */
export const importPlan = (known: readonly Table[], files: readonly ImportFile[], language?: Language): ImportResult => {
  const issues: ImportIssue[] = [];
  const reporter = (file: string) => (draft: IssueDraft) => void issues.push(importIssue(file, draft));
  const read = files.map((file) => readFile(known, file, reporter(file.name))).filter((file) => file !== null);
  const used = language ?? languageOfFiles(read);
  const tables: Record<string, TableData> = {};
  for (const table of known) {
    const userColumns = new UserColumns(takenNames(table, used));
    const rows: RowData[] = [];
    for (const file of read.filter((one) => one.table === table)) {
      const context = { language: used, doubtful: file.doubtful };
      const reading = (isListOfFields(file) ? recordRows : readRows)(table, file.records, context, userColumns);
      rows.push(...reading.table.rows);
      reading.issues.forEach(reporter(file.name));
    }
    tables[table.id] = { rows, userColumns: userColumns.names };
  }
  const foreign = read
    .filter((file) => file.table === null && file.records.length > 0)
    .map((file) => {
      reporter(file.name)({ code: "unknown-table", value: baseName(file.name) });
      return foreignTable(file);
    });
  return { data: { language: used, tables, foreign }, issues };
};
