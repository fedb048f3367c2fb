/** What two people did to the same plan, brought together. */
import fc from "fast-check";
import { cellAt } from "../../../src/plan/changes/cells";
import { rowText, valueText } from "../../../src/plan/changes/fingerprint";
import { diffStates, fieldChanges, isEmptyDiff } from "../../../src/plan/changes/compare";
import { mergeStates, type Clash } from "../../../src/plan/changes/merge";
import type { PlanState, StateRow, StateValue } from "../../../src/plan/changes/state";
import { columnOf } from "../../../src/plan/table";
import { pick, randomFrom, type Random } from "../../randomRows";
import { registry } from "../../registry";
import { randomState, someTables, worked } from "./randomStates";

const { tables } = registry;
const row = (cells: Readonly<Record<string, StateValue>>, user: StateRow["user"] = {}): StateRow => ({ cells, user });
const people = (...rows: readonly StateRow[]): PlanState => ({ tables: rows.length === 0 ? {} : { stakeholders: rows }, settings: {} });
const merged = (base: PlanState, mine: PlanState, theirs: PlanState) => mergeStates(tables, base, mine, theirs);

const ana = { name: "Ana Ruiz", level: "executive", attitude: "neutral", nextContact: 46400 };

it("edits of both stay, of one row too", () => {
  const { state, clashes } = merged(
    people(row(ana)),
    people(row({ ...ana, attitude: "supporter" })),
    people(row({ ...ana, title: "CFO" }, { Note: "met" }), row({ name: "Bo" })),
  );
  expect(clashes).toEqual([]);
  expect(state).toEqual(people(row({ ...ana, attitude: "supporter", title: "CFO" }, { Note: "met" }), row({ name: "Bo" })));
});

it("two different edits of a cell clash, and mine stays", () => {
  const { state, clashes } = merged(
    people(row(ana)),
    people(row({ ...ana, attitude: "supporter" })),
    people(row({ ...ana, attitude: "opponent" })),
  );
  expect(state).toEqual(people(row({ ...ana, attitude: "supporter" })));
  expect(clashes).toEqual([
    {
      kind: "cell",
      table: "stakeholders",
      row: 0,
      name: "Ana Ruiz",
      column: "attitude",
      user: false,
      base: "neutral",
      mine: "supporter",
      theirs: "opponent",
    },
  ]);
});

it.each([
  ["removed-by-me", people(), people(row({ ...ana, attitude: "supporter" }))],
  ["removed-by-them", people(row({ ...ana, attitude: "supporter" })), people()],
])("a row that one removed and the other changed stays: %s", (kind, mine, theirs) => {
  const { state, clashes } = merged(people(row(ana)), mine, theirs);
  expect(state).toEqual(people(row({ ...ana, attitude: "supporter" })));
  expect(clashes).toMatchObject([{ kind, name: "Ana Ruiz", column: "attitude", base: "neutral" }]);
});

it("a row that one removed and the other left alone is gone", () => {
  expect(merged(people(row(ana)), people(), people(row(ana))).state).toEqual(people());
  expect(merged(people(row(ana)), people(row(ana)), people()).state).toEqual(people());
});

it("rows that both added under one name are one; what they say otherwise clashes", () => {
  const { state, clashes } = merged(
    people(),
    people(row({ name: "Bo", level: "user" })),
    people(row({ name: "Bo", level: "executive", title: "CIO" })),
  );
  expect(state).toEqual(people(row({ name: "Bo", level: "user", title: "CIO" })));
  expect(clashes).toMatchObject([{ kind: "both-added", name: "Bo", column: "level", base: null, mine: "user", theirs: "executive" }]);
});

it("what one renamed is followed by what the other entered", () => {
  const base = people(row(ana));
  const { state, clashes } = merged(base, people(row({ ...ana, name: "Ana Lopez" })), {
    tables: { stakeholders: [row(ana)], actions: [row({ action: "Call", stakeholder: "Ana Ruiz" })] },
    settings: {},
  });
  expect(clashes).toEqual([]);
  expect(state.tables).toEqual({
    stakeholders: [row({ ...ana, name: "Ana Lopez" })],
    actions: [row({ action: "Call", stakeholder: "Ana Lopez" })],
  });
});

it("numbers of the lists go the same way", () => {
  const set = (settings: PlanState["settings"]): PlanState => ({ tables: {}, settings });
  const { state, clashes } = merged(set({ a: { x: 1, y: 1 } }), set({ a: { x: 2, y: 1 } }), set({ a: { x: 3 }, b: { z: 4 } }));
  expect(state.settings).toEqual({ a: { x: 2 }, b: { z: 4 } });
  expect(clashes).toEqual([{ kind: "setting", list: "a", id: "x", base: 1, mine: 2, theirs: 3 }]);
});

