/**
 * A workbook (.xlsx, .xlsm) → a grid for each of its sheets, hidden sheets last. Formulas, macros, links and pictures are not looked at. Other
 * packed files are told apart: binary workbooks, OpenDocument, and what is no spreadsheet.
 */
import type { IssueCode } from "../../plan/cells/cellIssues";
import type { SourceGrid } from "../source";
import { bookOf, sharedStrings, type SheetEntry } from "./book";
import { formatKinds } from "./cellFormats";
import { Problem } from "./problem";
import { readSheet, type SheetContext } from "./readSheet";

export type WorkbookReading =
  | { readonly kind: "refused"; readonly code: IssueCode; readonly accepted: readonly string[] }
  | { readonly kind: "read"; readonly grids: readonly SourceGrid[] };

const wanted = (sheets: readonly SheetEntry[], name: string | undefined): readonly SheetEntry[] => {
  if (name === undefined) return [...sheets.filter((sheet) => !sheet.hidden), ...sheets.filter((sheet) => sheet.hidden)];
  const same = (written: string) => written.trim().toLowerCase() === name.trim().toLowerCase();
  const found = sheets.filter((sheet) => same(sheet.name));
  if (found.length === 0)
    throw new Problem(
      "unknown-sheet",
      sheets.map((sheet) => sheet.name),
    );
  return found;
};

const read = (bytes: Uint8Array, sheet: string | undefined): readonly SourceGrid[] => {
  const { sheets, related, parts, is1904, partOf } = bookOf(bytes);
  const chosen = wanted(sheets, sheet);
  const context: SheetContext = { strings: sharedStrings(partOf("sharedStrings")), kinds: formatKinds(partOf("styles")), is1904 };
  return chosen.flatMap(({ name, relationship, hidden }): readonly SourceGrid[] => {
    const target = related.get(relationship);
    // A sheet may be a chart or a dialogue.
    const xml = target?.kind === "worksheet" ? parts.text(target.target) : null;
    return xml === null ? [] : [{ name, rows: readSheet(xml, context), ...(hidden ? { hidden } : {}) }];
  });
};

/** Reads a workbook; `sheet` names the only one wanted. */
export const readWorkbook = (bytes: Uint8Array, sheet?: string): WorkbookReading => {
  try {
    return { kind: "read", grids: read(bytes, sheet) };
  } catch (error) {
    if (error instanceof Problem) return { kind: "refused", code: error.code, accepted: error.accepted };
    throw error;
  }
};
