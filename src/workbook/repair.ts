/**
 * Puts a plan back in shape without touching what the user entered.
 *
 * Cases: a formula of a computed column was typed over or deleted; formulas show #NAME? since they were opened without the add-in (Excel
 * never cures that by itself: they have to be entered again); a column has lost its list or its check of what may be typed. Sheets that
 * are gone are named, not rebuilt: building again does that. Findings of the repair itself: what was repaired, and what still fails.
 */
import { areaName, areaOf, cellName } from "../plan/sheet/address";
import { problemOf, WorkbookError } from "./errors";
import { findSheets } from "./build/findSheets";
import { writeValidation } from "./build/writeSheet";
import { expectedColumns, type ExpectedColumn } from "./expected";
import { readInBatch } from "./read";
import { runExcel, sendQuietly } from "./runExcel";
import type { Registry } from "../plan/section";

interface RepairedPlace {
  readonly kind: "formula" | "validation" | "name-error";
  readonly sheet: string;
  /** A1 without the sheet. */
  readonly address: string;
}

export interface RepairReport {
  readonly repaired: readonly RepairedPlace[];
  /** Cells that still show #NAME?: the add-in's functions do not answer yet. */
  readonly remaining: readonly RepairedPlace[];
  /** Sheets of the plan that are gone. */
  readonly missingSheets: readonly string[];
}

interface Column {
  readonly expected: ExpectedColumn;
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly address: string;
  readonly top: number;
  readonly column: number;
}

interface Used {
  readonly sheet: string;
  readonly range: Excel.Range;
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

/** The formula that most cells of a column have; what refers to something deleted does not count. */
const commonFormula = (formulas: readonly unknown[]): string | null => {
  const counted = new Map<string, number>();
  for (const formula of formulas)
    if (isFormula(formula) && !formula.includes("#REF!")) counted.set(formula, (counted.get(formula) ?? 0) + 1);
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

/** Enters the formula of a computed column again where a cell has lost it or shows #NAME?. */
const repairFormulas = ({ expected, range, sheet, top, column }: Column): readonly RepairedPlace[] => {
  const formulas = (range.formulas as unknown[][]).map((row) => row[0]);
  const values = (range.values as unknown[][]).map((row) => row[0]);
  const formula = commonFormula(formulas) ?? expected.formula;
  if (formula === null) return [];
  const places = formulas.flatMap((own, row): RepairedPlace[] => {
    const address = cellName(top + row, column);
    if (own !== formula) return [{ kind: "formula", sheet, address }];
    return values[row] === "#NAME?" ? [{ kind: "name-error", sheet, address }] : [];
  });
  // The same formula in every row: Excel takes it for the column's own again.
  if (places.length > 0) range.formulas = formulas.map(() => [formula]);
  return places;
};

/** Puts the check of a column back where it is missing or differs between rows. */
const repairValidation = (context: Excel.RequestContext, { expected, range, sheet, address }: Column): readonly RepairedPlace[] => {
  const { validation } = expected;
  if (!validation || !["None", "Inconsistent", "MixedCriteria"].includes(range.dataValidation.type)) return [];
  const area = areaOf(expected.top, expected.column, expected.height, 1);
  writeValidation(context.workbook.worksheets.getItem(expected.sheetId), { ...validation, area });
  return [{ kind: "validation", sheet, address }];
};

/** Cells outside the tables' columns that show #NAME? although they hold a formula. */
const nameErrors = (
  { sheet, range }: Used,
  columns: readonly Column[],
): readonly { readonly place: RepairedPlace; readonly formula: string }[] => {
  const inTable = (row: number, column: number): boolean =>
    columns.some(
      (one) => one.sheet === sheet && one.column === column && row >= one.top && row < one.top + (one.range.values as unknown[][]).length,
    );
  return (range.values as unknown[][]).flatMap((cells, down) =>
    cells.flatMap((value, across) => {
      const [row, column] = [range.rowIndex + down, range.columnIndex + across];
      const formula = (range.formulas as unknown[][])[down]?.[across];
      if (value !== "#NAME?" || !isFormula(formula) || inTable(row, column)) return [];
      return [{ place: { kind: "name-error" as const, sheet, address: cellName(row, column) }, formula }];
    }),
  );
};

/** Which of these places still show #NAME?. */
const stillFailing = async (context: Excel.RequestContext, places: readonly RepairedPlace[]): Promise<readonly RepairedPlace[]> => {
  const cells = places.map((place) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getRange(place.address);
    cell.load("values");
    return { place, cell };
  });
  await context.sync();
  return cells.filter(({ cell }) => (cell.values as unknown[][])[0]?.[0] === "#NAME?").map(({ place }) => place);
};

const queueColumns = (context: Excel.RequestContext, expected: readonly ExpectedColumn[]): readonly Column[] =>
  expected.map((one) => {
    const area = areaOf(one.top, one.column, one.height, 1);
    const range = context.workbook.worksheets.getItem(one.sheetId).getRange(areaName(area));
    if (one.formula === null) range.dataValidation.load("type");
    else range.load("formulas,values");
    return { expected: one, sheet: one.sheet, range, address: areaName(area), top: one.top, column: one.column };
  });

/**
 * Repairs the plan of the workbook.
 * @throws WorkbookError, for example where a sheet is protected
 */
export const repairPlan = (registry: Registry): Promise<RepairReport> =>
  runExcel(async (context) => {
    const standing = await findSheets(context);
    const reading = await readInBatch(context, registry);
    if (reading.tooNew) throw new WorkbookError(problemOf("too-new"));
    const { columns: expected, missingSheets } = await expectedColumns(registry, standing, reading);
    const columns = queueColumns(context, expected);
    const used = standing.sheets
      .filter(({ key }) => key !== null)
      .map((sheet): Used => {
        const range = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
        range.load("formulas,values,rowIndex,columnIndex");
        return { sheet: sheet.name, range };
      });
    await context.sync();

    const computed = columns.filter((one) => one.expected.formula !== null);
    const outside = used.flatMap((one) => nameErrors(one, computed));
    const repaired = [
      ...computed.flatMap(repairFormulas),
      ...columns.filter((one) => one.expected.formula === null).flatMap((one) => repairValidation(context, one)),
    ];
    for (const { place, formula } of outside)
      context.workbook.worksheets.getItem(place.sheet).getRange(place.address).formulas = [[formula]];
    const all = [...repaired, ...outside.map(({ place }) => place)];
    if (all.length === 0) return { repaired: [], remaining: [], missingSheets };
    await sendQuietly(context, () => undefined);
    const remaining = await stillFailing(
      context,
      all.filter(({ kind }) => kind === "name-error"),
    );
    return { repaired: all.filter((place) => !remaining.includes(place)), remaining, missingSheets };
  });
