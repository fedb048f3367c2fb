/** How cells and sheets are written in formulas. */

/** A for 0, Z for 25, AA for 26. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  return name;
}

/** A1 for 0, 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** In quotes where a formula would need them. */
export const quotedSheetName = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(R|C|R\d*C\d*)$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
