/**
 * Where the boxes and lines of the drawn framework stand: four columns from executive KPI to solution, every node once, a line to each
 * of its parents, one vertical track per parent in the gap between two columns.
 *
 * Cases: a node without anything below it gets a gap box in the next column; a node of no level, without an id or with an id that occurred
 * before is left out (the findings name it); a parent that is not exactly one level up gets no line; without nodes four gap boxes stand.
 */

export interface DrawnNode {
  readonly id: string;
  readonly level: number | null;
  readonly name: string;
  readonly supports: readonly string[];
}

interface Box {
  /** Id of the node; null for a gap box. */
  readonly id: string | null;
  /** Row of the box among the rows of the drawing; a box is two rows high. */
  readonly row: number;
  /** 0–3. */
  readonly column: number;
  readonly name: string;
}

interface Track {
  /** Which of the gap's tracks, from the left. */
  readonly index: number;
  /** Rows whose lower edge the lines of parent and children follow. */
  readonly parentRow: number;
  readonly childRows: readonly number[];
}

export interface Gap {
  /** Between column `gap` and the next one. */
  readonly tracks: readonly Track[];
  readonly trackCount: number;
}

export interface FrameworkLayout {
  readonly boxes: readonly Box[];
  readonly gaps: readonly [Gap, Gap, Gap];
  readonly rowCount: number;
}

/** Two rows of the box and one free row. */
const pitch = 3;
const levels = [0, 1, 2, 3] as const;

interface Spot {
  readonly key: string;
  readonly id: string | null;
  readonly name: string;
  readonly column: number;
  readonly parents: readonly string[];
  place: number;
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const spotsOf = (nodes: readonly DrawnNode[]): Spot[] => {
  const seen = new Map<string, Spot>();
  for (const node of nodes) {
    if (node.id === "" || seen.has(node.id) || node.level === null || node.level < 1 || node.level > 4) continue;
    seen.set(node.id, { key: node.id, id: node.id, name: node.name, column: node.level - 1, parents: node.supports, place: 0 });
  }
  const spots = [...seen.values()].map((spot) => ({
    ...spot,
    parents: spot.parents.filter((id) => seen.get(id)?.column === spot.column - 1),
  }));
  const served = new Set(spots.flatMap(({ parents }) => parents));
  const missing = spots
    .filter(({ key, column }) => column < 3 && !served.has(key))
    .map((spot): Spot => ({ key: `missing:${spot.key}`, id: null, name: "", column: spot.column + 1, parents: [spot.key], place: 0 }));
  const empty = levels
    .filter((column) => spots.every((spot) => spot.column !== column) && missing.every((spot) => spot.column !== column))
    .map((column): Spot => ({ key: `empty:${column}`, id: null, name: "", column, parents: [], place: 0 }));
  return [...spots, ...missing, ...empty];
};

/** Those that stand beside each other in the graph pull each other to the same height. */
const order = (columns: readonly Spot[][]): void => {
  const indexOf = (spots: readonly Spot[]): ReadonlyMap<string, number> => new Map(spots.map(({ key }, index) => [key, index]));
  const sortBy = (spots: Spot[], pull: (spot: Spot) => number | null): void => {
    const now = indexOf(spots);
    spots.sort(
      (a, b) => (pull(a) ?? now.get(a.key) ?? 0) - (pull(b) ?? now.get(b.key) ?? 0) || (now.get(a.key) ?? 0) - (now.get(b.key) ?? 0),
    );
  };
  for (let sweep = 0; sweep < 4; sweep += 1) {
    for (const column of [1, 2, 3]) {
      const left = indexOf(columns[column - 1] ?? []);
      sortBy(columns[column] ?? [], ({ parents }) => mean(parents.flatMap((id) => left.get(id) ?? [])));
    }
    if (sweep === 3) break;
    for (const column of [2, 1, 0]) {
      const right = columns[column + 1] ?? [];
      sortBy(columns[column] ?? [], ({ key }) => mean(right.flatMap((child, index) => (child.parents.includes(key) ? [index] : []))));
    }
  }
};

/** Keeps the order and at least one pitch between neighbours, as near to the wish as possible. */
const spread = (wishes: readonly number[]): number[] => {
  const places = wishes.map((wish) => Math.max(0, Math.round(wish)));
  for (let index = 1; index < places.length; index += 1) places[index] = Math.max(places[index] ?? 0, (places[index - 1] ?? 0) + pitch);
  for (let index = places.length - 2; index >= 0; index -= 1) {
    const room = (places[index + 1] ?? 0) - pitch;
    const wish = Math.max(0, Math.round(wishes[index] ?? 0), index > 0 ? (places[index - 1] ?? 0) + pitch : 0);
    places[index] = Math.min(Math.max(wish, 0), room);
  }
  return places;
};

const placeColumns = (columns: readonly Spot[][]): void => {
  const longest = columns.reduce((best, spots, index) => (spots.length > (columns[best]?.length ?? 0) ? index : best), 0);
  (columns[longest] ?? []).forEach((spot, index) => {
    spot.place = index * pitch;
  });
  const settle = (column: number, pull: (spot: Spot) => number | null): void => {
    const spots = columns[column] ?? [];
    let last = -pitch;
    const wishes = spots.map((spot) => {
      last = pull(spot) ?? last + pitch;
      return last;
    });
    spread(wishes).forEach((place, index) => {
      const spot = spots[index];
      if (spot) spot.place = place;
    });
  };
  for (let column = longest - 1; column >= 0; column -= 1) {
    const children = columns[column + 1] ?? [];
    settle(column, ({ key }) => mean(children.filter(({ parents }) => parents.includes(key)).map(({ place }) => place)));
  }
  for (let column = longest + 1; column < 4; column += 1) {
    const parents = new Map((columns[column - 1] ?? []).map(({ key, place }) => [key, place]));
    settle(column, (spot) => mean(spot.parents.flatMap((id) => parents.get(id) ?? [])));
  }
};

const permutations = (count: number): readonly (readonly number[])[] => {
  if (count > 5) return [Array.from({ length: count }, (_, index) => index)];
  if (count <= 1) return [count === 1 ? [0] : []];
  return permutations(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, at) => [...rest.slice(0, at), count - 1, ...rest.slice(at)]),
  );
};

