/**
 * The header row of a file → where each of its columns goes.
 *
 * Cases: a column of the plan; the same once more (kept as a user column); a computed column (kept beside, never written into the
 * computed one); a header nobody knows (user column); cells without a header (user column with a number).
 */
import type { Language } from "../plan/language";
import type { IssueDraft } from "./importIssue";
import { normalise } from "../plan/cells/normalise";
import type { Column, Table } from "../plan/table";
import { columnOfHeader } from "../plan/tableNames";

export type Target =
  | { readonly kind: "column"; readonly column: Column; readonly header: string }
  | { readonly kind: "user"; readonly name: string; readonly header: string };

export interface HeaderReading {
  readonly targets: readonly Target[];
  readonly issues: readonly IssueDraft[];
}

const unnamed: Readonly<Record<Language, string>> = { en: "Column", zh: "列" };
const imported: Readonly<Record<Language, string>> = { en: "imported", zh: "导入" };

/** A name nobody uses yet: "Note", "Note 2", "Note 3" … Compared as Excel compares headers. */
export const freeName = (wanted: string, taken: ReadonlySet<string>): string => {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted} ${count}`;
    if (!taken.has(normalise(name))) return name;
  }
};

/** Longest header Excel accepts in a table. */
const maxHeader = 255;

/** Names that user columns must not take: every header of the table in the language of the plan. */
export const takenNames = (table: Table, language: Language): Set<string> =>
  new Set(table.columns.map((column) => normalise(column.header[language])));

/** Assigns every column of a file. `width` is that of the widest row; `taken` holds names in use and grows with those given away. */
export const readHeader = (
  header: readonly string[],
  width: number,
  table: Table,
  language: Language,
  taken: Set<string>,
): HeaderReading => {
  const issues: IssueDraft[] = [];
  const used = new Set<string>();
  const keepBeside = (wanted: string, written: string, code: IssueDraft["code"] | null): Target => {
    const name = freeName(wanted.replace(/\s+/g, " ").slice(0, maxHeader - 8), taken);
    taken.add(normalise(name));
    if (code) issues.push({ code, row: 1, column: written, value: written, accepted: [name] });
    return { kind: "user", name, header: written || name };
  };
  const targets = Array.from({ length: Math.max(width, header.length) }, (_, index): Target => {
    const written = (header[index] ?? "").trim();
    if (written === "") return keepBeside(`${unnamed[language]} ${index + 1}`, "", "extra-cells");
    const column = columnOfHeader(table, written);
    if (!column) return keepBeside(written, written, taken.has(normalise(written)) ? "duplicate-column" : "unknown-column");
    if (column.by === "computed") return keepBeside(`${column.header[language]} (${imported[language]})`, written, "computed-column");
    if (used.has(column.id)) return keepBeside(written, written, "duplicate-column");
    used.add(column.id);
    return { kind: "column", column, header: written };
  });
  return { targets, issues };
};
