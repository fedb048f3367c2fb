/**
 * Draws the pictures of the README anew from the built workbench: `npm run pictures`. Each stays under 150 kB.
 *
 * Cases: the whole workbench, the grid alone, the pane alone.
 */
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Language } from "../src/method/language";
import type { SectionId } from "../src/taskpane/navigation";
import { launchBrowser } from "../test/e2e/browser";
import { project, startServer } from "../test/e2e/server";
import { WorkbenchPage } from "../test/e2e/workbenchPage";
import { browserPath } from "../test/programs";

interface Picture {
  readonly name: string;
  readonly part: "workbench" | "grid" | "pane";
  readonly sheet: string;
  readonly section?: SectionId;
  readonly language?: Language;
}

const pictures: readonly Picture[] = [
  { name: "workbench", part: "workbench", sheet: "Value framework" },
  { name: "summary", part: "grid", sheet: "Summary" },
  { name: "stakeholders", part: "grid", sheet: "Stakeholders" },
  { name: "framework", part: "grid", sheet: "Value framework" },
  { name: "pane", part: "pane", sheet: "Contents", section: "framework" },
  { name: "pane-zh", part: "pane", sheet: "Contents", section: "stakeholders", language: "zh" },
];

const viewports = { workbench: { width: 1240, height: 760 }, grid: { width: 1300, height: 900 }, pane: { width: 1240, height: 760 } };

const partOf = (page: Page, part: Picture["part"]): Locator =>
  page.getByTestId({ workbench: "workbench", grid: "sheet-grid", pane: "pane" }[part]);

/** Milliseconds until charts have come to rest. */
const rest = 800;

const draw = async (): Promise<void> => {
  const path = browserPath();
  if (path === null) throw new Error("Chromium or Chrome was not found. Name it by CHROMIUM_PATH.");
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    for (const { name, part, sheet, section, language = "en" } of pictures) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: viewports[part] });
      const workbench = new WorkbenchPage(await context.newPage(), language);
      await workbench.visit(`${server.url}workbench/`);
      if (part === "grid") await workbench.page.getByTestId("pane-switch").click();
      await workbench.showSheet(sheet);
      if (section) await workbench.pane.goTo(section);
      await workbench.page.waitForTimeout(rest);
      await partOf(workbench.page, part).screenshot({ path: join(project, "assets/readme", `${name}.png`) });
      await context.close();
    }
  } finally {
    await browser.close();
    server.stop();
  }
};

void draw();
