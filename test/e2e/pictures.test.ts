/**
 * Every sheet in the workbench, and the drawings of the pane beside it in the colours of the system. What is asserted is what an eye need not
 * look for: nothing is cut off or scrolls sideways, and axe finds no serious or critical violation of WCAG. Every view: narrowLight, narrowDark.
 */
import { graveViolations } from "./axe";
import { describeInBrowser } from "./browser";
import { picture, pictureFile } from "./picture";
import { planViews } from "./views";

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

describeInBrowser("Pictures", (open) => {
  it("every sheet shows in the workbench", async () => {
    const workbench = await open();
    for (const sheet of sheets) {
      await workbench.showSheet(sheet);
      await workbench.drawn();
      await workbench.page.screenshot({ path: pictureFile(`sheet-${sheet.replaceAll(" ", "-")}`), caret: "initial" });
      expect((await workbench.activeCell()).sheet).toBe(sheet);
    }
  });

  // Those without a drawing are seen where there is less room.
  it("the drawings of the pane fit beside the grid and have no grave violation in forced colours", async () => {
    const workbench = await open({ forcedColors: "active" });
    expect(await workbench.paneMargin()).toBe(0);
    // Contrast is the system's business here, and axe leaves it alone.
    expect(await graveViolations(workbench)).toEqual([]);
    const drawings = planViews.filter(({ drawn }) => drawn);
    await picture(workbench, drawings, (view) => `forced-${view}`);
  });
});
