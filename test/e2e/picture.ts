/** Pictures of views of the pane, for the eye (test/output/pictures), and what an eye need not look for. */
import { join } from "node:path";
import { graveViolations, paneViolations } from "./axe";
import { outputFolder } from "./server";
import { planViews, type PaneView } from "./views";
import type { WorkbenchPage } from "./workbenchPage";

export const pictureFile = (name: string): string => join(outputFolder, "pictures", `${name}.png`);

/** Shows each view, pictures it and looks for what does not fit or what axe finds. */
export const picture = async (workbench: WorkbenchPage, views: readonly PaneView[], name: (view: string) => string): Promise<void> => {
  const { page } = workbench;
  const clip = (await page.getByTestId("pane").boundingBox())!;
  for (const view of views) {
    await view.show(workbench.pane);
    // Of the page, which stands still: of an element Playwright would look first whether it does.
    await page.screenshot({ path: pictureFile(name(view.id)), clip, caret: "initial" });
    expect({ view: view.id, overflow: await workbench.paneOverflow(), violations: await paneViolations(workbench) }).toEqual({
      view: view.id,
      overflow: [],
      violations: [],
    });
  }
};

/** Views in a pane of 320 pixels, with the workbench around it. */
export const narrowViews = async (workbench: WorkbenchPage, look: string, views: readonly PaneView[] = planViews): Promise<void> => {
  expect(await graveViolations(workbench)).toEqual([]);
  await workbench.narrowPane(320);
  await picture(workbench, views, (view) => `narrow-${view}-${look}`);
  // The last one is the open palette.
  await workbench.page.keyboard.press("Escape");
  await workbench.pane.frame.getByRole("dialog").waitFor({ state: "hidden" });
};
