/**
 * Pictures of every view and sheet, for the eye (test/output/pictures). What is asserted is what an eye need not look for: nothing is cut
 * off or scrolls sideways, down to 320 pixels in both languages, and axe finds no serious or critical violation of WCAG.
 */
import { join } from "node:path";
import { graveViolations, paneViolations } from "./axe";
import { describeInBrowser } from "./browser";
import { outputFolder } from "./server";
import { planViews, type PaneView } from "./views";
import type { WorkbenchPage } from "./workbenchPage";

const sheets = [
  "Contents",
  "Summary",
  "Account",
  "Stakeholders",
  "Relationships",
  "Value framework",
  "Needs",
  "Opportunities",
  "Four questions",
  "Competition",
  "Proposal",
  "Actions",
  "Contacts",
  "Negotiation",
  "Results",
  "White space",
  "Accounts",
  "Territory",
  "Findings",
] as const;

interface Look {
  readonly name: (view: string) => string;
  /** Ask axe too. */
  readonly axe: boolean;
}

/** Shows each view, pictures it and looks for what does not fit. */
const picture = async (workbench: WorkbenchPage, views: readonly PaneView[], { name, axe }: Look): Promise<void> => {
  const pane = workbench.page.getByTestId("pane");
  for (const view of views) {
    await view.show(workbench.pane);
    await pane.screenshot({ path: join(outputFolder, "pictures", `${name(view.id)}.png`) });
    const violations = axe ? await paneViolations(workbench) : [];
    expect({ view: view.id, overflow: await workbench.paneOverflow(), violations }).toEqual({
      view: view.id,
      overflow: [],
      violations: [],
    });
  }
};

describeInBrowser("Pictures", (open) => {
  // Those without a drawing are seen below, where there is less room.
  it("the drawings of the pane fit beside the grid", async () => {
    const workbench = await open({ language: "en", colorScheme: "light" });
    expect(await workbench.paneMargin()).toBe(0);
    await picture(
      workbench,
      planViews.filter(({ drawn }) => drawn),
      { name: (view) => `pane-${view}`, axe: false },
    );
  });

  it.each([
    ["en", "light"],
    ["zh", "dark"],
  ] as const)("the pane alone fits into 320 pixels and has no grave violation in %s and %s", async (language, colorScheme) => {
    const workbench = await open({ language, colorScheme });
    // The workbench with the pane in it, which leaves axe in the pane's frame.
    expect(await graveViolations(workbench)).toEqual([]);
    await workbench.narrowPane(320);
    await picture(workbench, planViews, { name: (view) => `narrow-${view}-${language}-${colorScheme}`, axe: true });
  });

  it("every sheet shows in the workbench", async () => {
    const workbench = await open();
    for (const sheet of sheets) {
      await workbench.showSheet(sheet);
      await workbench.drawn();
      await workbench.page.screenshot({ path: join(outputFolder, "pictures", `sheet-${sheet.replaceAll(" ", "-")}.png`) });
      expect((await workbench.activeCell()).sheet).toBe(sheet);
    }
  });
});
