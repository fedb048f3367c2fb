/** Grouped rows and columns: up to eight levels; details of a group can be hidden. */
import { withCharts } from "./chartAnchors";
import type { Area, Sheet } from "./state";

const deepestLevel = 7;

type Direction = "ByRows" | "ByColumns";

function span(sheet: Sheet, area: Area, direction: Direction) {
  return direction === "ByRows"
    ? { outline: sheet.rowOutline, hidden: sheet.hiddenRows, from: area.top, to: area.bottom }
    : { outline: sheet.columnOutline, hidden: sheet.hiddenColumns, from: area.left, to: area.right };
}

/** Raises (+1) or lowers (-1) the outline level. */
export function outline(sheet: Sheet, area: Area, direction: Direction, step: 1 | -1): void {
  const { outline: of, from, to } = span(sheet, area, direction);
  for (let index = from; index <= to; index++) {
    const level = Math.min(deepestLevel, (of.levels.get(index) ?? 0) + step);
    if (level > 0) of.levels.set(index, level);
    else of.levels.delete(index);
  }
}

/** Shows or hides rows or columns; the charts go with them. */
export function setHidden(sheet: Sheet, area: Area, direction: Direction, isHidden: boolean): void {
  const { hidden, from, to } = span(sheet, area, direction);
  withCharts(sheet, () => {
    for (let index = from; index <= to; index++) {
      if (isHidden) hidden.add(index);
      else hidden.delete(index);
    }
  });
}

/** Shows or hides grouped rows or columns; the one after the group carries the button. */
export function showOutline(sheet: Sheet, area: Area, direction: Direction, visible: boolean): void {
  const { outline: of, hidden, from, to } = span(sheet, area, direction);
  withCharts(sheet, () => {
    for (let index = from; index <= to; index++) {
      if (!of.levels.has(index)) continue;
      if (visible) hidden.delete(index);
      else hidden.add(index);
    }
  });
  if (visible) of.collapsed.delete(to + 1);
  else of.collapsed.add(to + 1);
}
