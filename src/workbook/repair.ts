/**
 * Puts a plan back in shape without touching what the user entered.
 *
 * Cases: a formula of a computed column was typed over or deleted; formulas show #NAME? since they were opened without the add-in (Excel
 * never cures that by itself: they have to be entered again); a column has lost its list or its check of what may be typed; a sheet, table,
 * column, name or chart was deleted (`rebuild.ts` brings it back first, with what data is left). What somebody typed over a formula is put
 * back only where the caller says so: else it is told with what stands there. The formulas' own undo gives back what stood in their cells.
 */
import { areaName, areaOf, cellName } from "../plan/sheet/address";
import { contextOfPlan } from "./build/contextOfPlan";
import { findSheets } from "./build/findSheets";
import { writeValidation } from "./build/writeSheet";
import { expectedColumns, type ExpectedColumn } from "./expected";
import { asked, askFilter, askSheet, sendUnfiltered, type AskedTable } from "./filters";
import { readInBatch, refuseUnknown, type PlanReading } from "./read";
import { rebuild } from "./rebuild";
import { runExcel } from "./runExcel";
import type { Registry } from "../plan/section";
import type { SheetSpec } from "../plan/sheet/sheetSpec";

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
  /** What was deleted and stands again: sheets, tables, columns and charts by their names. */
  readonly rebuilt: readonly string[];
  /** Formulas that were typed over and left so. */
  readonly overwritten: readonly OverwrittenPlace[];
  /** Gives the cells of formulas back what stood in them; false where they have changed since. What was rebuilt stays. */
  readonly undo: () => Promise<boolean>;
}

/** A cell of a computed column that somebody has typed into. */
interface OverwrittenPlace {
  readonly sheet: string;
  readonly address: string;
  readonly stands: string;
}

export interface RepairOptions {
  /** Day the rebuilt sheets refer to; a serial. */
  readonly asOf: number;
  /** What becomes of formulas that were typed over: "keep" tells of them only. */
  readonly overwritten?: "keep" | "restore";
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
  readonly key: string | null;
  readonly sheet: string;
  readonly range: Excel.Range;
}

const isFormula = (content: unknown): content is string => typeof content === "string" && content.startsWith("=");

/** The formula that most cells of a column have; what refers to something deleted does not count. */
export const commonFormula = (formulas: readonly unknown[]): string | null => {
  const counted = new Map<string, number>();
  for (const formula of formulas)
    if (isFormula(formula) && !formula.includes("#REF!")) counted.set(formula, (counted.get(formula) ?? 0) + 1);
  return [...counted].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
};

const at = ({ sheet, top, column }: Column, row: number) => ({ sheet, address: cellName(top + row, column) });

/** Cells that hold something else than their column's formula: not blank, and no formula that only lost what it refers to. */
const typedOver = (one: Column): readonly OverwrittenPlace[] => {
  const { formula, formulas } = contentOf(one);
  if (formula === null) return [];
  return formulas.flatMap((own, row) => {
    const lost = own === "" || own === formula || (isFormula(own) && own.includes("#REF!"));
    return lost ? [] : [{ ...at(one, row), stands: String(own) }];
  });
};

const contentOf = ({ expected, range }: Column): { readonly formula: string | null; readonly formulas: readonly unknown[] } => {
  const formulas = (range.formulas as unknown[][]).map((row) => row[0]);
  return { formula: commonFormula(formulas) ?? expected.formula, formulas };
};

/** Places of a computed column whose formula has to be entered again. */
const brokenPlaces = (one: Column): readonly RepairedPlace[] => {
  const { formula, formulas } = contentOf(one);
  const values = (one.range.values as unknown[][]).map((row) => row[0]);
  return formulas.flatMap((own, row): RepairedPlace[] => {
    if (formula === null || (own === formula && values[row] !== "#NAME?")) return [];
    return [{ kind: own === formula ? "name-error" : "formula", ...at(one, row) }];
  });
};

/** The same formula in every row: Excel takes it for the column's own again. */
const queueFormula = (one: Column): void => {
  const { formula, formulas } = contentOf(one);
  if (formula !== null) one.range.formulas = formulas.map(() => [formula]);
};

