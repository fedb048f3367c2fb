/** Next questions: weighed by trying answers on the plan, the weightiest first, nothing that changes nothing. */
import { effectText, questionModules, weighing, type WeighedQuestion } from "../../../src/plan/questions/nextQuestions";
import type { Plan } from "../../../src/plan/plan";
import { opportunity, person, plan, reviewDay } from "../../plans";
import { registry } from "../../registry";

const ask = async (given: Plan, most?: number): Promise<readonly WeighedQuestion[]> => {
  const steps = weighing({ registry, modules: await questionModules(registry), plan: given, today: reviewDay }, most);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};

const words = { health: (points: string) => `health ${points}`, blockers: (amount: number) => `${amount.toString()} blockers` };

/** Eight factors at 4, the one for funding unknown: a 1 there ends the pursuit. */
const hub = opportunity("Hub", { stage: "propose", closeDate: reviewDay + 20, scores: [4, null, 4, 4, 4, 4, 4, 4, 4] });

test("a factor that decides the verdict is asked, with what each answer makes of it", async () => {
  const found = await ask(plan({ opportunities: [hub] }));
  const funding = found.find(({ question }) => question.column === "funding");
  expect(funding?.question).toMatchObject({ table: "opportunities", row: 0 });
  expect(funding?.weight).toBeGreaterThanOrEqual(5);
  const [none] = funding?.effects ?? [];
  expect(none?.answer.value).toBe(1);
  expect(none && effectText(none, words, "en")).toContain("Verdict on Hub: Drop");
  expect(none && effectText(none, words, "zh")).toContain("Hub的结论：放弃");
});

test("what is answered is not asked again, and the plan itself is not touched", async () => {
  const before = plan({ opportunities: [hub] });
  const copy = structuredClone(before);
  await ask(before);
  expect(before).toEqual(copy);
  const found = await ask(plan({ opportunities: [{ ...hub, funding: 3 }] }));
  expect(found.map(({ question }) => question.column)).not.toContain("funding");
});

test("at most ten, the weightiest first; an empty plan asks nothing", async () => {
  const people = Array.from({ length: 12 }, (_, index) => person(`Person ${index.toString()}`));
  const found = await ask(plan({ stakeholders: people, opportunities: [hub] }));
  expect(found).toHaveLength(10);
  const weights = found.map(({ weight }) => weight);
  expect(weights).toEqual([...weights].sort((left, right) => right - left));
  expect(await ask(plan())).toEqual([]);
});

test("of a plan with thousands of people some are tried, and every section asks", async () => {
  const people = Array.from({ length: 2000 }, (_, index) => person(`Person ${index.toString()}`));
  const found = await ask(plan({ stakeholders: people, opportunities: [hub] }), 100);
  // A hundred thousand rows are fifty trials of two thousand.
  expect(found.length).toBeLessThanOrEqual(50);
  expect(new Set(found.map(({ question }) => question.table))).toEqual(new Set(["stakeholders", "opportunities"]));
});
