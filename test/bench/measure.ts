/** Timing inside one run: medians over several rounds, alternatives measured in turn so that a drifting machine hits both alike. */

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

const timed = async (work: () => unknown): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};

/** Median milliseconds of each alternative: one warm-up, then `rounds` rounds A B C, A B C … */
export const compare = async <Name extends string>(
  alternatives: Readonly<Record<Name, () => unknown>>,
  rounds = 5,
): Promise<Record<Name, number>> => {
  const names = Object.keys(alternatives) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (const name of names) await alternatives[name]();
  for (let round = 0; round < rounds; round += 1) for (const name of names) times[name].push(await timed(alternatives[name]));
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<Name, number>;
};

export const milliseconds = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;
export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)}×`;
export const kilobytes = (value: number): string => `${(value / 1000).toFixed(0)} kB`;

/** A heading and its rows, aligned. */
export const report = (title: string, rows: readonly (readonly string[])[]): void => {
  const widths = rows.reduce<number[]>((all, row) => row.map((cell, index) => Math.max(all[index] ?? 0, cell.length)), []);
  console.log(`\n${title}`);
  for (const row of rows) console.log(`  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("   ")}`.trimEnd());
};
