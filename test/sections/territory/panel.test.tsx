/** Territories in the pane: a proposal is shown first, asked for, and written in one change that one undo takes back. */
import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";

const accounts = "Account,Service class,X,Y,Manager\nA,base,0,0,\nB,base,1,0,\nC,base,60,0,\nD,base,61,0,Wang\n";
const { data } = importPlan(registry.tables, [
  { name: "account.csv", text: "field,value\nname,North\n" },
  { name: "accounts.csv", text: accounts },
  { name: "team.csv", text: "Manager,Type\nLi,D\nWang,D\n" },
]);
const button = (name: string | RegExp) => screen.findByRole("button", { name });

it("writes what was proposed when it is asked for, and takes it back", async () => {
  const { user, host } = openPane({ data });
  await user.click(await button(/^Territories/));
  expect(
    await screen.findByRole("img", { name: "4 accounts among 2 managers; the numbers mark the middle of each territory." }),
  ).toBeTruthy();
  expect(screen.getByRole("row", { name: "1 Li – 2 / 2" })).toBeTruthy();
  expect(screen.getByRole("row", { name: "2 Wang 1 / 1 2 / 2" })).toBeTruthy();
  await user.click(await button("Take it: write 3 managers"));
  expect(host.changed).toEqual([]);
  await user.click(await button("Write them"));
  const written = [
    ["Li", 0],
    ["Li", 1],
    ["Wang", 2],
  ] as const;
  await waitFor(() => expect(host.changed).toEqual(written.map(([manager, row]) => ({ table: "accounts", row, cells: { manager } }))));
  expect(await screen.findByText("Nothing changes: today’s division is within the balance.")).toBeTruthy();
  await user.click(await button("Undo"));
  expect(await button("Take it: write 3 managers")).toBeTruthy();
});
