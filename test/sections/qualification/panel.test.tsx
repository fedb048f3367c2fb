/** The evidence in the pane: ticked in place, with what is missing in words. */
import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { readCase } from "../../readCase";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";

const dataOf = (name: string) => importPlan(registry.tables, readCase(name)).data;

it("ticks in place and says what is missing", async () => {
  const { user, host } = openPane({ data: dataOf("ebanking") });
  await user.click(await screen.findByRole("button", { name: /^Qualification/ }));
  expect(await screen.findByText("Missing: same name on contract, invoice and registration.")).toBeTruthy();
  expect(screen.getByText("Corporate buyer · 1 of 2 in hand")).toBeTruthy();
  const boxes = screen.getAllByRole("checkbox");
  expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false]);
  await user.click(boxes[1] as HTMLElement);
  await waitFor(() => expect(host.changed).toMatchObject([{ table: "qualification", row: 1, cells: { ticked: "Yes" } }]));
});

it("marks what has no date, in Chinese too", async () => {
  const { user } = openPane({ data: dataOf("hospital"), language: "zh" });
  await user.click(await screen.findByRole("button", { name: /^客户认定/ }));
  expect(await screen.findByText("尚缺：统一采购合同和使用单位的隶属关系证明。")).toBeTruthy();
  expect(screen.getAllByText("▲ 缺少日期")).toHaveLength(1);
});

it("is told the category in place, and brings the evidence of that category", async () => {
  const { data } = importPlan(registry.tables, [
    { name: "account.csv", text: "field,value\nName,North\n" },
    { name: "qualification.csv", text: "Item,Ticked\ngeneral-need,yes\ngeneral-name,\n" },
  ]);
  const { user, host } = openPane({ data });
  await user.click(await screen.findByRole("button", { name: /^Qualification/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Category of the account" }), "System procurement");
  await waitFor(() => expect(host.changed).toEqual([{ table: "account", row: 0, cells: { category: "System procurement" } }]));
  expect(await screen.findByText("▲ 3 items of this category are not in the plan yet.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Add what is missing" }));
  // Chapter 1.1: a visit, one contract for the system, and the units that belong to the buyer.
  await waitFor(() => expect(screen.getAllByRole("checkbox")).toHaveLength(5));
  expect(screen.queryByText(/not in the plan yet/)).toBeNull();
});
