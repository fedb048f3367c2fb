/**
 * Every sheet and every view, in English and light colours, and the drawings in the colours of the system. What is asserted is what an eye
 * need not look for: nothing is cut off or scrolls sideways, down to 320 pixels, and axe finds no serious or critical violation of WCAG.
 * In Chinese and dark colours: picturesDark.test.
 */
import { graveViolations } from "./axe";
import { describeInBrowser } from "./browser";
import { narrowViews, picture, pictureFile } from "./picture";
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

describeInBrowser("Pictures", (_open, onePage) => {
  it(
    "every sheet shows in the workbench",
    onePage(async (workbench) => {
      for (const sheet of sheets) {
        await workbench.showSheet(sheet);
        await workbench.drawn();
        await workbench.page.screenshot({ path: pictureFile(`sheet-${sheet.replaceAll(" ", "-")}`), caret: "initial" });
        expect((await workbench.activeCell()).sheet).toBe(sheet);
      }
    }),
  );

  it(
    "the pane alone fits into 320 pixels and has no grave violation",
    onePage((workbench) => narrowViews(workbench, "en-light")),
  );

  // Those without a drawing are seen above, where there is less room.
  it(
    "the drawings of the pane fit beside the grid and have no grave violation in forced colours",
    onePage(async (workbench) => {
      await workbench.narrowPane(null);
      await workbench.page.emulateMedia({ forcedColors: "active" });
      expect(await workbench.paneMargin()).toBe(0);
      const drawings = planViews.filter(({ drawn }) => drawn);
      // Contrast is the system's business there, and axe leaves it alone; what changes most are the drawings.
      await picture(workbench, drawings, (view) => `forced-${view}`);
      expect(await graveViolations(workbench)).toEqual([]);
    }),
  );
});
