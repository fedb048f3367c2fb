/**
 * What a person waits for in the browser: how much is loaded, how long until workbench and pane can be used, how smoothly a workbook of
 * 20 sheets × 2,000 rows scrolls and how soon an edit with 2,000 dependents is drawn. Where there is no browser it says so.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { newSheet, newWorkbook } from "../../src/host/model/newWorkbook";
import { saveXlsx } from "../../src/host/xlsx";
import { launchBrowser } from "../e2e/chromium";
import { project, startServer } from "../e2e/server";
import { WorkbenchPage } from "../e2e/workbenchPage";
import { browserPath } from "../programs";
import { editTimes, frames, gridScroller, perSecond } from "./inBrowser";
import { kilobytes, median, milliseconds, report, times } from "./measure";

const sheetCount = 20;
const rowCount = 2_000;
const columnCount = 9;
const dependents = 2_000;
const rounds = 3;
const viewport = { width: 1440, height: 900 };

/** The last sheet holds the figure in A1 that everything below B1 depends on. */
const largeWorkbook = (): Uint8Array => {
  const workbook = newWorkbook();
  workbook.sheets.length = 0;
  const calculator = createCalculator(workbook, noCustomFunctions);
  for (let index = 0; index < sheetCount; index += 1) {
    const sheet = newSheet(`Sheet${(index + 1).toString()}`);
    workbook.sheets.push(sheet);
    calculator.structureChanged();
    for (let row = 0; row < rowCount; row += 1)
      for (let column = 0; column < columnCount; column += 1)
        calculator.setInput(sheet, row, column, column % 2 === 0 ? row * columnCount + column : `Row ${row.toString()}`);
    workbook.activeSheetId = sheet.id;
  }
  const last = workbook.sheets[sheetCount - 1];
  if (last) for (let row = 0; row < dependents; row += 1) calculator.setInput(last, row, 1, `=$A$1*${(row + 1).toString()}`);
  calculator.calculate(true);
  return saveXlsx(workbook);
};

const gzipped = (...files: readonly string[]): { readonly packed: number; readonly raw: number } => {
  const contents = files.map((file) => readFileSync(join(project, "dist", file)));
  return {
    packed: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
    raw: contents.reduce((sum, content) => sum + content.length, 0),
  };
};

const reportSizes = (): void => {
  const row = (name: string, { packed, raw }: ReturnType<typeof gzipped>) => [
    name,
    kilobytes(packed),
    `${kilobytes(raw)} unpacked`,
    times(packed / raw),
  ];
  report("Bundles, gzip", [
    row("pane (taskpane.js, functions.js)", gzipped("taskpane.js", "functions.js")),
    row("workbench (workbench.js)", gzipped("workbench/workbench.js")),
  ]);
};

/** Milliseconds from the first request until the example can be worked with; the pane counts from its own. */
const startUp = async (browser: Browser, url: string): Promise<{ readonly workbench: number; readonly pane: number }> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const workbench = new WorkbenchPage(await context.newPage(), "en");
  const begun = Date.now();
  await workbench.page.goto(`${url}workbench/`);
  await workbench.page.locator("[data-part=body] canvas").first().waitFor();
  const grid = Date.now();
  await workbench.ready();
  const ready = Date.now();
  const paneBegun = await workbench.office().evaluate(() => performance.timeOrigin);
  await context.close();
  return { workbench: grid - begun, pane: ready - paneBegun };
};

const benchLarge = async (browser: Browser, url: string): Promise<void> => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
  const workbench = new WorkbenchPage(await context.newPage(), "en");
  await workbench.visit(`${url}workbench/?test`);
  const begun = Date.now();
  await workbench.chooseFile("large.xlsx", Buffer.from(largeWorkbook()));
  await workbench.page.getByRole("heading", { name: /^large\.xlsx/ }).waitFor();
  await workbench.ready();
  const opened = Date.now() - begun;
  const still = await frames(workbench.page, gridScroller, 0);
  const scrolling = await frames(workbench.page, gridScroller, 120);
  const entered = Array.from({ length: rounds + 1 }, (_, round) => (round + 2).toString());
  const { grid: withDependents } = await editTimes(workbench, "A1", entered, ["grid"]);
  const last = await workbench.shown(`B${dependents.toString()}`);
  if (last !== String((rounds + 2) * dependents)) throw new Error(`The last of the dependents shows ${last}.`);
  const alone = (await editTimes(workbench, "K1", entered, ["grid"])).grid;
  await context.close();
  report(`Workbench with ${sheetCount.toString()} sheets × ${rowCount.toString()} rows × ${columnCount.toString()} columns`, [
    ["made and opened", milliseconds(opened), ""],
    ["scrolling", `${perSecond(scrolling).toFixed(0)} frames/s`, `${times(perSecond(scrolling) / perSecond(still))} of standing still`],
    ["longest frame", milliseconds(Math.max(...scrolling)), `standing still ${milliseconds(Math.max(...still))}`],
    [
      `edit to repaint, ${dependents.toString()} dependents`,
      milliseconds(withDependents),
      `${times(withDependents / alone)} an edit that nothing depends on (${milliseconds(alone)})`,
    ],
  ]);
};

export const benchBrowser = async (): Promise<void> => {
  reportSizes();
  const path = browserPath();
  if (path === null) {
    report("Browser", [["not measured", "Chromium or Chrome was not found"]]);
    return;
  }
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    const starts: { readonly workbench: number; readonly pane: number }[] = [];
    for (let round = 0; round < rounds; round += 1) starts.push(await startUp(browser, server.url));
    report(`Time to interactive, median of ${rounds.toString()}, each with an empty cache`, [
      ["workbench: the example's grid", milliseconds(median(starts.map((start) => start.workbench)))],
      ["pane: the plan read and shown", milliseconds(median(starts.map((start) => start.pane)))],
    ]);
    await benchLarge(browser, server.url);
  } finally {
    await browser.close();
    server.stop();
  }
};
