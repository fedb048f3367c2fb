/** A table of the plan goes out as CSV from the view of its section. The workbook behind the pane is a fake in memory. */
import { screen } from "@testing-library/react";
import { caseData } from "./fakeHost";
import { openPane } from "./pane";

it("the table of a section is copied as CSV, in the form that was chosen", async () => {
  const { bus, user } = openPane({ data: caseData("ebanking") });
  await screen.findByText("9 people · support +26");
  bus.send("go-opportunities");
  await user.click(await screen.findByRole("button", { name: "Save as CSV…" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Save as CSV" })).toBeTruthy();
  expect(await screen.findByRole("combobox", { name: "Table" })).toHaveProperty("value", "opportunities");
  await user.selectOptions(screen.getByRole("combobox", { name: "Separator" }), "semicolon");
  await user.click(screen.getByRole("radio", { name: "Ids, the same in every language" }));
  await user.click(screen.getByRole("button", { name: "Copy the text" }));
  await screen.findByText(/^Copied/);
  expect(await navigator.clipboard.readText()).toMatch(/^name;stage;amount;.*\r\nPayment hub;propose;6800000;/);
});
