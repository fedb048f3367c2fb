/** What a hand does on the grid, and the same by keys: fill, move, size, insert, select, freeze, zoom, sheets. */
import { graveViolations } from "./axe";
import { describeInBrowser } from "./browser";
import { eventually } from "../run/eventually";
import type { WorkbenchPage } from "./workbenchPage";

const rows = ["1", "3", "5", "7"];

/** Presses at a place of the grid, in pixels from its corner, and lets go at another. */
const drag = async ({ page }: WorkbenchPage, from: readonly [number, number], to: readonly [number, number]): Promise<void> => {
  const box = (await page.locator(".grid-box").boundingBox())!;
  await page.mouse.move(box.x + from[0], box.y + from[1]);
  await page.mouse.down();
  await page.mouse.move(box.x + to[0], box.y + to[1], { steps: 3 });
  await page.mouse.up();
};

const tabs = async ({ page }: WorkbenchPage): Promise<readonly string[]> => page.getByTestId("sheet-tabs").getByRole("tab").allInnerTexts();

/** Headings of a blank sheet are 38 pixels wide and 22 high, columns 64 wide, rows 20 high. */
describeInBrowser("Hands on the grid", (_open, onePage) => {
  it(
    "the fill handle goes on, pressed twice as far as the column beside, and clears what it is drawn back over",
    onePage(async (workbench) => {
      const { page } = workbench;
      await workbench.newWorkbook();
      await workbench.goTo("A1");
      await workbench.paste([["1"], ["3"]]);
      await drag(workbench, [100, 60], [70, 95]);
      await eventually(() => workbench.shown("A4"), "7");
      await workbench.goTo("B1");
      await workbench.paste([["Q3"]]);
      const box = (await page.locator(".grid-box").boundingBox())!;
      await page.mouse.dblclick(box.x + 164, box.y + 40);
      await eventually(() => workbench.shown("B4"), "Q2");
      for (const [index, text] of rows.entries()) expect(await workbench.shown(`A${index + 1}`)).toBe(text);
      await workbench.goTo("B1:B4");
      await drag(workbench, [164, 100], [120, 75]);
      await eventually(() => workbench.shown("B4"), "");
      expect(await workbench.shown("B3")).toBe("Q1");
    }),
  );

  it(
    "the border moves cells with what refers to them, the edges of headings set sizes",
    onePage(async (workbench) => {
      const { page } = workbench;
      await workbench.goTo("C1");
      await workbench.type("=SUM(A1:A4)");
      await workbench.goTo("A1:A4");
      await drag(workbench, [70, 102], [70 + 4 * 64, 112]);
      await eventually(() => workbench.shown("E2"), "1");
      expect([await workbench.shown("C1"), await workbench.shown("A1")]).toEqual(["16", ""]);
      await drag(workbench, [102, 10], [202, 10]);
      await workbench.goTo("A1");
      await page.keyboard.press("Shift+F10");
      await page.getByTestId("menu-columnWidth").click();
      // 164 pixels are 22.71 characters.
      expect(await page.getByTestId("prompt-answer").inputValue()).toBe("22.71");
      expect(await graveViolations(workbench)).toEqual([]);
      await page.keyboard.press("Escape");
    }),
  );

  it(
    "keys select, add up, insert, delete and zoom",
    onePage(async (workbench) => {
      const { page } = workbench;
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await workbench.goTo("E2");
      await press("Shift+ArrowDown", "Shift+F8", "ArrowDown", "ArrowDown");
      await page.getByTestId("selection-sums").getByText("Sum: 9").waitFor();
      await workbench.goTo("A1");
      await press("Shift+Space", "Control+Shift+Equal");
      await eventually(() => workbench.shown("E3"), "1");
      await workbench.goTo("E3");
      await press("Control+Minus");
      await page.getByTestId("answer-2").click();
      await eventually(() => workbench.shown("E3"), "3");
      await workbench.goTo("E3:F4");
      await page.keyboard.type("=ROW()");
      await press("Control+Enter", "Control+Alt+Equal");
      expect([await workbench.shown("F4"), await page.getByTestId("zoom-value").innerText()]).toEqual(["4", "110 %"]);
    }),
  );

  it(
    "sheets are added, named, coloured, copied and deleted by keys, and cells dragged to them",
    onePage(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.press("Shift+F11");
      await eventually(() => tabs(workbench), ["Sheet1", "Sheet2"]);
      await page.getByTestId("sheet-tabs").getByRole("tab", { name: "Sheet2" }).press("F2");
      await page.getByTestId("prompt-answer").fill("Sheet1");
      await page.keyboard.press("Enter");
      await page.getByText('"Sheet1" is the name of another sheet.').waitFor();
      await page.getByTestId("prompt-answer").fill("Plan");
      await page.keyboard.press("Enter");
      await eventually(() => tabs(workbench), ["Sheet1", "Plan"]);
      const menu = async (entry: string): Promise<void> => {
        await page.getByTestId("sheet-tabs").getByRole("tab", { selected: true }).press("Shift+F10");
        await page.getByTestId(`menu-${entry}`).press("Enter");
      };
      await menu("tabColor");
      expect(await graveViolations(workbench)).toEqual([]);
      await page.keyboard.press("Escape");
      await menu("copySheet");
      await eventually(() => tabs(workbench), ["Sheet1", "Plan", "Plan (2)"]);
      await menu("deleteSheet");
      await page.getByTestId("answer-0").press("Enter");
      await eventually(() => tabs(workbench), ["Sheet1", "Plan"]);
      await page.getByTestId("sheet-tabs").getByRole("tab", { name: "Plan" }).click();
      await workbench.goTo("H1");
      await workbench.type("=H2");
      await workbench.type("8");
      await workbench.goTo("H2");
      const box = (await page.locator(".grid-box").boundingBox())!;
      // By the upper border of H2.
      await page.mouse.move(box.x + 38 + 7 * 64 + 30, box.y + 42);
      await page.mouse.down();
      await page.keyboard.down("Alt");
      const tab = (await page.getByTestId("sheet-tabs").getByRole("tab", { name: "Sheet1" }).boundingBox())!;
      await page.mouse.move(tab.x + tab.width / 2, tab.y + tab.height / 2, { steps: 3 });
      await page.mouse.move(box.x + 600, box.y + 200);
      await page.mouse.up();
      await page.keyboard.up("Alt");
      expect((await workbench.activeCell()).text).toBe("8");
      await page.getByTestId("sheet-tabs").getByRole("tab", { name: "Plan" }).click();
      expect([await workbench.shown("H1"), await workbench.shown("H2")]).toEqual(["8", ""]);
    }),
  );
});
