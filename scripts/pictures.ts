/**
 * Draws the pictures of the README anew from what is built: `npm run pictures`. Each stays under 200 kB.
 *
 * Cases: screens (the whole workbench, the pane alone), and printed sheets, rendered by LibreOffice without the add-in, as an executive
 * gets them.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { Language } from "../src/plan/language";
import { launchBrowser } from "../test/e2e/chromium";
import { project, startServer } from "../test/e2e/server";
import { WorkbenchPage } from "../test/e2e/workbenchPage";
import { browserPath } from "../test/programs";

interface Picture {
  readonly name: string;
  readonly part: "workbench" | "pane";
  readonly sheet: string;
  readonly section?: string;
  readonly language?: Language;
  /** A file that the pane is asked to import: it shows where the columns go. */
  readonly file?: string;
}

const pictures: readonly Picture[] = [
  { name: "workbench", part: "workbench", sheet: "Value framework" },
  { name: "pane", part: "pane", sheet: "Contents", section: "framework" },
  { name: "pane-zh", part: "pane", sheet: "Contents", section: "stakeholders", language: "zh" },
  { name: "competitors", part: "pane", sheet: "Competition", section: "competitors" },
  { name: "four-questions", part: "pane", sheet: "Four questions", section: "fourQuestions" },
  { name: "import", part: "pane", sheet: "Opportunities", file: "test/cases/crm/salesforce-report/opportunities.csv" },
];

/** A laptop. */
const viewport = { width: 1440, height: 900 };

const partOf = (page: Page, part: Picture["part"]): Locator => page.getByTestId(part);

/** Has the pane read the file, up to the step that shows its columns. */
const giveFile = async ({ pane }: WorkbenchPage, file: string): Promise<void> => {
  await pane.command(pane.texts.importing.command);
  await pane.give([{ name: basename(file), mimeType: "text/csv", buffer: readFileSync(join(project, file)) }]);
  await pane.button(pane.imports.preview).waitFor();
};

/** Milliseconds until charts have come to rest. */
const rest = 800;

const draw = async (): Promise<void> => {
  const path = browserPath();
  if (path === null) throw new Error("Chromium or Chrome was not found. Name it by CHROMIUM_PATH.");
  const [server, browser] = await Promise.all([startServer(), launchBrowser(path)]);
  try {
    for (const { name, part, sheet, section, language = "en", file } of pictures) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport });
      const workbench = new WorkbenchPage(await context.newPage(), language);
      await workbench.visit(`${server.url}workbench/`);
      await workbench.showSheet(sheet);
      if (section) await workbench.pane.goTo(section);
      if (file) await giveFile(workbench, file);
      await workbench.page.waitForTimeout(rest);
      await partOf(workbench.page, part).screenshot({ path: join(project, "assets/readme", `${name}.png`) });
      await context.close();
    }
  } finally {
    await browser.close();
    server.stop();
  }
};

interface Printed {
  readonly name: string;
  /** The example it is printed from: a folder of assets/examples. */
  readonly plan: "complex-sale/en" | "complex-sale/zh";
  /** Title of the sheet; its first page is shown. */
  readonly sheet: string;
  /** What of the page is shown, in pixels at `resolution`. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const resolution = 105;
const printed: readonly Printed[] = [
  { name: "summary", plan: "complex-sale/en", sheet: "Summary", crop: { x: 150, y: 40, width: 928, height: 770 } },
  { name: "stakeholders", plan: "complex-sale/en", sheet: "Stakeholders", crop: { x: 30, y: 40, width: 1170, height: 412 } },
  { name: "framework", plan: "complex-sale/en", sheet: "Value framework", crop: { x: 126, y: 40, width: 978, height: 556 } },
  { name: "framework-zh", plan: "complex-sale/zh", sheet: "业务价值框架", crop: { x: 164, y: 40, width: 902, height: 518 } },
  { name: "results", plan: "complex-sale/en", sheet: "Results", crop: { x: 33, y: 40, width: 1164, height: 612 } },
];

const fileOf = (plan: Printed["plan"]): string => plan.replace("/", "-");

/** Number of the first page with this title. */
const pageOf = (file: string, title: string): number => {
  const pages = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).split("\f");
  const found = pages.findIndex((page) => page.trimStart().startsWith(title));
  if (found < 0) throw new Error(`No page of ${file} is titled ${title}.`);
  return found + 1;
};

const print = (): void => {
  const folder = mkdtempSync(join(tmpdir(), "keyplan-pictures-"));
  const run = (program: string, ...args: readonly (string | number)[]) =>
    execFileSync(program, args.map(String), { cwd: project, stdio: "ignore" });
  for (const plan of new Set(printed.map((picture) => picture.plan))) {
    const file = join(folder, `${fileOf(plan)}.xlsx`);
    run(
      process.execPath,
      "bin/keyplan.js",
      "build",
      "--from",
      `assets/examples/${plan}`,
      "--out",
      file,
      "--as-of",
      "2026-11-21",
      "--size",
      "full",
    );
    run("soffice", "--headless", "--convert-to", "pdf", "--outdir", folder, file);
  }
  for (const { name, plan, sheet, crop } of printed) {
    const pdf = join(folder, `${fileOf(plan)}.pdf`);
    const page = pageOf(pdf, sheet);
    const area = ["-x", crop.x, "-y", crop.y, "-W", crop.width, "-H", crop.height];
    run("pdftoppm", "-r", resolution, "-f", page, "-l", page, ...area, "-png", "-singlefile", pdf, join(project, "assets/readme", name));
  }
  rmSync(folder, { recursive: true, force: true });
};

print();
void draw();
