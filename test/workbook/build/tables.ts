/** Tables of a workbook by name, what stands in them, and what stands left of them. */
import type { Sheet, Workbook } from "../../../src/host/model/state";

export const tableOf = (workbook: Workbook, name: string): { readonly sheet: Sheet; readonly table: Sheet["tables"][number] } => {
  for (const sheet of workbook.sheets) {
    const table = sheet.tables.find((one) => one.name === name);
    if (table) return { sheet, table };
  }
  throw new Error(`no table ${name}`);
};

export const rowsOf = (workbook: Workbook, name: string): readonly (readonly unknown[])[] => {
  const { sheet, table } = tableOf(workbook, name);
  const { top, left, bottom, right } = table.area;
  return Array.from({ length: bottom - top }, (_, down) =>
    Array.from(
      { length: right - left + 1 },
      (_unused, across) => sheet.cells.get((top + 1 + down) * 16_384 + left + across)?.value ?? null,
    ),
  );
};

/** How often a text stands left of a column: in the drawing and what belongs to it. */
export const mentions = ({ cells }: Sheet, column: number, text: string): number =>
  [...cells].filter(([key, { value }]) => key % 16_384 < column && value === text).length;
