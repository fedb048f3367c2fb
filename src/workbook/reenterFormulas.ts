/**
 * Formulas that show #NAME? since the workbook was opened where the add-in's functions were not known. Excel never cures that by itself,
 * also not when it calculates everything: the formulas have to be entered again. That goes for every sheet that holds one, also those the
 * user made, protected ones and those in which a formula answers for the error (IFERROR) and shows none.
 *
 * A sheet protected with a password cannot be opened: it is named, and the others are cured all the same.
 */
import { areaName, areaOf } from "../plan/sheet/address";
import { asked, askSheet, sendUnfiltered, type AskedTable } from "./filters";
import { describeError } from "./errors";
import { runExcel } from "./runExcel";

export interface Reentered {
  /** Cells whose formula was entered again. */
  readonly cells: number;
  /** Cells that show #NAME? all the same: the add-in's functions do not answer yet. */
  readonly remaining: number;
  /** Names of sheets that a password protects. */
  readonly locked: readonly string[];
}

interface Looked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

/** Formulas of one column below each other, with the row the first stands in. */
interface Run {
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

const isOurs = (content: unknown): content is string => typeof content === "string" && content.startsWith("=") && /\bKAM\./i.test(content);

const look = async (context: Excel.RequestContext): Promise<readonly Looked[]> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const looked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("formulas,values,rowIndex,columnIndex");
    return { sheet, used, tables: askSheet(sheet) };
  });
  await context.sync();
  return looked.filter(({ used }) => !used.isNullObject);
};

/** The formulas of a sheet that hold a function of the add-in. */
const runsIn = ({ used }: Looked): readonly Run[] => {
  const rows = used.formulas as unknown[][];
  const runs: { row: number; column: number; formulas: string[] }[] = [];
  for (let across = 0; across < (rows[0]?.length ?? 0); across += 1) {
    let open: string[] | null = null;
    rows.forEach((cells, down) => {
      const content = cells[across];
      if (!isOurs(content)) open = null;
      else if (open) open.push(content);
      else runs.push({ row: used.rowIndex + down, column: used.columnIndex + across, formulas: (open = [content]) });
    });
  }
  return runs;
};

const nameErrorsIn = ({ used }: Looked): number =>
  (used.values as unknown[][]).flatMap((row, down) =>
    row.filter((value, across) => value === "#NAME?" && isOurs((used.formulas as unknown[][])[down]?.[across])),
  ).length;

/** Takes the protection of a sheet off for now; false where a password keeps it. */
const unlock = async (context: Excel.RequestContext, { sheet }: Looked): Promise<boolean> => {
  if (!sheet.protection.protected) return true;
  try {
    sheet.protection.unprotect();
    await context.sync();
    return true;
  } catch (error) {
    if (describeError(error).code === "protected") return false;
    throw error;
  }
};

const queueRuns = (one: Looked): void => {
  for (const { row, column, formulas } of runsIn(one))
    one.sheet.getRange(areaName(areaOf(row, column, formulas.length, 1))).formulas = formulas.map((formula) => [formula]);
};

/**
 * Enters the formulas with functions of the add-in again, where any of them shows #NAME?.
 * @throws WorkbookError
 */
export const reenterFormulas = (): Promise<Reentered> =>
  runExcel(async (context) => {
    const looked = await look(context);
    if (looked.every((one) => nameErrorsIn(one) === 0)) return { cells: 0, remaining: 0, locked: [] };
    const holding = looked.filter((one) => runsIn(one).length > 0);
    const open: Looked[] = [];
    for (const one of holding) if (await unlock(context, one)) open.push(one);
    const protectedOnes = open.filter(({ sheet }) => sheet.protection.protected);
    const protectAgain = (): void => protectedOnes.forEach(({ sheet }) => sheet.protection.protect(sheet.protection.options));
    const filters: readonly AskedTable[] = open.flatMap(({ tables }) => asked(tables));
    try {
      await sendUnfiltered(context, filters, () => open.forEach(queueRuns));
    } finally {
      protectAgain();
      open.forEach(({ used }) => used.load("formulas,values,rowIndex,columnIndex"));
      await context.sync();
    }
    return {
      cells: open.flatMap(runsIn).reduce((sum, { formulas }) => sum + formulas.length, 0),
      remaining: open.reduce((sum, one) => sum + nameErrorsIn(one), 0),
      locked: holding.filter((one) => !open.includes(one)).map(({ sheet }) => sheet.name),
    };
  });
