import { screen, waitFor } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { readCase } from "../../readCase";
import { registry } from "../../registry";
import { openPane } from "../../taskpane/pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dataOf = (name: string) => importPlan(registry.tables, readCase(name)).data;

describe("the playbook in the pane", () => {
  it("finds an answer for an objection, and notes it there, by keyboard alone", async () => {
    const { user, host } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^Objections/));
    await user.click(await button("Find an answer: Send us the price list and we will come back"));
    expect(await screen.findByRole("searchbox")).toHaveProperty("value", "Send us the price list and we will come back");
    const entry = await button("“Just send us something”");
    entry.focus();
    await user.keyboard("{Enter}");
    expect(entry.getAttribute("aria-expanded")).toBe("true");
    await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(host.changed.map(({ table, row }) => [table, row])).toEqual([["objections", 3]]));
    expect(host.changed[0]?.cells["answer"]).toContain("Which question should it answer?");
  });

  it("finds by the first letters of the pinyin, and makes an action", async () => {
    const { user, host } = openPane({ data: dataOf("hospital"), language: "zh" });
    await user.click(await button(/^话术手册/));
    await user.type(await screen.findByRole("searchbox"), "zcb");
    await user.click(await button("算总成本"));
    await user.click(await button("列为行动: 算总成本"));
    await waitFor(() => expect(host.added[0]?.table).toBe("actions"));
    expect(host.added[0]?.cells).toMatchObject({ action: "算总成本：停一天损失多少？我们来数一数去年停了几天。", status: "未完成" });
  });

  it("makes a sheet of one theme, and adds another to it", async () => {
    const { user, host } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^Playbook/));
    await user.click(await button("Make a sheet of the playbook"));
    await user.selectOptions(await screen.findByRole("combobox"), "Ways to finish");
    await user.click(await button("Make the sheet"));
    await waitFor(() => expect(host.extended).toEqual(["playbookSheet"]));
    expect(await screen.findByText("The Playbook sheet has 4 more entries.")).toBeTruthy();
    await user.click(await button("Make a sheet of the playbook"));
    expect(await button("Add to the sheet")).toBeTruthy();
  });
});
