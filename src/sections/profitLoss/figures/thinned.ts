/**
 * A curve of many points drawn with few: Largest-Triangle-Three-Buckets (S. Steinarsson, Downsampling Time Series for Visual
 * Representation, University of Iceland 2013). Of each bucket of neighbours that point stays which makes the largest triangle with the
 * point before and the middle of the next bucket, so bends and peaks remain; the first and the last point always stay.
 */
type Point = readonly [x: number, y: number];

const area = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number => Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay));

const middle = (points: readonly Point[], from: number, to: number): Point => {
  let [x, y] = [0, 0];
  for (let at = from; at < to; at += 1) {
    x += points[at]?.[0] ?? 0;
    y += points[at]?.[1] ?? 0;
  }
  return [x / (to - from), y / (to - from)];
};

/** At most so many of the points, in their order; all of them where they are no more than that. Time grows with their number. */
export const thinned = (points: readonly Point[], most: number): readonly Point[] => {
  const [first, last] = [points[0], points.at(-1)];
  if (points.length <= most || first === undefined || last === undefined) return points;
  if (most < 3) return [first, last].slice(0, Math.max(1, most));
  const buckets = most - 2;
  const start = (bucket: number): number => 1 + Math.floor((bucket * (points.length - 2)) / buckets);
  const kept: Point[] = [first];
  let before = first;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const [from, to] = [start(bucket), start(bucket + 1)];
    const next = bucket + 1 < buckets ? middle(points, to, start(bucket + 2)) : last;
    let best = points[from] ?? last;
    let largest = -1;
    for (let at = from; at < to; at += 1) {
      const point = points[at] ?? last;
      const size = area(before, point, next);
      if (size > largest) [largest, best] = [size, point];
    }
    kept.push(best);
    before = best;
  }
  return [...kept, last];
};
