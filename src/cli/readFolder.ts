/** The CSV files of a folder, as text. What cannot be read as text comes back by name. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { maxFileBytes } from "../import/csvText";
import { decodeText, encodingLabel } from "../import/decodeText";
import type { ImportFile } from "../import/importCsv";
import { importIssue, type ImportIssue } from "../import/importIssue";
import { CliError } from "./io";

export interface FolderReading {
  readonly files: readonly ImportFile[];
  readonly issues: readonly ImportIssue[];
}

const listFolder = async (folder: string): Promise<readonly string[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile() && /\.(csv|tsv)$/i.test(entry.name)).map((entry) => entry.name);
  } catch {
    throw new CliError(`--from: ${folder} is not a folder that can be read.`);
  }
};

/** @throws CliError where the folder cannot be read or holds no CSV file. */
export const readFolder = async (folder: string): Promise<FolderReading> => {
  const names = [...(await listFolder(folder))].sort((a, b) => a.localeCompare(b, "en"));
  if (names.length === 0) throw new CliError(`--from: ${folder} holds no .csv file.`);
  const files: ImportFile[] = [];
  const issues: ImportIssue[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).size > maxFileBytes) {
      issues.push(importIssue(name, { code: "too-large" }));
      continue;
    }
    const decoded = decodeText(await readFile(path));
    if (decoded.kind === "refused") issues.push(importIssue(name, { code: "not-text" }));
    else {
      files.push({ name, text: decoded.text });
      if (!decoded.encoding.startsWith("utf")) issues.push(importIssue(name, { code: "encoding", value: encodingLabel(decoded.encoding) }));
    }
  }
  return { files, issues };
};
