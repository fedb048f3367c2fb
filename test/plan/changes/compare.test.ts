/** What differs between two states, and the way from one to the other. */
import fc from "fast-check";
import { applyDiff, diffStates, isEmptyDiff } from "../../../src/plan/changes/compare";
import { stateText } from "../../../src/plan/changes/fingerprint";
import type { PlanState, StateRow, StateValue } from "../../../src/plan/changes/state";
import { randomFrom } from "../../randomRows";
import { registry } from "../../registry";
import { randomState, someTables, worked } from "./randomStates";

const { tables } = registry;

const row = (cells: Readonly<Record<string, StateValue>>, user: StateRow["user"] = {}): StateRow => ({ cells, user });
const state = (given: PlanState["tables"], settings: PlanState["settings"] = {}): PlanState => ({ tables: given, settings });
const diff = (before: PlanState, after: PlanState) => diffStates(tables, before, after);

const ana = { name: "Ana Ruiz", level: "executive", attitude: "neutral", title: "CFO" };

describe("what differs", () => {
  it("is told by row and field", () => {
    const before = state({ stakeholders: [row(ana), row({ name: "Bo" })] });
    const after = state({ stakeholders: [row({ name: "Cy" }), row({ ...ana, attitude: "supporter" }, { Note: "met" })] });
    expect(diff(before, after)).toEqual({
      settings: [],
      tables: [
        {
          table: "stakeholders",
          added: [{ after: 0, name: "Cy", row: row({ name: "Cy" }) }],
          removed: [{ before: 1, name: "Bo", row: row({ name: "Bo" }) }],
          changed: [
            {
              before: 0,
              after: 1,
              name: "Ana Ruiz",
              was: null,
              fields: [
                { column: "attitude", user: false, from: "neutral", to: "supporter" },
                { column: "Note", user: true, from: null, to: "met" },
              ],
            },
          ],
        },
      ],
    });
  });

  it("is nothing where only the order of rows is another", () => {
    const people = [row(ana), row({ name: "Bo" }), row({ name: "Bo", level: "user" })];
    expect(isEmptyDiff(diff(state({ stakeholders: people }), state({ stakeholders: [...people].reverse() })))).toBe(true);
  });

  it("follows a renamed row by what else it holds, and those that name it", () => {
    const action = (stakeholder: string) => row({ action: "Call", stakeholder });
    const before = state({ stakeholders: [row({ ...ana, nextContact: 46400 })], actions: [action("Ana Ruiz")] });
    const after = state({
      stakeholders: [row({ ...ana, name: "Ana Lopez Garcia", nextContact: 46400 })],
      actions: [action("Ana Lopez Garcia")],
    });
    const { tables: found } = diff(before, after);
    expect(found.map(({ table }) => table)).toEqual(["stakeholders"]);
    expect(found[0]?.changed).toMatchObject([{ was: "Ana Ruiz", name: "Ana Lopez Garcia", fields: [{ column: "name" }] }]);
  });

  it("follows a typing error that was corrected, also where nothing else is known", () => {
    const [found] = diff(state({ stakeholders: [row({ name: "Ana Riuz" })] }), state({ stakeholders: [row({ name: "Ana Ruiz" })] })).tables;
    expect(found).toMatchObject({ added: [], removed: [], changed: [{ was: "Ana Riuz", name: "Ana Ruiz" }] });
  });

  it("takes two people who share words for two people", () => {
    const like = (name: string) => row({ name, level: "user", attitude: "neutral", role: "user" });
    const others = ["Di", "Ed", "Flo"].map(like);
    const [found] = diff(
      state({ stakeholders: [...others, like("Hugo Lang")] }),
      state({ stakeholders: [...others, like("Mia Sato")] }),
    ).tables;
    expect(found).toMatchObject({ added: [{ name: "Mia Sato" }], removed: [{ name: "Hugo Lang" }], changed: [] });
  });

  it("tells rows of one name apart by what the table says", () => {
    const call = (stakeholder: string, status: string) => row({ action: "Call", stakeholder, status });
    const before = state({ actions: [call("Bo", "open"), call("Cy", "open")] });
    const after = state({ actions: [call("Cy", "done"), call("Bo", "open")] });
    expect(diff(before, after).tables[0]?.changed).toMatchObject([{ before: 1, after: 0, fields: [{ column: "status", to: "done" }] }]);
  });

  it("keeps a cell in view that still names a row as before", () => {
    const call = row({ action: "Call", stakeholder: "Ana Ruiz", due: 46350 });
    const before = state({ stakeholders: [row({ ...ana, nextContact: 46400 })], actions: [call] });
    const after = state({ stakeholders: [row({ ...ana, name: "Ana Lopez", nextContact: 46400 })], actions: [call] });
    expect(diff(before, after).tables[1]?.changed[0]?.fields).toEqual([
      { column: "stakeholder", user: false, from: "Ana Lopez", to: "Ana Ruiz" },
    ]);
  });

  it("says which numbers of the lists are others", () => {
    expect(diff(state({}, { attitude: { neutral: 1 } }), state({}, { grade: { near: 30 } })).settings).toEqual([
      { list: "attitude", id: "neutral", from: 1, to: null },
      { list: "grade", id: "near", from: null, to: 30 },
    ]);
  });
});

describe("any two states", () => {
  const seeds = fc.integer({ min: 0, max: 0x7fffffff });

  it("a state does not differ from itself, in whatever order its rows stand", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const one = randomState(randomFrom(seed));
        const turned = { ...one, tables: Object.fromEntries(Object.entries(one.tables).map(([id, rows]) => [id, [...rows].reverse()])) };
        return isEmptyDiff(diffStates(someTables, one, one)) && isEmptyDiff(diffStates(someTables, one, turned));
      }),
      { numRuns: 300 },
    );
  });

  it("the difference takes one to the other", () => {
    fc.assert(
      fc.property(seeds, fc.boolean(), (seed, related) => {
        const random = randomFrom(seed);
        const before = randomState(random);
        const after = related ? worked(before, random) : randomState(random);
        const applied = applyDiff(someTables, before, diffStates(someTables, before, after));
        expect(stateText(applied)).toBe(stateText(after));
      }),
      { numRuns: 600 },
    );
  });
});
