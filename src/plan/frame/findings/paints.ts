/** How the rows of the Findings table look and what they call their sheet: also of those that come with new findings. */
import type { SheetContext } from "../../section";
import { areaOf, type Area } from "../../sheet/address";
import { colors, looks } from "../../sheet/looks";
import { heightOf, linesOf } from "../../sheet/textLines";
import type { CellInput, Paint } from "../../sheet/sheetSpec";
import { findingColumns } from "./layout";

/** How a finding names its sheet: by its usual name, which the Contents sheet counts by. */
export const findingSheetName =
  ({ registry, language }: Pick<SheetContext, "registry" | "language">) =>
  (table: string): string =>
    registry.sheetOf(table)?.name[language] ?? table;

/** Points that a row takes for what stands in it. */
export const findingHeight = (cells: readonly CellInput[]): number => {
  const language = cells.some((cell) => /[\u2e80-\uffef]/.test(String(cell))) ? "zh" : "en";
  const lines = findingColumns.map(({ width, print }, at) => (print ? linesOf(String(cells[at] ?? ""), width) : 1));
  return heightOf(Math.min(6, Math.max(...lines)), language);
};

/** What is printed where the table ends in a row: from the title on, without what only lookups read. */
export const findingsPrinted = (left: number, bottom: number): Area =>
  areaOf(0, 0, bottom + 2, left + findingColumns.filter(({ print }) => print).length);

/** Looks of so many rows from a cell on. */
export const findingPaints = (top: number, from: number, count: number): readonly Paint[] =>
  findingColumns.map(({ id, by }, index) => ({
    area: areaOf(top, from + index, count, 1),
    look: {
      ...(by === "user" ? looks.entry : looks.computed),
      ...looks.wrap,
      ...looks.left,
      indent: 1,
      ...(id === "severity" ? looks.bold : {}),
      ...(id === "section" ? { color: colors.brand } : {}),
      ...(id === "rule" || id === "key" ? looks.muted : {}),
    },
  }));
