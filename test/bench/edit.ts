/**
 * What an edit in the grid costs the pane: from the plan being read until it is judged and drawn, in the full ebanking plan against the
 * light one. Where there is no browser it says so.
 */
import type { Browser } from "playwright-core";
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../src/host/node";
import { saveXlsx } from "../../src/host/xlsx";
import type { Size } from "../../src/plan/table";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { launchBrowser } from "../e2e/chromium";
import { startServer } from "../e2e/server";
import { WorkbenchPage } from "../e2e/workbenchPage";
import { browserPath } from "../programs";
import { registry } from "../registry";
import { exampleData } from "../workbook/buildExample";
import { median, milliseconds, report, times } from "./measure";

const rounds = 9;
const asOf = 46347;
/** Two words that are judged differently. */
const attitudes = ["Supporter", "Opponent"] as const;

const workbookOf = async (size: Size): Promise<Uint8Array> => {
  const data = exampleData("ebanking", size);
  const excel = await createExcel({ customFunctions: planFunctions(registry), now: () => asOf });
  try {
    await withGlobals(excel, () => buildPlan(registry, { data, asOf, size }));
    await excel.calculator.settled();
    return saveXlsx(excel.workbook);
  } finally {
    excel.dispose();
  }
};

/** Milliseconds of work of each edit, with the pane on a section or, without one, on its first view. */
const edits = async (workbench: WorkbenchPage, section: string | null): Promise<readonly number[]> => {
  const taken: number[] = [];
  if (section !== null) await workbench.pane.goTo(section);
  const pane = workbench.office();
  for (let round = 0; round < rounds + 1; round += 1) {
    await pane.evaluate(() => performance.clearMeasures("keyplan:edit"));
    await workbench.goTo("Stakeholders!D6");
    await workbench.type(attitudes[round % 2] ?? "");
    const measured = await pane.waitForFunction(() => performance.getEntriesByName("keyplan:edit")[0]?.duration ?? null);
    taken.push((await measured.jsonValue()) ?? NaN);
  }
  return taken.slice(1);
};

const measured = async (browser: Browser, url: string, size: Size) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  const workbench = new WorkbenchPage(await context.newPage(), "en");
  await workbench.visit(`${url}workbench/?test`);
  await workbench.openFile(Buffer.from(await workbookOf(size)));
  const result = { home: await edits(workbench, null), stakeholders: await edits(workbench, "stakeholders") };
  await context.close();
  return result;
};

export const benchEdit = async (): Promise<void> => {
  const path = browserPath();
  if (path === null) {
    report("An edit judged and drawn", [["not measured", "Chromium or Chrome was not found"]]);
    return;
  }
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    const light = await measured(browser, server.url, "light");
    const full = await measured(browser, server.url, "full");
    report(`An edit judged and drawn in the pane, median of ${rounds.toString()}`, [
      ...(["home", "stakeholders"] as const).map((view) => [
        view,
        `full ${milliseconds(median(full[view]))}`,
        `longest ${milliseconds(Math.max(...full[view]))}`,
        `${times(median(full[view]) / median(light[view]))} a light plan (${milliseconds(median(light[view]))})`,
      ]),
    ]);
  } finally {
    await browser.close();
    server.stop();
  }
};
