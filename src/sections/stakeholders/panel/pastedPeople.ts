/**
 * A block of people copied from a sheet, a mail or a list → rows for the stakeholders' table.
 *
 * Two ways to read it. By columns: fields separated by tabs, or lines under a header that names columns; each column is mapped, by its
 * header in either language or by what most of its fields hold, and the user can map it otherwise. Line by line: every line as one line of
 * quick add ("Group CFO, finance, decision"); this is how lists without a header and recipients of a mail are read.
 * Nothing is written before the user has seen what was understood; whoever is in the plan, or above in the block, is named.
 */
import type { Language } from "../../../plan/language";
import { issueMessages } from "../../../plan/cells/cellIssues";
import type { CellContent } from "../../../plan/planData";
import { parseQuickAdd } from "../../../plan/quickAdd";
import { plainContext, readText } from "../../../plan/cells/readCell";
import type { Column } from "../../../plan/table";
import { stakeholderQuickAdd } from "../quickAdd";
import { columnOfHeader } from "../../../plan/tableNames";
import { isSamePerson } from "./samePerson";
import { stakeholderTable } from "../table";

const table = stakeholderTable;

/** Columns a pasted column can be mapped to. */
export const peopleColumns: readonly Column[] = table.columns.filter(({ by }) => by === "user");

export type Reading = "columns" | "lines";

export interface Block {
  readonly lines: readonly string[];
  /** Fields of each line; all lines have as many. */
  readonly rows: readonly (readonly string[])[];
  /** How it is read unless the user decides otherwise. */
  readonly reading: Reading;
  readonly hasHeader: boolean;
}

/** Column id for each field, null where it is left out. */
export type Mapping = readonly (string | null)[];

export interface PastedPerson {
  readonly name: string;
  readonly cells: Readonly<Record<string, CellContent>>;
  /** What was not understood: "Level: boss", or a part of the line. */
  readonly unclear: readonly string[];
  /** Name of the same person in the plan or above in the block. */
  readonly twin: string | null;
}

/** Fields separated by tabs as a sheet copies them: a field with a line break or a tab in it is quoted. */
const tabbedRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    rows[rows.length - 1]?.push((quoted?.replaceAll('""', '"') ?? bare ?? "").trim());
    if (end === "\n") rows.push([]);
    if (end === "") break;
  }
  return rows;
};

const splitLine = (line: string, separator: RegExp): readonly string[] =>
  [...line.matchAll(new RegExp(`(?:^|(?:${separator.source}))\\s*(?:"((?:[^"]|"")*)"|((?:(?!${separator.source}).)*))`, "g"))].map(
    ([, quoted, bare]) => (quoted?.replaceAll('""', '"') ?? bare ?? "").trim(),
  );

const address = /\s*<?[^\s<>;,]+@[^\s<>;,]+>?/g;
const bullet = /^\s*(?:[-*•·–]|\d{1,3}[.)、])\s+/;

/** One line for each person: bullets and mail addresses go, recipients of a mail are taken apart. */
const tidyLines = (text: string): readonly string[] =>
  (text.includes("@") ? text.replace(/>\s*[;,；，]\s*/g, ">\n") : text)
    .split("\n")
    .map((line) => line.replace(bullet, "").replace(address, "").trim())
    .filter((line) => /[^\s;,]/.test(line));

const filled = (row: readonly string[]): boolean => row.some((field) => field !== "");

const widened = (rows: readonly (readonly string[])[]): readonly (readonly string[])[] => {
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((field) => field !== "") + 1));
  return rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? ""));
};

/** A header names the person's name, or two columns. */
const isHeader = (row: readonly string[]): boolean => {
  const named = row.flatMap((field) => columnOfHeader(table, field)?.id ?? []);
  return named.includes(table.identifiedBy) || new Set(named).size > 1;
};

const separatorOf = (line: string): RegExp => (/[;；]/.test(line) ? /[;；]/ : /[,，、|]/);

