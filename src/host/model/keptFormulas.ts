/** Formulas that keep the value stored in the file, because they cannot be computed here. */
import type { Workbook } from "./state";

export interface KeptFormulas {
  readonly count: number;
  /** Names of the functions that are not known here. */
  readonly functions: readonly string[];
  /** Some read cells of other workbooks. */
  readonly links: boolean;
}

/** Null where every formula is computed. Complete once the workbook has been calculated. */
export function keptFormulas({ sheets }: Workbook): KeptFormulas | null {
  const functions = new Set<string>();
  let count = 0;
  let links = false;
  for (const sheet of sheets) {
    for (const { kept } of sheet.cells.values()) {
      if (!kept) continue;
      count++;
      if (kept.kind === "function") functions.add(kept.name);
      if (kept.kind === "link") links = true;
    }
  }
  return count === 0 ? null : { count, functions: [...functions].sort(), links };
}
