/** The workbench as a person meets it: its buttons, its grid and the pane beside it, in one of the two languages. */
import { buffer } from "node:stream/consumers";
import type { Frame, FrameLocator, Locator, Page } from "playwright-core";
import type { Language } from "../../src/plan/language";
import type { Fault } from "../../src/host/protocol/xdmHost";
import type { TestHook } from "../../src/workbench/testHook";
import { messages, type Messages as PaneMessages } from "../../src/taskpane/messages/messages";
import { messagesIn, type Messages as WorkbenchMessages } from "../../src/workbench/messages";
import { eventually } from "../run/eventually";
import { PanePage } from "./panePage";

export interface ActiveCell {
  readonly sheet: string;
  readonly address: string;
  /** As it is drawn. */
  readonly text: string;
}

/** The shown texts of every sheet by name. */
export type Figures = Readonly<Record<string, readonly (readonly string[])[]>>;

/** Runs in the page: whether it keeps a workbook with unsaved changes, after whatever it was about to write. */
const holdsKeptWorkbook = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open("keyplan-workbench");
    opening.onerror = () => {
      reject(new Error("IndexedDB"));
    };
    opening.onsuccess = () => {
      const database = opening.result;
      const count = database.transaction("workbooks").objectStore("workbooks").count();
      count.onsuccess = () => {
        database.close();
        resolve(count.result > 0);
      };
    };
  });

