/**
 * Rows and columns on the screen: which are visible, how large they are in pixels and where they begin.
 *
 * The state keeps points (rows) and characters (columns); a pixel is 1/96 inch at 100 % zoom.
 */
import { columnWidthPoints, defaultRowPoints } from "../../host/model/lengths";
import type { Sheet } from "../../host/model/state";

export const pixelsOfPoints = (points: number): number => Math.round((points * 96) / 72);
export const pointsOfPixels = (pixels: number): number => (pixels * 72) / 96;

/** Lines of one direction that are visible, in order. */
export interface Axis {
  /** Index in the sheet by position on the screen. */
  readonly indexes: readonly number[];
  /** Pixel where each begins; one more entry for the end. */
  readonly starts: readonly number[];
  /** Position of a sheet index; of the next visible one when it is hidden. */
  positionOf(index: number): number;
}

function makeAxis(count: number, hidden: ReadonlySet<number>, size: (index: number) => number): Axis {
  const indexes: number[] = [];
  const starts = [0];
  const positions: number[] = [];
  let end = 0;
  for (let index = 0; index < count; index++) {
    positions.push(indexes.length);
    const pixels = hidden.has(index) ? 0 : size(index);
    if (pixels <= 0) continue;
    indexes.push(index);
    end += pixels;
    starts.push(end);
  }
  return { indexes, starts, positionOf: (index) => positions[index] ?? indexes.length };
}

/** The columns from A on; `zoom` is a factor. */
export const columnAxis = (sheet: Sheet, count: number, zoom: number): Axis =>
  makeAxis(count, sheet.hiddenColumns, (column) => Math.round(pixelsOfPoints(columnWidthPoints(sheet, column)) * zoom));

/** The rows from 1 on; `heights` holds rows whose height follows from their text. */
export function rowAxis(sheet: Sheet, count: number, zoom: number, heights: ReadonlyMap<number, number>): Axis {
  const pixels = (points: number): number => Math.round(pixelsOfPoints(points) * zoom);
  // Nearly all rows are as high as that.
  const usual = pixels(defaultRowPoints);
  return makeAxis(count, sheet.hiddenRows, (row) => {
    const points = sheet.rowHeights.get(row) ?? heights.get(row);
    return points === undefined ? usual : pixels(points);
  });
}

/** Size in pixels of the line at a position. */
export const sizeAt = (axis: Axis, position: number): number => (axis.starts[position + 1] ?? 0) - (axis.starts[position] ?? 0);

/** Pixels from the start of the sheet to a sheet index, hidden lines left out. */
export const startOf = (axis: Axis, index: number): number =>
  axis.starts[axis.positionOf(index)] ?? axis.starts[axis.starts.length - 1] ?? 0;

/**
 * Pixel of a place given in points from the sheet's edge. Charts are anchored to cells: where a row is a part of a pixel smaller or
 * fitted to its text, what stands on it moves along.
 *
 * @param sizeOf Points of a line, by which the place was measured.
 */
export function pixelAt(axis: Axis, points: number, sizeOf: (index: number) => number): number {
  let begin = 0;
  for (let index = 0; index <= (axis.indexes.at(-1) ?? 0); index++) {
    const size = sizeOf(index);
    if (begin + size > points)
      return startOf(axis, index) + (Math.max(0, points - begin) / size) * (startOf(axis, index + 1) - startOf(axis, index));
    begin += size;
  }
  return axis.starts.at(-1) ?? 0;
}
