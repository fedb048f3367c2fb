/**
 * Which unknowns are worth asking next: every question of the sections is answered in turn, both ways, on a copy of the plan; what the
 * answers change, among each other and against not knowing, says how much the question matters. Ours, not the method's: it only weighs what the method's rules,
 * figures and health say.
 *
 * A question weighs the largest of these differences: points of health, plus for each conclusion that differs (grade, verdict, stage …) 5, for each
 * blocker 8 and for each warning 2. An answer that changes nothing is not worth asking for.
 */
import type { Finding } from "../finding";
import { health, healthMeasureIds, measuresOf, type HealthMeasureId } from "../health/health";
import { healthMeasureWords } from "../health/words";
import type { Text } from "../language";
import { rowsOf, type Plan } from "../plan";
import type { Answer, Outcome, Question, QuestionModule, Registry, Section } from "../section";
import { orderedNumbers } from "../settings";
import { numberText } from "../wording";
import type { AnyRow, CellOfRow, Table } from "../table";
import { trialsOf, valueOf } from "./answers";

const weights = { outcome: 5, blocker: 8, warning: 2 } as const;

/** What an answer would change, seen from the plan as it is. */
export interface Effect {
  readonly answer: Answer;
  /** Conclusions that become another: "Verdict on Hub: Advance". */
  readonly outcomes: readonly Outcome[];
  /** Points of health; 0 where it stays. */
  readonly health: number;
  /** Blockers that come (positive) or go. */
  readonly blockers: number;
}

export interface WeighedQuestion {
  readonly question: Question;
  readonly weight: number;
  readonly effects: readonly Effect[];
}

/** A section with what it would like to know and concludes. */
export interface AskingSection {
  readonly section: Section;
  readonly module: QuestionModule;
}

export interface Asking {
  readonly registry: Registry;
  readonly modules: readonly AskingSection[];
  readonly plan: Plan;
  readonly today: number;
}

/** What one section says about a plan. */
interface Said {
  readonly findings: readonly Finding[];
  readonly measures: Readonly<Partial<Record<HealthMeasureId, number | null>>>;
  readonly outcomes: readonly Outcome[];
}

/** Where a plan stands, as far as answers can change it. */
interface State {
  readonly said: ReadonlyMap<string, Said>;
  readonly health: number | null;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly warnings: ReadonlySet<string>;
  readonly blockers: ReadonlySet<string>;
}

const keyOf = ({ id, table, row, column }: Finding): string => [id, table, row, column].join("/");

const saidBy = ({ modules, today }: Asking, section: Section, plan: Plan): Said => ({
  findings: section.findings?.(plan as never, today) ?? [],
  measures: measuresOf(section.measures ?? {}, plan, today),
  outcomes: modules.find((one) => one.section.id === section.id)?.module.outcomes?.(plan as never, today) ?? [],
});

const stateFrom = (said: ReadonlyMap<string, Said>, plan: Plan): State => {
  const all = [...said.values()];
  const findings = all.flatMap((one) => one.findings);
  const keys = (severity: Finding["severity"]) => new Set(findings.filter((one) => one.severity === severity).map(keyOf));
  const measures = Object.assign({}, ...all.map((one) => one.measures)) as Said["measures"];
  return {
    said,
    health: health(
      healthMeasureIds.map((id) => measures[id] ?? null),
      orderedNumbers(healthMeasureWords, plan.settings),
    ),
    outcomes: new Map(all.flatMap(({ outcomes }) => outcomes).map((one) => [one.id, one])),
    warnings: keys("warning"),
    blockers: keys("blocker"),
  };
};

/** What the sections say of a plan, one a step; of those that `known` answers for, that. */
function* stateOf(asking: Asking, plan: Plan, known: (section: Section) => Said | undefined): Generator<null, State> {
  const said = new Map<string, Said>();
  for (const section of asking.registry.sections) {
    const before = known(section);
    if (!before) yield null;
    said.set(section.id, before ?? saidBy(asking, section, plan));
  }
  return stateFrom(said, plan);
}

/** Whether what a section says can depend on a table: its own, or one that it reads. */
const dependsOn = ({ tables, reads = [] }: Section, table: string): boolean => [...tables, ...reads].some(({ id }) => id === table);

/** The state after one table changed: only what depends on it is asked again. */
const stateAfter = (asking: Asking, now: State, plan: Plan, table: string): Generator<null, State> =>
  stateOf(asking, plan, (section) => (dependsOn(section, table) ? undefined : now.said.get(section.id)));

const different = (left: ReadonlySet<string>, right: ReadonlySet<string>): number =>
  [...left].filter((key) => !right.has(key)).length + [...right].filter((key) => !left.has(key)).length;

