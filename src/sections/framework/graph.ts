/**
 * The value framework as a graph (chapter 3): nodes by id, edges from a node to the nodes it supports.
 *
 * Total on any input: of nodes with the same id the first counts; a parent that does not exist, is named twice or is not exactly
 * one level up gives no edge. What is left has edges between neighbouring levels only, so it cannot hold a circle.
 */
import { nameKey } from "../../plan/wording";
import type { FrameworkNode } from "./table";

export interface FrameworkGraph {
  /** One node for each id, in the order of the table. */
  readonly nodes: readonly FrameworkNode[];
  /** Row of each node in the table. */
  readonly rows: readonly number[];
  /** Index of a node by the key of its id. */
  readonly position: ReadonlyMap<string, number>;
  /** Indexes of the children of each node, in the order of the table. */
  readonly children: readonly (readonly number[])[];
  readonly parents: readonly (readonly number[])[];
  /** Σ share over the children of each node. */
  readonly shareOfChildren: readonly number[];
}

export const executiveLevel = 1;
export const solutionLevel = 4;

/** Weight of a node among its brothers; blank is 1. */
const shareOf = (node: FrameworkNode): number => Math.max(0, node.share ?? 1);

/** Built in one pass over nodes and edges. */
export const frameworkGraph = (all: readonly FrameworkNode[]): FrameworkGraph => {
  const position = new Map<string, number>();
  const nodes: FrameworkNode[] = [];
  const rows: number[] = [];
  all.forEach((node, row) => {
    const key = nameKey(node.id);
    if (key === "" || position.has(key)) return;
    position.set(key, nodes.length);
    nodes.push(node);
    rows.push(row);
  });
  const children: number[][] = nodes.map(() => []);
  const shareOfChildren = nodes.map(() => 0);
  const parents = nodes.map((node, index) => {
    const found = new Set<number>();
    for (const id of node.supports) {
      const parent = position.get(nameKey(id));
      if (parent === undefined || found.has(parent)) continue;
      const level = nodes[parent]?.level ?? null;
      if (level === null || node.level !== level + 1) continue;
      found.add(parent);
      children[parent]?.push(index);
      shareOfChildren[parent] = (shareOfChildren[parent] ?? 0) + shareOf(node);
    }
    return [...found];
  });
  return { nodes, rows, position, children, parents, shareOfChildren };
};

/** Share of a child in a parent: share(c) / Σ share over the children of p; 0 when all of them are 0. */
export const shareIn = (graph: FrameworkGraph, child: number, parent: number): number => {
  const node = graph.nodes[child];
  const sum = graph.shareOfChildren[parent] ?? 0;
  return node && sum > 0 ? shareOf(node) / sum : 0;
};

/** Indexes of the nodes of a level, in the order of the table. */
export const nodesOfLevel = (graph: FrameworkGraph, level: number): readonly number[] =>
  graph.nodes.flatMap((node, index) => (node.level === level ? [index] : []));

/** The levels from top to bottom. */
export const levels: readonly number[] = [1, 2, 3, 4];

/** Every node with all nodes below it, each once. */
export const below = (graph: FrameworkGraph, start: number): readonly number[] => {
  const seen = new Set([start]);
  for (const index of seen) for (const child of graph.children[index] ?? []) seen.add(child);
  return [...seen];
};
