/** From view to view: what was said stays where it was said, and a view that is gone to anew begins anew. */
import { screen, waitFor } from "@testing-library/react";
import { styleViewTexts } from "../../src/sections/styles/panel/texts";
import { caseData, cellBusy } from "./fakeHost";
import { openPane, type Pane } from "./pane";

const ebanking = caseData("ebanking");

const button = (name: string | RegExp) => screen.findByRole("button", { name });

const added = "Li Wei stands on the Stakeholders sheet.";

const addLi = async () => {
  const pane = openPane({ data: ebanking });
  await pane.user.click(await button(/^Stakeholders/));
  await pane.user.type(await screen.findByRole("textbox", { name: "Add a person in one line" }), "Li Wei, management{Enter}");
  await screen.findByText(added);
  return pane;
};

/** Runs a command of the palette. */
const command = async ({ user }: Pane, typed: string): Promise<void> => {
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("combobox", { name: "What do you want to do?" }), `${typed}{Enter}`);
};

describe("a notice", () => {
  it("goes with the view it belongs to", async () => {
    const { user } = await addLi();
    await user.click(await button("Back"));
    await screen.findByRole("region", { name: "Plan health" });
    expect(screen.queryByText(added)).toBeNull();
  });

  it("stays while the view turns to another of its rows", async () => {
    const { user } = await addLi();
    await user.click(await button("Edit: Group CEO"));
    expect(screen.getByText(added)).toBeTruthy();
  });

  it("goes when the view follows the sheet to another section", async () => {
    const { host } = await addLi();
    host.move({ table: "opportunities", row: 1, column: "stage" });
    await screen.findByRole("heading", { level: 1, name: "Opportunities" });
    await waitFor(() => expect(screen.queryByText(added)).toBeNull());
  });

  it("leaves the keys to the grid when the view follows the sheet", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Stakeholders/));
    (document.activeElement as HTMLElement).blur();
    host.move({ table: "opportunities", row: 1, column: "stage" });
    await screen.findByRole("heading", { level: 1, name: "Opportunities" });
    expect(document.activeElement).toBe(document.body);
  });

  it("does not follow the sheet where the pane itself went before the view was left", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Stakeholders/));
    await user.click((await screen.findAllByRole("button", { name: /^Show me/ }))[0]!);
    const place = host.shown.at(-1)!;
    await user.click(await button("Back"));
    await user.click(await button(/^Opportunities/));
    host.move(place);
    expect(await screen.findByRole("heading", { level: 1, name: "Opportunities" })).toBeTruthy();
    host.move({ table: "stakeholders", row: 1, column: "role" });
    expect(await screen.findByRole("heading", { level: 1, name: "Stakeholders" })).toBeTruthy();
  });

  it("that a plan stands is said in the first view, and once", async () => {
    const { user, host } = openPane({ data: null });
    await user.click(await button("New plan"));
    await user.type(await screen.findByRole("textbox", { name: /^Account/ }), "Contoso");
    await user.click(await button("Build the plan"));
    await screen.findByText(/^Building sheet 1 of /);
    ["Contents", "Stakeholders", "Actions"].forEach(() => host.step());
    expect(await screen.findByRole("heading", { level: 1, name: "Contoso" })).toBeTruthy();
    expect(screen.getByText("The plan is ready.")).toBeTruthy();
    await user.click(await button(/^Actions/));
    expect(screen.queryByText("The plan is ready.")).toBeNull();
  });

  it("of what went wrong stays until it is dismissed", async () => {
    const pane = openPane({ data: ebanking });
    await pane.user.click(await button(/^Stakeholders/));
    pane.host.fail(cellBusy);
    await pane.user.type(await screen.findByRole("textbox", { name: "Add a person in one line" }), "Li Wei{Enter}");
    await screen.findByText(cellBusy.text.en);
    await pane.user.click(await button("Back"));
    await screen.findByRole("region", { name: "Plan health" });
    expect(screen.getByText(cellBusy.text.en)).toBeTruthy();
  });
});

test("going to a section that asks questions just now begins it anew", async () => {
  const pane = openPane({ data: ebanking });
  await command(pane, "Go to Social styles");
  await pane.user.click(await button(styleViewTexts.en.ask("Group CFO")));
  await screen.findByText(styleViewTexts.en.question(1, 20));
  await command(pane, "Go to Social styles");
  expect(await button(styleViewTexts.en.ask("Group CFO"))).toBeTruthy();
  expect(screen.queryByText(styleViewTexts.en.question(1, 20))).toBeNull();
});
