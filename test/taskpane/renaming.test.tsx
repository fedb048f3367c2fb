/** A person is called otherwise: those who name her are offered to follow, by one button and one undo. */
import { act, screen, waitFor } from "@testing-library/react";
import type { PlanData } from "../../src/plan/planData";
import { openPane } from "./pane";

const table = (rows: PlanData["tables"][string]["rows"][number]["cells"][]) => ({
  rows: rows.map((cells) => ({ cells, user: {} })),
  userColumns: [],
});
const withName = (name: string): PlanData => ({
  language: "en",
  foreign: [],
  tables: {
    account: table([{ name: "North" }]),
    stakeholders: table([{ name }, { name: "Bo", reportsTo: "Ana Ruiz" }]),
    actions: table([{ action: "Call", stakeholder: "Ana Ruiz" }]),
  },
});

it("after an edit in the grid the references follow", async () => {
  const { user, host } = openPane({ data: withName("Ana Ruiz") });
  await screen.findByRole("heading", { name: "Act now" });
  act(() => host.edit(withName("Ana Lopez")));
  expect(await screen.findByText("Ana Ruiz is called Ana Lopez now; 2 other rows still say Ana Ruiz.")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Rename there too" }));
  await screen.findByText("Ana Lopez stands in 2 other rows.");
  await waitFor(() => expect(screen.queryByText(/still say/)).toBeNull());
  expect(host.changed).toEqual([
    { table: "stakeholders", row: 1, cells: { reportsTo: "Ana Lopez" } },
    { table: "actions", row: 0, cells: { stakeholder: "Ana Lopez" } },
  ]);
});
