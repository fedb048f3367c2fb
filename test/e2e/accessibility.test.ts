/** No serious or critical violation of WCAG, by axe, on any view of the pane and on the workbench, in both themes. */
import AxeBuilder from "@axe-core/playwright";
import { describeInBrowser } from "./browser";
import { planViews } from "./views";
import type { WorkbenchPage } from "./workbenchPage";

/** What axe finds, short enough to read in a failing test. */
const graveViolations = async ({ page }: WorkbenchPage): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary ?? ""}`));
};

describeInBrowser("Accessibility", (open) => {
  it.each(["light", "dark"] as const)("the workbench and every view of the pane have no grave violation in %s", async (colorScheme) => {
    const workbench = await open({ colorScheme });
    const found: Record<string, readonly string[]> = {};
    for (const view of planViews) {
      await view.show(workbench.pane);
      const violations = await graveViolations(workbench);
      if (violations.length > 0) found[view.id] = violations;
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
