/** CSV files in the plan's own words, such as the examples → the data of a plan, without waiting for what other systems call things. */
import type { Language } from "../plan/language";
import type { PlanData } from "../plan/planData";
import type { Table } from "../plan/table";
import { baseName } from "../plan/tableNames";
import { headerFits } from "./columns/proposeMapping";
import { readCsv } from "./csvText";
import { gridRow } from "./gridOf";
import { importIssue, type ImportIssue } from "./importIssue";
import { importSources, type FileSource } from "./importSources";
import { locateTable } from "./locateTable";
import type { ImportKnowledge } from "./mapping";

export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

export interface ImportResult {
  readonly data: PlanData;
  readonly issues: readonly ImportIssue[];
}

const readFile = (knowledge: ImportKnowledge, { name, text }: ImportFile, issues: ImportIssue[]): readonly FileSource[] => {
  const reading = readCsv(text);
  if (reading.kind === "refused") {
    issues.push(importIssue(name, { code: reading.reason }));
    return [];
  }
  for (const row of reading.malformed) issues.push(importIssue(name, { code: "malformed-quotes", row }));
  if (reading.records.length === 0) issues.push(importIssue(name, { code: "empty-file" }));
  const rows = reading.records.map((record) => gridRow(record.number, record.fields)).filter((row) => row !== null);
  const table = locateTable({ name: baseName(name), rows }, { fits: headerFits(knowledge, name) });
  return [{ file: name, table, doubtful: reading.delimiter === ";" }];
};

/**
 * Reads all files of an account.
 * @param tables of the plan
 * @param language of the plan's words; by default that of the headers.
 */
export const importPlan = (tables: readonly Table[], files: readonly ImportFile[], language?: Language): ImportResult => {
  const knowledge: ImportKnowledge = { tables, hints: [] };
  const issues: ImportIssue[] = [];
  const sources = files.flatMap((file) => readFile(knowledge, file, issues));
  const { data, issues: found } = importSources(knowledge, sources, language ? { language } : {});
  return { data, issues: [...issues, ...found] };
};
