/** The white space in the pane: the matrix by keyboard, and the step from a cell to an opportunity as two changes. */
import { screen, waitFor, within } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { readCase } from "../../readCase";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";

const { data } = importPlan(registry.tables, readCase("ebanking"));
const button = (name: string | RegExp) => screen.findByRole("button", { name });

it("makes a potential cell an opportunity and links the two", async () => {
  const { user, host } = openPane({ data: { ...data } });
  await user.click(await button(/^White space/));
  const matrix = await screen.findByRole("table", { name: "Units × offerings" });
  const first = within(matrix).getByRole("button", { name: "Group treasury × Payment hub: Open · 6.8M CNY" });
  first.focus();
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toBe("Shared services × Payment hub: Potential · 1.2M CNY");
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/Adds “Payment hub – Shared services” to the opportunities/)).toBeTruthy();
  await user.click(await button("Make it an opportunity: Shared services × Payment hub"));
  const name = "Payment hub – Shared services";
  await waitFor(() => expect(host.added).toEqual([{ table: "opportunities", cells: { name, amount: 1200000 } }]));
  await waitFor(() => expect(host.changed).toEqual([{ table: "whiteSpace", row: 5, cells: { state: "Open", opportunity: name } }]));
});

it("notes a white cell as potential", async () => {
  const { user, host } = openPane({ data: { ...data } });
  await user.click(await button(/^White space/));
  await user.click(await button("Subsidiary South × Payment hub: white"));
  await user.click(await button("Note as potential"));
  const cells = { unit: "Subsidiary South", offering: "Payment hub", state: "Potential" };
  await waitFor(() => expect(host.added).toEqual([{ table: "whiteSpace", cells }]));
});
