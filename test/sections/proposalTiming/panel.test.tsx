import { screen, waitFor, within } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { registry } from "../../registry";
import { readCase } from "../../readCase";
import { openPane } from "../../taskpane/pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dataOf = (name: string) => importPlan(registry.tables, readCase(name)).data;

describe("when to submit, in the pane", () => {
  it("gives each opportunity its answer, why and the next step", async () => {
    const { user } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^When to submit/));
    expect(await screen.findByText("✓ Submit")).toBeTruthy();
    expect(screen.getByText("▲ Agree on the criteria first")).toBeTruthy();
    expect(screen.getByText("▲ Walk away")).toBeTruthy();
    await user.click(await button("Why: Posting connector"));
    expect(await screen.findByText(/A way to influence the criteria makes it: change the criteria\./)).toBeTruthy();
  });

  it("takes an answer in place and writes the word of the plan's language", async () => {
    const { user, host } = openPane({ data: dataOf("hospital"), language: "en" });
    await user.click(await button(/^When to submit/));
    const question = await screen.findByRole("combobox", { name: "Who set the purchase criteria? PACS升级" });
    await user.selectOptions(question, "with-us");
    await waitFor(() => expect(host.changed).toEqual([{ table: "opportunities", row: 0, cells: { criteriaBy: "与我方共同制定" } }]));
  });

  it("asks only what decides", async () => {
    const data = importPlan(registry.tables, [
      { name: "opportunities.csv", text: "Opportunity,Needs known,Criteria set by\nHub,,\nPool,yes,with-us\nCard,yes,customer" },
    ]).data;
    const { user } = openPane({ data });
    await user.click(await button(/^When to submit/));
    const names = (await screen.findAllByRole("combobox")).map((one) => one.getAttribute("aria-label"));
    expect(names).toEqual([
      "Are the customer’s needs known? Hub",
      "Are the customer’s needs known? Pool",
      "Who set the purchase criteria? Pool",
      "Are the customer’s needs known? Card",
      "Who set the purchase criteria? Card",
      "Can we still influence them? Card",
    ]);
    const first = screen.getByRole("combobox", { name: "Are the customer’s needs known? Hub" });
    expect(
      within(first)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["not known", "Yes", "No"]);
  });

  it("invites while there is no opportunity", async () => {
    const { user } = openPane({ data: importPlan(registry.tables, []).data });
    await user.click(await button(/^When to submit/));
    await user.click(await button("Add an opportunity"));
    expect(await screen.findByRole("textbox", { name: /Opportunity/ })).toBeTruthy();
  });
});
