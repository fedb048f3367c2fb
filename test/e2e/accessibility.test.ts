/** No serious or critical violation of WCAG, by axe, on any view of the pane and on the workbench: both themes, forced colours, both languages. */
import AxeBuilder from "@axe-core/playwright";
import { describeInBrowser } from "./browser";
import { planViews } from "./views";
import type { WorkbenchPage } from "./workbenchPage";

const paneContent = ["[data-testid=pane-frame]", "body"];
/** WCAG 2.1 A and AA. */
const all = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
/** What another theme changes. */
const colours = ["color-contrast"];

interface Scope {
  readonly part?: "all" | "pane";
  readonly rules?: readonly string[];
}

/** What axe finds, short enough to read in a failing test. */
const graveViolations = async ({ page }: WorkbenchPage, { part = "all", rules = all }: Scope = {}): Promise<readonly string[]> => {
  // By default axe gives a frame half a second to answer and leaves it out otherwise; a busy machine takes longer.
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ pingWaitTime: 60_000 });
  const axe = rules === all ? builder.withTags([...rules]) : builder.withRules([...rules]);
  const { violations, passes } = await (part === "pane" ? axe.include(paneContent) : axe).analyze();
  // Rules that found nothing to look at would find no fault either.
  const looked = passes.flatMap(({ nodes }) => nodes).some(({ target }) => target.length > 1);
  if (!looked)
    return [
      `nothing was looked at: ${(
        await page
          .frameLocator(paneContent[0] ?? "")
          .locator("body")
          .innerText()
      ).slice(0, 200)}`,
    ];
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.slice(0, 3).map((node) => `${id}: ${node.target.flat().join(" ")} ${node.failureSummary ?? ""}`));
};

describeInBrowser("Accessibility", (open) => {
  it.each([
    ["light", { colorScheme: "light" }, all],
    ["dark", { colorScheme: "dark" }, colours],
    // Contrast is the system's business there, and axe leaves it alone.
    ["forced colours", { forcedColors: "active" }, all],
    ["Chinese", { language: "zh" }, all],
  ] as const)("the workbench and every view of the pane have no grave violation in %s", async (_name, visit, rules) => {
    const workbench = await open(visit);
    const found: Record<string, readonly string[]> = {};
    for (const [index, view] of planViews.entries()) {
      await view.show(workbench.pane);
      // The workbench around it stays the same.
      const violations = await graveViolations(workbench, {
        part: index === 0 ? "all" : "pane",
        rules,
      });
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
