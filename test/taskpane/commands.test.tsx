/** The pane commanded: from ribbon and cell menu, from the palette, and its language and look. The workbook behind it is a fake in memory. */
import { screen, waitFor } from "@testing-library/react";
import { caseData } from "./fakeHost";
import { memoryStore, openPane } from "./pane";

const ebanking = caseData("ebanking");

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("commands from Excel", () => {
  it.each([
    ["addStakeholder", "Stakeholders", "Name"],
    ["addOpportunity", "Opportunities", "Opportunity"],
    ["addAction", "Actions", "Action"],
  ])("%s opens its form", async (id, title, field) => {
    const { bus } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    bus.send(id);
    expect(await screen.findByRole("heading", { level: 1, name: title })).toBeTruthy();
    expect(await screen.findByRole("textbox", { name: new RegExp(`^${field}`) })).toBeTruthy();
  });

  it("undoLast takes the last change back and says which", async () => {
    const { bus, user, host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    await user.click(await button(/^Stakeholders/));
    await user.type(await screen.findByRole("textbox", { name: "Add a person in one line" }), "Wang Li{Enter}");
    await waitFor(() => expect(host.added).toHaveLength(1));
    bus.send("undoLast");
    expect(await screen.findByText(/^Taken back: .*Wang Li/)).toBeTruthy();
    bus.send("undoLast");
    expect(await screen.findByText("There is nothing to take back.")).toBeTruthy();
  });

  it("another size is taken back by the size before", async () => {
    const { bus, user, host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    bus.send("changeSize");
    await user.click(await screen.findByRole("radio", { name: /^Standard/ }));
    await user.click(await button("Change the size"));
    await waitFor(() => expect(host.size).toBe("standard"));
    await user.click(await button("Undo"));
    expect(await screen.findByText("Taken back.")).toBeTruthy();
    expect(host.size).toBe("full");
  });

  it("repairPlan says how many places were repaired", async () => {
    const { bus, host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    host.repaired = 2;
    bus.send("repairPlan");
    expect(await screen.findByText("2 places repaired. Your entries are as they were.")).toBeTruthy();
  });

  it("showInPane goes to the section of the selected cell", async () => {
    const { bus, host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    host.selected = { table: "opportunities", row: 0, column: "grade" };
    bus.send("showInPane");
    expect(await screen.findByRole("heading", { level: 1, name: "Opportunities" })).toBeTruthy();
    const card = screen.getByRole("heading", { name: "Payment hub" }).closest("li");
    expect(card?.getAttribute("aria-current")).toBe("true");
  });

  it("explainCell opens why the row is what it is", async () => {
    const { bus, host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    host.selected = { table: "stakeholders", row: 1, column: "priority" };
    bus.send("explainCell");
    const why = await screen.findByRole("button", { name: "Hide why: Group CEO" });
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/^90: influence 100/).closest("[hidden]")).toBeNull();
  });

  it("moving through the sheet shows each row in the pane, but never leaves a form", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Stakeholders/));
    host.move({ table: "opportunities", row: 1, column: "stage" });
    const current = () => document.querySelector('li[aria-current="true"]')?.textContent;
    await waitFor(() => expect(current()).toContain("Cash pooling"));
    const line = screen.getByRole("textbox", { name: "Add an opportunity in one line" });
    await user.type(line, "Payment");
    host.move({ table: "actions", row: 0, column: "action" });
    expect(screen.getByRole("heading", { level: 1, name: "Opportunities" })).toBeTruthy();
    await user.clear(line);
    host.move({ table: "actions", row: 0, column: "action" });
    expect(await screen.findByRole("heading", { level: 1, name: "Actions" })).toBeTruthy();
    await user.click(await button("Add by form"));
    host.move({ table: "stakeholders", row: 0, column: "name" });
    expect(screen.getByRole("heading", { level: 1, name: "Actions" })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: /^Action/ })).toBeTruthy();
  });

  it("explainCell outside the plan says so", async () => {
    const { bus } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    bus.send("explainCell");
    expect(await screen.findByText(/does not belong to a plan table/)).toBeTruthy();
  });

  it("that need a plan lead to the first view where there is none", async () => {
    const { bus } = openPane({ data: null });
    await screen.findByText("No plan in this workbook yet");
    bus.send("addStakeholder");
    expect(await screen.findByText("No plan in this workbook yet")).toBeTruthy();
  });
});

describe("the command palette", () => {
  it("opens with Ctrl+K, finds by a part of the name and runs with Enter", async () => {
    const { user } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "value fr");
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("heading", { level: 1, name: "Value framework" })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
  });

  it("chooses with the arrow keys, around the end too", async () => {
    const { user } = openPane({ data: null });
    await screen.findByText("No plan in this workbook yet");
    await user.keyboard("{Control>}k{/Control}");
    const field = await screen.findByRole("combobox");
    await user.type(field, "go to");
    await user.keyboard("{ArrowUp}");
    const selected = () => screen.getAllByRole("option").find((option) => option.getAttribute("aria-selected") === "true")?.textContent;
    expect(selected()).toBe("Go to Settings");
    await user.keyboard("{ArrowDown}");
    expect(selected()).toBe("Go to Functions");
  });

  it("says when nothing matches and leaves with Escape", async () => {
    const { user } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    await user.click(await button(/^All commands/));
    await user.type(await screen.findByRole("combobox"), "xyzzy");
    expect(screen.getByText("No command matches.")).toBeTruthy();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
  });
});

describe("language and look", () => {
  it("follow Excel's language", async () => {
    openPane({ data: ebanking, language: "zh" });
    expect(await screen.findByText("计划健康度")).toBeTruthy();
    expect(document.documentElement.lang).toBe("zh-CN");
  });

  it("switch at once and are remembered", async () => {
    const store = memoryStore();
    const { user, unmount } = openPane({ data: ebanking, store });
    await user.click(await button("中文"));
    expect(await screen.findByText("计划健康度")).toBeTruthy();
    unmount();
    openPane({ data: ebanking, store });
    expect(await screen.findByText("计划健康度")).toBeTruthy();
  });

  it("are chosen in the settings", async () => {
    const store = memoryStore();
    const { user } = openPane({ data: null, store });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "settings{Enter}");
    await user.click(await screen.findByRole("radio", { name: "High contrast" }));
    expect(JSON.parse(store.getItem("keyplan")!)).toEqual({ language: null, theme: "contrast" });
  });

  it("lead to the privacy statement, in the language of the pane", async () => {
    document.head.innerHTML = '<link rel="privacy-policy" href="https://plans.example.com/privacy.html" />';
    const { user } = openPane({ data: null });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox"), "settings{Enter}");
    const link = await screen.findByRole("link", { name: "Privacy and licences" });
    expect(link.getAttribute("href")).toBe("https://plans.example.com/privacy.html#en");
  });

  it("moving to another view puts the focus on its title", async () => {
    const { user } = openPane({ data: ebanking });
    await user.click(await button(/^Actions/));
    expect(document.activeElement).toBe(await screen.findByRole("heading", { level: 1, name: "Actions" }));
    await user.click(await button("Back"));
    expect(document.activeElement).toBe(await screen.findByRole("heading", { level: 1, name: "Northern Machinery Group" }));
  });
});
