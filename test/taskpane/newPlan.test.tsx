/** The first people of a new plan, from a list somebody has already. */
import { screen } from "@testing-library/react";
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
