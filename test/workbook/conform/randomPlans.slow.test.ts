/** Random plans follow random templates: never a lost cell, never a broken formula. `npm run fuzz:conform` tries as many as one likes. */
import { tryPlan } from "./randomPlans";

jest.setTimeout(120_000);

test("whatever managers added is there, and their formulas compute as before", async () => {
  for (let run = 0; run < 25; run += 1) expect([run, await tryPlan(run, 5)]).toEqual([run, []]);
});
