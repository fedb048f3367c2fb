/**
 * Pairs of random plans, the second made of the first or another altogether: what has to hold of any two. Known by its number, so that one can
 * be tried again alone.
 */
import { applyDiff, comparedTables, diffStates, isEmptyDiff } from "../../../src/plan/changes/compare";
import { stateText } from "../../../src/plan/changes/fingerprint";
import { changeReport } from "../../../src/plan/changes/reportOf";
import { standingOf } from "../../../src/plan/changes/standingOf";
import { healthMeasureWords } from "../../../src/plan/health/words";
import { planFromData } from "../../../src/plan/planFromData";
import type { PlanData, RowData } from "../../../src/plan/planData";
import { mergedSettings, type Settings } from "../../../src/plan/settings";
import { complexSale } from "../../../src/templates/builtIn";
import { reviewDay } from "../../plans";
import { anyContent, pick, randomFrom, type Random } from "../../randomRows";
import { registry } from "../../registry";
import { randomPlan } from "../../sections/randomPlan";

const edited = (row: RowData, columns: (typeof registry.tables)[number]["columns"], random: Random): RowData => {
  const column = pick(random, columns);
  return column.by === "user" ? { ...row, cells: { ...row.cells, [column.id]: anyContent(column, random) } } : row;
};

/** What somebody could have done to a plan in a while. */
const worked = (data: PlanData, other: PlanData, random: Random): PlanData => ({
  ...data,
  tables: Object.fromEntries(
    registry.tables.map(({ id, columns, shape }) => {
      const rows = (data.tables[id]?.rows ?? []).flatMap((row): readonly RowData[] => {
        if (shape === "rows" && random() < 0.1) return [];
        return [random() < 0.4 ? edited(row, columns, random) : row];
      });
      const come = shape === "rows" && random() < 0.3 ? (other.tables[id]?.rows.slice(0, 1) ?? []) : [];
      return [id, { rows: [...rows, ...come], userColumns: [] }];
    }),
  ),
});

const weightsOf = (random: Random): Settings =>
  random() < 0.6 ? {} : { [healthMeasureWords.id]: { [pick(random, healthMeasureWords.terms).id]: Math.floor(random() * 40) } };

const standing = async (data: PlanData, settings: Settings, asOf: number) => {
  const { plan } = planFromData(registry, data, mergedSettings(registry.settings, settings));
  const reading = { plan, data, template: complexSale, size: "full", meta: null, absent: [] } as const;
  return { plan, standing: await standingOf(registry, reading, asOf) };
};

export interface TriedPair {
  /** What does not hold; empty where all does. */
  readonly wrong: readonly string[];
  /** Causes that moved health; none where it is not known. */
  readonly parts: number;
}

export const tryPair = async (run: number): Promise<TriedPair> => {
  const random = randomFrom(run * 2_654_435 + 17);
  const planWith = (seed: number) => randomPlan("en", 1 + Math.floor(random() * 4), seed, anyContent);
  const [data, other] = [planWith(run * 2 + 1), planWith(run * 2 + 2)];
  const after = random() < 0.2 ? other : worked(data, other, random);
  const days = random() < 0.3 ? 0 : Math.floor(random() * 120);
  const [then, now] = [await standing(data, weightsOf(random), reviewDay - days), await standing(after, weightsOf(random), reviewDay)];
  const wrong: string[] = [];
  const { health } = await changeReport(registry, then.standing, now.standing, now.plan);
  if (health.before !== null && health.after !== null) {
    const sum = health.parts.reduce((total, { points }) => total + points, 0);
    if (!(Math.abs(sum - (health.after - health.before)) < 1e-9))
      wrong.push(`parts ${String(sum)}, difference ${String(health.after - health.before)}`);
  } else if (health.parts.length > 0) wrong.push("parts of a health that is not known");
  const tables = comparedTables(registry);
  const [from, to] = [then.standing.state, now.standing.state];
  if (!isEmptyDiff(diffStates(tables, from, from))) wrong.push("a plan differs from itself");
  if (stateText(applyDiff(tables, from, diffStates(tables, from, to))) !== stateText(to)) wrong.push("the diff applied is another plan");
  return { wrong, parts: health.parts.length };
};
