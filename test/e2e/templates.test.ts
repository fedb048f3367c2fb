/** Other kinds of sale in a browser: chosen with a new plan, filled with their example, their own words in grid and pane. */
import { columnOf } from "../../src/plan/table";
import { labelOf } from "../../src/plan/words";
import { accountsTable } from "../../src/sections/accounts/table";
import { milestoneWords, stageWords } from "../../src/sections/opportunities/words";
import { opportunityTable } from "../../src/sections/opportunities/table";
import { targetTable } from "../../src/sections/targets/table";
import { templateById } from "../../src/templates/builtIn";
import { describeInBrowser } from "./browser";
import type { WorkbenchPage } from "./workbenchPage";

const fromExample = async (workbench: WorkbenchPage, template: string): Promise<void> => {
  const { pane } = workbench;
  const { texts, frame, language } = pane;
  await workbench.newWorkbook();
  await pane.button(texts.noPlan.start).click();
  await frame.getByRole("radio", { name: templateById(template).name[language] }).check();
  await frame.getByRole("checkbox", { name: texts.newPlan.example }).check();
  await pane.button(texts.newPlan.build).click();
  await pane.notice(texts.newPlan.built).waitFor();
};

describeInBrowser("A plan of another kind of sale", (open) => {
  it("fleet procurement, in Chinese: seven steps, called so in the sheet and in the form", async () => {
    const workbench = await open({ language: "zh" });
    const { pane } = workbench;
    await fromExample(workbench, "fleet");
    const stages = await workbench.column(opportunityTable.name, columnOf(opportunityTable, "stage").header.zh);
    expect(stages).toContain(labelOf(stageWords, "talks", "zh"));
    const followedUp = labelOf(milestoneWords, "followed-up", "zh");
    expect((await workbench.column(opportunityTable.name, followedUp)).length).toBe(stages.length);
    await pane.command(pane.labelOf("addOpportunity"));
    const choices = await pane.frame
      .getByRole("combobox", { name: columnOf(opportunityTable, "stage").header.zh })
      .getByRole("option")
      .allInnerTexts();
    expect(choices).toContain(labelOf(stageWords, "confirm-needs", "zh"));
    expect(choices).not.toContain(labelOf(stageWords, "bid", "zh"));
  });

  it("the retail channel, in English: accounts with their segments, targets reached, nothing that belongs to other kinds", async () => {
    const workbench = await open({ language: "en" });
    await fromExample(workbench, "retail");
    const segments = await workbench.column(accountsTable.name, columnOf(accountsTable, "segment").header.en);
    expect(segments.filter((segment) => segment === "Most profitable").length).toBe(16);
    expect(await workbench.column(targetTable.name, columnOf(targetTable, "attainment").header.en)).toContain("102.7 %");
    const tabs = await workbench.page.getByTestId("sheet-tabs").getByRole("tab").allInnerTexts();
    expect(tabs).toEqual(expect.arrayContaining(["Summary", "Actions", "Results", "Accounts", "Territory"]));
    expect(tabs).not.toContain("Value framework");
  });
});
