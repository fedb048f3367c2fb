/**
 * Random pairs of plans: `npm run fuzz:changes -- [runs] [first]`. Of each pair what moved health sums to its difference, a plan does not differ
 * from itself, and the diff applied gives the other. Says every run in which one does not hold, and ends with 1 where there was one.
 */
import { tryPair } from "../test/plan/changes/randomPairs";

const [runs = 10_000, first = 0] = process.argv.slice(2).map(Number);

void (async () => {
  const started = Date.now();
  let [bad, told, parts] = [0, 0, 0];
  for (let run = first; run < first + runs; run += 1) {
    const tried = await tryPair(run);
    if (tried.wrong.length > 0) {
      bad += 1;
      console.log(`run ${run.toString()}: ${tried.wrong.join("; ")}`);
    }
    if (tried.parts > 0) told += 1;
    parts += tried.parts;
    const done = run - first + 1;
    if (done % 500 === 0) console.error(`${done.toString()} of ${runs.toString()}, ${bad.toString()} bad`);
  }
  const each = ((Date.now() - started) / runs).toFixed(1);
  console.log(
    `${runs.toString()} pairs, ${told.toString()} with health moved by ${(parts / Math.max(1, told)).toFixed(1)} causes on average, ${bad.toString()} in which something does not hold; ${each} ms each.`,
  );
  process.exitCode = bad > 0 ? 1 : 0;
})();
