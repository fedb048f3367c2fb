import { screen } from "@testing-library/react";
import { importPlan } from "../../../src/import/importCsv";
import { registry } from "../../registry";
import { readCase } from "../../readCase";
import { openPane } from "../../taskpane/pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const dataOf = (name: string) => importPlan(registry.tables, readCase(name)).data;

describe("the audience in the pane", () => {
  it("lists people in the order to be won, with what to stress and what is their own", async () => {
    const { user } = openPane({ data: dataOf("ebanking") });
    await user.click(await button(/^Audience/));
    const names = (await screen.findAllByRole("heading", { level: 3 })).map(({ textContent }) => textContent);
    expect(names.slice(0, 3)).toEqual(["1. Group CEO", "2. Group CFO", "3. IT director"]);
    expect(screen.getByText("Speak of: Use of group funds")).toBeTruthy();
    expect(screen.getAllByText("Specifications: whether each one is met, shown and measured")).toHaveLength(2);
  });

  it("copies the running order, or lets it be copied by hand", async () => {
    const { user } = openPane({ data: dataOf("hospital"), language: "zh" });
    await user.click(await button(/^呈现对象/));
    await user.click(await button("复制呈现顺序"));
    expect(await screen.findByText("呈现顺序已复制到剪贴板。")).toBeTruthy();
    const copied = await navigator.clipboard.readText();
    expect(copied.split("\n")[0]).toMatch(/^1\. 院长：业务：/);
    Object.assign(navigator.clipboard, { writeText: () => Promise.reject(new Error("shut")) });
    await user.click(await button("复制呈现顺序"));
    expect((await screen.findByRole<HTMLTextAreaElement>("textbox", { name: "呈现顺序：请选中后复制" })).value).toContain("2. 分管副院长");
  });
});