/** How often a parent's line runs along the line of a child that is not its own. */
const confusions = (tracks: readonly Track[]): number => {
  const firstTrack = new Map<number, number>();
  for (const { index, childRows } of tracks)
    for (const row of childRows) firstTrack.set(row, Math.min(firstTrack.get(row) ?? Infinity, index));
  return tracks.filter(({ index, parentRow, childRows }) => {
    const first = firstTrack.get(parentRow);
    return first !== undefined && !childRows.includes(parentRow) && first < index;
  }).length;
};

const gapOf = (parents: readonly Spot[], children: readonly Spot[]): Gap => {
  const drafts = parents.flatMap((parent) => {
    const childRows = children.filter((child) => child.parents.includes(parent.key)).map(({ place }) => place);
    return childRows.length === 0 ? [] : [{ parentRow: parent.place, childRows }];
  });
  const candidates = permutations(drafts.length).map((numbers) => drafts.map((draft, at) => ({ ...draft, index: numbers[at] ?? at })));
  const best = candidates.reduce<readonly Track[]>(
    (winner, tracks) => (confusions(tracks) < confusions(winner) ? tracks : winner),
    candidates[0] ?? [],
  );
  return { tracks: best, trackCount: Math.max(1, drafts.length) };
};

/** Pure and deterministic: the same nodes in the same order give the same drawing. */
export const layoutFramework = (nodes: readonly DrawnNode[]): FrameworkLayout => {
  const spots = spotsOf(nodes);
  const columns = levels.map((column) => spots.filter((spot) => spot.column === column));
  order(columns);
  placeColumns(columns);
  const gap = (column: number): Gap => gapOf(columns[column] ?? [], columns[column + 1] ?? []);
  return {
    boxes: columns.flatMap((column) => column.map(({ id, place, name, column: at }) => ({ id, row: place, column: at, name }))),
    gaps: [gap(0), gap(1), gap(2)],
    rowCount: Math.max(...spots.map(({ place }) => place)) + 2,
  };
};
