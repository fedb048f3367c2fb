/**
 * Formulas that show #NAME? since the workbook was opened where the add-in's functions were not known. Excel never cures that by itself,
 * also not when it calculates everything: the formulas have to be entered again. That goes for every sheet that holds one, also those the
 * user made, protected ones and those in which a formula answers for the error (IFERROR) and shows none.
 *
 * A sheet protected with a password cannot be opened: it is named, and the others are cured all the same.
 */
import { asked, askSheet, sendUnfiltered, type AskedTable } from "./filters";
import { describeError } from "./errors";
import { loadInParts, type LoadedCells } from "./loadInParts";
import { runExcel } from "./runExcel";
import { writeInParts, type Writing } from "./writeInParts";

export interface Reentered {
  /** Cells whose formula was entered again. */
  readonly cells: number;
  /** Cells that show #NAME? all the same: the add-in's functions do not answer yet. */
  readonly remaining: number;
  /** Names of sheets that a password protects. */
  readonly locked: readonly string[];
}

interface Used {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly tables: Excel.TableCollection;
}

interface Looked extends Used {
  readonly formulas: LoadedCells;
  readonly values: LoadedCells;
}

const isOurs = (content: unknown): content is string => typeof content === "string" && content.startsWith("=") && /\bKAM\./i.test(content);

const nothing: LoadedCells = { rows: [], top: 0, left: 0 };

/** What the cells hold and show now. */
const cellsOf = async (context: Excel.RequestContext, sheets: readonly Used[]): Promise<readonly Looked[]> => {
  const asked = sheets.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount }));
  const formulas = await loadInParts(context, asked, "formulas");
  const values = await loadInParts(context, asked, "values");
  return sheets.map((one, index) => ({ ...one, formulas: formulas[index] ?? nothing, values: values[index] ?? nothing }));
};

const look = async (context: Excel.RequestContext): Promise<readonly Looked[]> => {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected,items/protection/options");
  await context.sync();
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowCount,columnCount");
    return { sheet, used, tables: askSheet(sheet) };
  });
  await context.sync();
  return cellsOf(
    context,
    sheets.filter(({ used }) => !used.isNullObject),
  );
};

/** The formulas of a sheet that hold a function of the add-in. */
const runsIn = ({ sheet, formulas: { rows, top, left } }: Looked): readonly Writing[] => {
  const runs: Writing[] = [];
  for (let across = 0; across < (rows[0]?.length ?? 0); across += 1) {
    let open: string[] | null = null;
    rows.forEach((cells, down) => {
      const content = cells[across];
      if (!isOurs(content)) open = null;
      else if (open) open.push(content);
      else runs.push({ sheet, row: top + down, column: left + across, inputs: (open = [content]) });
    });
  }
  return runs;
};

const nameErrorsIn = ({ formulas, values }: Looked): number =>
  values.rows.flatMap((row, down) => row.filter((value, across) => value === "#NAME?" && isOurs(formulas.rows[down]?.[across]))).length;

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
      await sendUnfiltered(context, filters, () => writeInParts(context, open.flatMap(runsIn)));
    } finally {
      protectAgain();
      await context.sync();
    }
    const after = await cellsOf(context, open);
    return {
      cells: after.flatMap(runsIn).reduce((sum, { inputs }) => sum + inputs.length, 0),
      remaining: after.reduce((sum, one) => sum + nameErrorsIn(one), 0),
      locked: holding.filter((one) => !open.includes(one)).map(({ sheet }) => sheet.name),
    };
  });
