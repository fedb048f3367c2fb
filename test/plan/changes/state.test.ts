/** The data of a plan by themselves, and what they look like in 64 digits. */
import { diffStates, isEmptyDiff } from "../../../src/plan/changes/compare";
import { fingerprintOf } from "../../../src/plan/changes/fingerprint";
import { stateOf, type PlanState } from "../../../src/plan/changes/state";
import { planFromData } from "../../../src/plan/planFromData";
import type { PlanData, RowData } from "../../../src/plan/planData";
import { defineTable, key, name } from "../../../src/plan/table";
import { registry } from "../../registry";

const data = (language: "en" | "zh", tables: Readonly<Record<string, readonly RowData[]>>): PlanData => ({
  language,
  tables: Object.fromEntries(Object.entries(tables).map(([id, rows]) => [id, { rows, userColumns: [] }])),
  foreign: [],
});

const read = (given: PlanData, settings = registry.settings): PlanState =>
  stateOf(registry, { plan: planFromData(registry, given, settings).plan, data: given });

const person = (cells: RowData["cells"], user: RowData["user"] = {}): RowData => ({ cells, user });

it("words stand as ids, figures without noise, what nobody knows as it was typed, and blanks not at all", () => {
  const given = data("en", {
    stakeholders: [
      person(
        { name: "  Ana Ruiz ", attitude: "Supporter", level: "boss", nextContact: 46400.25, title: "" },
        { Note: "x", Rank: 0.1 + 0.2 },
      ),
      person({ name: null }),
      person({ name: null }, { Note: "only mine" }),
    ],
    framework: [person({ id: "K2", level: 2, supports: "K1; A;K1" })],
  });
  expect(read(given).tables).toEqual({
    stakeholders: [
      { cells: { name: "Ana Ruiz", attitude: "supporter", level: { typed: "boss" }, nextContact: 46400 }, user: { Note: "x", Rank: 0.3 } },
      { cells: {}, user: { Note: "only mine" } },
    ],
    framework: [{ cells: { id: "K2", level: 2, supports: ["A", "K1"] }, user: {} }],
  });
});

it("a table that is about the plan is no part of it", () => {
  const { tables, settings } = registry;
  const beside = tables.map((table) => (table.id === "stakeholders" ? { ...table, beside: true as const } : table));
  const given = data("en", { stakeholders: [person({ name: "Ana" })] });
  const plan = planFromData(registry, given, settings).plan;
  expect(stateOf({ tables: beside, settings }, { plan, data: given }).tables).toEqual({});
  expect(
    defineTable({ id: "a", name: "A", identifiedBy: "b", beside: true, columns: [key(["b", "B", "乙", name, "", ""])] }),
  ).toMatchObject({ beside: true });
});

it("only numbers that differ from those of the template are kept", () => {
  const given = data("en", {});
  const weights = registry.settings["health-measure"] ?? {};
  const settings = { ...registry.settings, "health-measure": { ...weights, support: 40, coverage: 10 } };
  const { plan } = planFromData(registry, given, settings);
  expect(stateOf(registry, { plan, data: given }, { "health-measure": { support: 40 } }).settings).toEqual({
    "health-measure": { coverage: 10 },
  });
});

describe("the fingerprint", () => {
  const people = [person({ name: "Ana", attitude: "Supporter", level: "Decision" }), person({ name: "Bo", title: "CIO" }, { Note: 1 })];
  const one = read(data("en", { stakeholders: people }));

  it("is that of the same data in another order and language", async () => {
    const other = read(
      data("zh", {
        stakeholders: [person({ title: "CIO", name: "Bo" }, { Note: 1 }), person({ level: "决策层", attitude: "支持者", name: "Ana" })],
      }),
    );
    expect(isEmptyDiff(diffStates(registry.tables, one, other))).toBe(true);
    expect(await fingerprintOf(other)).toBe(await fingerprintOf(one));
    expect(await fingerprintOf(one)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each<[string, PlanState]>([
    [
      "a cell",
      { ...one, tables: { stakeholders: [{ ...one.tables["stakeholders"]![0]!, user: { Note: 2 } }, one.tables["stakeholders"]![1]!] } },
    ],
    ["a row once more", { ...one, tables: { stakeholders: [...one.tables["stakeholders"]!, one.tables["stakeholders"]![0]!] } }],
    ["a number of the lists", { ...one, settings: { a: { b: 1 } } }],
  ])("is another with %s", async (_what, other) => {
    expect(await fingerprintOf(other)).not.toBe(await fingerprintOf(one));
  });
});
