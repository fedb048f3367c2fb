/**
 * Formulas of the plan that stands, written in another way: with the functions KAM.* or with built-in formulas, and back; or for words that
 * are called otherwise by now. What the user wrote, formulas among it, stays; so does a formula of ours that somebody has changed.
 *
 * One batch for all sheets, and further ones only where tables are so long that a request could not carry it. Broken off, it is run again:
 * what is written already is none of the pairs any more.
 */
import type { FormulaKind, Registry } from "../plan/section";
import type { SheetSpec } from "../plan/sheet/sheetSpec";
import type { Size } from "../plan/table";
import type { Vocabulary } from "../plan/words";
import { contextOfPlan } from "./build/contextOfPlan";
import { findSheets, type StandingSheet } from "./build/findSheets";
import { rewriting, type Rewriting } from "./build/formulaShapes";
import { asked, askSheet, sendUnfiltered } from "./filters";
import { loadInParts } from "./loadInParts";
import { metaToXml } from "./planMeta";
import { readInBatch, refuseUnknown, type PlanReading } from "./read";
import { runExcel } from "./runExcel";
import { registryOf } from "./templateOf";
import { writeInParts, type Writing } from "./writeInParts";

interface Rewritten {
  readonly row: number;
  readonly column: number;
  readonly inputs: (string | number | boolean)[];
}

/** Cells below each other that change, together: the formulas of a table's column are one range. */
const changesIn = (
  cells: readonly (readonly unknown[])[],
  rewrite: (content: unknown) => string | number | boolean | null,
): readonly Rewritten[] => {
  const changes: Rewritten[] = [];
  const width = Math.max(0, ...cells.map((row) => row.length));
  for (let column = 0; column < width; column += 1) {
    let open: Rewritten | null = null;
    for (const [row, line] of cells.entries()) {
      const content = line[column];
      const input = content === "" || content === null ? null : rewrite(content);
      if (input === null) open = null;
      else if (open) open.inputs.push(input);
      else changes.push((open = { row, column, inputs: [input] }));
    }
  }
  return changes;
};

type Specs = (key: string) => Promise<readonly SheetSpec[]>;

/** Writes each formula that one of the first specifications has as the second has it. @returns how many cells were written */
const rewriteAll = (
  known: Registry,
  drawn: (
    reading: PlanReading,
    draw: (reading: PlanReading, formulas: FormulaKind) => Specs,
  ) => { readonly before: readonly Specs[]; readonly after: Specs },
  remember: (reading: PlanReading) => FormulaKind | null,
): Promise<number> =>
  runExcel(async (context) => {
    const standing = await findSheets(context);
    const reading = await readInBatch(context, known);
    refuseUnknown(reading);
    const registry = registryOf(known, reading);
    // What a smaller size hides stands all the same; some cells say which size it is.
    const sizes = [...new Set<Size>([reading.size, "full"])];
    const { before, after } = drawn(reading, (one, formulas) => {
      const plans = sizes.map((size) => contextOfPlan(known, one, standing, size, [], formulas));
      return (key) => Promise.all(plans.map((plan) => plan.spec(key)));
    });
    if (before.length === 0) return 0;
    const sheets = standing.sheets.flatMap((one: StandingSheet) => {
      if (one.key === null || !registry.sheet(one.key)) return [];
      const sheet = context.workbook.worksheets.getItem(one.id);
      const used = sheet.getUsedRange(false);
      used.load("rowCount,columnCount");
      return [{ key: one.key, sheet, used, tables: askSheet(sheet) }];
    });
    await context.sync();
    const cells = await loadInParts(
      context,
      sheets.map(({ used }) => ({ range: used, rows: used.rowCount, columns: used.columnCount })),
      "formulas",
    );
    const written: Writing[] = [];
    for (const [index, { key, sheet }] of sheets.entries()) {
      const to = await after(key);
      const rewrites = await Promise.all(before.map(async (from) => rewriting(await from(key), to)));
      const rewrite: Rewriting = (content) => rewrites.map((one) => one(content)).find((input) => input !== null) ?? null;
      const { rows, top, left } = cells[index] ?? { rows: [], top: 0, left: 0 };
      for (const one of changesIn(rows, rewrite)) written.push({ ...one, sheet, row: one.row + top, column: one.column + left });
    }
    const formulas = remember(reading);
    if (written.length === 0 && formulas === null) return 0;
    await sendUnfiltered(
      context,
      sheets.flatMap(({ tables }) => asked(tables)),
      async () => {
        await writeInParts(context, written);
        if (!reading.meta || formulas === null) return;
        for (const id of standing.metaPartIds) context.workbook.customXmlParts.getItem(id).delete();
        context.workbook.customXmlParts.add(metaToXml({ ...reading.meta, formulas }));
      },
    );
    return written.reduce((sum, { inputs }) => sum + inputs.length, 0);
  });

/**
 * Lets the plan of the workbook compute with formulas of a kind.
 * @returns how many cells were written
 * @throws WorkbookError, for example where a sheet is protected; then nothing is changed
 */
export const computeWith = (known: Registry, kind: FormulaKind): Promise<number> =>
  rewriteAll(
    known,
    (reading, draw) => ({ before: [draw(reading, kind === "native" ? "kam" : "native")], after: draw(reading, kind) }),
    () => kind,
  );

/** The reading with the words of these lists as the method calls them. */
const asTheMethod = (reading: PlanReading, lists: readonly Vocabulary[]): PlanReading => {
  const label = (list: string, id: string): string | undefined =>
    lists.find((one) => one.id === list)?.terms.find((term) => term.id === id)?.label[reading.plan.language];
  const { words } = reading;
  return {
    ...reading,
    words: words && { ...words, rows: words.rows.map((row) => ({ ...row, word: label(row.list, row.id) ?? row.word })) },
  };
};

/** Lists of which the Lists sheet calls a word otherwise than the method. */
const renamedLists = (known: Registry, { words, plan }: PlanReading): readonly Vocabulary[] =>
  known.lists.filter((list) =>
    (words?.rows ?? []).some((row) => {
      const label = row.list === list.id ? list.terms.find(({ id }) => id === row.id)?.label[plan.language] : undefined;
      return label !== undefined && row.word !== "" && row.word !== label;
    }),
  );

/**
 * Lets formulas follow words that were called otherwise on the Lists sheet since they were written: a function knows the method's words only.
 * @returns how many cells were written
 * @throws WorkbookError, for example where a sheet is protected; then nothing is changed
 */
export const followWords = (known: Registry): Promise<number> =>
  rewriteAll(
    known,
    (reading, draw) => {
      const formulas = reading.meta?.formulas ?? "kam";
      const lists = renamedLists(known, reading);
      // Written before any list was renamed, or before one of them was.
      const earlier = lists.length > 1 ? [lists, ...lists.map((list) => [list])] : lists.length === 1 ? [lists] : [];
      return { before: earlier.map((some) => draw(asTheMethod(reading, some), formulas)), after: draw(reading, formulas) };
    },
    () => null,
  );
