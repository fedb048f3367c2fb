/**
 * A plan as large as plans get against the same plan with the few rows of its example: the retail template in full size, once with 5,000
 * contacts and the 1,399 accounts of the retail case. Opening, editing and scrolling, side by side in one run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { planFunctions } from "../../src/cli/planFunctions";
import { createExcel, withGlobals } from "../../src/host/node";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { importPlan } from "../../src/import/importCsv";
import { isoOf } from "../../src/plan/cells/dateText";
import { inTemplate } from "../../src/plan/inTemplate";
import { templateById } from "../../src/templates/builtIn";
import { buildPlan } from "../../src/workbook/build/buildPlan";
import { readPlan } from "../../src/workbook/read";
import { launchBrowser } from "../e2e/chromium";
import { startServer } from "../e2e/server";
import { WorkbenchPage } from "../e2e/workbenchPage";
import { browserPath } from "../programs";
import { pick, randomFrom } from "../randomRows";
import { registry } from "../registry";
import { exampleFiles } from "../run/exampleFiles";
import { editTimes, frames, gridScroller, perSecond } from "./inBrowser";
import { compare, kilobytes, median, milliseconds, report, times } from "./measure";

const asOf = 46347;
const contactCount = 5_000;
const personCount = 300;
const rounds = 3;
const customFunctions = planFunctions(registry);

/** A log that was kept: every person has one of us, and what was agreed took place; with some the next contact is still to come or late. */
const contactLog = (): string => {
  const random = randomFrom(20261121);
  const dates = Array.from({ length: contactCount }, () => asOf - Math.floor(random() * 1000)).sort((left, right) => left - right);
  const next = new Map<number, number>();
  const rows = dates
    .map((_date, index) => dates.length - 1 - index)
    .map((index) => {
      const person = index < personCount ? index : Math.floor(random() * personCount);
      const date = dates[index] ?? asOf;
      const later = next.get(person) ?? (person % 10 === 0 ? asOf - (person % 4 === 0 ? 5 : -5) : null);
      next.set(person, date);
      const channel = pick(random, ["Visit", "Phone", "Business activity"]);
      const by = ["Elena Ward", "Marc Stein", "Nina Brandt", "Owen Hart", "Rosa Lind"][person % 5] ?? "";
      return [
        isoOf(date),
        person % 50 === 0 ? pick(random, ["Ida Moss", "Hugo Lang", "Ben Adler"]) : `Person ${person.toString()}`,
        channel,
        `Topic ${index.toString()}`,
        `Agreed ${index.toString()}`,
        later === null ? "" : "Next order",
        later === null ? "" : isoOf(later),
        by,
        "",
      ].join(",");
    });
  return ["Date,Person,Channel,Content,Result,Next step,Next date,By,Opportunity", ...rows.reverse()].join("\n");
};

type Files = readonly { readonly name: string; readonly text: string }[];

const plans = {
  small: (): Files => exampleFiles("retail", "en"),
  large: (): Files => {
    const accounts = readFileSync(join(process.cwd(), "test/cases/retail/accounts.csv"), "utf8");
    const own: Readonly<Record<string, string>> = { "accounts.csv": accounts, "contactLog.csv": contactLog() };
    return exampleFiles("retail", "en").map(({ name, text }) => ({ name, text: own[name] ?? text }));
  },
} as const;

type Which = keyof typeof plans;

const workbookOf = async (which: Which): Promise<Uint8Array> => {
  const template = templateById("retail");
  const { data } = importPlan(inTemplate(registry, template).tables, plans[which](), "en");
  const excel = await createExcel({ customFunctions, now: () => asOf });
  try {
    await withGlobals(excel, () => buildPlan(registry, { data, asOf, template, size: "full" }));
    await excel.calculator.settled();
    return saveXlsx(excel.workbook);
  } finally {
    excel.dispose();
  }
};

/** The file as the command line opens it, all of it calculated; then the plan read and judged. */
const opened = async (bytes: Uint8Array) => {
  const file = openXlsx(bytes);
  if (!file.ok) throw new Error(file.message);
  const excel = await createExcel({ workbook: file.workbook, customFunctions, now: () => asOf });
  excel.calculator.calculate(true);
  await excel.calculator.settled();
  return excel;
};

const reportOutside = async (files: Readonly<Record<Which, Uint8Array>>): Promise<void> => {
  const excel = { small: await opened(files.small), large: await opened(files.large) };
  const read = (which: Which) => withGlobals(excel[which], () => readPlan(registry));
  const readings = { small: await read("small"), large: await read("large") };
  const judged = inTemplate(registry, templateById("retail"));
  const found = { small: 0, large: 0 };
  const judge = (which: Which): void => {
    found[which] = judged.findings(readings[which].plan, asOf).length;
  };
  const row = (what: string, { small, large }: Readonly<Record<Which, number>>) => [
    what,
    milliseconds(large),
    `${times(large / small)} the small plan (${milliseconds(small)})`,
  ];
  const open = (which: Which) => async (): Promise<void> => (await opened(files[which])).dispose();
  const opening = await compare({ small: open("small"), large: open("large") }, rounds);
  const reading = await compare({ small: () => read("small"), large: () => read("large") }, rounds);
  const judging = await compare({ small: () => judge("small"), large: () => judge("large") }, rounds);
  report(
    `A plan of ${contactCount.toLocaleString("en")} contacts and 1,399 accounts, ${kilobytes(files.large.length)}, against one of few rows`,
    [
      row("file opened and calculated", opening),
      row("plan read", reading),
      row(`plan judged, ${found.large.toString()} findings`, judging),
    ],
  );
  excel.small.dispose();
  excel.large.dispose();
};

