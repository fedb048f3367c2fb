/**
 * What the customer may read of the value framework: goals and figures with where they stand and are to go, and what we bring to each. Nothing
 * of what it is worth, how sure we are and who answers for it.
 */
import type { CustomerLine, CustomerList } from "../../plan/customerCopy";
import type { PlanWith } from "../../plan/plan";
import { text } from "../../plan/wording";
import { executiveLevel, frameworkGraph, nodesOfLevel, type FrameworkGraph } from "./graph";
import type { frameworkTable } from "./table";

/** By level. */
const kinds = [
  text("Goal", "目标"),
  text("Initiative", "举措"),
  text("Operating figure", "运营指标"),
  text("Our solution", "我方方案"),
] as const;

/** A node under each that it supports, as the outline of the method has it. */
const linesFrom = (graph: FrameworkGraph, index: number, depth: number): readonly CustomerLine[] => {
  const node = graph.nodes[index];
  if (!node) return [];
  const { name, department, baseline, target, unit } = node;
  const line: CustomerLine = {
    depth,
    kind: kinds[(node.level ?? 1) - 1] ?? null,
    name: name === "" ? node.id : name,
    cells: [department, baseline, target, unit],
  };
  return [line, ...(graph.children[index] ?? []).flatMap((child) => linesFrom(graph, child, depth + 1))];
};

export const forCustomer = ({ framework }: PlanWith<typeof frameworkTable>): CustomerList => {
  const graph = frameworkGraph(framework);
  return {
    title: text("Goals and solutions", "目标与方案"),
    purpose: text("What is to be reached, by which steps, and what we bring to each", "要达成什么、通过哪些步骤，以及我们为每一步带来什么"),
    headers: [
      { text: text("What is to be reached", "要达成的内容"), width: 52 },
      { text: text("Department", "部门"), width: 24 },
      { text: text("Today", "现状"), width: 12 },
      { text: text("Aim", "期望"), width: 12 },
      { text: text("Unit", "单位"), width: 16 },
    ],
    lines: nodesOfLevel(graph, executiveLevel).flatMap((index) => linesFrom(graph, index, 0)),
    none: text("No goal is written down yet.", "尚未写下目标。"),
    held: 0,
  };
};
