/**
 * No serious or critical violation of WCAG, by axe, on the first steps, on what opens over the grid, and on the drawings of the pane in
 * forced colours. The workbench and every view of the pane are asked about where they are pictured (pictures.test).
 */
import { graveViolations, paneViolations } from "./axe";
import { describeInBrowser } from "./browser";
import { planViews } from "./views";

describeInBrowser("Accessibility", (open) => {
  // Contrast is the system's business there, and axe leaves it alone; what changes most are the drawings.
  it("the workbench and the drawings of the pane have no grave violation in forced colours", async () => {
    const workbench = await open({ forcedColors: "active" });
    const views = planViews.filter(({ drawn }) => drawn);
    const found: Record<string, readonly string[]> = {};
    const note = (id: string, violations: readonly string[]): void => {
      if (violations.length > 0) found[id] = violations;
    };
    note("workbench", await graveViolations(workbench));
    for (const view of views) {
      await view.show(workbench.pane);
      note(view.id, await paneViolations(workbench));
    }
    expect(found).toEqual({});
  });

  it("neither have a blank workbook and the first steps in it", async () => {
    const workbench = await open();
    await workbench.newWorkbook();
    expect(await graveViolations(workbench)).toEqual([]);
    await workbench.pane.button(workbench.pane.texts.noPlan.start).click();
    expect(await graveViolations(workbench)).toEqual([]);
  });

  it("neither have a cell being edited, a list, the cell menu and a question", async () => {
    const workbench = await open();
    const { page } = workbench;
    await workbench.goTo(await workbench.placeOf("KAM_Stakeholders", 0, "Level"));
    await page.getByTestId("list-button").click();
    await page.getByTestId("list-box").waitFor();
    expect(await graveViolations(workbench)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Shift+F10");
    await page.getByTestId("cell-menu").waitFor();
    expect(await graveViolations(workbench)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.keyboard.type("boss");
    await page.getByTestId("cell-editor").waitFor();
    expect(await graveViolations(workbench)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByTestId("question").waitFor();
    expect(await graveViolations(workbench)).toEqual([]);
  });
});
