/** The statements in the pane: ticked in place, with the type they show. */
import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { openPane } from "../../taskpane/pane";
import { readCase } from "../../readCase";
import { registry } from "../../registry";

it("shows the type with how to sell, and ticks in place", async () => {
  const { data } = importPlan(registry.tables, readCase("ebanking"));
  const { user, host } = openPane({ data });
  await user.click(await screen.findByRole("button", { name: /^Value type/ }));
  expect(await screen.findByText("Value type: Extrinsic value")).toBeTruthy();
  expect(screen.getByText("Consultative: solve, customise, advise")).toBeTruthy();
  const boxes = screen.getAllByRole("checkbox");
  expect(boxes).toHaveLength(12);
  await user.click(boxes[0] as HTMLElement);
  await waitFor(() => expect(host.changed).toMatchObject([{ table: "valueType", row: 0, cells: { ticked: "Yes" } }]));
});
