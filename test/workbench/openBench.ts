/** A bench over a new workbook whose first sheet holds these rows from A1 on. */
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { enter } from "../../src/host/model/gridEdit";
import { History } from "../../src/host/model/history";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { Session } from "../../src/host/model/session";
import { cellKey, type CellValue, type Sheet } from "../../src/host/model/state";
import { Bench } from "../../src/workbench/bench";

export function openBench(rows: readonly (readonly string[])[]) {
  // What an edit took is measured when the grid has drawn.
  Object.assign(globalThis, { requestAnimationFrame: () => 0 });
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as Sheet;
  const session = new Session(workbook, createCalculator(workbook, noCustomFunctions));
  enter(session, sheet, 0, 0, rows);
  session.finish();
  const bench = new Bench(session, new History(session), new Map());
  const valueAt = (row: number, column: number): CellValue => sheet.cells.get(cellKey(row, column))?.value ?? null;
  return { bench, sheet, session, valueAt };
}
