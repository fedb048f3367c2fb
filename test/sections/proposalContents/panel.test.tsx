import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { prefilled } from "../../../src/plan/prefill";
import { complexSale } from "../../../src/templates/builtIn";
import { registry } from "../../registry";
import { readCase } from "../../readCase";
import { openPane } from "../../taskpane/pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dataOf = (name: string) =>
  prefilled({ registry, chosen: complexSale.sections, size: "full", data: importPlan(registry.tables, readCase(name)).data });

describe("the contents of a proposal in the pane", () => {
  it("lists the items by chapter with what is missing, and shows a personal benefit at once", async () => {
    const { user } = openPane({ data: await dataOf("ebanking") });
    await user.click(await button(/^Proposal contents/));
    expect(await screen.findByText("5 of 14 ready")).toBeTruthy();
    expect(await screen.findByRole("region", { name: "Action plan" })).toBeTruthy();
    expect(screen.getByText("■ Personal benefit in the text: “leads the project”. Take it out.")).toBeTruthy();
    expect(screen.getAllByText(/Text missing/).length).toBe(4);
  });

  it("changes a status in place", async () => {
    const { user, host } = openPane({ data: await dataOf("hospital"), language: "en" });
    await user.click(await button(/^Proposal contents/));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Status: 后果" }), "ready");
    await waitFor(() => expect(host.changed).toEqual([{ table: "proposalContents", row: 2, cells: { status: "已就绪" } }]));
  });
});
