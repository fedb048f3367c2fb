/**
 * What the columns of a standing plan ought to hold: the formula of a computed column, the check of an entry column. Taken from the same
 * specifications that build the sheets, laid over where the tables stand by now.
 */
import { sheetOfTable } from "../plan/sheet/places";
import { sheetContext, sheetSpec } from "../plan/sheet/sheets";
import { sheetIds, sheetNames, type SheetId, type SheetSpec, type SheetTable, type Validation } from "../plan/sheet/sheetSpec";
import { nativeTwins } from "../sections/twins";
import { tableIds, type TableId } from "../plan/schema";
import { complexSale } from "../templates/template";
import type { Standing } from "./build/findSheets";
import type { PlacedTable } from "./places";
import type { PlanReading } from "./read";

export interface ExpectedColumn {
  readonly table: TableId;
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

export interface Expected {
  readonly columns: readonly ExpectedColumn[];
  readonly missingSheets: readonly SheetId[];
}

/** Sheets that a plan cannot do without, and those of the tables it has. */
const needed: readonly SheetId[] = ["contents", "lists"];

const validationAt = (spec: SheetSpec, table: SheetTable, index: number): Validation | null =>
  spec.validations.find(({ area }) => area.left === table.area.left + index && area.top === table.area.top + 1) ?? null;

const columnsOf = (id: TableId, spec: SheetSpec, placed: PlacedTable): readonly ExpectedColumn[] => {
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

/** What is expected of the plan that was read from this workbook. */
export const expectedColumns = (standing: Standing, reading: PlanReading): Expected => {
  const names = Object.fromEntries(
    sheetIds.map((id) => [id, standing.sheets.find(({ key }) => key === id)?.name ?? sheetNames[id][reading.plan.language]]),
  ) as Readonly<Record<SheetId, string>>;
  const stands = (id: SheetId): boolean => standing.sheets.some(({ key }) => key === id);
  const missingSheets = needed.filter((id) => !stands(id));
  const context = sheetContext({
    data: reading.data,
    findings: [],
    // Neither stands in a column of the plan's tables.
    reviewDate: 0,
    foreign: [],
    template: complexSale,
    settings: reading.plan.settings,
    formulas: "kam",
    twins: nativeTwins,
    sheets: sheetIds.filter(stands),
    names,
  });
  // Without the lists every check and most formulas would point nowhere: that sheet has to come back first.
  if (missingSheets.length > 0) return { columns: [], missingSheets };
  const columns = tableIds.flatMap((id) => {
    const placed = reading.places.table(id);
    const sheet = sheetOfTable[id];
    return placed && stands(sheet) ? columnsOf(id, sheetSpec(context, sheet), placed) : [];
  });
  return { columns, missingSheets };
};
