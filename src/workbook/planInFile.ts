/** The plan in the file of another workbook, read without Excel: what its tables and its parts hold, taken as those of this workbook are. */
import type { Snapshot } from "../plan/changes/standing";
import type { Registry } from "../plan/section";
import { metaNamespace } from "./planMeta";
import { metaIn, readable } from "./planTables";
import { planIn, type PlanReading } from "./read";
import { standingWords, wordsTable } from "./settings";
import { isSnapshot, snapshotFromXml, snapshotNamespace } from "./snapshots/snapshotParts";

/** The tables of a file, and the XML that programs keep in it. */
export interface FileContent {
  readonly tables: readonly {
    readonly id: string;
    readonly name: string;
    readonly sheet: string;
    readonly columns: readonly { readonly id: number; readonly name: string }[];
    readonly top: number;
    readonly left: number;
    readonly rows: readonly (readonly unknown[])[];
  }[];
  readonly custom: readonly string[];
}

/** @throws WorkbookError `no-plan` where the file holds none */
export const planInFile = async (registry: Registry, { tables, custom }: FileContent): Promise<PlanReading> => {
  const meta = metaIn(custom.filter((xml) => xml.includes(metaNamespace)));
  const words = wordsTable(tables, readable(meta)?.names);
  return planIn(registry, {
    found: tables.map(({ id, name, sheet, columns }) => ({ id, name, sheetId: sheet, sheetName: sheet, columns })),
    bodies: new Map(tables.map(({ id, rows, top, left }) => [id, { rows, top, left }] as const)),
    meta,
    words: standingWords(words ? { table: words, body: { values: words.rows, rowIndex: words.top, columnIndex: words.left } } : null),
  });
};

/** Snapshots that the file keeps, as far as they can be read; the oldest first. */
export const snapshotsInFile = ({ custom }: FileContent): readonly Snapshot[] =>
  custom
    .filter((xml) => xml.includes(snapshotNamespace))
    .map(snapshotFromXml)
    .filter(isSnapshot)
    .sort((one, other) => one.takenAt.localeCompare(other.takenAt));
