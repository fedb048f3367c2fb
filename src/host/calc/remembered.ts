/**
 * What is found in texts of formulas, kept for all workbooks: the same ones stand in many cells and in every plan, and parsing costs more than
 * computing them. What was found is shared and must not be changed.
 */

/** More than a large plan holds; then it begins anew, so that nothing grows without end. */
const mostKnown = 10_000;

export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostKnown) known.clear();
    const found = find(text);
    known.set(text, found);
    return found;
  };
}
