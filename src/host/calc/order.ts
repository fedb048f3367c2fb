/** In which order formulas are computed, so that each comes after what it reads. */
import type { FormulaNode } from "./node";

/**
 * The given formulas and all that depend on them, readers after what they read; within a circle the order is any.
 *
 * @param pass A number not used before: it marks the formulas that have their place.
 * @param readersOf The formulas that read what this one writes.
 */
export function inOrder(seeds: Iterable<FormulaNode>, pass: number, readersOf: (node: FormulaNode) => FormulaNode[]): FormulaNode[] {
  const finished: FormulaNode[] = [];
  const stack: { node: FormulaNode; readers: FormulaNode[]; next: number }[] = [];
  const enter = (node: FormulaNode): void => {
    if (node.pass === pass || node.removed) return;
    node.pass = pass;
    node.pending = true;
    stack.push({ node, readers: readersOf(node), next: 0 });
  };
  for (const seed of seeds) {
    enter(seed);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const reader = top.readers[top.next++];
      if (reader) enter(reader);
      else {
        finished.push(top.node);
        stack.pop();
      }
    }
  }
  return finished.reverse();
}
