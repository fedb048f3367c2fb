/**
 * What has changed between two standings of a plan: in sentences, the weightiest first, in figures, and what moved health by how much.
 *
 * The earlier standing may come from a snapshot that was thinned: then what differs in the data is not known, and of health no part can be
 * told for the time that passed. Neither is where the measures of the earlier data, asked again for their own day, are no longer what they
 * were: another version of the add-in may measure otherwise.
 */
import { healthMeasureIds, healthMeasures } from "../health/health";
import { healthMeasureWords } from "../health/words";
import type { Text } from "../language";
import type { Plan } from "../plan";
import type { Registry } from "../section";
import { mergedSettings, type Settings } from "../settings";
import { nameKey, text } from "../wording";
import { labelOf } from "../words";
import { attributeHealth, type HealthCause, type HealthChange } from "./attribution";
import { comparedTables, diffStates } from "./compare";
import type { PlanDiff } from "./diff";
import { planOf } from "./planOf";
import type { ChangeReport, HealthPart, MovedFigure } from "./report";
import type { KeptFinding, KeyFigure, Snapshot, Standing } from "./standing";
import type { PlanState } from "./state";
import { rowWeigher, tellDiff, tellWords } from "./tellChanges";

type Earlier = Snapshot["standing"] | Standing;

/** How far figures usually go between two reviews: a quarter of their range, a month. */
const usual = { share: 0.25, points: 25, days: 30 } as const;

/** 0–1; money and counts against the larger of both. */
const movement = ({ format, value }: KeyFigure, before: number | null): number => {
  if (value === null || before === null) return 0.5;
  const moved = Math.abs(value - before);
  if (format === "money" || format === "count") return moved / Math.max(Math.abs(value), Math.abs(before), 1);
  return Math.min(1, moved / usual[format]);
};

const movedFigures = (before: readonly KeyFigure[], after: readonly KeyFigure[]): readonly MovedFigure[] => {
  const known = new Map(before.map(({ id, value }) => [id, value]));
  return after
    .filter(({ id, value }) => known.has(id) && known.get(id) !== value)
    .map((figure) => ({ figure, before: known.get(figure.id) ?? null, weight: movement(figure, known.get(figure.id) ?? null) }))
    .sort((one, other) => other.weight - one.weight);
};

/** Names of before as they are now, where a row was called otherwise. */
const callingOf = (diff: PlanDiff | null): ((name: string) => string) => {
  const renamed = new Map(
    (diff?.tables ?? []).flatMap(({ changed }) =>
      changed.flatMap(({ was, name }) => (was === null ? [] : [[nameKey(was), name] as const])),
    ),
  );
  return (name) => renamed.get(nameKey(name)) ?? name;
};

const findingKey = ({ id, table }: KeptFinding, subject: string): string => JSON.stringify([id, table, nameKey(subject)]);

/** Findings of the one list that the other does not have; of several that are alike as many as there are more. */
const without = (all: readonly KeptFinding[], others: readonly string[], keyOf: (one: KeptFinding) => string): readonly KeptFinding[] => {
  const left = new Map<string, number>();
  for (const key of others) left.set(key, (left.get(key) ?? 0) + 1);
  return all.filter((one) => {
    const count = left.get(keyOf(one)) ?? 0;
    left.set(keyOf(one), count - 1);
    return count <= 0;
  });
};

/** Numbers in force with the earlier state: those of the template are those of now where the plan does not set them itself. */
const settingsThen = (registry: Registry, now: Settings, state: PlanState, own: Settings): Settings => {
  const template = mergedSettings(
    now,
    Object.fromEntries(
      Object.entries(own).map(([list, values]) => [
        list,
        Object.fromEntries(Object.keys(values).map((id) => [id, registry.settings[list]?.[id] ?? 0])),
      ]),
    ),
  );
  return mergedSettings(template, state.settings);
};

const tolerance = 1e-6;

/** What time alone made of the data of then, and the data of now on the day of then; null where that cannot be told. */
const timeBetween = (registry: Registry, before: Earlier, after: Standing, plan: Plan): HealthChange["time"] => {
  if (!before.state) return null;
  if (Math.floor(before.asOf) === Math.floor(after.asOf)) return null;
  const settings = settingsThen(registry, plan.settings, before.state, after.state.settings);
  const old = planOf(registry, before.state, settings, plan.language);
  const again = healthMeasures(registry.measures, old, before.asOf);
  const holds = healthMeasureIds.every((id, index) => {
    const [then, now] = [before.measures[id], again[index] ?? null];
    return then === null || (now !== null && Math.abs(then - now) < tolerance);
  });
  if (!holds) return null;
  const [beforeNow, afterThen] = [healthMeasures(registry.measures, old, after.asOf), healthMeasures(registry.measures, plan, before.asOf)];
  // A measure that the plan does not show in its size is not known, whatever its data would say.
  return {
    beforeNow: healthMeasureIds.map((id, index) => (before.measures[id] === null ? null : (beforeNow[index] ?? null))),
    afterThen: healthMeasureIds.map((id, index) => (after.measures[id] === null ? null : (afterThen[index] ?? null))),
  };
};

const causes: Readonly<Record<"time" | "weights", Text>> = {
  time: text("Time passing", "时间推移"),
  weights: text("Weights of the measures", "指标权重"),
};

const partOf = (cause: HealthCause, points: number): HealthPart => {
  if (typeof cause !== "number") return { cause: { kind: cause }, name: causes[cause], points };
  const measure = healthMeasureIds[cause]!;
  const name = text(labelOf(healthMeasureWords, measure, "en"), labelOf(healthMeasureWords, measure, "zh"));
  return { cause: { kind: "measure", measure }, name, points };
};

const healthParts = (registry: Registry, before: Earlier, after: Standing, plan: Plan): readonly HealthPart[] => {
  const then = ({ measures, weights }: Pick<Standing, "measures" | "weights">) => ({
    measures: healthMeasureIds.map((id) => measures[id]),
    weights: healthMeasureIds.map((id) => weights[id]),
  });
  return attributeHealth({ before: then(before), after: then(after), time: timeBetween(registry, before, after, plan) })
    .map(({ cause, points }) => partOf(cause, points))
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
};

/**
 * @param registry the sections, as the plan's template has them where its words shall be told
 * @param plan the plan as it stands with `after`
 */
export const changeReport = (registry: Registry, before: Earlier, after: Standing, plan: Plan): Promise<ChangeReport> => {
  const diff = before.state ? diffStates(comparedTables(registry), before.state, after.state) : null;
  const called = callingOf(diff);
  const weigh = rowWeigher(registry, plan);
  const calledId = (id: string): string => {
    const at = id.indexOf(":");
    return at < 0 ? id : id.slice(0, at + 1) + called(id.slice(at + 1));
  };
  const told = [...tellWords(before.words, after.words, calledId, weigh), ...(diff ? tellDiff(registry, diff, weigh) : [])];
  const keys = {
    before: before.findings.map((one) => findingKey(one, called(one.subject))),
    after: after.findings.map((one) => findingKey(one, one.subject)),
  };
  return Promise.resolve({
    from: before.asOf,
    to: after.asOf,
    diff,
    health: { before: before.health, after: after.health, parts: healthParts(registry, before, after, plan) },
    figures: movedFigures(before.figures, after.figures),
    told: told.sort((one, other) => other.weight - one.weight),
    findings: {
      come: without(after.findings, keys.before, (one) => findingKey(one, one.subject)),
      gone: without(before.findings, keys.after, (one) => findingKey(one, called(one.subject))),
    },
  });
};
