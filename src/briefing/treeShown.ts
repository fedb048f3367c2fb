/** Which nodes of the framework are shown where not all have room: from the goals that are worth most to what serves them. */
import type { ToldNode, ToldTree } from "./facts";

export interface ShownLevel {
  readonly name: string;
  readonly shown: readonly ToldNode[];
  readonly more: number;
}

/** At most so many nodes a level: those that lead to nodes shown come first, and stand in the order of what they lead to. */
export const treeShown = ({ levels }: ToldTree, most: number): readonly ShownLevel[] => {
  let above: readonly ToldNode[] = [];
  return levels.map(({ name, nodes }, index) => {
    const placeOf = (node: ToldNode): number => {
      const at = above.findIndex(({ id }) => node.leadsTo.includes(id));
      return at < 0 ? above.length : at;
    };
    const connected = (node: ToldNode): boolean => index === 0 || placeOf(node) < above.length;
    const shown = [...nodes.filter(connected), ...nodes.filter((node) => !connected(node))].slice(0, most);
    above = index === 0 ? shown : [...shown].sort((left, right) => placeOf(left) - placeOf(right));
    return { name, shown: above, more: nodes.length - shown.length };
  });
};
