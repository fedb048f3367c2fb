/** What clashed, decided: as the merge left it, or as the other side has it. */
import fc from "fast-check";
import { diffStates, isEmptyDiff } from "../../../src/plan/changes/compare";
import { mergeStates } from "../../../src/plan/changes/merge";
import { decisionsOf, resolved, usualSide, type Side } from "../../../src/plan/changes/resolve";
import type { PlanState, StateRow, StateValue } from "../../../src/plan/changes/state";
import { randomFrom } from "../../randomRows";
import { registry } from "../../registry";
import { randomState, someTables, worked } from "./randomStates";

const row = (cells: Readonly<Record<string, StateValue>>): StateRow => ({ cells, user: {} });
const people = (...rows: readonly StateRow[]): PlanState => ({ tables: rows.length === 0 ? {} : { stakeholders: rows }, settings: {} });
const ana = { name: "Ana Ruiz", level: "user", attitude: "neutral" };

const all = (base: PlanState, mine: PlanState, theirs: PlanState, side: Side) => {
  const merged = mergeStates(registry.tables, base, mine, theirs);
  const decisions = decisionsOf(merged.clashes);
  return { merged, decisions, made: resolved(registry.tables, merged, new Map(decisions.map(({ id }) => [id, side]))) };
};

it("a field that both set is as I have it until theirs is taken", () => {
  const given = [people(row(ana)), people(row({ ...ana, attitude: "supporter" })), people(row({ ...ana, attitude: "opponent" }))] as const;
  expect(all(...given, "mine").made.state).toEqual(given[1]);
  expect(all(...given, "theirs").made.state).toEqual(given[2]);
});

it("a row that one removed and the other changed in two fields is one decision: it stays as changed, or it is gone", () => {
  const after = people(row({ ...ana, attitude: "supporter", title: "CFO" }));
  const { decisions, made } = all(people(row(ana)), after, people(), "theirs");
  expect(decisions.map(({ kind, clashes }) => [kind, clashes.length])).toEqual([["removed-by-them", 2]]);
  expect(made).toMatchObject({ state: people(), origins: { stakeholders: [] } });
  expect(all(people(row(ana)), after, people(), "mine").made.state).toEqual(after);
  expect(all(people(row(ana)), people(), after, "mine").made.state).toEqual(people());
  expect(all(people(row(ana)), people(), after, "theirs").made.state).toEqual(after);
});

it("what names a row follows the name that is decided for", () => {
  const called = (name: string): PlanState => ({
    tables: { stakeholders: [row({ ...ana, name })], actions: [row({ action: "Call", stakeholder: name })] },
    settings: {},
  });
  const { made } = all(called("Ana Ruiz"), called("Ana Lopez"), called("Ana Ruiz-Gil"), "theirs");
  expect(made.state).toEqual(called("Ana Ruiz-Gil"));
});

it("numbers of the lists go the same way", () => {
  const set = (x: number): PlanState => ({ tables: {}, settings: { attitude: { neutral: x } } });
  expect(all(set(1), set(2), set(3), "theirs").made.state).toEqual(set(3));
  expect(all(set(1), set(2), { tables: {}, settings: {} }, "theirs").made.state.settings).toEqual({});
});

it("all that theirs has is what their side of the merge has", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
      const random = randomFrom(seed);
      const base = randomState(random);
      const [mine, theirs] = [worked(base, random), worked(base, random)];
      const merged = mergeStates(someTables, base, mine, theirs);
      // Two rows of one name may meet otherwise from the other side.
      const [same, other] = [merged, mergeStates(someTables, base, theirs, mine)];
      fc.pre(same.clashes.length === other.clashes.length && same.clashes.every(({ kind }) => kind !== "both-added"));
      // A name that another row has meanwhile is followed from neither side for certain.
      fc.pre(!same.clashes.some((one) => one.kind === "cell" && registry.table(one.table)?.identifiedBy === one.column));
      const sides = new Map(
        decisionsOf(merged.clashes).flatMap((one) =>
          one.kind === "cell" || one.kind === "setting" ? [[one.id, "theirs"] as const] : [[one.id, usualSide(one)] as const],
        ),
      );
      expect(diffStates(someTables, resolved(someTables, merged, sides).state, other.state)).toEqual({ tables: [], settings: [] });
    }),
    { numRuns: 200 },
  );
});

it("nothing is other where nothing is decided", () => {
  const merged = mergeStates(registry.tables, people(row(ana)), people(row({ ...ana, level: "executive" })), people());
  expect(resolved(registry.tables, merged, new Map())).toBe(merged);
  expect(isEmptyDiff(diffStates(registry.tables, merged.state, people(row({ ...ana, level: "executive" }))))).toBe(true);
});
