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

/**
 * Makes tests that follow each other on one page, because opening it takes longer than most of them: each goes on where the one before has
 * ended. After one that failed the next begins on a new page.
 */
type OnePage = (test: (workbench: WorkbenchPage) => Promise<void>) => () => Promise<void>;

interface Opened {
  readonly context: BrowserContext;
  readonly workbench: WorkbenchPage;
}

/** What must not happen in any test. */
class Watch {
  private outside: string[] = [];
  private failures: string[] = [];

  follow(context: BrowserContext): void {
    context.on("request", (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (["https:", "http:", "wss:", "ws:"].includes(protocol) && hostname !== "localhost") this.outside.push(request.url());
    });
    context.on("weberror", (error) => this.failures.push(error.error().message));
    context.on("console", (message) => {
      // A deployment without templates of a company has no catalogue: the browser says so, the pane does not.
      if (message.type() === "error" && !message.location().url.endsWith("/catalogue/index.json")) this.failures.push(message.text());
    });
  }

  /** What has happened since this was last asked. */
  take(): { readonly outside: readonly string[]; readonly failures: readonly string[] } {
    const { outside, failures } = this;
    [this.outside, this.failures] = [[], []];
    return { outside, failures };
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

export const describeInBrowser = (name: string, suite: (open: OpenWorkbench, onePage: OnePage) => void): void =>
  describeWith("Chromium or Chrome", browserPath(), name, () => {
    let browser: Browser;
    const watch = new Watch();
    const opened: Opened[] = [];
    /** The page that goes on with the next test. */
    let kept: Opened | null = null;

    beforeAll(async () => {
      browser = await connectToBrowser();
    });
    // Its pages close with it.
    afterAll(() => browser.close());
    afterEach(async () => {
      // How each test ended, to look at when it failed.
      const name = (expect.getState().currentTestName ?? "test").replaceAll(/[^\p{L}\d]+/gu, "-").slice(0, 120);
      await Promise.all(
        opened.map(({ workbench }, index) => workbench.page.screenshot({ path: join(outputFolder, "last", `${name}-${index}.png`) })),
      );
      const gaps = await Promise.all(opened.map(({ workbench }) => workbench.gaps()));
      await Promise.all(
        opened
          .splice(0)
          .filter((one) => one !== kept)
          .map(({ context }) => context.close()),
      );
      expect({ ...watch.take(), gaps: gaps.join(" ").trim() }).toEqual({
        outside: [],
        failures: [],
        gaps: "",
      });
    });

    const begin = async (visit: Visit): Promise<Opened> => {
      const context = await browser.newContext(profile(visit));
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      context.setDefaultTimeout(stepPatience);
      watch.follow(context);
      const workbench = new WorkbenchPage(await context.newPage(), visit.language ?? "en");
      const one = { context, workbench };
      opened.push(one);
      await workbench.visit(`${sharedServer()}workbench/?test`);
      return one;
    };
    const open: OpenWorkbench = async (visit = {}) => (await begin(visit)).workbench;
    const onePage: OnePage = (test) => async () => {
      const page = kept;
      kept = null;
      if (page) opened.push(page);
      const one = page ?? (await begin({}));
      await test(one.workbench);
      kept = one;
    };
    suite(open, onePage);
  });
