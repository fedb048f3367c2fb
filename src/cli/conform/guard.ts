/**
 * What of a workbook is the user's alone, taken down before a change and held against it afterwards: the sheets of the user cell by cell, and
 * references that point nowhere. The columns of the user are counted by the change itself.
 */
import { CellError, type Workbook } from "../../host/model/state";
import { sheetKeyProperty } from "../../workbook/build/findSheets";

interface SheetNotes {
  readonly filled: ReadonlySet<number>;
  readonly errors: number;
}

export interface Notes {
  readonly sheets: ReadonlyMap<string, SheetNotes>;
  /** Formulas with #REF!. */
  readonly pointless: number;
}

export const notesOf = ({ sheets }: Workbook): Notes => {
  const noted = new Map<string, SheetNotes>();
  let pointless = 0;
  for (const { id, cells, customProperties } of sheets) {
    const filled = new Set<number>();
    let errors = 0;
    const isUsers = !customProperties.has(sheetKeyProperty);
    for (const [key, { value, formula }] of cells) {
      if (formula?.includes("#REF!")) pointless += 1;
      if (!isUsers) continue;
      if (formula !== null || (value !== null && value !== "")) filled.add(key);
      if (value instanceof CellError) errors += 1;
    }
    if (isUsers) noted.set(id, { filled, errors });
  }
  return { sheets: noted, pointless };
};

/** What is wrong afterwards; null where nothing is. */
export const harmIn = (before: Notes, workbook: Workbook): "lost-cells" | "broken-formulas" | null => {
  const after = notesOf(workbook);
  for (const [id, { filled, errors }] of before.sheets) {
    const now = after.sheets.get(id);
    if (!now || [...filled].some((key) => !now.filled.has(key))) return "lost-cells";
    if (now.errors > errors) return "broken-formulas";
  }
  return after.pointless > before.pointless ? "broken-formulas" : null;
};
