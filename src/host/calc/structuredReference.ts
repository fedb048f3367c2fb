/**
 * Structured references: T[column], T[[#Headers],[a]:[b]], [@column] … as cells.
 *
 * Sections are #All, #Headers, #Data, #Totals and #This Row (also written @); without any, the data rows are meant.
 */
import type { Area, Sheet, Table } from "../model/state";
import { CellError } from "../model/state";
import type { CellAddress } from "./contract";
import { errors, Reference } from "./values";

export interface StructuredParts {
  readonly columns: readonly string[];
  /** In lower case, without "#". */
  readonly sections: readonly string[];
}

/** The rows between header and totals. */
const dataRows = (table: Table): { top: number; bottom: number } => ({
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

/**
 * The cells that a structured reference means in a formula at `at`.
 *
 * Errors: #REF! for an unknown column or a section that the table does not show, #VALUE! for "this row" outside of the data rows.
 */
export function resolveStructured(table: Table, sheet: Sheet, parts: StructuredParts, at: CellAddress): Reference | CellError {
  const columns = columnSpan(table, parts.columns);
  if (!columns) return errors.reference;
  const rows = rowSpan(table, sheet, parts.sections, at);
  if (rows instanceof CellError) return rows;
  return rows.top > rows.bottom ? errors.reference : new Reference(sheet, rows.top, columns.left, rows.bottom, columns.right);
}

/** Place of a column by its name, in any case; most references write it as it stands. */
function columnIndex({ columns }: Table, name: string): number {
  const exact = columns.findIndex((column) => column.name === name);
  if (exact >= 0) return exact;
  const lower = name.toLowerCase();
  return columns.findIndex((column) => column.name.toLowerCase() === lower);
}

function columnSpan(table: Table, names: readonly string[]): Pick<Area, "left" | "right"> | null {
  if (names.length === 0) return table.area;
  const indexes = names.map((name) => columnIndex(table, name));
  if (indexes.includes(-1)) return null;
  return { left: table.area.left + Math.min(...indexes), right: table.area.left + Math.max(...indexes) };
}

function rowSpan(table: Table, sheet: Sheet, sections: readonly string[], at: CellAddress): Pick<Area, "top" | "bottom"> | CellError {
  const data = dataRows(table);
  if (sections.includes("this row")) {
    const inside = at.sheet === sheet && at.row >= data.top && at.row <= data.bottom;
    return inside ? { top: at.row, bottom: at.row } : errors.value;
  }
  if (sections.includes("all")) return table.area;
  const headers = sections.includes("headers");
  const totals = sections.includes("totals");
  const withData = sections.length === 0 || sections.includes("data");
  if ((headers && !table.showHeaders && !withData) || (totals && !table.showTotals && !withData)) return errors.reference;
  if (withData) return { top: headers ? table.area.top : data.top, bottom: totals ? table.area.bottom : data.bottom };
  if (headers && totals) return errors.reference;
  return headers ? { top: table.area.top, bottom: table.area.top } : { top: table.area.bottom, bottom: table.area.bottom };
}
