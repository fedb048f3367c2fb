/** Ranges as parameters accept them, row by row: what is not accepted → #VALUE! with a message. */
import { CellError, type Rows } from "./functionDefinition";
import { readFlag, type Cell } from "./readCell";

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

/** TRUE or FALSE a cell, as many as there are; a blank is FALSE. */
export const readFlags = (name: string, rows: Rows): readonly boolean[] | CellError => {
  const flags = readAll(rows, (cell) => readFlag(name, cell));
  return flags instanceof CellError ? flags : flags.map((one) => one === true);
};

/** Ids separated by semicolons, ordinary or Chinese. */
export const readIds = (cell: string): readonly string[] =>
  cell
    .split(/[;；]/)
    .map((id) => id.trim())
    .filter((id) => id !== "");