describe("random edits", () => {
  const seeds = fc.integer({ min: 0, max: 0x7fffffff });

  /** Rows of different names, so that it is known which is which. */
  const plain = (random: Random): PlanState =>
    people(
      ...Array.from({ length: 6 }, (_, index) =>
        row({ name: `Person ${index.toString()}`, title: pick(random, ["CFO", "CIO", "Buyer"]), level: "user" }),
      ),
    );
  const columns = ["title", "level", "attitude", "department", "nextContact"];

  it("of two people are all there where they do not clash, and each clash is told with its values", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const base = plain(random);
        const edits = () => {
          const rows = new Map<number, Map<string, StateValue>>();
          for (let count = 0; count < 5; count += 1) {
            const at = Math.floor(random() * 6);
            const { id, holds } = columnOf(
              someTables.find((one) => one.id === "stakeholders")!,
              pick(random, columns),
            );
            const value =
              holds.kind === "word"
                ? pick(random, holds.list.terms).id
                : holds.kind === "date"
                  ? Math.floor(random() * 9)
                  : pick(random, ["A", "B"]);
            rows.set(at, (rows.get(at) ?? new Map<string, StateValue>()).set(id, value));
          }
          return rows;
        };
        const by = (all: ReturnType<typeof edits>): PlanState =>
          people(...(base.tables["stakeholders"] ?? []).map((one, at) => row({ ...one.cells, ...Object.fromEntries(all.get(at) ?? []) })));
        const [mine, theirs] = [edits(), edits()];
        const { state, clashes } = mergeStates(someTables, base, by(mine), by(theirs));
        const told = new Set(clashes.map((clash) => (clash.kind === "setting" ? "" : `${clash.name} ${clash.column}`)));
        for (let at = 0; at < 6; at += 1)
          for (const column of columns) {
            const was = base.tables["stakeholders"]?.[at]?.cells[column];
            const [own, other] = [mine.get(at)?.get(column) ?? was, theirs.get(at)?.get(column) ?? was];
            const is = state.tables["stakeholders"]?.[at]?.cells[column];
            const clashing = own !== was && other !== was && own !== other;
            expect(told.has(`Person ${at.toString()} ${column}`)).toBe(clashing);
            expect(is).toBe(own === was ? other : own);
          }
      }),
      { numRuns: 200 },
    );
  });

  it("in any table, with rows come, gone and renamed, are all kept but for those that are told as clashes", () => {
    let kept = 0;
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const base = randomState(random);
        const sides = { mine: worked(base, random), theirs: worked(base, random) };
        const { state, clashes, origins } = mergeStates(someTables, base, sides.mine, sides.theirs);
        const told = new Set(
          clashes.map((one) => (one.kind === "setting" ? "" : JSON.stringify([one.table, one.row, one.column, one.user]))),
        );
        for (const table of someTables)
          for (const [row, origin] of (origins[table.id] ?? []).entries())
            for (const side of ["mine", "theirs"] as const) {
              const own = origin[side] === null ? undefined : sides[side].tables[table.id]?.[origin[side]];
              if (!own) continue;
              const was = origin.base === null ? undefined : base.tables[table.id]?.[origin.base];
              for (const { column, user, to } of fieldChanges(table, was ?? { cells: {}, user: {} }, own)) {
                // Names follow the rows that they name.
                if (!user && (column === table.identifiedBy || columnOf(table, column).names !== null)) continue;
                if (told.has(JSON.stringify([table.id, row, column, user]))) continue;
                expect([table.id, column, cellAt(state.tables[table.id]![row]!, { column, user })]).toEqual([table.id, column, to]);
                kept += 1;
              }
            }
        // What is gone the other removed, and this one left alone. Rows that name others follow, and are not as they were.
        for (const { id } of someTables.filter(({ columns }) => columns.every(({ names }) => names === null)))
          for (const side of ["mine", "theirs"] as const) {
            const there = new Set((origins[id] ?? []).map((one) => one[side]));
            const before = new Set((base.tables[id] ?? []).map(rowText));
            const gone = (sides[side].tables[id] ?? []).filter((_row, index) => !there.has(index));
            expect(gone.filter((one) => !before.has(rowText(one)))).toEqual([]);
          }
      }),
      { numRuns: 150 },
    );
    expect(kept).toBeGreaterThan(500);
  });

  it("of one alone are all that is merged, on either side", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const random = randomFrom(seed);
        const base = randomState(random);
        const other = worked(base, random);
        for (const { state, clashes } of [mergeStates(someTables, base, base, other), mergeStates(someTables, base, other, base)]) {
          expect(clashes).toEqual([]);
          expect(isEmptyDiff(diffStates(someTables, state, other))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("lose no value that either of them entered", () => {
    const values = ({ tables: all }: PlanState): readonly string[] =>
      Object.values(all)
        .flat()
        .flatMap(({ cells, user }) => [...Object.values(cells), ...Object.values(user)].map(valueText));
    const told = (clash: Clash): readonly string[] =>
      clash.kind === "setting" ? [] : [valueText(clash.mine), valueText(clash.theirs), valueText(clash.base)];
    fc.assert(
      fc.property(seeds, fc.string({ minLength: 12, maxLength: 12 }), (seed, entered) => {
        const random = randomFrom(seed);
        const base = randomState(random);
        const mark = (state: PlanState, by: string): PlanState => ({
          ...state,
          tables: Object.fromEntries(
            Object.entries(state.tables).map(([id, rows]) => [
              id,
              rows.map((one) =>
                random() < 0.5 ? { ...one, user: { ...one.user, [pick(random, ["Note", "Own"])]: `${by} ${entered}` } } : one,
              ),
            ]),
          ),
        });
        const [mine, theirs] = [mark(worked(base, random), "mine"), mark(worked(base, random), "theirs")];
        const { state, clashes } = mergeStates(someTables, base, mine, theirs);
        const kept = new Set([...values(state), ...clashes.flatMap(told)]);
        for (const value of [...values(mine), ...values(theirs)]) if (value.includes(entered)) expect(kept).toContain(value);
      }),
      { numRuns: 100 },
    );
  });
});
