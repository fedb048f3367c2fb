/** What holds of any two plans: a few pairs here, ten thousand with `npm run fuzz:changes`. */
import { tryPair } from "./randomPairs";

it("what moved health sums to its difference, a plan does not differ from itself, and the diff applied gives the other", async () => {
  let parts = 0;
  for (let run = 0; run < 15; run += 1) {
    const tried = await tryPair(run);
    expect([run, tried.wrong]).toEqual([run, []]);
    parts += tried.parts;
  }
  expect(parts).toBeGreaterThan(15);
});
