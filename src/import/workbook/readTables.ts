/**
 * A workbook (.xlsx, .xlsm) → its tables, cell by cell as Excel's own interface answers them: dates as serials, errors as their sign, a
 * blank as an empty text. With them what programs keep in it as XML. Formulas are not looked at.
 */
import type { IssueCode } from "../../plan/cells/cellIssues";
import { maxFileBytes } from "../csvText";
import type { SourceCell } from "../source";
import { bookOf, relationships, sharedStrings, type Book } from "./book";
import { containerCode, isContainer, isPacked } from "./container";
import { Problem } from "./problem";
import { readSheet, type SheetContext } from "./readSheet";
import { readXml, unescapeText } from "./xml";

interface FileTable {
  /** As the workbook numbers its tables. */
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly { readonly id: number; readonly name: string }[];
  /** Of the first cell of the body, zero-based. */
  readonly top: number;
  readonly left: number;
  /** Cells of the body, as wide as there are columns. */
  readonly rows: readonly (readonly (string | number | boolean)[])[];
}

export type TablesReading =
  | { readonly kind: "refused"; readonly code: IssueCode; readonly accepted: readonly string[] }
  | {
      readonly kind: "read";
      readonly tables: readonly FileTable[];
      /** XML that programs have put into the workbook. */
      readonly custom: readonly string[];
    };

/** No plan has more rows in a table, and blank ones cost memory too. */
const mostCells = 8_000_000;

interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

const columnOf = (letters: string): number => Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

const rangeOf = (reference: string): Range | null => {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(reference);
  return match ? { left: columnOf(match[1] ?? ""), top: Number(match[2]) - 1, bottom: Number(match[3]) - 1 } : null;
};

interface TablePart {
  readonly id: string;
  readonly name: string;
  readonly columns: FileTable["columns"];
  readonly body: Range;
}

/** Null where the part is none of a table. */
const tablePart = (xml: string): TablePart | null => {
  let [id, name] = ["", ""];
  let range: Range | null = null;
  let [headers, totals] = [1, 0];
  const columns: { id: number; name: string }[] = [];
  readXml(xml, {
    open: (element, attributes) => {
      if (element === "table") {
        id = attributes["id"] ?? "";
        name = unescapeText(attributes["displayName"] ?? attributes["name"] ?? "");
        range = rangeOf(attributes["ref"] ?? "");
        headers = Number(attributes["headerRowCount"] ?? 1);
        totals = Number(attributes["totalsRowCount"] ?? 0);
      } else if (element === "tableColumn")
        columns.push({ id: Number(attributes["id"] ?? columns.length + 1), name: unescapeText(attributes["name"] ?? "") });
    },
  });
  const found = range as Range | null;
  if (!found || name === "") return null;
  return { id, name, columns, body: { left: found.left, top: found.top + headers, bottom: found.bottom - totals } };
};

const tablesOf = ({ parts, sheets, related, partOf }: Book): readonly FileTable[] => {
  const context: SheetContext = { strings: sharedStrings(partOf("sharedStrings")), kinds: [], is1904: false };
  let cells = 0;
  return sheets.flatMap(({ name: sheet, relationship }): readonly FileTable[] => {
    const target = related.get(relationship);
    if (target?.kind !== "worksheet") return [];
    const found = [...relationships(parts, target.target).values()].flatMap(({ kind, target: part }) => {
      const xml = kind === "table" ? parts.text(part) : null;
      return (xml === null ? null : tablePart(xml)) ?? [];
    });
    if (found.length === 0) return [];
    const xml = parts.text(target.target);
    const rows = new Map((xml === null ? [] : readSheet(xml, context)).map(({ number, cells }) => [number - 1, cells] as const));
    return found.map(({ id, name, columns, body: { top, left, bottom } }) => {
      const height = Math.max(0, bottom - top + 1);
      cells += height * columns.length;
      if (cells > mostCells) throw new Problem("unpacks-too-large");
      const row = (index: number): readonly (string | number | boolean)[] => {
        const all: readonly SourceCell[] = rows.get(top + index) ?? [];
        return columns.map((_column, at) => all[left + at] ?? "");
      };
      return { id, name, sheet, columns, top, left, rows: Array.from({ length: height }, (_row, index) => row(index)) };
    });
  });
};

const customOf = ({ parts, related }: Book): readonly string[] =>
  [...related.values()].flatMap(({ kind, target }) => (kind === "customXml" ? (parts.text(target) ?? []) : []));

/** The tables of a workbook, and what programs keep in it. */
export const readTables = (bytes: Uint8Array): TablesReading => {
  const refused = (code: IssueCode): TablesReading => ({ kind: "refused", code, accepted: [] });
  if (bytes.length > maxFileBytes) return refused("too-large");
  if (isContainer(bytes)) return refused(containerCode(bytes));
  if (!isPacked(bytes)) return refused("other-file");
  try {
    const book = bookOf(bytes);
    return { kind: "read", tables: tablesOf(book), custom: customOf(book) };
  } catch (error) {
    if (error instanceof Problem) return { kind: "refused", code: error.code, accepted: error.accepted };
    throw error;
  }
};
