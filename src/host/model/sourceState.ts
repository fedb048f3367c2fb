/** What is remembered of the file that a workbook came from. */
import type { Area } from "./area";
import type { Held } from "./held";

/** Cells that a kept part of the file speaks of: where a pivot table stands, or where its data are. */
export interface KeptArea {
  readonly kind: "pivotTable" | "pivotSource";
  /** Of the pivot table. */
  readonly name: string;
  readonly sheetId: string;
  /** As in the file; null for the data of a table, which knows itself where it is. */
  readonly area: Area | null;
  /** Id of the table that the data are; null for plain cells. */
  readonly tableId: string | null;
  /** The name by which the data are called; null where they are called otherwise. */
  readonly definedName: string | null;
  /** The sheet that the pivot table stands on. */
  readonly tableSheetId: string;
}

/** Where a workbook came from: saving puts into this file what has changed. */
export interface WorkbookSource {
  readonly bytes: Uint8Array;
  /** Ids of the sheets in the order of the file. */
  readonly sheets: readonly string[];
  /** What each of them said then, as host/xlsx/fingerprint has it. */
  readonly fingerprints: readonly string[];
  /** What is in it beside what this data has a place for. */
  readonly held: readonly Held[];
  readonly areas: readonly KeptArea[];
  /** As what it is saved: without or with macros. */
  readonly form: "xlsx" | "xlsm";
  /** It is a template: what is saved is a workbook made from it. */
  readonly isTemplate: boolean;
  /** Somebody has signed what is in it; once that has changed it is saved without the signature, which would be invalid. */
  readonly isSigned: boolean;
  /** It was of the strict form and is saved in the ordinary one. */
  readonly wasStrict: boolean;
}