/** Takes a pasted text apart. */
export const readBlock = (pasted: string): Block => {
  const text = pasted.replace(/\r\n?/g, "\n").replace(/^\n+|\s+$/g, "");
  const lines = tidyLines(text.replaceAll("\t", ", "));
  if (text.includes("\t")) {
    const rows = widened(tabbedRows(text).filter(filled));
    return { lines, rows, reading: "columns", hasHeader: isHeader(rows[0] ?? []) };
  }
  const separator = separatorOf(lines[0] ?? "");
  const rows = widened(lines.map((line) => splitLine(line, separator)));
  const hasHeader = isHeader(rows[0] ?? []);
  return { lines, rows, reading: hasHeader ? "columns" : "lines", hasHeader };
};

/** How many of these fields a column understands; any text will do for a text column, so those are not asked. */
const understoodBy = (column: Column, fields: readonly string[]): number =>
  ["word", "date", "flag"].includes(column.holds.kind)
    ? fields.filter((field) => readText(field, column, plainContext("en")).problem === null).length
    : 0;

const freeColumns = ["name", "title", "department", "owner"] as const;

/** Maps columns by header, else by what most of their fields are; the first text is the name. */
export const guessMapping = ({ rows, hasHeader }: Block): Mapping => {
  const taken = new Set<string>();
  const take = (id: string | undefined): string | null => {
    if (id === undefined || taken.has(id)) return null;
    taken.add(id);
    return id;
  };
  const [header = []] = rows;
  const named = header.map((field) => {
    const column = hasHeader ? columnOfHeader(table, field) : null;
    return column?.by === "user" ? take(column.id) : null;
  });
  if (hasHeader) return named;
  const width = header.length;
  const fieldsAt = (index: number): readonly string[] => rows.flatMap((row) => (row[index] === "" ? [] : (row[index] ?? [])));
  const bySense = Array.from({ length: width }, (_, index) => {
    const fields = fieldsAt(index);
    const best = peopleColumns
      .filter(({ id }) => !taken.has(id))
      .map((column) => ({ id: column.id, count: understoodBy(column, fields) }))
      .sort((a, b) => b.count - a.count)[0];
    return best && fields.length > 0 && best.count * 2 > fields.length ? take(best.id) : null;
  });
  return bySense.map((id, index) => id ?? (fieldsAt(index).length === 0 ? null : take(freeColumns.find((free) => !taken.has(free)))));
};

const byColumns = ({ rows, hasHeader }: Block, mapping: Mapping, planLanguage: Language, language: Language) =>
  rows.slice(hasHeader ? 1 : 0).map((row) => {
    const cells: Record<string, CellContent> = {};
    const unclear: string[] = [];
    mapping.forEach((id, index) => {
      const column = peopleColumns.find((one) => one.id === id);
      const written = row[index] ?? "";
      if (!column || written === "") return;
      const reading = readText(written, column, plainContext(planLanguage));
      if (reading.problem && issueMessages[reading.problem.code].severity === "warning")
        unclear.push(`${column.header[language]}: ${written}`);
      cells[column.id] = reading.content;
    });
    return { cells, unclear };
  });

const byLines = ({ lines, hasHeader }: Block, planLanguage: Language) =>
  lines.slice(hasHeader ? 1 : 0).map((line) => {
    const { cells, unknown } = parseQuickAdd(line, table, stakeholderQuickAdd, planLanguage);
    return { cells, unclear: unknown };
  });

/**
 * Reads the people of a block. Lines without a name are left out.
 * @param known names in the plan
 * @param language of what is said about them
 */
export const peopleIn = (
  block: Block,
  reading: Reading,
  mapping: Mapping,
  known: readonly string[],
  planLanguage: Language,
  language: Language = planLanguage,
): readonly PastedPerson[] => {
  const seen = [...known];
  return (reading === "columns" ? byColumns(block, mapping, planLanguage, language) : byLines(block, planLanguage)).flatMap(
    ({ cells, unclear }) => {
      const name = String(cells[table.identifiedBy] ?? "").trim();
      if (name === "") return [];
      const twin = seen.find((other) => isSamePerson(other, name)) ?? null;
      seen.push(name);
      return [{ name, cells, unclear, twin }];
    },
  );
};
