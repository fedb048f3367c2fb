/** The first people of a new plan, from a list somebody has already. */
import { screen } from "@testing-library/react";
import { templateById } from "../../src/templates/builtIn";
import { openPane } from "./pane";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const boxes = () => screen.getAllByRole<HTMLInputElement>("textbox", { name: /^人员 / }).map(({ value }) => value);

const open = async () => {
  const pane = openPane({ data: null, language: "zh" });
  await pane.user.click(await button("新建计划"));
  await pane.user.click(await screen.findByRole("textbox", { name: "人员 1" }));
  return pane;
};

it("pasted lines take a field each, and more fields come", async () => {
  const { user, host } = await open();
  await user.paste("张院长，决策层\r\n\r\n李主任，管理层\n王科长\n周工，操作层\n");
  expect(boxes()).toEqual(["张院长，决策层", "李主任，管理层", "王科长", "周工，操作层"]);
  await user.type(screen.getByRole("textbox", { name: /^客户/ }), "江北市第一人民医院");
  await user.click(await button("建立计划"));
  expect(host.built[0]?.rows["stakeholders"]?.map(({ name }) => name)).toEqual(["张院长", "李主任", "王科长", "周工"]);
});

it("what stands in the fields already moves on, and one line is pasted as ever", async () => {
  const { user } = await open();
  await user.paste("赵副院长");
  expect(boxes()).toEqual(["赵副院长", "", ""]);
  await user.paste("张院长\n李主任");
  expect(boxes()).toEqual(["张院长", "李主任", "赵副院长"]);
});

it("a template that begins elsewhere asks for what leads it", async () => {
  const { user, host } = openPane({ data: null, language: "en" });
  await user.click(await button("New plan"));
  await user.click(await screen.findByRole("radio", { name: /Retail channel/ }));
  expect(screen.queryByRole("textbox", { name: /^Person/ })).toBeNull();
  await user.type(await screen.findByRole("textbox", { name: "Account 1" }), "Riverside store, potential, North, 22600, 3320");
  await user.type(screen.getByRole("textbox", { name: /^Account(?! \d)/ }), "North");
  await user.click(await button("Build the plan"));
  expect(host.built[0]?.rows["accounts"]).toEqual([
    { account: "Riverside store", class: "Potential", place: "North", revenue: 22_600, profit: 3_320 },
  ]);
});

it.each([
  ["complex-sale", "Begin with people"],
  ["retail", "Begin with accounts"],
])("an empty plan of %s invites to %s", async (template, title) => {
  const about = { rows: [{ cells: { name: "North" }, user: {} }], userColumns: [] };
  openPane({ data: { language: "en", tables: { account: about }, foreign: [] }, language: "en", template: templateById(template) });
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect(screen.getAllByRole("heading", { name: /^Begin with/ })).toHaveLength(1);
});
