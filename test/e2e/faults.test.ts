/** What the pane says and what stays in the workbook when Excel does not carry something out. */
import { describeError } from "../../src/workbook/errors";
import { describeInBrowser } from "./browser";
import { eventually } from "../run/eventually";
import type { WorkbenchPage } from "./workbenchPage";

/** The sentence that Office.js' code becomes. */
const sentence = (code: string): string => describeError({ code }).text.en;

const rows = async (workbench: WorkbenchPage): Promise<number> => (await workbench.column("KAM_Stakeholders", "Name")).length;

const line = (name: string): string => `${name}, finance, management`;

const addPerson = async ({ pane }: WorkbenchPage, name: string): Promise<void> => {
  await pane.quickAdd(pane.views.stakeholders.quickLabel, line(name));
};

describeInBrowser("When Excel does not carry something out", (open, onePage) => {
  /** On the view of the people. Where requests are to fail nothing may have changed before: what is read again then would fail instead. */
  const amongPeople = (test: (workbench: WorkbenchPage) => Promise<void>) =>
    onePage(async (workbench) => {
      await workbench.pane.goTo("stakeholders");
      await test(workbench);
    });

  it(
    "a service that stays busy is named, and what was typed stays in the field",
    amongPeople(async (workbench) => {
      await workbench.failNext([{ code: "ServiceNotAvailable" }, { code: "ServiceNotAvailable" }]);
      await addPerson(workbench, "Carl Jones");
      await workbench.pane.text(sentence("ServiceNotAvailable")).waitFor();
      expect(await workbench.pane.field(workbench.pane.views.stakeholders.quickLabel).inputValue()).toBe(line("Carl Jones"));
    }),
  );

  it(
    "a request that is too large is named",
    amongPeople(async (workbench) => {
      await workbench.failNext([{ code: "RequestPayloadSizeLimitExceeded" }]);
      await addPerson(workbench, "Dora Smith");
      await workbench.pane.text(sentence("RequestPayloadSizeLimitExceeded")).waitFor();
    }),
  );

  it(
    "a busy service is asked once more without a word",
    amongPeople(async (workbench) => {
      const before = await rows(workbench);
      await workbench.failNext([{ code: "ServiceNotAvailable" }]);
      await addPerson(workbench, "Bea Lang");
      await workbench.pane.text(workbench.pane.views.stakeholders.added("Bea Lang")).waitFor();
      await eventually(() => rows(workbench), before + 1);
    }),
  );

  it(
    "a cell being edited is named; after Escape the same entry goes in",
    amongPeople(async (workbench) => {
      const before = await rows(workbench);
      await workbench.goTo(await workbench.placeOf("KAM_Stakeholders", 0, "Title"));
      await workbench.page.keyboard.press("F2");
      await workbench.page.getByTestId("cell-editor").waitFor();
      await addPerson(workbench, "Ann Miller");
      await workbench.pane.text(sentence("InvalidOperationInCellEditMode")).waitFor();
      await workbench.page.getByTestId("cell-editor").press("Escape");
      expect(await rows(workbench)).toBe(before);
      await addPerson(workbench, "Ann Miller");
      await workbench.pane.text(workbench.pane.views.stakeholders.added("Ann Miller")).waitFor();
      await eventually(() => rows(workbench), before + 1);
    }),
  );

  it(
    "a protected sheet is named and stays as it is",
    amongPeople(async (workbench) => {
      const before = await rows(workbench);
      await workbench.protect("Stakeholders");
      await addPerson(workbench, "Emil Brown");
      await workbench.pane.text(sentence("AccessDenied")).waitFor();
      expect(await rows(workbench)).toBe(before);
    }),
  );

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
