/**
 * Draws the value framework again after nodes were added, removed or linked otherwise. Texts of boxes follow the table by themselves;
 * boxes and lines do not. Only the columns of the picture are touched: the table of nodes beside it stays as it is.
 */
import { areaName, areaOf } from "../../plan/sheet/address";
import { drawingColumns, drawingProperty } from "../../sections/framework/sheet/drawing";
import { layoutFramework } from "../../sections/framework/sheet/layout";
import { drawnNodes } from "../../sections/framework/sheet/nodes";
import { placePicture, type Matrix } from "../../sections/framework/sheet/picture";
import { SheetDraft } from "../../plan/sheet/sheetDraft";
import { closeSheet, contentRow } from "../../plan/sheet/sheetFrame";
import { problemOf, WorkbookError } from "../errors";
import { readInBatch } from "../read";
import { runExcel } from "../runExcel";
import { contextOfPlan } from "./contextOfPlan";
import { findSheets } from "./findSheets";
import { writePart } from "./writeSheet";

const usualHeight = 20;

/** Where the contribution spills from: the one cell that calls it. */
const matrixIn = (formulas: readonly (readonly unknown[])[], top: number, left: number): Matrix | null => {
  for (const [down, row] of formulas.entries()) {
    const across = row.findIndex((formula) => typeof formula === "string" && formula.includes("KAM.BVFCONTRIBUTION("));
    if (across >= 0) return { row: top + down, column: left + across };
  }
  return null;
};

/**
 * Draws the picture from the nodes as they are now.
 * @throws WorkbookError where the workbook holds no plan with a value framework
 */
export const redrawFramework = (): Promise<void> =>
  runExcel(async (context) => {
    const reading = await readInBatch(context);
    const standing = await findSheets(context);
    const standingSheet = standing.sheets.find(({ key }) => key === "framework");
    if (!standingSheet) throw new WorkbookError(problemOf("not-found", "sheet framework"));
    const sheet = context.workbook.worksheets.getItem(standingSheet.id);
    const used = sheet.getUsedRange();
    used.load("formulas,rowIndex,columnIndex,rowCount");
    await context.sync();
    const matrix = matrixIn(used.formulas as unknown[][], used.rowIndex, used.columnIndex);
    if (!matrix) throw new WorkbookError(problemOf("not-found", "KAM.BVFCONTRIBUTION"));

    const room = (standingSheet.properties.get(drawingProperty) ?? "")
      .split(" ")
      .map(Number)
      .filter((count) => count > 0);
    const columns = drawingColumns(room, 1);
    const plan = contextOfPlan(reading, standing, 0);
    const draft = new SheetDraft("framework", standingSheet.name, "");
    const lastRow = placePicture(draft, plan, layoutFramework(drawnNodes(plan)), columns, matrix);
    const spec = closeSheet(draft, plan, {
      lastRow,
      lastColumn: columns.last,
      frozenRows: 0,
      frozenColumns: 0,
      titleRows: null,
      onePage: true,
    });
    const top = contentRow;
    const bottom = Math.max(lastRow, used.rowIndex + used.rowCount - 1);
    const old = sheet.getRange(areaName(areaOf(top, 1, bottom - top + 1, columns.last)));
    old.unmerge();
    old.clear("All");
    old.conditionalFormats.clearAll();
    sheet.getRange(`${top + 3}:${bottom + 1}`).format.rowHeight = usualHeight;
    writePart(sheet, spec);
    await context.sync();
  });
