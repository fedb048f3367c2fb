/**
 * What the columns of a standing plan ought to hold: the formula of a computed column, the check of an entry column. Taken from the same
 * specifications that build the sheets, laid over where the tables stand by now.
 */
import { listsSheet } from "../plan/frame/frameSheets";
import type { Registry } from "../plan/section";
import type { SheetSpec, SheetTable, Validation } from "../plan/sheet/sheetSpec";
import { contextOfPlan } from "./build/contextOfPlan";
import type { Standing } from "./build/findSheets";
import type { PlacedTable } from "./places";
import type { PlanReading } from "./read";

export interface ExpectedColumn {
  readonly table: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** First row of the body, rows of the body and column; zero-based. */
  readonly top: number;
  readonly height: number;
  readonly column: number;
  /** Formula of a computed column; null for a column the user fills. */
  readonly formula: string | null;
  readonly validation: Validation | null;
}

const validationAt = (spec: SheetSpec, table: SheetTable, index: number): Validation | null =>
  spec.validations.find(({ area }) => area.left === table.area.left + index && area.top === table.area.top + 1) ?? null;

const columnsOf = (id: string, spec: SheetSpec, placed: PlacedTable): readonly ExpectedColumn[] => {
  const table = spec.tables.find((one) => one.id === id);
  if (!table || placed.lines) return [];
  return placed.matched.columns.flatMap(({ column, index }) => {
    const at = table.columns.findIndex((one) => one.id === column?.id);
    const built = table.columns[at];
    if (!column || !built) return [];
    const { sheetId, sheetName } = placed.matched;
    const place = { table: id, sheetId, sheet: sheetName, top: placed.top, height: placed.height, column: placed.left + index };
    return [{ ...place, formula: built.formula, validation: built.formula === null ? validationAt(spec, table, at) : null }];
  });
};

/** What is expected of the plan that was read from this workbook; nothing without the lists, to which every check and most formulas point. */
export const expectedColumns = async (registry: Registry, standing: Standing, reading: PlanReading): Promise<readonly ExpectedColumn[]> => {
  const stands = (id: string): boolean => standing.sheets.some(({ key }) => key === id);
  if (!stands(listsSheet.id)) return [];
  const context = contextOfPlan(registry, reading, standing);
  const columns = await Promise.all(
    registry.tables.map(async ({ id }) => {
      const placed = reading.places.table(id);
      const sheet = registry.sheetOf(id)?.id;
      return placed && sheet !== undefined && stands(sheet) ? columnsOf(id, await context.spec(sheet), placed) : [];
    }),
  );
  return columns.flat();
};
