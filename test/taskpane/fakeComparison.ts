/** What the workbook in memory does for comparing and merging: its plan as it stands, plans in files by their text, and a merge written into it. */
import { editsOf } from "../../src/plan/changes/editsOf";
import { stateText } from "../../src/plan/changes/fingerprint";
import type { Snapshot } from "../../src/plan/changes/standing";
import { stateOf, type PlanState } from "../../src/plan/changes/state";
import { inTemplate } from "../../src/plan/inTemplate";
import type { PlanData } from "../../src/plan/planData";
import { planFromData } from "../../src/plan/planFromData";
import type { Registry } from "../../src/plan/section";
import type { TableEdit } from "../../src/plan/tableEdit";
import type { Template } from "../../src/plan/template";
import type { ComparisonHost, FileReading } from "../../src/taskpane/comparisonHost";
import type { Undo } from "../../src/taskpane/planHost";

interface ComparedWorkbook {
  readonly registry: Registry;
  readonly template: Template;
  /** As it stands when it is asked for. */
  readonly data: () => PlanData | null;
  readonly snapshots: readonly Snapshot[];
  readonly plansInFiles: ReadonlyMap<string, FileReading>;
  readonly carryOut: (edits: readonly TableEdit[]) => Undo;
}

export const fakeComparison = ({ registry, template, data: now, snapshots, plansInFiles, carryOut }: ComparedWorkbook): ComparisonHost => {
  const stateNow = (data: PlanData): PlanState => stateOf(registry, { plan: planFromData(registry, data, registry.settings).plan, data });
  return {
    here: () => {
      const data = now();
      const state = data ? stateNow(data) : { tables: {}, settings: {} };
      return Promise.resolve({ state, template: template.id, snapshots, registry: inTemplate(registry, template) });
    },
    inFile: (bytes) => {
      const none: FileReading = { kind: "refused", reasons: [{ en: "No plan is in it.", zh: "其中没有计划。" }] };
      return Promise.resolve(plansInFiles.get(new TextDecoder().decode(bytes)) ?? none);
    },
    bring: (from, merged) => {
      const data = now();
      if (!data || stateText(stateNow(data)) !== stateText(from)) return Promise.resolve({ kind: "changed" });
      const edits = editsOf(registry.tables, from, data, merged);
      const undo = carryOut(edits);
      const rows = edits.reduce((sum, { changed, added }) => sum + changed.length + added.length, 0);
      return Promise.resolve({ kind: "brought", rows, undo });
    },
  };
};
