/** The pane when something is not as it should be: lost functions, formulas typed over, an Excel that refuses. */
import { screen } from "@testing-library/react";
import { caseData, cellBusy } from "./fakeHost";
import { openPane } from "./pane";

const ebanking = caseData("ebanking");

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("a workbook opened without the add-in", () => {
  it("offers to be repaired while cells show #NAME?", async () => {
    const { user, host } = openPane({ data: null });
    await screen.findByText("No plan in this workbook yet");
    host.nameErrors = 3;
    host.edit(ebanking);
    expect(await screen.findByText(/^3 cells show #NAME\?/)).toBeTruthy();
    await user.click(await button("Bring the figures back"));
    expect(await screen.findByText("3 formulas entered again; the figures are back.")).toBeTruthy();
    expect(screen.queryByText(/#NAME/)).toBeNull();
  });
});

describe("a formula that was typed over", () => {
  it("is put back after showing what stands there, and the undo of it is the last change's", async () => {
    const { user, host, bus } = openPane({ data: ebanking });
    await button(/^Stakeholders/);
    host.typedOver = [{ sheet: "Stakeholders", address: "H7", stands: "99" }];
    bus.send("repairPlan");
    expect(await screen.findByText("1 formula was typed over: Stakeholders H7 holds “99”. Put the formulas back?")).toBeTruthy();
    await user.click(await button("Put the formulas back"));
    expect(await screen.findByText("1 place repaired. Your entries are as they were.")).toBeTruthy();
    await user.click(await button("Undo"));
    expect(await screen.findByText("Taken back.")).toBeTruthy();
  });
});

describe("when Excel refuses", () => {
  it("the pane says what happened and what to do, and keeps what was typed", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Stakeholders/));
    const line = await screen.findByRole("textbox", { name: "Add a person in one line" });
    await user.type(line, "Head of shared services, user department");
    host.fail(cellBusy);
    await user.keyboard("{Enter}");
    expect(await screen.findByText("A cell is being edited. Nothing is lost.")).toBeTruthy();
    expect(screen.getByText("Press Enter in the cell, then try again.")).toBeTruthy();
    expect((line as HTMLInputElement).value).toBe("Head of shared services, user department");
  });

  it("reading can be tried again", async () => {
    const { user, host, bus } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    host.fail(cellBusy);
    bus.send("checkPlan");
    await user.click(await button("Try again"));
    expect(await screen.findByText("No findings. The plan says everything the method asks for.")).toBeTruthy();
  });
});
