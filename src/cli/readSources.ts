/** The files somebody named, or those of a folder, as tables: each told how it was read and how to have it read otherwise. */
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { headerFits } from "../import/columns/proposeMapping";
import { maxFileBytes } from "../import/csvText";
import { encodingLabel, type Encoding } from "../import/decodeText";
import { importIssue, type ImportIssue } from "../import/importIssue";
import type { FileSource } from "../import/importSources";
import { locateTable } from "../import/locateTable";
import type { ImportKnowledge } from "../import/mapping";
import { readSource, type SourceReading } from "../import/readSource";
import { CliError } from "./io";

export interface SourceReadings {
  readonly sources: readonly FileSource[];
  readonly issues: readonly ImportIssue[];
}

export interface ReadingOptions {
  readonly encoding?: Encoding;
  readonly sheet?: string;
  /** A file that is about to be written is no source. */
  readonly except: string;
}

/** Of a folder; other kinds are read where they are named. Excel's own lock files begin with ~$. */
const readable = /^(?!~\$).*\.(csv|tsv|xlsx|xlsm)$/i;

const filesOf = async (path: string, except: string): Promise<readonly string[]> => {
  const found = await stat(path).catch(() => null);
  if (found?.isFile()) return [path];
  if (!found?.isDirectory()) throw new CliError(`--from: ${path} is neither a file nor a folder that can be read.`);
  const entries = await readdir(path, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && readable.test(entry.name)).map(({ name }) => name);
  const files = names.map((name) => join(path, name)).filter((file) => resolve(file) !== resolve(except));
  if (files.length === 0) throw new CliError(`--from: ${path} holds no .csv, .tsv or .xlsx file.`);
  return files.sort((one, other) => one.localeCompare(other, "en"));
};

type Read = Extract<SourceReading, { kind: "read" }>;

/** How the file was read, where that could be doubted. */
const encodingIssues = (name: string, { encoding, encodings }: Read, options: ReadingOptions): readonly ImportIssue[] => {
  if (encoding === null || encoding.startsWith("utf") || options.encoding) return [];
  const others = encodings.filter((one) => one.encoding !== encoding);
  const shown = others.map((one) => `--encoding ${one.encoding}: ${one.firstLines[0] ?? ""}`);
  return [importIssue(name, { code: "encoding", value: encodingLabel(encoding), accepted: shown })];
};

const readFileSources = async (knowledge: ImportKnowledge, path: string, options: ReadingOptions): Promise<SourceReadings> => {
  const name = basename(path);
  if ((await stat(path)).size > maxFileBytes) return { sources: [], issues: [importIssue(name, { code: "too-large" })] };
  const { encoding, sheet } = options;
  const reading = await readSource(name, await readFile(path), { ...(encoding ? { encoding } : {}), ...(sheet ? { sheet } : {}) });
  if (reading.kind === "refused") {
    const issue = importIssue(name, { code: reading.code });
    return { sources: [], issues: [{ ...issue, severity: "refused", text: reading.text }] };
  }
  const issues = reading.malformed.map((row) => importIssue(name, { code: "malformed-quotes", row }));
  if (reading.grids.every(({ rows }) => rows.length === 0)) issues.push(importIssue(name, { code: "empty-file" }));
  const sources = reading.grids
    .filter(({ rows }) => rows.length > 0)
    .map((grid): FileSource => {
      const file = reading.grids.length > 1 ? `${name}, ${grid.name}` : name;
      const table = locateTable(grid, { fits: headerFits(knowledge, grid.name, name) });
      return { file, table, fileName: name, doubtful: reading.delimiter === ";" };
    });
  return { sources, issues: [...encodingIssues(name, reading, options), ...issues] };
};

/** @throws CliError where a path cannot be read or a folder holds no file that can. */
export const readSources = async (
  knowledge: ImportKnowledge,
  paths: readonly string[],
  options: ReadingOptions,
): Promise<SourceReadings> => {
  const files = (await Promise.all(paths.map((path) => filesOf(path, options.except)))).flat();
  const readings: SourceReadings[] = [];
  for (const file of files) readings.push(await readFileSources(knowledge, file, options));
  return { sources: readings.flatMap(({ sources }) => sources), issues: readings.flatMap(({ issues }) => issues) };
};