export class WorkbenchPage {
  readonly pane: PanePage;
  readonly texts: WorkbenchMessages;
  private readonly paneTexts: PaneMessages;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.texts = messagesIn(language);
    this.paneTexts = messages[language];
    this.pane = new PanePage(this.frame, language);
  }

  private get frame(): FrameLocator {
    return this.page.frameLocator("[data-testid=pane-frame]");
  }

  /** Opens the page and waits until the example and the pane are there. */
  async visit(address: string): Promise<void> {
    await this.page.goto(address);
    await this.ready();
    if (this.language === "en") return;
    await this.page.getByTestId("display-language").selectOption(this.language);
    await this.ready();
  }

  /** Loads the page anew; the browser's question about unsaved changes is answered with yes. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The same once nothing waits to be kept any more, and unsaved changes have or have not been. */
  async reloadLater(isKept: boolean): Promise<void> {
    await eventually(() => this.page.evaluate(() => (window as unknown as { keyplanTest: TestHook }).keyplanTest.isKeeping()), false);
    await eventually(() => this.page.evaluate(holdsKeptWorkbook), isKept);
    await this.reload();
  }

  /** The add-in has registered its commands and functions and has read the workbook. */
  async ready(): Promise<void> {
    await this.page.locator("[data-testid=workbench][data-ready=true]").waitFor();
    await this.pane.loaded();
  }

  async gaps(): Promise<string> {
    return (await this.page.getByTestId("workbench").getAttribute("data-gaps")) ?? "";
  }

  async fileCommand(id: "new" | "open" | "example"): Promise<void> {
    await this.page.getByRole("tab", { name: this.texts.file, exact: true }).click();
    await this.page.getByTestId(`file-${id}`).click();
  }

  /** A blank workbook, and the pane that says that it holds no plan. */
  async newWorkbook(): Promise<void> {
    await this.fileCommand("new");
    await this.ready();
    await this.pane.text(this.paneTexts.noPlan.title).waitFor();
  }

  ribbon(id: string): Locator {
    return this.page.getByTestId(`ribbon-Keyplan.${id}`);
  }

  async runRibbon(id: string): Promise<void> {
    await this.page.getByRole("tab", { name: this.language === "zh" ? "客户计划" : "Keyplan", exact: true }).click();
    await this.ribbon(id).click();
  }

  /** @returns What the saved file holds. */
  async save(): Promise<Buffer> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.getByTestId("quick-save").click()]);
    return buffer(await download.createReadStream());
  }

  async chooseFile(name: string, bytes: Buffer): Promise<void> {
    const [chooser] = await Promise.all([this.page.waitForEvent("filechooser"), this.fileCommand("open")]);
    await chooser.setFiles({ name, mimeType: "", buffer: bytes });
  }

  async openFile(bytes: Buffer): Promise<void> {
    await this.chooseFile("saved.xlsx", bytes);
    await this.page.getByRole("heading", { name: /^saved\.xlsx/ }).waitFor();
    await this.ready();
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByTestId("sheet-tabs").getByRole("tab", { name, exact: true }).click();
  }

  /** Goes to a cell, name or table through the name box. */
  async goTo(place: string): Promise<void> {
    await this.page.getByTestId("name-box").fill(place);
    await this.page.getByTestId("name-box").press("Enter");
    // What is typed next is for the grid, which has the keys a moment later.
    await this.page.waitForFunction(() => document.activeElement?.getAttribute("data-testid") !== "name-box");
  }

  async activeCell(): Promise<ActiveCell> {
    const cell = this.page.getByTestId("active-cell");
    const [sheet, address, text] = await Promise.all(["data-sheet", "data-address", "data-text"].map((name) => cell.getAttribute(name)));
    return { sheet: sheet ?? "", address: address ?? "", text: text ?? "" };
  }

  /** What the grid draws in a cell. */
  async shown(place: string): Promise<string> {
    await this.goTo(place);
    return (await this.activeCell()).text;
  }

  /** Types into the selected cell, as at the keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes rows into the selected cell, as copied from a sheet or a mail. */
  async paste(rows: readonly (readonly string[])[]): Promise<void> {
    await this.page.evaluate((text) => navigator.clipboard.writeText(text), rows.map((row) => row.join("\t")).join("\n"));
    await this.page.keyboard.press("Control+v");
  }

  /** Makes the host answer the add-in's next requests with these faults. */
  failNext(faults: readonly (Fault | null)[]): Promise<void> {
    return this.page.evaluate((wanted) => (window as unknown as { keyplanTest: TestHook }).keyplanTest.failNext(wanted), faults);
  }

  /** The pane's document, where office.js runs. */
  office(): Frame {
    const frame = this.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    if (!frame) throw new Error("The page holds no pane.");
    return frame;
  }

  /** Every sheet's texts once no custom function is being computed any more. */
  async figures(): Promise<Figures> {
    let found: Figures = {};
    await eventually(async () => {
      found = await this.readSheets();
      return JSON.stringify(found).includes("#BUSY!");
    }, false);
    return found;
  }

  /** Every sheet's texts, read by the genuine office.js. */
  private readSheets(): Promise<Figures> {
    return this.office().evaluate(() =>
      Excel.run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.load({ name: true, visibility: true });
        await context.sync();
        const used = sheets.items.map((sheet) => sheet.getUsedRange().load({ text: true }));
        await context.sync();
        return Object.fromEntries(sheets.items.map((sheet, index) => [sheet.name, used[index]?.text ?? []]));
      }),
    );
  }

  /** One column of a table of the plan, as shown. */
  column(table: string, header: string): Promise<readonly string[]> {
    return this.office().evaluate(
      ([name, column]) =>
        Excel.run(async (context) => {
          const range = context.workbook.tables.getItem(name).columns.getItem(column).getDataBodyRange().load({ text: true });
          await context.sync();
          return range.text.map(([text]) => text ?? "");
        }),
      [table, header] as const,
    );
  }

  /** What the grid shows has been drawn: two frames have passed. */
  async drawn(): Promise<void> {
    await this.page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }

  /** Makes the pane as wide as this. */
  async narrowPane(pixels: number): Promise<void> {
    await this.page.getByTestId("pane-frame").evaluate((frame, width) => {
      frame.style.width = `${width.toString()}px`;
    }, pixels);
  }

  /** Pixels of the page's own ground that show beside the pane. */
  paneMargin(): Promise<number> {
    return this.office().evaluate(() => document.documentElement.clientWidth - (document.getElementById("pane")?.offsetWidth ?? 0));
  }

  /** What of the pane reaches over its right edge, or is squeezed by it. */
  paneOverflow(): Promise<readonly string[]> {
    return this.office().evaluate(() => {
      const edge = document.documentElement.clientWidth;
      const isBeyond = (element: Element): boolean => element.getBoundingClientRect().right > edge + 1;
      // A button of a word or two that stands in two lines was squeezed by what stands beside it.
      const isSqueezed = (element: Element): boolean =>
        element.tagName === "BUTTON" && element.textContent.length <= 8 && element.getBoundingClientRect().height > 36;
      return [...document.querySelectorAll("body *")]
        .filter((element) => isBeyond(element) || isSqueezed(element))
        .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`)
        .slice(0, 5);
    });
  }

  /** Protects a sheet, as with Review › Protect Sheet. */
  protect(sheet: string): Promise<void> {
    return this.office().evaluate(
      (name) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).protection.protect();
          await context.sync();
        }),
      sheet,
    );
  }

  /** The first cell below a table, with its sheet. */
  below(table: string): Promise<string> {
    return this.office().evaluate(
      (name) =>
        Excel.run(async (context) => {
          const cell = context.workbook.tables.getItem(name).getRange().getLastRow().getOffsetRange(1, 0).getCell(0, 0);
          cell.load({ address: true });
          await context.sync();
          return cell.address;
        }),
      table,
    );
  }

  /** Address of a cell of a table, with its sheet. */
  placeOf(table: string, row: number, header: string): Promise<string> {
    return this.office().evaluate(
      ([name, index, column]) =>
        Excel.run(async (context) => {
          const cell = context.workbook.tables.getItem(name).columns.getItem(column).getDataBodyRange().getCell(index, 0);
          cell.load({ address: true });
          await context.sync();
          return cell.address;
        }),
      [table, row, header] as const,
    );
  }
}