/** Puts the check of a column back where it is missing or differs between rows. */
const repairValidation = (context: Excel.RequestContext, { expected, range, sheet, address }: Column): readonly RepairedPlace[] => {
  const { validation } = expected;
  const { type, rule } = range.dataValidation;
  const source = rule.list?.source;
  const isLost = typeof source === "string" && source.includes("#REF!");
  if (!validation || !(isLost || ["None", "Inconsistent", "MixedCriteria"].includes(type))) return [];
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

interface LostFormula {
  readonly place: RepairedPlace;
  readonly formula: string;
}

/** A pattern for what a formula was that has lost what it referred to. */
const before = (formula: string): RegExp =>
  new RegExp(
    `^${formula
      .split(/(?:'[^']*'!|[^\s'!(),;=+\-*/^&<>"{}]+!)?#REF!/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".+?")}$`,
  );

/** Formulas that a sheet is drawn with, by cell. */
const drawnFormulas = (spec: SheetSpec | null): ReadonlyMap<string, string> =>
  new Map(
    (spec ? [...spec.blocks, ...spec.late] : []).flatMap(({ row, column, inputs }) =>
      inputs.flatMap((cells, down) =>
        cells.flatMap((input, across) => (isFormula(input) ? [[cellName(row + down, column + across), input] as const] : [])),
      ),
    ),
  );

/**
 * Formulas outside the tables that point to something that was deleted, as the sheet is drawn: what belongs in their cell or, where rows have
 * moved, the one formula that reads like it.
 */
const lostFormulas = ({ sheet, range }: Used, spec: SheetSpec | null): readonly LostFormula[] => {
  const drawn = drawnFormulas(spec);
  return (range.formulas as unknown[][]).flatMap((cells, down) =>
    cells.flatMap((content, across) => {
      if (!isFormula(content) || !content.includes("#REF!")) return [];
      const pattern = before(content);
      const address = cellName(range.rowIndex + down, range.columnIndex + across);
      const own = drawn.get(address) ?? "";
      const alike = [...new Set([...drawn.values()].filter((one) => pattern.test(one)))];
      const formula = pattern.test(own) ? own : alike.length === 1 ? alike[0] : undefined;
      return formula === undefined ? [] : [{ place: { kind: "formula" as const, sheet, address }, formula }];
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
    if (one.formula === null) range.dataValidation.load("type,rule");
    else range.load("formulas,values");
    return { expected: one, sheet: one.sheet, range, address: areaName(area), top: one.top, column: one.column };
  });

/** Tables of the columns, each asked once for its filter. */
const filtersOf = (context: Excel.RequestContext, { places }: PlanReading, expected: readonly ExpectedColumn[]): readonly AskedTable[] =>
  [...new Set(expected.map(({ table }) => table))].flatMap((id) => {
    const placed = places.table(id);
    return placed ? [askFilter(context.workbook.tables.getItem(placed.matched.id))] : [];
  });

/** What stood in the columns whose formulas were entered again. */
const undoFormulas = (columns: readonly Column[], outside: readonly unknown[]): (() => Promise<boolean>) => {
  const images = columns.map(({ expected, address, range }) => ({
    sheet: expected.sheetId,
    address,
    before: range.formulas as unknown[][],
    after: contentOf({ expected, range } as Column).formula,
  }));
  return () =>
    outside.length + images.length === 0
      ? Promise.resolve(false)
      : runExcel(async (context) => {
          const cells = images.map((image) => {
            const range = context.workbook.worksheets.getItem(image.sheet).getRange(image.address);
            range.load("formulas");
            return { ...image, range, tables: askSheet(context.workbook.worksheets.getItem(image.sheet)) };
          });
          await context.sync();
          const standing = cells.every(({ range, after }) => (range.formulas as unknown[][]).every(([own]) => own === after));
          if (!standing) return false;
          const tables = new Map(cells.flatMap((one) => asked(one.tables)).map((one) => [one.table.id, one]));
          await sendUnfiltered(context, [...tables.values()], () => cells.forEach(({ range, before }) => (range.formulas = before)));
          return true;
        });
};

/**
 * Repairs the plan of the workbook.
 * @throws WorkbookError, for example where a sheet is protected
 */
export const repairPlan = async (registry: Registry, { asOf, overwritten = "restore" }: RepairOptions): Promise<RepairReport> => {
  const rebuilt = await rebuild(registry, asOf);
  return runExcel(async (context) => {
    const standing = await findSheets(context);
    const reading = await readInBatch(context, registry);
    refuseUnknown(reading);
    const expected = await expectedColumns(registry, standing, reading);
    const columns = queueColumns(context, expected);
    const filters = filtersOf(context, reading, expected);
    const used = standing.sheets
      .filter(({ key }) => key !== null)
      .map((sheet): Used => {
        const range = context.workbook.worksheets.getItem(sheet.id).getUsedRange(true);
        range.load("formulas,values,rowIndex,columnIndex");
        return { key: sheet.key, sheet: sheet.name, range };
      });
    await context.sync();

    const computed = columns.filter((one) => one.expected.formula !== null);
    const plan = contextOfPlan(registry, reading, standing, reading.size);
    const specs = await Promise.all(
      used.map(({ key }) => Promise.resolve(key !== null && plan.sheets.includes(key) ? plan.spec(key) : null)),
    );
    const outside = used.flatMap((one, index) => [...nameErrors(one, computed), ...lostFormulas(one, specs[index] ?? null)]);
    const left = overwritten === "keep" ? computed.filter((one) => typedOver(one).length > 0) : [];
    const broken = computed.filter((one) => !left.includes(one) && brokenPlaces(one).length > 0);
    const formulas = broken.flatMap(brokenPlaces);
    const undo = undoFormulas(broken, outside);
    const validations: RepairedPlace[] = [];
    await sendUnfiltered(context, filters, () => {
      broken.forEach(queueFormula);
      validations.push(...columns.filter((one) => one.expected.formula === null).flatMap((one) => repairValidation(context, one)));
      for (const { place, formula } of outside)
        context.workbook.worksheets.getItem(place.sheet).getRange(place.address).formulas = [[formula]];
    });
    const all = [...formulas, ...validations, ...outside.map(({ place }) => place)];
    const failing = all.filter(({ kind }) => kind === "name-error");
    const remaining = failing.length > 0 ? await stillFailing(context, failing) : [];
    return {
      repaired: all.filter((place) => !remaining.includes(place)),
      remaining,
      rebuilt,
      overwritten: left.flatMap(typedOver),
      undo,
    };
  });
};
