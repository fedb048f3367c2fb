/** How smoothly a sheet of 50,000 rows scrolls in the workbench: slowly, by pages, and beyond its end. */
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { cellKey } from "../../src/host/model/state";
import { saveXlsx } from "../../src/host/xlsx";
import { launchBrowser } from "../e2e/chromium";
import { startServer } from "../e2e/server";
import { WorkbenchPage } from "../e2e/workbenchPage";
import { browserPath } from "../programs";
import { frames, gridScroller, perSecond } from "./inBrowser";
import { median, milliseconds, report, times } from "./measure";

const rowCount = 50_000;
const columnCount = 9;

const largeSheet = (): Uint8Array => {
  const workbook = newWorkbook();
  const sheet = newSheet("Large");
  workbook.sheets = [sheet];
  workbook.activeSheetId = sheet.id;
  for (let row = 0; row < rowCount; row += 1)
    for (let column = 0; column < columnCount; column += 1) {
      const value = column % 2 === 0 ? row * columnCount + column : `Row ${row.toString()}`;
      sheet.cells.set(cellKey(row, column), { formula: null, value, style: 0 });
    }
  return saveXlsx(workbook);
};

/** Milliseconds within which nineteen of twenty frames came. */
const nearlyAll = (taken: readonly number[]): number => [...taken].sort((a, b) => a - b)[Math.floor(taken.length * 0.95)] ?? NaN;

export const benchLargeSheet = async (): Promise<void> => {
  const path = browserPath();
  if (path === null) {
    report("Large sheet", [["not measured", "Chromium or Chrome was not found"]]);
    return;
  }
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
    const workbench = new WorkbenchPage(await context.newPage(), "en");
    await workbench.visit(`${server.url}workbench/?test`);
    await workbench.chooseFile("large.xlsx", Buffer.from(largeSheet()));
    await workbench.page.getByRole("heading", { name: /^large\.xlsx/ }).waitFor();
    await workbench.ready();
    const still = await frames(workbench.page, gridScroller, 0);
    // The first frames also warm up what draws.
    await frames(workbench.page, gridScroller, 120);
    const line = async (name: string, step: number): Promise<readonly [string, string, string]> => {
      const taken = await frames(workbench.page, gridScroller, step);
      const rest = `median ${milliseconds(median(taken))}, 95 % within ${milliseconds(nearlyAll(taken))}, longest ${milliseconds(Math.max(...taken))}`;
      return [name, `${perSecond(taken).toFixed(0)} frames/s`, `${times(perSecond(taken) / perSecond(still))} of standing still; ${rest}`];
    };
    report(`A sheet of ${rowCount.toString()} rows × ${columnCount.toString()} columns, scrolling`, [
      await line("by 6 rows a frame", 120),
      await line("by a page a frame", 600),
      await line("by 250 rows a frame, to the end", 5_000),
    ]);
    await context.close();
  } finally {
    await browser.close();
    server.stop();
  }
};
