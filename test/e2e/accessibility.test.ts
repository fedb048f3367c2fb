/**
 * No serious or critical violation of WCAG, by axe, on what opens over the grid and on the first steps. The workbench and every view of the
 * pane are asked about where they are pictured.
 */
import { graveViolations } from "./axe";
import { describeInBrowser } from "./browser";

describeInBrowser("Accessibility", (_open, onePage) => {
  it(
    "a cell being edited, a list, the cell menu and a question have no grave violation",
    onePage(async (workbench) => {
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
      await page.keyboard.press("Escape");
      await page.getByTestId("question").waitFor({ state: "detached" });
    }),
  );

  it(
    "neither have a blank workbook and the first steps in it",
    onePage(async (workbench) => {
      await workbench.newWorkbook();
      expect(await graveViolations(workbench)).toEqual([]);
      await workbench.pane.button(workbench.pane.texts.noPlan.start).click();
      expect(await graveViolations(workbench)).toEqual([]);
    }),
  );
});
