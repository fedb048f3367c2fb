/** What moved the health figure, and by how much. */
import { attributeHealth, type HealthChange } from "../../../src/plan/changes/attribution";
import { defaultHealthWeights, health } from "../../../src/plan/health/health";
import { randomFrom, type Random } from "../../randomRows";

const weights = defaultHealthWeights;
const same = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5];
const withOne = (index: number, value: number | null) => same.map((one, at) => (at === index ? value : one));

it("one measure that moved has all of the difference", () => {
  expect(attributeHealth({ before: { measures: same, weights }, after: { measures: withOne(0, 1), weights }, time: null })).toEqual([
    { cause: 0, points: expect.closeTo(10, 9) as number },
  ]);
});

it("what time alone did is no merit of the measure", () => {
  // Actions became overdue by themselves; then two of three were finished.
  const change: HealthChange = {
    before: { measures: withOne(5, 1), weights },
    after: { measures: withOne(5, 0.8), weights },
    time: { beforeNow: withOne(5, 0.2), afterThen: withOne(5, 1) },
  };
  expect(attributeHealth(change)).toEqual([
    { cause: 5, points: expect.closeTo(3, 9) as number },
    { cause: "time", points: expect.closeTo(-5, 9) as number },
  ]);
});

it("weights that are others have their part, and two causes of one effect share it", () => {
  // Of one known measure the weight does not matter.
  const only = (value: number) => [value, null, null, null, null, null, null];
  expect(
    attributeHealth({
      before: { measures: only(0.5), weights },
      after: { measures: only(0.5), weights: weights.map(() => 1) },
      time: null,
    }),
  ).toEqual([]);
  const two = (value: number) => [value, 0, null, null, null, null, null];
  const parts = attributeHealth({
    before: { measures: two(0), weights: [0, 1, 0, 0, 0, 0, 0] },
    after: { measures: two(1), weights: [1, 0, 0, 0, 0, 0, 0] },
    time: null,
  });
  expect(parts).toEqual([
    { cause: 0, points: 50 },
    { cause: "weights", points: 50 },
  ]);
});

it("a measure that is known only now moves health by being known", () => {
  const parts = attributeHealth({
    before: { measures: withOne(1, null), weights },
    after: { measures: withOne(1, 0), weights },
    time: null,
  });
  expect(parts).toEqual([{ cause: 1, points: expect.closeTo(-7.5, 9) as number }]);
});

it("nothing is told where health is not known before or now", () => {
  const unknown = { measures: same.map(() => null), weights };
  expect(attributeHealth({ before: unknown, after: { measures: same, weights }, time: null })).toEqual([]);
});

describe("any two plans", () => {
  const measure = (random: Random): number | null => (random() < 0.2 ? null : random() < 0.2 ? Math.round(random()) : random());
  const moved = (values: readonly (number | null)[], random: Random) =>
    values.map((value) => (value === null || random() < 0.6 ? value : random()));

  it("the parts are the difference together", () => {
    const random = randomFrom(12);
    let told = 0;
    for (let run = 0; run < 10_000; run += 1) {
      const [before, after] = [Array.from({ length: 7 }, () => measure(random)), Array.from({ length: 7 }, () => measure(random))];
      const now = random() < 0.5 ? after : moved(before, random);
      const own = weights.map((weight) => (random() < 0.3 ? Math.floor(random() * 30) : weight));
      const change: HealthChange = {
        before: { measures: before, weights },
        after: { measures: now, weights: random() < 0.5 ? weights : own },
        time: random() < 0.5 ? null : { beforeNow: moved(before, random), afterThen: moved(now, random) },
      };
      const [from, to] = [health(change.before.measures, change.before.weights), health(change.after.measures, change.after.weights)];
      const parts = attributeHealth(change);
      if (from === null || to === null) {
        expect(parts).toEqual([]);
        continue;
      }
      told += 1;
      const sum = parts.reduce((total, { points }) => total + points, 0);
      if (Math.abs(sum - (to - from)) > 1e-9) throw new Error(`${String(sum)} is not ${String(to - from)}: ${JSON.stringify(change)}`);
    }
    expect(told).toBeGreaterThan(9_000);
  });
});
