/** Many accounts: segments of 1,000 to 100,000 at once, against asking for each among all; and the whale curve thinned to 400 points. */
import { segment, segmentsOf, whale } from "../../src/sections/profitLoss/figures";
import { thinned } from "../../src/sections/profitLoss/figures/thinned";
import { randomFrom } from "../randomRows";
import { compare, milliseconds, report, times } from "./measure";

const sizes = [1_000, 10_000, 100_000] as const;

const accountsOf = (count: number) => {
  const random = randomFrom(count);
  return Array.from({ length: count }, () => {
    const revenue = Math.exp(random() * 8);
    return { revenue, profit: Math.round(revenue * (random() * 0.4 - 0.05) * 100) / 100 };
  });
};

export const benchAccounts = async (): Promise<void> => {
  const lists = sizes.map(accountsOf);
  const all = await compare(Object.fromEntries(sizes.map((size, index) => [String(size), () => segmentsOf(lists[index] ?? [])])));
  const [small = []] = lists;
  const profits = small.map(({ profit }) => profit);
  const one = await compare({ each: () => small.map(({ profit, revenue }) => segment(profits, profit, revenue)) });
  const perAccount = (size: number): number => (all[String(size)] ?? NaN) / (size * Math.log2(size));
  report("Segments of all accounts (no worse than 1× is n · log n)", [
    ...sizes.map((size) => [
      `${size.toString()} accounts`,
      milliseconds(all[String(size)] ?? NaN),
      `${times(perAccount(size) / perAccount(1_000))} the time for n · log n at 1000`,
    ]),
    ["1000, each asked among all", milliseconds(one.each), `${times(one.each / (all["1000"] ?? NaN))} the time of all at once`],
  ]);
  const curve = whale((lists[2] ?? []).map(({ profit }) => profit)) ?? [];
  const few = thinned(curve, 400);
  const time = await compare({ rank: () => whale((lists[2] ?? []).map(({ profit }) => profit)), thin: () => thinned(curve, 400) });
  let furthest = 0;
  let next = 1;
  for (const [x, y] of curve) {
    while ((few[next]?.[0] ?? 1) < x) next += 1;
    const [[ax, ay], [bx, by]] = [few[next - 1] ?? [0, 0], few[next] ?? [1, 1]];
    furthest = Math.max(furthest, Math.abs(y - (bx === ax ? by : ay + ((x - ax) / (bx - ax)) * (by - ay))));
  }
  report("The whale curve of 100,000 accounts", [
    ["points drawn", few.length.toString(), `${(curve.length / few.length).toFixed(0)} of ${curve.length.toString()} for each`],
    ["furthest from the whole curve", `${(furthest * 100).toFixed(2)} % of all profit`],
    ["ranked and thinned", `${milliseconds(time.rank)} and ${milliseconds(time.thin)}`],
  ]);
};
