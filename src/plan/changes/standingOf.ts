/** Where a plan stands on a day: its data, and what its sections measure, conclude and find. Key figures and conclusions are loaded first. */
import type { Finding } from "../finding";
import { health, healthMeasureIds, healthMeasures, type HealthMeasureId } from "../health/health";
import { healthMeasureWords } from "../health/words";
import { sectionsOf, type PlanSections } from "../inTemplate";
import { nameOfRow, rowsOf, type Plan } from "../plan";
import { ofSize } from "../registry";
import type { Outcome, Registry } from "../section";
import { numbersOf } from "../settings";
import type { Size } from "../table";
import type { KeptFinding, KeyFigure, KeyWord, Standing } from "./standing";
import { plainNumber, stateOf, type StateSource } from "./state";

/** What reading a plan gives (workbook/read.ts). */
export interface StandingSource extends StateSource, PlanSections {
  readonly size: Size;
}

const kept = ({ id, severity, table, subject, text }: Finding): KeptFinding => ({ id, severity, table, subject, text });

const figuresOf = async ({ sections }: Registry, plan: Plan, asOf: number): Promise<readonly KeyFigure[]> => {
  const modules = await Promise.all(sections.flatMap(({ keyFigures }) => (keyFigures ? [keyFigures()] : [])));
  return modules
    .flatMap((module) => module.keyFigures(plan as never, asOf))
    .map((figure) => ({ ...figure, value: figure.value === null ? null : plainNumber(figure.value) }));
};

const aboutOf = (registry: Registry, plan: Plan, { about }: Outcome): Pick<KeyWord, "about"> => {
  const table = about && registry.table(about.table);
  return about && table ? { about: { ...about, name: nameOfRow(table, rowsOf(plan, table)[about.row]) } } : {};
};

const wordsOf = async (registry: Registry, plan: Plan, asOf: number): Promise<readonly KeyWord[]> => {
  const modules = await Promise.all(registry.sections.flatMap(({ ask }) => (ask ? [ask()] : [])));
  return modules
    .flatMap((module) => module.outcomes?.(plan as never, asOf) ?? [])
    .map((outcome) => {
      const { id, name, value, because } = outcome;
      const reason = because?.() ?? null;
      return { id, name, value, ...aboutOf(registry, plan, outcome), ...(reason === null ? {} : { because: reason }) };
    });
};

/** By measure, in the order of chapter 12.1. */
export const byMeasure = <T>(valueOf: (id: HealthMeasureId, index: number) => T): Readonly<Record<HealthMeasureId, T>> =>
  Object.fromEntries(healthMeasureIds.map((id, index) => [id, valueOf(id, index)] as const)) as Record<HealthMeasureId, T>;

/**
 * @param known all sections; what the plan has and shows of them is judged
 * @param asOf serial of the day that figures refer to
 */
export const standingOf = async (known: Registry, reading: StandingSource, asOf: number): Promise<Standing> => {
  const registry = ofSize(sectionsOf(known, reading), reading.size);
  const { plan } = reading;
  const measures = healthMeasures(registry.measures, plan, asOf);
  const weights = numbersOf(healthMeasureWords, plan.settings);
  const [figures, words] = await Promise.all([figuresOf(registry, plan, asOf), wordsOf(registry, plan, asOf)]);
  return {
    asOf,
    state: stateOf(known, reading, reading.template.settings),
    health: health(
      measures,
      healthMeasureIds.map((id) => weights[id]),
    ),
    measures: byMeasure((_id, index) => measures[index] ?? null),
    weights: byMeasure((id) => weights[id]),
    figures,
    words,
    findings: registry.findings(plan, asOf).map(kept),
  };
};
