/** What is too much, and how opening a file fails. Files come from anywhere: nothing in them is believed before it is counted. */

export type OpenErrorCode =
  | "too-large"
  | "encrypted"
  | "xls"
  | "xlsb"
  | "ods"
  | "text"
  | "add-in"
  | "not-a-zip"
  | "zip64"
  | "too-many-entries"
  | "bad-zip"
  | "bad-path"
  | "duplicate-entry"
  | "overlapping-entries"
  | "ratio"
  | "bad-xml"
  | "dtd"
  | "too-deep"
  | "not-a-workbook"
  | "too-many-cells"
  | "too-many-sheets";

export interface OpenLimits {
  fileBytes: number;
  entries: number;
  partBytes: number;
  totalBytes: number;
  /** Unpacked to packed size, judged above `ratioFreeBytes`. */
  ratio: number;
  ratioFreeBytes: number;
  depth: number;
  sheets: number;
  cells: number;
}

const megabyte = 1 << 20;

export const defaultLimits: OpenLimits = {
  fileBytes: 50 * megabyte,
  entries: 2000,
  partBytes: 64 * megabyte,
  totalBytes: 256 * megabyte,
  ratio: 200,
  ratioFreeBytes: megabyte,
  depth: 64,
  sheets: 500,
  cells: 2_000_000,
};

/** Thrown inside this folder only; `openXlsx` turns it into a result. */
export class OpenError extends Error {
  constructor(
    readonly code: OpenErrorCode,
    message: string,
  ) {
    super(message);
  }
}