const changedOutcomes = (from: State, to: State): readonly Outcome[] =>
  [...to.outcomes.values()].filter(({ id, value }) => from.outcomes.get(id)?.value.en !== value.en);

const distance = (left: State, right: State): number =>
  Math.abs((left.health ?? 0) - (right.health ?? 0)) +
  weights.outcome * changedOutcomes(left, right).length +
  weights.blocker * different(left.blockers, right.blockers) +
  weights.warning * different(left.warnings, right.warnings);

/** The plan with one cell answered. */
const answered = (plan: Plan, table: Table, row: number, column: string, value: CellOfRow): Plan => {
  const change = (one: AnyRow): AnyRow => ({ ...one, [column]: value });
  const rows = rowsOf(plan, table);
  const now = table.shape === "record" ? change(rows[0] ?? {}) : rows.map((one, index) => (index === row ? change(one) : one));
  return { ...plan, [table.id]: now };
};

const effectOf = (answer: Answer, now: State, then: State): Effect => ({
  answer,
  outcomes: changedOutcomes(now, then),
  health: (then.health ?? 0) - (now.health ?? 0),
  blockers: then.blockers.size - now.blockers.size,
});

/** How much one question matters; null where no answer changes anything. */
function* weigh(asking: Asking, now: State, question: Question): Generator<null, WeighedQuestion | null> {
  const table = asking.registry.table(question.table);
  if (!table) return null;
  const trials: { readonly answer: Answer; readonly state: State }[] = [];
  for (const answer of trialsOf(question, table, asking.today)) {
    const then = answered(asking.plan, table, question.row, question.column, valueOf(answer));
    trials.push({ answer, state: yield* stateAfter(asking, now, then, table.id) });
  }
  const states = [now, ...trials.map(({ state }) => state)];
  const weight = Math.max(0, ...states.flatMap((left, index) => states.slice(index + 1).map((right) => distance(left, right))));
  return weight < smallest ? null : { question, weight, effects: trials.map(({ answer, state }) => effectOf(answer, now, state)) };
}

/** Rows that answers are tried on, over all questions: each trial looks at the whole plan. */
const mostTried = 100_000;

/**
 * The questions that the sections have about this plan. Of a plan with very many rows only some can be tried: each section in turn asks what it
 * would ask first.
 */
const questionsOf = ({ registry, modules, plan, today }: Asking): readonly Question[] => {
  const asked = modules.map(({ module }) => module.questions?.(plan as never, today) ?? []);
  const rows = registry.tables.reduce((sum, table) => sum + rowsOf(plan, table).length, 0);
  const most = Math.ceil(mostTried / Math.max(1, rows));
  if (asked.reduce((sum, { length }) => sum + length, 0) <= most) return asked.flat();
  const longest = Math.max(...asked.map(({ length }) => length));
  const inTurn = Array.from({ length: Math.min(longest, most) }, (_, at) => asked.flatMap((questions) => questions[at] ?? []));
  return inTurn.flat().slice(0, most);
};

/** Weighs in small steps, so that the caller can pause between two of them; the last value is the answer. */
export function* weighing(asking: Asking, most = 10): Generator<null, readonly WeighedQuestion[]> {
  const now = yield* stateOf(asking, asking.plan, () => undefined);
  const weighed: WeighedQuestion[] = [];
  for (const question of questionsOf(asking)) {
    const one = yield* weigh(asking, now, question);
    if (one) weighed.push(one);
  }
  // The order of the plan decides between equals, so that the list does not jump.
  return [...weighed].sort((left, right) => right.weight - left.weight).slice(0, most);
}

/** What sections would like to know, loaded. */
export const questionModules = (registry: Registry): Promise<readonly AskingSection[]> =>
  Promise.all(registry.sections.flatMap((section) => (section.ask ? [section.ask().then((module) => ({ section, module }))] : [])));

/** A smaller change of health is not worth a word. */
const smallest = 0.05;

const signed = (points: number): string => `${points > 0 ? "+" : "−"}${numberText(Math.abs(points), Math.abs(points) < 1 ? 1 : 0)}`;

/** What an answer changes, in a few words; empty where it changes nothing people steer by. */
export const effectText = (
  { outcomes, health: points, blockers }: Effect,
  texts: { readonly health: (points: string) => string; readonly blockers: (amount: number) => string },
  language: keyof Text,
): string =>
  [
    ...outcomes.slice(0, 2).map(({ name, value }) => `${name[language]}${language === "zh" ? "：" : ": "}${value[language]}`),
    ...(blockers === 0 ? [] : [texts.blockers(blockers)]),
    ...(Math.abs(points) < smallest ? [] : [texts.health(signed(points))]),
  ].join(" · ");
