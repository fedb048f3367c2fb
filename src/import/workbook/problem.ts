/** What is too much, and how reading a workbook fails. Files come from anywhere: nothing in them is believed before it is counted. */
import type { IssueCode } from "../../plan/cells/cellIssues";

const megabyte = 1 << 20;

export const limits = {
  entries: 2000,
  partBytes: 128 * megabyte,
  totalBytes: 256 * megabyte,
  /** Unpacked to packed size, judged above `ratioFreeBytes`. */
  ratio: 200,
  ratioFreeBytes: megabyte,
  depth: 64,
  sheets: 500,
  rows: 1_048_576,
  columns: 16_384,
  merges: 100_000,
} as const;

/** Thrown inside this folder only; `readWorkbook` turns it into a result. */
export class Problem extends Error {
  constructor(
    readonly code: IssueCode,
    readonly accepted: readonly string[] = [],
  ) {
    super(code);
  }
}
