/** Which properties a load() asks for, as a tree: "name", "columns/items/name" and "*" of a whole object. */

export interface SelectTree {
  [property: string]: SelectTree;
}

/** `items/` carries no meaning: every step into a collection means its items. */
export function selectTree(select: readonly string[], expand: readonly string[] = []): SelectTree {
  const root: SelectTree = {};
  for (const path of [...select, ...expand.map((name) => `${name}/*`)]) {
    let node = root;
    for (const part of path.split("/")) {
      if (part.toLowerCase() === "items" || part === "") continue;
      node = node[part] ??= {};
    }
  }
  return root;
}
