/**
 * Where the names of marks in a picture stand: right of the mark, left of it, above or below, so that no name covers another name or mark.
 * Lengths are in the unit of the picture. Marks that lie on each other count as one: their names keep away from the largest.
 */
import { letterWidth } from "./letterWidth";

export interface Mark {
  readonly name: string;
  readonly x: number;
  /** Downwards. */
  readonly y: number;
  readonly radius: number;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

type Side = "Right" | "Left" | "Top" | "Bottom";

export interface PlacedName {
  readonly side: Side;
  readonly box: Box;
  /** Nothing is covered, and the name stands within the picture. */
  readonly free: boolean;
}

const sides: readonly Side[] = ["Right", "Left", "Top", "Bottom"];

const textWidth = (text: string, size: number): number => Array.from(text).reduce((sum, letter) => sum + letterWidth(letter) * size, 0);

const boxOf = ({ x, y, radius }: Mark): Box => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });

const covered = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const area = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** Marks whose centres lie within one another. */
const together = (a: Mark, b: Mark): boolean => Math.hypot(a.x - b.x, a.y - b.y) < Math.max(a.radius, b.radius);

const gap = 3;

/**
 * Places the names one after the other; the first have the choice. A name that finds no free place gets the one that covers least.
 * @param size of the letters
 * @param all every name is written, also where it covers something: the next ones keep away from it
 */
export const placeNames = (marks: readonly Mark[], picture: Box, size: number, all: boolean): readonly PlacedName[] => {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const near = marks.filter((other) => together(mark, other)).map(boxOf);
    const others = marks.filter((other) => !together(mark, other)).map(boxOf);
    const length = textWidth(mark.name, size);
    const at = (left: number, middle: number): Box => ({ left, right: left + length, top: middle - size / 2, bottom: middle + size / 2 });
    const boxes: Readonly<Record<Side, Box>> = {
      Right: at(Math.max(...near.map(({ right }) => right)) + gap, mark.y),
      Left: at(Math.min(...near.map(({ left }) => left)) - gap - length, mark.y),
      Top: at(mark.x - length / 2, Math.min(...near.map(({ top }) => top)) - gap - size / 2),
      Bottom: at(mark.x - length / 2, Math.max(...near.map(({ bottom }) => bottom)) + gap + size / 2),
    };
    const places = sides.map((side) => {
      const box = boxes[side];
      const cost = [...taken, ...others].reduce((sum, other) => sum + covered(box, other), 0) + area(box) - covered(box, picture);
      return { side, box, cost };
    });
    const best = places.reduce((least, place) => (place.cost < least.cost - 1e-6 ? place : least));
    const free = best.cost < 1e-6;
    if (free || all) taken.push(best.box);
    return { side: best.side, box: best.box, free };
  });
};
