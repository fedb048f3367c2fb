/** The four questions in the pane: they go on at the first open criterion, answers come by key, and the radar says itself in words. */
import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { readCase } from "../../readCase";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";
import { prefilled } from "../../../src/plan/prefill";

const { data } = importPlan(registry.tables, readCase("ebanking"));
const whole = () => prefilled({ registry, chosen: registry.sections.map(({ id }) => id), size: "full", data });
const button = (name: string | RegExp) => screen.findByRole("button", { name });

it("goes through the criteria by keys", async () => {
  const { user, host } = openPane({ data: await whole() });
  await user.click(await button(/^Four questions/));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Opportunity" }), "Cash pooling");
  expect(await screen.findByText("The customer has set a date by which it must be in use.")).toBeTruthy();
  const picture = await screen.findByRole("img", { name: /^Radar of Cash pooling: Chance 62 %/ });
  expect(picture.querySelectorAll("polygon")).toHaveLength(5);
  (await button("Yes")).focus();
  await user.keyboard("u");
  await waitFor(() => expect(host.changed).toEqual([{ table: "fourQuestions", row: 7, cells: { answer2: "Unknown" } }]));
  expect(await screen.findByText("A law, a contract or an event outside their control sets that date.")).toBeTruthy();
  await user.keyboard("{ArrowLeft}");
  expect(await screen.findByText("The customer has set a date by which it must be in use.")).toBeTruthy();
});

it("answers twenty in a list, and says how far each question is", async () => {
  const { user, host } = openPane({ data: await whole() });
  await user.click(await button(/^Four questions/));
  expect(await screen.findByText("Winnability 62 %")).toBeTruthy();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Opportunity" }), "Posting connector");
  await user.click(await button("All twenty in a list"));
  const first = await screen.findByRole("combobox", { name: "Somebody at the customer has described the problem in their own words." });
  await user.selectOptions(first, "No");
  await waitFor(() => expect(host.changed).toEqual([{ table: "fourQuestions", row: 0, cells: { answer3: "No" } }]));
  expect(screen.getAllByText(/^\d+ of 20 answered/)).toHaveLength(4);
});
