/** The tables of the files that go into the same table of the plan, together against what it holds. */
import type { ChangeSet, IncomingRows } from "../../../import/merge/changes";
import { duplicateSteps, type Duplicate } from "../../../import/duplicates/findDuplicates";
import { editSteps } from "../../../import/merge/editOf";
import { incomingOf } from "../../../import/merge/incoming";
import { memoryFrom, memoryText, noMemory, type TableMemory } from "../../../import/merge/memory";
import { mergeSteps } from "../../../import/merge/mergeTable";
import type { ImportDraft } from "../../../import/mapping";
import type { TableData } from "../../../plan/planData";
import type { Table } from "../../../plan/table";
import type { ImportGround, ImportRequest } from "../../planHost";
import { runSteps, type StepOptions } from "./runSteps";

/** What the user decides about the changes of a table. */
export interface ChangeChoices {
  /** By `fieldChoice`. */
  readonly fields: ReadonlyMap<string, "plan" | "source">;
  /** Of rows of the source, by index: whether they are written. */
  readonly rows: ReadonlyMap<number, boolean>;
  /** Null goes by how many rows are gone. */
  readonly markGone: boolean | null;
  /** Those of `duplicates` that are the same, by index. */
  readonly merged: ReadonlySet<number>;
}

const noChoices: ChangeChoices = { fields: new Map(), rows: new Map(), markGone: null, merged: new Set() };

export interface TableChanges {
  readonly table: Table;
  readonly incoming: IncomingRows;
  readonly memory: TableMemory;
  /** Offered before anything was merged. */
  readonly duplicates: readonly Duplicate[];
  readonly changes: ChangeSet;
  readonly choices: ChangeChoices;
}

const nothing: TableData = { rows: [], userColumns: [] };

const mergeOptions = ({ language, renamed }: ImportGround, memory: TableMemory) => ({ language, memory, ...(renamed ? { renamed } : {}) });

/** Null where it was stopped. */
export const changesOf = async (
  ground: ImportGround,
  table: Table,
  drafts: readonly ImportDraft[],
  kept: string | null,
  options: StepOptions,
): Promise<TableChanges | null> => {
  const incoming = incomingOf(drafts, table.id);
  const memory = kept === null ? noMemory : memoryFrom(kept);
  const changes = await runSteps(mergeSteps(table, incoming, ground.tables[table.id] ?? nothing, mergeOptions(ground, memory)), options);
  const duplicates = changes && (await runSteps(duplicateSteps(changes), options));
  return duplicates && { table, incoming, memory, duplicates, changes, choices: noChoices };
};

/** The changes with those duplicates merged that are said to be the same. */
export const withMerged = async (
  ground: ImportGround,
  before: TableChanges,
  merged: ReadonlySet<number>,
  options: StepOptions,
): Promise<TableChanges | null> => {
  const { table, incoming, memory, duplicates, choices } = before;
  const same = duplicates.filter((_, index) => merged.has(index));
  const pairs = (kind: Duplicate["as"]["kind"]): ReadonlyMap<number, number> =>
    new Map(same.filter(({ as }) => as.kind === kind).map(({ source, as }) => [source, as.row]));
  const merge = { ...mergeOptions(ground, memory), chosen: pairs("plan"), folds: pairs("source") };
  const changes = await runSteps(mergeSteps(table, incoming, ground.tables[table.id] ?? nothing, merge), options);
  return changes && { ...before, changes, choices: { ...choices, merged } };
};

/** What is written and remembered; null where it was stopped. @param day today as yyyy-mm-dd */
export const requestOf = async (
  { language }: ImportGround,
  all: readonly TableChanges[],
  mapping: string,
  day: string,
  options: StepOptions,
): Promise<ImportRequest | null> => {
  const tables: ImportRequest["tables"][number][] = [];
  for (const { changes, choices } of all) {
    const { fields, rows, markGone } = choices;
    const steps = editSteps(changes, { language, day, fields, rows, ...(markGone === null ? {} : { markGone }) });
    const resolved = await runSteps(steps, options);
    if (!resolved) return null;
    tables.push({ edit: resolved.edit, memory: memoryText(resolved.memory) });
  }
  return { tables, mapping };
};
