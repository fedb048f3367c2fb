/**
 * Pictures of every view in both languages and themes, for the eye (test/output/pictures). What is asserted is what an eye need not look
 * for: nothing is cut off or scrolls sideways, down to 320 pixels.
 */
import { join } from "node:path";
import { describeInBrowser } from "./browser";
import { outputFolder } from "./server";
import { planViews } from "./views";

const sheets = { en: ["Contents", "Summary", "Stakeholders", "Value framework", "Opportunities", "Actions", "Findings"] } as const;

describeInBrowser("Pictures", (open) => {
  describe.each(["en", "zh"] as const)("in %s", (language) => {
    it.each(["light", "dark"] as const)("every view of the pane fits in %s", async (colorScheme) => {
      const workbench = await open({ language, colorScheme });
      const pane = workbench.page.getByTestId("pane");
      expect(await workbench.paneMargin()).toBe(0);
      for (const view of planViews) {
        await view.show(workbench.pane);
        await pane.screenshot({ path: join(outputFolder, "pictures", `pane-${view.id}-${language}-${colorScheme}.png`) });
        expect({ view: view.id, overflow: await workbench.paneOverflow() }).toEqual({ view: view.id, overflow: [] });
      }
    });
  });

  it.each(["light", "dark"] as const)("every sheet shows in the workbench in %s", async (colorScheme) => {
    const workbench = await open({ colorScheme });
    for (const sheet of sheets.en) {
      await workbench.showSheet(sheet);
      await workbench.drawn();
      await workbench.page.screenshot({ path: join(outputFolder, "pictures", `sheet-${sheet.replaceAll(" ", "-")}-${colorScheme}.png`) });
      expect((await workbench.activeCell()).sheet).toBe(sheet);
    }
  });

  it("the pane alone fits into 320 pixels", async () => {
    const workbench = await open({ language: "en" });
    await workbench.narrowPane(320);
    for (const view of planViews) {
      await view.show(workbench.pane);
      await workbench.page.getByTestId("pane").screenshot({ path: join(outputFolder, "pictures", `narrow-${view.id}.png`) });
      expect({ view: view.id, overflow: await workbench.paneOverflow() }).toEqual({ view: view.id, overflow: [] });
    }
  });
});
