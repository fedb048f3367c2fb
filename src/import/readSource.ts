/** Stub: see the next commit. */
import type { Text } from "../plan/language";
import type { SourceGrid } from "./source";

export type SourceFormat = "csv" | "html" | "markdown" | "json" | "workbook";
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5" | "shift_jis" | "windows-1252" | "windows-1250";

/** A way to read the bytes, with the first lines it gives. */
export interface EncodingChoice {
  readonly encoding: Encoding;
  readonly firstLines: readonly string[];
}

export interface SourceOptions {
  readonly encoding?: Encoding;
  readonly sheet?: string;
}

export type SourceReading =
  | { readonly kind: "refused"; readonly code: string; readonly text: Text }
  | {
      readonly kind: "read";
      readonly grids: readonly SourceGrid[];
      readonly format: SourceFormat;
      /** Null where the source is no text file. */
      readonly encoding: Encoding | null;
      /** Two where both are about equally likely, the one taken first; else empty. */
      readonly encodings: readonly EncodingChoice[];
      /** Numbers of the rows whose quotes do not match. */
      readonly malformed: readonly number[];
    };

export const readSource = (_name: string, _bytes: Uint8Array, _options: SourceOptions = {}): Promise<SourceReading> =>
  Promise.resolve({ kind: "read", grids: [], format: "csv", encoding: null, encodings: [], malformed: [] });

export const readPasted = (_text: string, _html?: string): Promise<SourceReading> =>
  Promise.resolve({ kind: "read", grids: [], format: "csv", encoding: null, encodings: [], malformed: [] });
