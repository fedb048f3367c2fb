/**
 * The plan that stands computes with the functions KAM.* or with built-in formulas, and back: each formula of ours is written in the other
 * way where it has a twin. What the user wrote, formulas among it, stays; so does a formula of ours that somebody has changed.
 *
 * One batch for all sheets, and further ones only where tables are so long that a request could not carry it. Broken off, it is run again:
 * what is written already is none of the pairs any more.
 */
import type { FormulaKind, Registry } from "../plan/section";
import type { SheetSpec } from "../plan/sheet/sheetSpec";
import type { Size } from "../plan/table";
import { contextOfPlan } from "./build/contextOfPlan";
import { findSheets, type StandingSheet } from "./build/findSheets";
import { rewriting } from "./build/formulaShapes";
import { problemOf, WorkbookError } from "./errors";
import { asked, askSheet, sendUnfiltered } from "./filters";
import { loadInParts } from "./loadInParts";
import { metaToXml } from "./planMeta";
import { readInBatch } from "./read";
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

/**
 * Lets the plan of the workbook compute with formulas of a kind.
 * @returns how many cells were written
 * @throws WorkbookError, for example where a sheet is protected; then nothing is changed
 */
export const computeWith = (known: Registry, kind: FormulaKind): Promise<number> =>
  runExcel(async (context) => {
    const standing = await findSheets(context);
    const reading = await readInBatch(context, known);
    if (reading.tooNew) throw new WorkbookError(problemOf("too-new"));
    const registry = registryOf(known, reading);
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
    // What a smaller size hides stands all the same; some cells say which size it is.
    const sizes = [...new Set<Size>([reading.size, "full"])];
    const drawing = (formulas: FormulaKind): ((key: string) => Promise<readonly SheetSpec[]>) => {
      const plans = sizes.map((size) => contextOfPlan(known, reading, standing, size, [], formulas));
      return (key) => Promise.all(plans.map((plan) => plan.spec(key)));
    };
    const [before, after] = [drawing(kind === "native" ? "kam" : "native"), drawing(kind)];
    const written: Writing[] = [];
    for (const [index, { key, sheet }] of sheets.entries()) {
      const rewrite = rewriting(await before(key), await after(key));
      const { rows, top, left } = cells[index] ?? { rows: [], top: 0, left: 0 };
      for (const one of changesIn(rows, rewrite)) written.push({ ...one, sheet, row: one.row + top, column: one.column + left });
    }
    await sendUnfiltered(
      context,
      sheets.flatMap(({ tables }) => asked(tables)),
      async () => {
        await writeInParts(context, written);
        if (!reading.meta) return;
        for (const id of standing.metaPartIds) context.workbook.customXmlParts.getItem(id).delete();
        context.workbook.customXmlParts.add(metaToXml({ ...reading.meta, formulas: kind }));
      },
    );
    return written.reduce((sum, { inputs }) => sum + inputs.length, 0);
  });
