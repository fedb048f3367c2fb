/** Plans to compare with: data of a case as a file or a snapshot holds them. */
import { byMeasure } from "../../src/plan/changes/standingOf";
import type { Snapshot } from "../../src/plan/changes/standing";
import { stateOf, type PlanState } from "../../src/plan/changes/state";
import type { Cells, PlanData } from "../../src/plan/planData";
import { planFromData } from "../../src/plan/planFromData";
import type { ComparedPlan } from "../../src/taskpane/comparisonHost";
import { templateById } from "../../src/templates/builtIn";
import { registry } from "../registry";
import { today } from "./fakeHost";

const stateIn = (data: PlanData): PlanState => stateOf(registry, { plan: planFromData(registry, data, registry.settings).plan, data });

export const planState = (data: PlanData): ComparedPlan => ({ state: stateIn(data), template: templateById("").id, snapshots: [] });

export const changedCells = (data: PlanData, table: string, row: number, cells: Cells): PlanData => {
  const { rows = [], userColumns = [] } = data.tables[table] ?? {};
  const changed = rows.map((one, index) => (index === row ? { ...one, cells: { ...one.cells, ...cells } } : one));
  return { ...data, tables: { ...data.tables, [table]: { rows: changed, userColumns } } };
};

/** A snapshot of which only the data count. */
export const snapshotOf = (data: PlanData, id: string, takenAt: string): Snapshot => ({
  id,
  takenAt,
  by: "",
  reason: "review",
  fingerprint: "",
  standing: {
    asOf: today,
    state: stateIn(data),
    health: null,
    measures: byMeasure(() => null),
    weights: byMeasure(() => 1),
    figures: [],
    words: [],
    findings: [],
  },
});
