/** How the rows of the Findings table look and what they call their sheet: also of those that come with new findings. */
import type { SheetContext } from "../../section";
import { areaOf } from "../../sheet/address";
import { colors, looks } from "../../sheet/looks";
import type { Paint } from "../../sheet/sheetSpec";
import { findingColumns } from "./layout";

/** How a finding names its sheet: by its usual name, which the Contents sheet counts by. */
export const findingSheetName =
  ({ registry, language }: Pick<SheetContext, "registry" | "language">) =>
  (table: string): string =>
    registry.sheetOf(table)?.name[language] ?? table;

/** Looks of so many rows from a cell on. */
export const findingPaints = (top: number, from: number, count: number): readonly Paint[] =>
  findingColumns.map(({ id, by }, index) => ({
    area: areaOf(top, from + index, count, 1),
    look: {
      ...(by === "user" ? looks.entry : looks.computed),
      ...looks.wrap,
      ...(id === "severity" ? looks.bold : {}),
      ...(id === "section" ? { color: colors.brand } : {}),
      ...(id === "rule" || id === "key" ? looks.muted : {}),
    },
  }));
