/** Several tables as one import: all or nothing where one is refused, one progress, one undo. */
import type { Registry } from "../plan/section";
import type { TableEdit } from "../plan/tableEdit";
import { importRows, type ImportOptions, type ImportReport } from "./importRows";

export interface TableImport {
  readonly edit: TableEdit;
  /** What the next import of the table has to know; absent leaves what there is. */
  readonly memory?: string;
}

export interface TablesReport {
  /** Those that were reached, in their order. */
  readonly tables: readonly Pick<ImportReport, "table" | "changed" | "added">[];
  readonly cancelled: boolean;
  /** Takes all of it back, the last first; false where cells of any table have changed since, and nothing was done. */
  readonly undo: () => Promise<boolean>;
}

/** All of them or none: what was taken back is written again where a later one cannot be. The reports follow. */
const undoAll = async (reports: ImportReport[]): Promise<boolean> => {
  for (const { stands } of reports) if (!(await stands())) return false;
  let left = reports.length;
  const back = async (): Promise<boolean> => {
    for (; left > 0; left -= 1) if (!(await reports[left - 1]?.undo())) return false;
    return true;
  };
  const again = async (): Promise<void> => {
    for (; left < reports.length; left += 1) {
      const report = reports[left];
      if (report) reports[left] = await report.redo();
    }
  };
  try {
    const all = await back();
    if (!all) await again();
    return all;
  } catch (error) {
    await again();
    throw error;
  }
};

/** @throws WorkbookError as `importRows` does; what earlier tables got is taken back then */
export const importTables = async (
  registry: Registry,
  imports: readonly TableImport[],
  { onProgress, signal }: Pick<ImportOptions, "onProgress" | "signal"> = {},
): Promise<TablesReport> => {
  const rowsOf = ({ edit }: TableImport): number => edit.changed.length + edit.added.length;
  const total = imports.reduce((sum, one) => sum + rowsOf(one), 0);
  const reports: ImportReport[] = [];
  const undo = (): Promise<boolean> => undoAll(reports);
  let before = 0;
  for (const one of imports) {
    const start = before;
    const options = {
      ...(one.memory === undefined ? {} : { memory: one.memory }),
      onProgress: (done: number) => onProgress?.(start + done, total),
      ...(signal ? { signal } : {}),
    };
    try {
      reports.push(await importRows(registry, one.edit, options));
    } catch (error) {
      await undo();
      throw error;
    }
    before += rowsOf(one);
    if (reports.at(-1)?.cancelled) break;
  }
  return {
    tables: reports.map(({ table, changed, added }) => ({ table, changed, added })),
    cancelled: reports.some(({ cancelled }) => cancelled),
    undo,
  };
};
