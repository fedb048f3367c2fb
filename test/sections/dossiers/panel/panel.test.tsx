/** The dossiers in the pane: answered in place, the personal one kept and deleted only after a question. */
import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../../src/import/importCsv";
import { today } from "../../../taskpane/fakeHost";
import { openPane } from "../../../taskpane/pane";
import { registry } from "../../../registry";

const file = (rows: readonly string[]) => ({
  name: "dossiers.csv",
  text: ["Dossier,Item,To be known,What we know,Source,Date,Keep until", ...rows].join("\n"),
});
const lines = [
  "Customer,customer-organisation,The organisation,14 subsidiaries,Annual report,2026-09-14,",
  "Customer,customer-industry,The industry,,,,",
  "Project,project-budget,The budget,,,,",
];
const dataOf = (rows: readonly string[]) =>
  importPlan(registry.tables, [{ name: "account.csv", text: "field,value\nName,North" }, file(rows)]).data;
const button = (name: string | RegExp) => screen.findByRole("button", { name });
const open = async (rows = lines) => {
  const pane = openPane({ data: dataOf(rows), registry });
  await pane.user.click(await button(/^Dossiers/));
  return pane;
};

test("says how far each dossier is", async () => {
  await open();
  expect(await screen.findByText("1 of 3 known · 33 %")).toBeTruthy();
  expect(screen.getByRole("region", { name: "Customer" }).textContent).toContain("1 of 2●○");
  expect(screen.getByRole("region", { name: "Project" }).textContent).toContain("0 of 1○");
});

test("an item is answered in place with value, source and today", async () => {
  const { user, host } = await open();
  await user.type((await screen.findAllByRole("textbox", { name: /^What we know/ }))[0]!, "Machine tools");
  await user.type(screen.getAllByRole("textbox", { name: /^Source/ })[0]!, "Trade press");
  await user.click(await button("Save: The industry"));
  await waitFor(() =>
    expect(host.changed[0]).toMatchObject({ table: "dossiers", row: 1, cells: { value: "Machine tools", source: "Trade press" } }),
  );
  expect(host.changed[0]?.cells["date"]).toBe(today);
});

test("a personal dossier comes only after a sentence on personal data, with a date one year on", async () => {
  const { user, host } = await open();
  await user.click(await button("Keep a personal dossier"));
  expect((await screen.findByRole("alertdialog")).textContent).toMatch(/never goes into a shared copy/);
  await user.click(await button("Cancel"));
  expect(host.added).toEqual([]);
  await user.click(await button("Keep a personal dossier"));
  await user.click(await button("Keep it"));
  await waitFor(() => expect(host.added).toHaveLength(8));
  expect(host.added[1]?.cells).toMatchObject({ dossier: "Personal", item: "personal-role", text: "The role in the organisation" });
  expect(host.added.every(({ cells }) => cells["keepUntil"] === today + 365)).toBe(true);
});

test("the personal dossier goes as a whole, after a question", async () => {
  const { user } = await open([
    ...lines,
    "Personal,personal-role,The role,Leads the project,CFO,2026-11-01,2026-11-02",
    "Personal,personal-goals,The goals,,,,2027-11-02",
  ]);
  await user.click(await button("Delete the personal dossier"));
  expect(await screen.findByText("Delete all 2 rows of the personal dossier from the sheet?")).toBeTruthy();
  await user.click(await button("Delete"));
  expect(await button("Keep a personal dossier")).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Personal" })).toBeNull();
  expect(screen.getByText("1 of 3 known · 33 %")).toBeTruthy();
});
