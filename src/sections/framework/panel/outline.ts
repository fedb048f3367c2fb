/** The value framework as the tree the pane shows: every node under each parent it supports, with what it brings and what it lacks. */
import { completeness, contribution, frameworkValue } from "../figures";
import { executiveLevel, frameworkGraph, shareIn, solutionLevel, type FrameworkGraph } from "../graph";
import type { PlanWith } from "../../../plan/plan";
import { nameKey } from "../../../plan/wording";
import { type FrameworkNode, frameworkTable } from "../table";
import { type Stakeholder, stakeholderTable } from "../../stakeholders/table";

export interface OutlineNode {
  /** Unique in the tree: a node stands once under each of its parents. */
  readonly path: string;
  /** Index in the plan's array. */
  readonly row: number;
  readonly name: string;
  readonly level: number;
  readonly owner: string | null;
  /** The owner where he or she is in the plan. */
  readonly contact: Pick<Stakeholder, "attitude" | "closeness"> | null;
  /** What the contribution is made of; null at the top. */
  readonly parent: { readonly name: string; readonly ownShare: number; readonly allShares: number } | null;
  /** Value a year of the solutions below, or of the solution itself. */
  readonly value: number | null;
  /** Share in the parent it stands under; null at the top. */
  readonly contribution: number | null;
  /** Share that no solution serves, of executive KPIs only. */
  readonly unserved: number | null;
  /** Nothing stands below a node that is no solution. */
  readonly gap: boolean;
  readonly children: readonly OutlineNode[];
}

export interface FrameworkOutline {
  readonly roots: readonly OutlineNode[];
  /** Share of the executive KPIs that are complete, 0–1; null without any. */
  readonly complete: number | null;
}

/** Figures that belong to a node wherever it stands. */
interface NodeFigures {
  readonly values: readonly (number | null)[];
  readonly unserved: ReadonlyMap<string, number>;
  readonly contacts: ReadonlyMap<string, Stakeholder>;
}

const nameOf = (node: FrameworkNode): string => (node.name === "" ? node.id : node.name);

const nodeAt = (
  graph: FrameworkGraph,
  figures: NodeFigures,
  index: number,
  parent: number | null,
  trail: string,
): readonly OutlineNode[] => {
  const node = graph.nodes[index];
  const above = parent === null ? undefined : graph.nodes[parent];
  if (!node) return [];
  const path = `${trail}/${node.id}`;
  const level = node.level ?? executiveLevel;
  const children = graph.children[index] ?? [];
  return [
    {
      path,
      row: graph.rows[index] ?? 0,
      name: nameOf(node),
      level,
      owner: node.owner,
      contact: (node.owner === null ? undefined : figures.contacts.get(nameKey(node.owner))) ?? null,
      parent:
        above === undefined || parent === null
          ? null
          : { name: nameOf(above), ownShare: Math.max(0, node.share ?? 1), allShares: graph.shareOfChildren[parent] ?? 0 },
      value: figures.values[index] ?? null,
      contribution: parent === null ? null : shareIn(graph, index, parent),
      unserved: figures.unserved.get(node.id) ?? null,
      gap: level < solutionLevel && children.length === 0,
      children: children.flatMap((child) => nodeAt(graph, figures, child, index, path)),
    },
  ];
};

/** Nodes without a parent stand at the top, executives first. */
export const outlineOf = (plan: PlanWith<typeof frameworkTable | typeof stakeholderTable>): FrameworkOutline => {
  const graph = frameworkGraph(plan.framework);
  const { kpis, unserved } = contribution(plan.framework);
  const figures: NodeFigures = {
    values: graph.nodes.map((node) => {
      const found = frameworkValue(plan.framework, node.id);
      return found.found ? found.value : null;
    }),
    unserved: new Map(kpis.map((kpi, index) => [kpi.id, unserved[index] ?? 1])),
    contacts: new Map(plan.stakeholders.map((person) => [nameKey(person.name), person] as const)),
  };
  const tops = graph.nodes.map((_node, index) => index).filter((index) => (graph.parents[index] ?? []).length === 0);
  tops.sort((a, b) => (graph.nodes[a]?.level ?? executiveLevel) - (graph.nodes[b]?.level ?? executiveLevel));
  return { roots: tops.flatMap((index) => nodeAt(graph, figures, index, null, "")), complete: completeness(plan.framework) };
};
