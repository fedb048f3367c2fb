/** KAM.BVFCONTRIBUTION and KAM.SUPPORT at growing sizes: time for each node and edge, or row, against the smallest size. */
import { functionCalls } from "../../src/functions/call";
import { registry } from "../registry";
import { compare, milliseconds, report, times } from "./measure";

const { call } = functionCalls(registry.functions);

type Rows = (string | number | null)[][];

/** A framework of four levels, each node but the first level supporting three nodes one level up. */
const framework = (size: number): { readonly rows: Rows; readonly edges: number } => {
  const perLevel = size / 4;
  // The contribution matrix has solutions × KPIs cells, so its size is kept: ten KPIs whatever the number of nodes.
  const counts = [10, perLevel, perLevel, size - 10 - 2 * perLevel];
  let edges = 0;
  const rows = counts.flatMap((count, level) =>
    Array.from({ length: count }, (_, index) => {
      const above = counts[level - 1] ?? 0;
      const parents = above === 0 ? [] : [...new Set([index % above, (index * 7 + 1) % above, (index * 13 + 5) % above])];
      edges += parents.length;
      return [
        `L${level + 1}-${index}`,
        level + 1,
        `Node ${index}`,
        parents.map((parent) => `L${level}-${parent}`).join(";"),
        1 + (index % 3),
      ];
    }),
  );
  return { rows, edges };
};

const people = (size: number): readonly Rows[] => {
  const pick = (words: readonly string[], step: number): Rows =>
    Array.from({ length: size }, (_, index) => [words[(index * step) % words.length] ?? null]);
  return [
    pick(["Operational", "Management", "Decision"], 1),
    pick(["Initiator", "Designer", "Decision maker", "User", "Evaluator"], 3),
    pick(["Supporter", "Neutral", "Opponent"], 2),
    pick(["Close", "Frequent", "Distant", "No contact"], 1),
  ];
};

/** Calls with single cells, through the reading of their arguments. */
const scalarCalls = {
  "KAM.INFLUENCE": ["Decision", "Decision maker"],
  "KAM.PRIORITY": ["Decision", "User", "Neutral", "Close"],
  "KAM.GRADE": [46_500, 0.7, 46_347],
} as const;
const callsInARound = 100_000;

const benchScalars = async (): Promise<void> => {
  const time = await compare(
    Object.fromEntries(
      Object.entries(scalarCalls).map(([name, args]) => [
        name,
        () => {
          for (let count = 0; count < callsInARound; count += 1) call(name, args);
        },
      ]),
    ),
  );
  report(
    "Functions of single cells, their arguments read",
    Object.entries(time).map(([name, taken]) => [name, `${(callsInARound / taken / 1000).toFixed(2)} million calls a second`]),
  );
};

export const benchFunctions = async (): Promise<void> => {
  await benchScalars();
  const sizes = [100, 1_000, 10_000] as const;
  const graphs = sizes.map(framework);
  const contribution = await compare(
    Object.fromEntries(sizes.map((size, index) => [String(size), () => call("KAM.BVFCONTRIBUTION", [graphs[index]?.rows ?? []])])),
  );
  const lists = sizes.map(people);
  const support = await compare(
    Object.fromEntries(sizes.map((size, index) => [String(size), () => call("KAM.SUPPORT", lists[index] ?? [])])),
  );
  const growth = (time: Record<string, number>, work: (index: number) => number) =>
    sizes.map((size, index) => {
      const each = (time[String(size)] ?? NaN) / work(index);
      const first = (time["100"] ?? NaN) / work(0);
      return [`${size} rows`, milliseconds(time[String(size)] ?? NaN), `${times(each / first)} the time for each row and edge at 100 rows`];
    });
  report(
    "KAM.BVFCONTRIBUTION (no worse than 1× is linear)",
    growth(contribution, (index) => (sizes[index] ?? 0) + (graphs[index]?.edges ?? 0)),
  );
  report(
    "KAM.SUPPORT (no worse than 1× is linear)",
    growth(support, (index) => sizes[index] ?? 0),
  );
};