/** Shorter ones nobody notices, and the browser does not report. */
const shortestStall = 50;

/** Gathers how long the page, grid and pane together, did not react. */
const watchStalls = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const stalls: number[] = [];
    (window as unknown as { stalls: number[] }).stalls = stalls;
    new PerformanceObserver((list) => stalls.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask" });
  });

/** Milliseconds after an edit in which the plan is judged and the workbook kept. */
const afterwards = 4_000;

const stallsAfter = async (workbench: WorkbenchPage, work: () => Promise<void>): Promise<number> => {
  const { page } = workbench;
  await page.evaluate(() => (window as unknown as { stalls: number[] }).stalls.splice(0));
  await work();
  await page.waitForTimeout(afterwards);
  const stalls = await page.evaluate(() => (window as unknown as { stalls: number[] }).stalls);
  return Math.max(shortestStall, ...stalls);
};

/** What is edited and scrolled: table, column, entries that all differ, section of the pane, a row that both plans have. */
const tables = [
  { name: "Contacts", table: "KAM_Contacts", column: "Date", section: "contacts", entry: (index: number) => isoOf(asOf - 100 + index) },
  {
    name: "Accounts",
    table: "KAM_Accounts",
    column: "Revenue",
    section: "accounts",
    entry: (index: number) => (17_100 + index).toString(),
  },
] as const;
const editedRow = 4;
/** Pixels a frame: through all rows of the larger table. */
const pageStep = 800;
/** The first of them warms up. */
const edits = 2 * rounds + 1;

const measured = async (browser: Browser, url: string, bytes: Uint8Array) => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 900 } });
  const workbench = new WorkbenchPage(await context.newPage(), "en");
  await workbench.visit(`${url}workbench/?test`);
  const opening: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = Date.now();
    await workbench.openFile(Buffer.from(bytes));
    opening.push(Date.now() - begun);
  }
  await watchStalls(workbench.page);
  const result: Record<string, number> = { opened: median(opening) };
  // The pane stands on its first view until both tables are through.
  let count = 0;
  const next = (entry: (index: number) => string, length: number): readonly string[] => Array.from({ length }, () => entry((count += 1)));
  for (const { name, table, column, entry } of tables) {
    const cell = await workbench.placeOf(table, editedRow, column);
    const taken = await editTimes(workbench, cell, next(entry, edits), ["grid", "pane"]);
    result[`${name}: edit drawn in the grid`] = taken.grid;
    result[`${name}: edit judged and drawn in the pane`] = taken.pane;
    result[`${name}: longest stretch without reaction after an edit`] = await stallsAfter(workbench, async () => {
      await editTimes(workbench, cell, next(entry, 2), ["pane"]);
    });
    await workbench.goTo(cell);
    const scrolling = await frames(workbench.page, gridScroller, pageStep);
    result[`${name}: frames/s, grid`] = perSecond(scrolling);
    result[`${name}: longest frame, grid`] = Math.max(...scrolling);
  }
  for (const { name, table, column, section, entry } of tables) {
    const cell = await workbench.placeOf(table, editedRow, column);
    const begun = Date.now();
    await workbench.pane.goTo(section);
    result[`${name}: view shown`] = Date.now() - begun;
    const inView = await editTimes(workbench, cell, next(entry, edits), ["pane"]);
    result[`${name}: edit judged and drawn in its view`] = inView.pane;
    const pane = await frames(workbench.office(), "html", pageStep);
    result[`${name}: frames/s, view`] = perSecond(pane);
    result[`${name}: longest frame, view`] = Math.max(...pane);
  }
  await context.close();
  return result;
};

const shown = (name: string, value: number): string => (name.includes("frames/s") ? value.toFixed(0) : milliseconds(value));

export const benchLargePlan = async (): Promise<void> => {
  const files = { small: await workbookOf("small"), large: await workbookOf("large") };
  await reportOutside(files);
  const path = browserPath();
  if (path === null) {
    report("The same in the workbench", [["not measured", "Chromium or Chrome was not found"]]);
    return;
  }
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    const small = await measured(browser, server.url, files.small);
    const large = await measured(browser, server.url, files.large);
    report(
      "The same in the workbench",
      Object.entries(large).map(([name, value]) => [
        name,
        shown(name, value),
        `${times(value / (small[name] ?? NaN))} the small plan (${shown(name, small[name] ?? NaN)})`,
      ]),
    );
  } finally {
    await browser.close();
    server.stop();
  }
};
