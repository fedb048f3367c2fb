/** What `npm start` shows: the example, ready to work with. How soon is measured by the benchmarks. */
import { describeInBrowser } from "./browser";

describeInBrowser("The example", (open, onePage) => {
  it(
    "stands ready in the grid and the pane",
    onePage(async (workbench) => {
      await workbench.pane.title("Northern Machinery Group").waitFor();
      await workbench.pane.text(workbench.pane.texts.health.title).waitFor();
      expect(await workbench.activeCell()).toMatchObject({ sheet: "Contents", address: "A1" });
    }),
  );

  it(
    "holds figures and no errors on every sheet",
    onePage(async (workbench) => {
      const figures = await workbench.figures();
      const errors = Object.entries(figures).flatMap(([sheet, rows]) =>
        rows.flat().flatMap((text) => (/^#[A-Z/0!?]+/.test(text) ? [`${sheet}: ${text}`] : [])),
      );
      expect(Object.keys(figures).length).toBeGreaterThan(5);
      expect(errors).toEqual([]);
    }),
  );

  it(
    "refuses a file that is no workbook and keeps the open one",
    onePage(async (workbench) => {
      await workbench.chooseFile("notes.xlsx", Buffer.from("not a workbook"));
      await workbench.page
        .getByTestId("notice")
        .getByText(/notes\.xlsx was not opened/)
        .waitFor();
      await workbench.pane.title("Northern Machinery Group").waitFor();
    }),
  );

  it(
    "shows the row of the selected cell in the pane by the cell menu",
    onePage(async (workbench) => {
      await workbench.goTo(await workbench.placeOf("KAM_Stakeholders", 0, "Name"));
      const { text: name } = await workbench.activeCell();
      await workbench.page.keyboard.press("Shift+F10");
      await workbench.page.getByTestId("cell-menu").getByRole("menuitem").last().click();
      await workbench.pane.title(workbench.pane.nameOf("stakeholders")).waitFor();
      await workbench.pane.frame.locator("li[aria-current=true]").filter({ hasText: name }).waitFor();
    }),
  );

  it(
    "takes back what was typed, with everything that was computed from it",
    onePage(async (workbench) => {
      const place = await workbench.placeOf("KAM_Opportunities", 0, "Amount");
      const before = await workbench.shown(place);
      await workbench.type("123456");
      expect(await workbench.shown(place)).toBe("123,456");
      await workbench.page.getByTestId("quick-undo").click();
      expect(await workbench.shown(place)).toBe(before);
    }),
  );

  it("opens a file of late from the list, also after a reload, and drops it from there when it is gone", async () => {
    const workbench = await open();
    const { page } = workbench;
    await page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory();
      const handle = await folder.getFileHandle("late.xlsx", { create: true });
      const example = await fetch("../example/ebanking.xlsx");
      const stream = await handle.createWritable();
      await stream.write(await example.arrayBuffer());
      await stream.close();
      await window.keyplanTest!.open(handle);
    });
    await workbench.reload();
    await page.getByRole("tab", { name: workbench.texts.file, exact: true }).click();
    await page.getByRole("button", { name: "late.xlsx" }).click();
    await page.getByRole("heading", { name: /^late\.xlsx/ }).waitFor();
    await page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry("late.xlsx"));
    await page.getByTestId("file-recent-0").click();
    await page.getByText("late.xlsx is no longer where it was").waitFor();
    await page.getByTestId("answer-0").click();
    await page.getByTestId("file-recent-0").waitFor({ state: "detached" });
    await workbench.ready();
  });

  it("keeps unsaved changes over a reload", async () => {
    const workbench = await open();
    const place = await workbench.placeOf("KAM_Account", 0, "Value");
    await workbench.goTo(place);
    await workbench.type("Adatum");
    await workbench.pane.title("Adatum").waitFor();
    await workbench.reloadLater(true);
    await workbench.pane.title("Adatum").waitFor();
    expect(await workbench.shown(place)).toBe("Adatum");
  });

  it("does not bring back what was saved or dropped", async () => {
    const workbench = await open();
    const change = async (): Promise<void> => {
      await workbench.goTo(await workbench.placeOf("KAM_Account", 0, "Value"));
      await workbench.type("Adatum");
      await workbench.page.locator("[data-testid=saved-state][data-saved=false]").waitFor();
    };
    await change();
    await workbench.save();
    await workbench.reloadLater(false);
    await workbench.pane.title("Northern Machinery Group").waitFor();
    await change();
    await workbench.fileCommand("new");
    await workbench.page.getByTestId("answer-0").click();
    await workbench.pane.text(workbench.pane.texts.noPlan.title).waitFor();
    await workbench.reloadLater(false);
    await workbench.pane.title("Northern Machinery Group").waitFor();
  });
});
