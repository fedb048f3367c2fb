/**
 * Random plans follow random templates: `npm run fuzz:conform -- [runs] [first]`. Says every run in which something was lost or broken, and ends
 * with 1 where there was one. A run is known by its number, so that it can be tried again alone: `npm run fuzz:conform -- 1 417`.
 */
import { tryPlan } from "../test/workbook/conform/randomPlans";

const [runs = 10_000, first = 0] = process.argv.slice(2).map(Number);

void (async () => {
  const started = Date.now();
  let bad = 0;
  for (let run = first; run < first + runs; run += 1) {
    const said = await tryPlan(run).catch((error: unknown) => [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
    if (said.length > 0) {
      bad += 1;
      console.log(`run ${run.toString()}: ${said.slice(0, 5).join("; ")}`);
    }
    const done = run - first + 1;
    if (done % 250 === 0)
      console.error(
        `${done.toString()} of ${runs.toString()}, ${bad.toString()} bad, ${((Date.now() - started) / done).toFixed(0)} ms each`,
      );
  }
  console.log(`${runs.toString()} runs, ${bad.toString()} with something lost or broken.`);
  process.exitCode = bad > 0 ? 1 : 0;
})();
