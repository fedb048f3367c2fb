/**
 * Figures of the value framework (chapter 3): contribution of solutions to executive KPIs, unserved shares, values, completeness,
 * improvement, and the outline.
 *
 * All but the matrix itself and the outline take time linear in nodes + edges. The matrix has solutions × KPIs cells; filling it visits
 * the edges once for each KPI. The outline repeats a node under each parent and therefore stops at a limit.
 */
import { below, executiveLevel, frameworkGraph, levels, nodesOfLevel, shareIn, solutionLevel, type FrameworkGraph } from "./graph";
import { nameKey } from "../../plan/wording";
import type { FrameworkNode } from "./table";

export interface Contribution {
  readonly kpis: readonly FrameworkNode[];
  readonly solutions: readonly FrameworkNode[];
  /** One row a solution, one column a KPI, 0–1. */
  readonly shares: readonly (readonly number[])[];
  /** Share of each KPI that no solution serves, 0–1. */
  readonly unserved: readonly number[];
}

/** Carries an amount of 1 from a KPI down to the nodes below it, level by level, split by the shares. One amount for each node. */
const flowDown = (graph: FrameworkGraph, parentsByLevel: readonly (readonly number[])[], kpi: number): Float64Array => {
  const flow = new Float64Array(graph.nodes.length);
  flow[kpi] = 1;
  for (const parents of parentsByLevel) {
    for (const parent of parents) {
      const amount = flow[parent] ?? 0;
      if (amount === 0) continue;
      for (const child of graph.children[parent] ?? []) flow[child] = (flow[child] ?? 0) + amount * shareIn(graph, child, parent);
    }
  }
  return flow;
};

/** Share of every node that no solution below it serves. Summed from below, it is exactly 0 or 1 where nothing or all is missing. */
const unservedShares = (graph: FrameworkGraph): readonly number[] => {
  const unserved: number[] = graph.nodes.map((node) => (node.level === solutionLevel ? 0 : 1));
  for (const level of [...levels].reverse()) {
    for (const index of nodesOfLevel(graph, level)) {
      const children = graph.children[index] ?? [];
      if ((graph.shareOfChildren[index] ?? 0) <= 0) continue;
      unserved[index] = children.every((child) => unserved[child] === 1)
        ? 1
        : children.reduce((sum, child) => sum + shareIn(graph, child, index) * (unserved[child] ?? 1), 0);
    }
  }
  return unserved;
};

/** How much of each executive KPI every solution carries, over all paths between them. Method, chapter 3. */
export const contribution = (nodes: readonly FrameworkNode[]): Contribution => {
  const graph = frameworkGraph(nodes);
  const solutions = nodesOfLevel(graph, solutionLevel);
  const kpis = nodesOfLevel(graph, executiveLevel);
  const parentsByLevel = levels.filter((level) => level < solutionLevel).map((level) => nodesOfLevel(graph, level));
  const flows = kpis.map((kpi) => flowDown(graph, parentsByLevel, kpi));
  const shares = solutions.map((solution) => flows.map((flow) => flow[solution] ?? 0));
  const unserved = unservedShares(graph);
  const nodesAt = (indexes: readonly number[]) => indexes.flatMap((index) => graph.nodes[index] ?? []);
  return { kpis: nodesAt(kpis), solutions: nodesAt(solutions), shares, unserved: kpis.map((kpi) => unserved[kpi] ?? 1) };
};

/** Money a year that each node carries: annual value · confidence of the KPIs, split downwards. Null where no KPI above has a value yet. */
const carriedValues = (graph: FrameworkGraph): readonly (number | null)[] => {
  const carried: (number | null)[] = graph.nodes.map((node, index) => {
    if (node.level === executiveLevel) return node.annualValue === null ? null : node.annualValue * (node.confidence ?? 1);
    return (graph.parents[index] ?? []).length === 0 ? 0 : null;
  });
  for (const level of levels) {
    for (const parent of nodesOfLevel(graph, level)) {
      const amount = carried[parent] ?? null;
      if (amount === null) continue;
      for (const child of graph.children[parent] ?? []) carried[child] = (carried[child] ?? 0) + amount * shareIn(graph, child, parent);
    }
  }
  return carried;
};

const sumKnown = (amounts: readonly (number | null)[]): number | null =>
  amounts.length > 0 && amounts.every((amount) => amount === null) ? null : amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);

