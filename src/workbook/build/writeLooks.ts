/**
 * Looks onto cells. Large rectangles are formatted as ranges; the many small ones of a sheet go together in one call
 * that carries a look per cell.
 */
import { areaName, type Area } from "../../plan/sheet/address";
import type { Edge, Look } from "../../plan/sheet/looks";
import type { Paint } from "../../plan/sheet/sheetSpec";
import { lookAreas, type LookArea } from "./lookAreas";

/** From this many cells on, formatting a range costs less than a look per cell. */
const largeFrom = 20;
/** Rows without small looks that a call for small looks may span. */
const largestGap = 4;

const borderStyle = (edge: Edge): { style: "Continuous" | "Dash"; color: string; weight: "Thin" | "Medium" | "Thick" } => ({
  style: edge.style === "dashed" ? "Dash" : "Continuous",
  color: edge.color,
  weight: edge.style === "thick" ? "Thick" : edge.style === "medium" ? "Medium" : "Thin",
});

const hasFormat = ({ numberFormat: _numberFormat, ...rest }: Look): boolean => Object.keys(rest).length > 0;

const cellProperties = (look: Look): Excel.SettableCellProperties => {
  const font: Excel.CellPropertiesFont = {
    ...(look.color ? { color: look.color } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.size ? { size: look.size } : {}),
  };
  const borders: Excel.CellBorderCollection = {
    ...(look.top ? { top: borderStyle(look.top) } : {}),
    ...(look.bottom ? { bottom: borderStyle(look.bottom) } : {}),
    ...(look.left ? { left: borderStyle(look.left) } : {}),
    ...(look.right ? { right: borderStyle(look.right) } : {}),
  };
  return {
    format: {
      ...(look.fill ? { fill: { color: look.fill } } : {}),
      ...(Object.keys(font).length > 0 ? { font } : {}),
      ...(Object.keys(borders).length > 0 ? { borders } : {}),
      ...(look.horizontal ? { horizontalAlignment: look.horizontal } : {}),
      ...(look.vertical ? { verticalAlignment: look.vertical } : {}),
      ...(look.wrap ? { wrapText: true } : {}),
      ...(look.shrink ? { shrinkToFit: true } : {}),
      ...(look.indent ? { indentLevel: look.indent } : {}),
    },
  };
};

const setBorder = (
  range: Excel.Range,
  index: Excel.BorderIndex | "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical",
  edge: Edge,
): void => {
  const border = range.format.borders.getItem(index);
  const { style, color, weight } = borderStyle(edge);
  border.style = style;
  border.weight = weight;
  border.color = color;
};

/** Every cell of the area gets the edges, so the lines inside are drawn too. */
const setBorders = (range: Excel.Range, { top, left, bottom, right }: Area, look: Look): void => {
  if (look.top) setBorder(range, "EdgeTop", look.top);
  if (look.bottom) setBorder(range, "EdgeBottom", look.bottom);
  if (look.left) setBorder(range, "EdgeLeft", look.left);
  if (look.right) setBorder(range, "EdgeRight", look.right);
  const across = look.bottom ?? look.top;
  const down = look.right ?? look.left;
  if (across && bottom > top) setBorder(range, "InsideHorizontal", across);
  if (down && right > left) setBorder(range, "InsideVertical", down);
};

const formatRange = (range: Excel.Range, area: Area, look: Look): void => {
  if (look.fill) range.format.fill.color = look.fill;
  if (look.color) range.format.font.color = look.color;
  if (look.bold) range.format.font.bold = true;
  if (look.size) range.format.font.size = look.size;
  if (look.horizontal) range.format.horizontalAlignment = look.horizontal;
  if (look.vertical) range.format.verticalAlignment = look.vertical;
  if (look.wrap) range.format.wrapText = true;
  if (look.shrink) range.format.shrinkToFit = true;
  if (look.indent) range.format.indentLevel = look.indent;
  setBorders(range, area, look);
};

const cellCount = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const writeSmall = (sheet: Excel.Worksheet, areas: readonly LookArea[]): void => {
  const groups: LookArea[][] = [];
  let reached = Number.NEGATIVE_INFINITY;
  for (const one of [...areas].sort((a, b) => a.area.top - b.area.top)) {
    const group = groups.at(-1);
    if (group && one.area.top - reached <= largestGap) group.push(one);
    else groups.push([one]);
    reached = Math.max(reached, one.area.bottom);
  }
  for (const group of groups) {
    const top = Math.min(...group.map(({ area }) => area.top));
    const bottom = Math.max(...group.map(({ area }) => area.bottom));
    const left = Math.min(...group.map(({ area }) => area.left));
    const right = Math.max(...group.map(({ area }) => area.right));
    const cells = Array.from({ length: bottom - top + 1 }, () =>
      Array.from({ length: right - left + 1 }, (): Excel.SettableCellProperties => ({})),
    );
    for (const { area, look } of group) {
      const properties = cellProperties(look);
      for (let row = area.top; row <= area.bottom; row += 1) {
        cells[row - top]?.fill(properties, area.left - left, area.right - left + 1);
      }
    }
    sheet.getRange(areaName({ top, left, bottom, right })).setCellProperties(cells);
  }
};

/** Number formats, rectangle by rectangle: there are few besides the general one. */
const writeNumberFormats = (sheet: Excel.Worksheet, paints: readonly Paint[]): void => {
  const formatted = paints.flatMap(({ area, look }) => (look.numberFormat ? [{ area, look: { numberFormat: look.numberFormat } }] : []));
  for (const { area, look } of lookAreas(formatted)) {
    const format = look.numberFormat ?? "General";
    const columns = area.right - area.left + 1;
    sheet.getRange(areaName(area)).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: columns }, () => format),
    );
  }
};

/** Queues all looks of a sheet. */
export const writeLooks = (sheet: Excel.Worksheet, paints: readonly Paint[]): void => {
  writeNumberFormats(sheet, paints);
  const plain = paints.map(({ area, look: { numberFormat: _numberFormat, ...look } }) => ({ area, look }));
  const areas = lookAreas(plain).filter(({ look }) => hasFormat(look));
  for (const { area, look } of areas) if (cellCount(area) >= largeFrom) formatRange(sheet.getRange(areaName(area)), area, look);
  writeSmall(
    sheet,
    areas.filter(({ area }) => cellCount(area) < largeFrom),
  );
};
