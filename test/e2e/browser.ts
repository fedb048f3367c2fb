/**
 * Suites in a real browser: one server and one browser for all of them, a fresh profile for each test. After each test nothing may have left
 * the machine, no script of the pages may have failed and office.js may have asked for nothing that the embedded host does not have.
 */
import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { join } from "node:path";
import type { Language } from "../../src/plan/language";
import { browserPath, describeWith } from "../programs";
import { stepPatience } from "../run/patience";
import { connectToBrowser, sharedServer } from "./chromium";
import { outputFolder } from "./server";
import { WorkbenchPage } from "./workbenchPage";

interface Visit {
  readonly language?: Language;
  readonly colorScheme?: "light" | "dark";
  /** The colours of the system instead of the page's, as in Windows' contrast themes. */
  readonly forcedColors?: "active" | "none";
  readonly viewport?: { readonly width: number; readonly height: number };
}

type OpenWorkbench = (visit?: Visit) => Promise<WorkbenchPage>;

/** What must not happen in any test. */
class Watch {
  readonly outside: string[] = [];
  readonly failures: string[] = [];

  follow(context: BrowserContext): void {
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (["https:", "http:", "wss:", "ws:"].includes(protocol) && hostname !== "localhost") this.outside.push(request.url());
    });
    context.on("weberror", (error) => this.failures.push(error.error().message));
    context.on("console", (message) => {
      if (message.type() === "error") this.failures.push(message.text());
    });
  }
}

const profile = ({
  colorScheme = "light",
  forcedColors = "none",
  viewport = { width: 1440, height: 900 },
}: Visit): BrowserContextOptions => ({
  ignoreHTTPSErrors: true,
  acceptDownloads: true,
  colorScheme,
  forcedColors,
  viewport,
});

export const describeInBrowser = (name: string, suite: (open: OpenWorkbench) => void): void =>
  describeWith("Chromium or Chrome", browserPath(), name, () => {
    let browser: Browser;
    let watch = new Watch();
    const opened: { readonly context: BrowserContext; readonly workbench: WorkbenchPage }[] = [];

    beforeAll(async () => {
      browser = await connectToBrowser();
    });
    afterAll(() => browser.close());
    beforeEach(() => {
      watch = new Watch();
    });
    afterEach(async () => {
      // How each test ended, to look at when it failed.
      const name = (expect.getState().currentTestName ?? "test").replaceAll(/[^\p{L}\d]+/gu, "-").slice(0, 120);
      await Promise.all(
        opened.map(({ workbench }, index) => workbench.page.screenshot({ path: join(outputFolder, "last", `${name}-${index}.png`) })),
      );
      const gaps = await Promise.all(opened.map(({ workbench }) => workbench.gaps()));
      await Promise.all(opened.splice(0).map(({ context }) => context.close()));
      expect({ outside: watch.outside, failures: watch.failures, gaps: gaps.join(" ").trim() }).toEqual({
        outside: [],
        failures: [],
        gaps: "",
      });
    });

    const open: OpenWorkbench = async (visit = {}) => {
      const context = await browser.newContext(profile(visit));
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      context.setDefaultTimeout(stepPatience);
      watch.follow(context);
      const workbench = new WorkbenchPage(await context.newPage(), visit.language ?? "en");
      opened.push({ context, workbench });
      await workbench.visit(`${sharedServer()}workbench/?test`);
      return workbench;
    };
    suite(open);
  });
