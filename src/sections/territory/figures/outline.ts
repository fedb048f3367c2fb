/** The outline around points: their convex hull (A. M. Andrew, Another efficient algorithm for convex hulls in two dimensions, 1979). */

export type Point = readonly [x: number, y: number];

const turns = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

const half = (points: readonly Point[]): readonly Point[] => {
  const chain: Point[] = [];
  for (const point of points) {
    for (let last = chain.at(-1), before = chain.at(-2); last && before && turns(before, last, point) <= 0;) {
      chain.pop();
      [last, before] = [chain.at(-1), chain.at(-2)];
    }
    chain.push(point);
  }
  return chain.slice(0, -1);
};

/** Corners of the outline, one after the other around the points. */
export const outlineOf = (points: readonly Point[]): readonly Point[] => {
  const sorted = [...points].sort((left, right) => left[0] - right[0] || left[1] - right[1]);
  return sorted.length < 3 ? sorted : [...half(sorted), ...half(sorted.reverse())];
};
