/** Ranges as parameters accept them, row by row: what is not accepted → #VALUE! with a message. */
import { CellError, type Rows } from "./functionDefinition";
import type { Cell } from "./readCell";

/** Every cell read the same way; the first that is refused refuses the range. */
export const readAll = <Value>(rows: Rows, read: (cell: Cell) => Value | CellError): readonly Value[] | CellError => {
  const values: Value[] = [];
  for (const row of rows) {
    for (const cell of row) {
      const value = read(cell);
      if (value instanceof CellError) return value;
      values.push(value);
    }
  }
  return values;
};

/** Ids separated by semicolons, ordinary or Chinese. */
export const readIds = (cell: string): readonly string[] =>
  cell
    .split(/[;；]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
