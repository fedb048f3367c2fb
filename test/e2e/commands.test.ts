/** Ribbon, keys and what the pane takes back: each by the way Office takes from the button to the add-in. */
import { describeInBrowser } from "./browser";
import { eventually } from "../run/eventually";

describeInBrowser("Commands", (_open, onePage) => {
  it(
    "Stakeholder in the ribbon opens the form of a new person",
    onePage(async (workbench) => {
      await workbench.runRibbon("AddStakeholder");
      await workbench.pane.button(workbench.pane.texts.form.save).waitFor();
      await workbench.pane.title(workbench.pane.nameOf("stakeholders")).waitFor();
    }),
  );

  it(
    "Check in the ribbon judges the plan and shows what it found",
    onePage(async (workbench) => {
      await workbench.runRibbon("Check");
      await workbench.pane.title(workbench.pane.texts.findings.title).waitFor();
      await workbench.pane.text(/^Checked: \d+ findings\.$/).waitFor();
    }),
  );

  it(
    "Repair shows what was typed over a formula and puts the formula back when asked",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const place = await workbench.placeOf("KAM_Stakeholders", 0, "Influence");
      const before = await workbench.shown(place);
      await workbench.type("7");
      await eventually(() => workbench.shown(place), "7");
      await workbench.runRibbon("Repair");
      await pane.button(pane.texts.repair.putBack).click();
      await eventually(() => workbench.shown(place), before);
    }),
  );

  it(
    "Undo in the pane takes back the person just added",
    onePage(async (workbench) => {
      const { pane } = workbench;
      const names = () => workbench.column("KAM_Stakeholders", "Name");
      const before = await names();
      await pane.goTo("stakeholders");
      await pane.quickAdd(pane.views.stakeholders.quickLabel, "Ann Miller, finance, management");
      await eventually(names, [...before, "Ann Miller"]);
      await pane.button(pane.texts.common.undo).click();
      await pane.text(pane.texts.common.undone).waitFor();
      await eventually(names, before);
    }),
  );

  it(
    "the same person in another spelling is named before adding twice",
    onePage(async (workbench) => {
      const { pane } = workbench;
      await pane.goTo("stakeholders");
      await pane.field(pane.views.stakeholders.quickLabel).fill("group cfo, finance");
      await pane.text(pane.texts.form.twin("Group CFO")).waitFor();
      await pane.button(pane.texts.form.addAnyway).waitFor();
      expect(await pane.button(pane.texts.form.add).count()).toBe(0);
    }),
  );

  it(
    "a new row is begun by typing below the table and is computed",
    onePage(async (workbench) => {
      const begun = await workbench.column("KAM_Opportunities", "Expected value");
      await workbench.goTo(await workbench.below("KAM_Opportunities"));
      await workbench.paste([["Branch terminals", "", "1000000", "50%"]]);
      // 1,000,000 × 50 %
      await eventually(() => workbench.column("KAM_Opportunities", "Expected value"), [...begun, "500,000"]);
    }),
  );
});
