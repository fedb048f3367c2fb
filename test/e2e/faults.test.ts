/** What the pane says and what stays in the workbook when Excel does not carry something out. */
import { describeError } from "../../src/workbook/errors";
import { describeInBrowser } from "./browser";
import { eventually } from "../run/eventually";
import type { WorkbenchPage } from "./workbenchPage";

/** The sentence that Office.js' code becomes. */
const sentence = (code: string): string => describeError({ code }).text.en;

const newcomer = "Ann Miller, finance, management";
const rows = async (workbench: WorkbenchPage): Promise<number> => (await workbench.column("KAM_Stakeholders", "Name")).length;

const addPerson = async ({ pane }: WorkbenchPage): Promise<void> => {
  await pane.quickAdd(pane.views.stakeholders.quickLabel, newcomer);
};

describeInBrowser("When Excel does not carry something out", (open) => {
  const openPeople = async (): Promise<WorkbenchPage> => {
    const workbench = await open();
    await workbench.pane.goTo("stakeholders");
    return workbench;
  };

  it("a cell being edited is named; after Escape the same entry goes in", async () => {
    const workbench = await openPeople();
    const before = await rows(workbench);
    await workbench.goTo(await workbench.placeOf("KAM_Stakeholders", 0, "Title"));
    await workbench.page.keyboard.press("F2");
    await workbench.page.getByTestId("cell-editor").waitFor();
    await addPerson(workbench);
    await workbench.pane.text(sentence("InvalidOperationInCellEditMode")).waitFor();
    await workbench.page.getByTestId("cell-editor").press("Escape");
    expect(await rows(workbench)).toBe(before);
    await addPerson(workbench);
    await workbench.pane.text(workbench.pane.views.stakeholders.added("Ann Miller")).waitFor();
    await eventually(() => rows(workbench), before + 1);
  });

  it("a protected sheet is named and stays as it is", async () => {
    const workbench = await openPeople();
    const before = await rows(workbench);
    await workbench.protect("Stakeholders");
    await addPerson(workbench);
    await workbench.pane.text(sentence("AccessDenied")).waitFor();
    expect(await rows(workbench)).toBe(before);
  });

  it("a busy service is asked once more without a word", async () => {
    const workbench = await openPeople();
    const before = await rows(workbench);
    await workbench.failNext([{ code: "ServiceNotAvailable" }]);
    await addPerson(workbench);
    await workbench.pane.text(workbench.pane.views.stakeholders.added("Ann Miller")).waitFor();
    await eventually(() => rows(workbench), before + 1);
  });

  it("a service that stays busy is named, and what was typed stays in the field", async () => {
    const workbench = await openPeople();
    await workbench.failNext([{ code: "ServiceNotAvailable" }, { code: "ServiceNotAvailable" }]);
    await addPerson(workbench);
    await workbench.pane.text(sentence("ServiceNotAvailable")).waitFor();
    expect(await workbench.pane.field(workbench.pane.views.stakeholders.quickLabel).inputValue()).toBe(newcomer);
  });

  it("a request that is too large is named", async () => {
    const workbench = await openPeople();
    await workbench.failNext([{ code: "RequestPayloadSizeLimitExceeded" }]);
    await addPerson(workbench);
    await workbench.pane.text(sentence("RequestPayloadSizeLimitExceeded")).waitFor();
  });

  it("a build that breaks off in the middle of a batch is completed by building again", async () => {
    const workbench = await open();
    const { pane } = workbench;
    await workbench.newWorkbook();
    // Some sheets go through; then every batch breaks off after some of its actions, also when it is tried once more.
    const broken = { code: "GeneralException", afterActions: 20 };
    await workbench.failNext([null, null, null, null, ...Array.from({ length: 10 }, () => broken)]);
    await pane.startBuild("Fabrikam");
    await pane.text(sentence("GeneralException")).waitFor();
    await workbench.failNext([]);
    await pane.button(pane.texts.common.tryAgain).click();
    await pane.notice(pane.texts.newPlan.built).waitFor();
    const figures = await workbench.figures();
    expect(Object.keys(figures)).toEqual([
      "Contents",
      "Summary",
      "Stakeholders",
      "Value framework",
      "Opportunities",
      "Actions",
      "Findings",
      "Lists",
    ]);
    expect(
      Object.values(figures)
        .flat(2)
        .filter((text) => text.startsWith("#")),
    ).toEqual([]);
  });
});
