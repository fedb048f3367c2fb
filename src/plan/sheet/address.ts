/** Cells of a sheet by zero-based row and column, and how Excel writes them. */

/** Inclusive on all sides. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const areaOf = (top: number, left: number, rows: number, columns: number): Area => ({
  top,
  left,
  bottom: top + rows - 1,
  right: left + columns - 1,
});

/** 0 → A, 26 → AA. */
export const columnLetters = (column: number): string => {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
};

/** B7. */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** $B$7. */
export const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** B7:D9, or B7 for a single cell. */
export const areaName = ({ top, left, bottom, right }: Area): string =>
  top === bottom && left === right ? cellName(top, left) : `${cellName(top, left)}:${cellName(bottom, right)}`;

/** $B$7:$D$9. */
export const fixedArea = ({ top, left, bottom, right }: Area): string => `${fixedCell(top, left)}:${fixedCell(bottom, right)}`;

/** A sheet's name as a reference needs it; quotes are always right, so they always stand. */
export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A column's name inside a structured reference: the characters that mean something there are escaped. */
export const columnReference = (header: string): string => header.replace(/['[\]#@]/g, (sign) => `'${sign}`);