const valueAt = (graph: FrameworkGraph, carried: readonly (number | null)[], index: number): number | null =>
  sumKnown(
    below(graph, index)
      .filter((node) => graph.nodes[node]?.level === solutionLevel)
      .map((solution) => carried[solution] ?? null),
  );

/** `missing` when no node has the id; the value is null while none of the KPIs above has an annual value. */
export type NodeValue = { readonly found: false } | { readonly found: true; readonly value: number | null };

/** Value a year of a solution, or of all solutions under another node, each counted once. Method, chapter 3. */
export const frameworkValue = (nodes: readonly FrameworkNode[], id: string): NodeValue => {
  const graph = frameworkGraph(nodes);
  const index = graph.position.get(nameKey(id));
  return index === undefined ? { found: false } : { found: true, value: valueAt(graph, carriedValues(graph), index) };
};

/** Value of every solution, highest first: the match view. */
export const solutionValues = (
  nodes: readonly FrameworkNode[],
): readonly { readonly node: FrameworkNode; readonly row: number; readonly value: number | null }[] => {
  const graph = frameworkGraph(nodes);
  const carried = carriedValues(graph);
  return nodesOfLevel(graph, solutionLevel)
    .flatMap((index) => {
      const node = graph.nodes[index];
      return node ? [{ node, row: graph.rows[index] ?? 0, value: carried[index] ?? null }] : [];
    })
    .sort((left, right) => (right.value ?? -Infinity) - (left.value ?? -Infinity));
};

/** Whether at least one path leads from each executive KPI down to a solution, and whether it has a target. */
export const kpiStates = (
  nodes: readonly FrameworkNode[],
): readonly { readonly node: FrameworkNode; readonly hasTarget: boolean; readonly served: boolean }[] => {
  const graph = frameworkGraph(nodes);
  const served = graph.nodes.map((node) => node.level === solutionLevel);
  for (const level of [...levels].reverse()) {
    for (const index of nodesOfLevel(graph, level)) {
      if ((graph.children[index] ?? []).some((child) => served[child])) served[index] = true;
    }
  }
  return nodesOfLevel(graph, executiveLevel).flatMap((index) => {
    const node = graph.nodes[index];
    return node ? [{ node, hasTarget: node.target !== null, served: served[index] === true }] : [];
  });
};

/** Share of the executive KPIs that have a target and a path down to a solution, 0–1; null without any. Method, chapter 3. */
export const completeness = (nodes: readonly FrameworkNode[]): number | null => {
  const kpis = kpiStates(nodes);
  return kpis.length === 0 ? null : kpis.filter((kpi) => kpi.hasTarget && kpi.served).length / kpis.length;
};

/** How far a KPI is to move: (target − baseline) / |baseline|; null where one is blank or the baseline is 0. Method, chapter 3. */
export const improvement = (baseline: number | null, target: number | null): number | null =>
  baseline === null || target === null || baseline === 0 ? null : (target - baseline) / Math.abs(baseline);

interface OutlineLine {
  readonly node: FrameworkNode;
  /** 1–4; a node whose level is unknown stands at 1. */
  readonly level: number;
}

export interface Outline {
  readonly lines: readonly OutlineLine[];
  /** More lines would follow. */
  readonly cut: boolean;
}

/** Lines an outline has at most. */
const outlineLimit = 20_000;

/**
 * The framework as an outline: every node under each parent it supports; nodes without a parent stand by themselves.
 * Method, chapter 3.
 */
export const outline = (nodes: readonly FrameworkNode[], limit: number = outlineLimit): Outline => {
  const graph = frameworkGraph(nodes);
  const lines: OutlineLine[] = [];
  const waiting = graph.nodes.map((_node, index) => index).filter((index) => (graph.parents[index] ?? []).length === 0);
  waiting.sort((left, right) => (graph.nodes[left]?.level ?? 0) - (graph.nodes[right]?.level ?? 0)).reverse();
  while (lines.length < limit) {
    const index = waiting.pop();
    if (index === undefined) return { lines, cut: false };
    const node = graph.nodes[index];
    if (node) lines.push({ node, level: node.level ?? executiveLevel });
    for (const child of [...(graph.children[index] ?? [])].reverse()) waiting.push(child);
  }
  return { lines, cut: waiting.length > 0 };
};
