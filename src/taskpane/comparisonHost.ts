/**
 * What the workbook does for comparing and merging; loaded when the view about it is opened. Other plans are read from their files, here and
 * without Excel, and are left as they are.
 */
import { readTables } from "../import/workbook/readTables";
import { issueMessages } from "../plan/cells/cellIssues";
import { comparedTables, diffStates } from "../plan/changes/compare";
import { editsOf } from "../plan/changes/editsOf";
import { stateText } from "../plan/changes/fingerprint";
import type { Merged } from "../plan/changes/merge";
import type { Snapshot } from "../plan/changes/standing";
import { stateOf, type PlanState } from "../plan/changes/state";
import { inTemplate } from "../plan/inTemplate";
import type { Text } from "../plan/language";
import type { Registry } from "../plan/section";
import { mergedSettings } from "../plan/settings";
import { text } from "../plan/wording";
import { describeError, problemOf, WorkbookError } from "../workbook/errors";
import { importTables } from "../workbook/importTables";
import { planInFile, snapshotsInFile } from "../workbook/planInFile";
import { readPlan, type PlanReading } from "../workbook/read";
import { writeNumbers, type NumberEdit } from "../workbook/settings";
import { listSnapshots } from "../workbook/snapshots/snapshots";
import type { Undo } from "./outcome";

/** A plan that is compared. */
export interface ComparedPlan {
  readonly state: PlanState;
  /** Id of its template. */
  readonly template: string;
  /** Snapshots it keeps, the oldest first. */
  readonly snapshots: readonly Snapshot[];
}

/** The plan of this workbook. */
export interface PlanHere extends ComparedPlan {
  /** The sections that it knows, as its template calls what they hold. */
  readonly registry: Registry;
}

export type FileReading =
  { readonly kind: "read"; readonly plan: ComparedPlan } | { readonly kind: "refused"; readonly reasons: readonly Text[] };

type Brought =
  | { readonly kind: "brought"; readonly rows: number; readonly undo: Undo }
  /** The plan is no longer as it was compared; nothing was written. */
  | { readonly kind: "changed" }
  /** Sections that this plan does not have; nothing was written. */
  | { readonly kind: "lacks"; readonly sections: readonly Text[] };

export interface ComparisonHost {
  readonly here: () => Promise<PlanHere>;
  readonly inFile: (bytes: Uint8Array) => Promise<FileReading>;
  /** Writes a merge into this plan, with one way back. @param from the plan as it was merged */
  readonly bring: (from: PlanState, merged: Merged) => Promise<Brought>;
}

/** Marks tables as changed, and makes of what takes a change back what the pane offers. */
export type Undoable = (tables: readonly string[], undo: () => Promise<boolean>) => Undo;

const newer = text(
  "The file was made by a later Keyplan, and this one would not see all of it. Update the add-in first.",
  "该文件由更新版本的 Keyplan 制作，当前版本无法读取全部内容。请先更新加载项。",
);

const nothingLost = text("Nothing was changed.", "未作任何更改。");

export const comparisonHost = (registry: Registry, undoable: Undoable): ComparisonHost => {
  const tables = comparedTables(registry);
  const stateIn = (reading: PlanReading): PlanState => stateOf(registry, reading, reading.template.settings);
  const comparedIn = (reading: PlanReading, snapshots: readonly Snapshot[]): ComparedPlan => ({
    state: stateIn(reading),
    template: reading.template.id,
    snapshots,
  });

  /** Writes numbers of the lists; answers with whether they stand as written, and with the way back. */
  const write = async (reading: PlanReading, from: PlanState, merged: Merged) => {
    const usual = mergedSettings(registry.settings, reading.template.settings);
    const then = mergedSettings(usual, from.settings);
    const now = mergedSettings(usual, merged.state.settings);
    const edits = diffStates([], from, merged.state).settings;
    const numbers = (given: typeof now): readonly NumberEdit[] =>
      edits.map(({ list, id }) => ({ list, id, value: given[list]?.[id] ?? 0 }));
    await writeNumbers(reading.words, reading.names.remembered, numbers(now));
    return {
      stand: async (): Promise<boolean> => {
        if (edits.length === 0) return true;
        const { words } = await readPlan(registry);
        return numbers(now).every(({ list, id, value }) =>
          (words?.rows ?? []).every((row) => row.list !== list || row.id !== id || row.weight === value),
        );
      },
      back: async (): Promise<void> => {
        if (edits.length === 0) return;
        const { words, names } = await readPlan(registry);
        await writeNumbers(words, names.remembered, numbers(then));
      },
    };
  };

  return {
    here: async () => {
      const [reading, { snapshots }] = [await readPlan(registry), await listSnapshots()];
      if (reading.tooNew) throw new WorkbookError(problemOf("too-new"));
      return { ...comparedIn(reading, snapshots), registry: inTemplate(registry, reading.template) };
    },
    inFile: async (bytes) => {
      const content = readTables(bytes);
      if (content.kind === "refused")
        return { kind: "refused", reasons: [issueMessages[content.code].text({ column: "", value: "", accepted: content.accepted })] };
      try {
        const reading = await planInFile(registry, content);
        if (reading.tooNew) return { kind: "refused", reasons: [newer, nothingLost] };
        return { kind: "read", plan: comparedIn(reading, snapshotsInFile(content)) };
      } catch (error) {
        if (!(error instanceof WorkbookError)) throw error;
        return { kind: "refused", reasons: [describeError(error).text] };
      }
    },
    bring: async (from, merged) => {
      const reading = await readPlan(registry);
      if (stateText(stateIn(reading)) !== stateText(from)) return { kind: "changed" };
      const edits = editsOf(tables, stateIn(reading), reading.data, merged);
      const missing = edits.filter(({ table }) => reading.absent.includes(table));
      if (missing.length > 0)
        return { kind: "lacks", sections: missing.map(({ table }) => registry.sectionOf(table)?.name ?? text(table, table)) };
      const written = await importTables(
        registry,
        edits.map((edit) => ({ edit })),
      );
      const numbers = await write(reading, from, merged).catch(async (error: unknown) => {
        await written.undo();
        throw error;
      });
      const undo = undoable(
        edits.map(({ table }) => table),
        async () => {
          if (!(await numbers.stand()) || !(await written.undo())) return false;
          await numbers.back();
          return true;
        },
      );
      return { kind: "brought", rows: written.tables.reduce((sum, { changed, added }) => sum + changed + added, 0), undo };
    },
  };
};
