/** A merged plan as edits of one of the workbooks: applied to its cells they give the merged plan. */
import { diffStates, isEmptyDiff } from "../../../src/plan/changes/compare";
import { editsOf } from "../../../src/plan/changes/editsOf";
import { mergeStates } from "../../../src/plan/changes/merge";
import { stateOf } from "../../../src/plan/changes/state";
import { planFromData } from "../../../src/plan/planFromData";
import type { PlanData, RowData, TableData } from "../../../src/plan/planData";
import type { Language } from "../../../src/plan/language";
import type { TableEdit } from "../../../src/plan/tableEdit";
import { registry } from "../../registry";

const { tables, settings } = registry;

const row = (cells: RowData["cells"], user: RowData["user"] = {}): RowData => ({ cells, user });
const dataOf = (given: Readonly<Record<string, readonly RowData[]>>, language: Language = "en"): PlanData => ({
  language,
  tables: Object.fromEntries(Object.entries(given).map(([id, rows]): [string, TableData] => [id, { rows, userColumns: [] }])),
  foreign: [],
});
const stateIn = (data: PlanData) => stateOf(registry, { plan: planFromData(registry, data, settings).plan, data });

/** What src/workbook makes of edits. */
const written = (data: PlanData, edits: readonly TableEdit[]): PlanData => ({
  ...data,
  tables: {
    ...data.tables,
    ...Object.fromEntries(
      edits.map(({ table, changed, added }) => {
        const rows = [...(data.tables[table]?.rows ?? [])];
        for (const one of changed) {
          const was = rows[one.row] ?? row({});
          rows[one.row] = row({ ...was.cells, ...one.cells }, { ...was.user, ...one.user });
        }
        return [table, { rows: [...rows, ...added], userColumns: [] }];
      }),
    ),
  },
});

const mergedInto = (base: PlanData, mine: PlanData, theirs: PlanData) => {
  const merged = mergeStates(tables, stateIn(base), stateIn(mine), stateIn(theirs));
  const edits = editsOf(tables, stateIn(mine), mine, merged);
  expect(isEmptyDiff(diffStates(tables, stateIn(written(mine, edits)), merged.state))).toBe(true);
  return edits;
};

const ana = { name: "Ana Ruiz", level: "Decision", attitude: "Neutral" };
const base = dataOf({ account: [row({ name: "North" })], stakeholders: [row({ name: null }), row(ana), row({ name: "Bo" })] });

it("cells, rows come and rows gone, and nothing else; words stand in the language of the workbook", () => {
  const mine = dataOf(
    {
      account: [row({ name: "North" })],
      stakeholders: [row({ name: null }), row({ ...ana, level: "决策层", attitude: "中立者" }), row({ name: "Bo" })],
    },
    "zh",
  );
  const theirs = dataOf({
    account: [row({ name: "North", currency: "CNY" })],
    stakeholders: [row({ ...ana, attitude: "Supporter" }, { Note: "met" }), row({ name: "Cy", targetDate: 46400, attitude: "maybe" })],
  });
  expect(mergedInto(base, mine, theirs)).toEqual([
    { table: "account", ownColumns: [], changed: [{ row: 0, expect: "North", cells: { currency: "CNY" }, user: {} }], added: [] },
    {
      table: "stakeholders",
      ownColumns: ["Note"],
      changed: [
        { row: 1, expect: "Ana Ruiz", cells: { attitude: "支持者" }, user: { Note: "met" } },
        { row: 2, expect: "Bo", cells: { name: null }, user: {} },
      ],
      added: [{ cells: { name: "Cy", attitude: "maybe", targetDate: 46400 }, user: {} }],
    },
  ]);
});

it("a list of field and value that was empty is filled, and a new name goes where it is named", () => {
  const mine = dataOf({ stakeholders: [row(ana)], actions: [row({ action: "Call", stakeholder: "Ana Ruiz" })] });
  const theirs = dataOf({ account: [row({ name: "South" })], stakeholders: [row({ ...ana, name: "Ana Ruis" })] });
  expect(mergedInto(dataOf({ stakeholders: [row(ana)] }), mine, theirs)).toEqual([
    { table: "account", ownColumns: [], changed: [{ row: 0, expect: "", cells: { name: "South" }, user: {} }], added: [] },
    { table: "stakeholders", ownColumns: [], changed: [{ row: 0, expect: "Ana Ruiz", cells: { name: "Ana Ruis" }, user: {} }], added: [] },
    { table: "actions", ownColumns: [], changed: [{ row: 0, expect: "Call", cells: { stakeholder: "Ana Ruis" }, user: {} }], added: [] },
  ]);
});

it("nothing is written where nothing differs", () => {
  expect(mergedInto(base, base, base)).toEqual([]);
});
