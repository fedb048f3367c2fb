/** Lists in the grid by keys: filtered and sorted from the header, searched, replaced, pasted with formats, and all of it taken back. */
import { eventually } from "../run/eventually";
import { graveViolations } from "./axe";
import { describeInBrowser } from "./browser";

describeInBrowser("A list in the grid", (_open, onePage) => {
  it(
    "is filtered and sorted from its header by keys alone",
    onePage(async (workbench) => {
      const { page } = workbench;
      await workbench.newWorkbook();
      await workbench.goTo("A1");
      await workbench.paste([
        ["Name", "Owner"],
        ["Ann", "me"],
        ["Bob", "you"],
        ["Cid", "me"],
      ]);
      await workbench.goTo("B1");
      await page.keyboard.press("Control+Shift+l");
      await page.getByTestId("filter-button").nth(1).waitFor();
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByTestId("filter-search").fill("you");
      expect(await graveViolations(workbench)).toEqual([]);
      await page.getByTestId("filter-search").press("Enter");
      await workbench.goTo("A1");
      await page.keyboard.press("ArrowDown");
      expect((await workbench.activeCell()).text).toBe("Bob");
      await page.keyboard.press("Control+z");
      await page.keyboard.press("Alt+ArrowDown");
      await workbench.goTo("A1");
      await page.keyboard.press("Alt+ArrowDown");
      await page.getByTestId("sort-descending").press("Enter");
      expect(await workbench.shown("A2")).toBe("Cid");
      expect(await page.getByTestId("quick-undo").getAttribute("aria-label")).toBe(`${workbench.texts.undo}: sorting`);
    }),
  );

  it(
    "is searched and replaced in one step, and says how often",
    onePage(async (workbench) => {
      const { page } = workbench;
      await page.keyboard.press("Control+h");
      await page.getByTestId("find-what").fill("me");
      await page.getByTestId("find-what").press("Enter");
      await eventually(() => page.getByTestId("find-status").innerText(), "2 of 3: Sheet1!B2");
      await page.getByTestId("replace-with").fill("us");
      await page.getByTestId("replace-all").click();
      await eventually(() => page.getByTestId("find-status").innerText(), "3 cells replaced.");
      expect(await graveViolations(workbench)).toEqual([]);
      await page.keyboard.press("Escape");
      expect(await workbench.shown("A1")).toBe("Naus");
      await page.getByTestId("quick-undo").click();
      expect(await workbench.shown("A1")).toBe("Name");
    }),
  );

  it(
    "takes over the formats of a table that another program has copied, and pastes values alone",
    onePage(async (workbench) => {
      const { page } = workbench;
      await workbench.goTo("D1");
      await page.evaluate(() => {
        const clipboardData = new DataTransfer();
        clipboardData.setData("text/plain", "0.25\tbold");
        clipboardData.setData(
          "text/html",
          `<style>.x{mso-number-format:"0\\.0%";background:#FFEE00}</style><table style="width:9px"><tr><td class=x>0.25</td><td style="color:red"><b>bold</b></td></tr></table>`,
        );
        document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
      });
      expect(await workbench.shown("D1")).toBe("25.0%");
      await workbench.goTo("D1");
      await page.keyboard.press("Control+c");
      await workbench.goTo("F1");
      await page.keyboard.press("Control+Shift+v");
      expect(await workbench.shown("F1")).toBe("0.25");
    }),
  );
});
