/**
 * Which colours of a sheet that stands are the company's of before, and what becomes of them: pure. A cell is ours where it has the very colour
 * that the sheet was drawn with there, or at the place where rows and columns that came since have moved it; every other colour is the user's.
 */
import type { Area } from "../../plan/sheet/address";
import type { Edge, Look } from "../../plan/sheet/looks";
import type { SheetSpec } from "../../plan/sheet/sheetSpec";
import { lookAreas } from "../build/lookAreas";

/** Old colour → new colour. */
export type Shades = ReadonlyMap<string, string>;

export const sides = ["top", "bottom", "left", "right"] as const;

/** Colours of a cell as it stands. */
export type Coloured = Pick<Look, "fill" | "color" | (typeof sides)[number]>;

/** A table as it was drawn, and where it stands now; both with the header row. */
export interface MovedTable {
  readonly drawn: Area;
  readonly standing: Area;
}

export type ColoursAt = (row: number, column: number) => readonly Coloured[];

const mostColumns = 16_384;
const keyOf = (row: number, column: number): number => row * mostColumns + column;

const within = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

/** What of a look is in the company's colours. */
const ofCompany = (look: Look, shades: Shades): Coloured | null => {
  const has = (color: string | undefined): boolean => color !== undefined && shades.has(color.toUpperCase());
  const own: Coloured = {
    ...(has(look.fill) ? { fill: look.fill } : {}),
    ...(has(look.color) ? { color: look.color } : {}),
    ...Object.fromEntries(sides.flatMap((side) => (has(look[side]?.color) ? [[side, look[side]]] : []))),
  };
  return Object.keys(own).length > 0 ? own : null;
};

/** What the sheet was drawn with, for any cell as it stands. */
export const drawnColours = ({ paints }: Pick<SheetSpec, "paints">, tables: readonly MovedTable[], shades: Shades): ColoursAt => {
  const cells = new Map<number, Coloured>();
  for (const { area, look } of lookAreas(paints)) {
    const own = ofCompany(look, shades);
    if (!own) continue;
    for (let row = area.top; row <= area.bottom; row += 1)
      for (let column = area.left; column <= area.right; column += 1) cells.set(keyOf(row, column), own);
  }
  const down = [...new Set([0, ...tables.flatMap(({ drawn, standing }) => [standing.top - drawn.top, standing.bottom - drawn.bottom])])];
  const across = [...new Set([0, ...tables.flatMap(({ drawn, standing }) => [standing.left - drawn.left, standing.right - drawn.right])])];
  const line = (row: number, { left, right }: Area): readonly Coloured[] =>
    Array.from({ length: right - left + 1 }, (_, index) => cells.get(keyOf(row, left + index))).flatMap((one) => one ?? []);
  const inTables = tables.map(({ drawn, standing }) => ({
    standing,
    header: line(drawn.top, drawn),
    body: line(drawn.top + 1, drawn),
  }));
  return (row, column) => {
    const table = inTables.find(({ standing }) => within(standing, row, column));
    if (table) return row === table.standing.top ? table.header : table.body;
    return down.flatMap((rows) => across.flatMap((columns) => cells.get(keyOf(row - rows, column - columns)) ?? []));
  };
};

/** The colours that a cell gets; null where it keeps all it has. */
export const recoloured = (standing: Coloured, drawn: readonly Coloured[], shades: Shades): Coloured | null => {
  if (drawn.length === 0) return null;
  const next = (color: string | undefined, ours: (one: Coloured) => string | undefined): string | undefined => {
    const stands = color?.toUpperCase();
    return stands !== undefined && drawn.some((one) => ours(one)?.toUpperCase() === stands) ? shades.get(stands) : undefined;
  };
  const fill = next(standing.fill, (one) => one.fill);
  const color = next(standing.color, (one) => one.color);
  const edges = sides.flatMap((side): readonly (readonly [string, Edge])[] => {
    const edge = standing[side];
    const becomes = next(edge?.color, (one) => one[side]?.color);
    return edge && becomes !== undefined ? [[side, { ...edge, color: becomes }]] : [];
  });
  const own = { ...(fill === undefined ? {} : { fill }), ...(color === undefined ? {} : { color }), ...Object.fromEntries(edges) };
  return Object.keys(own).length > 0 ? own : null;
};
