/** The made-up section in the pane: found in palette, navigation and new-plan choices, filled and edited by its form, explained. */
import { screen, waitFor, within } from "@testing-library/react";
import { importPlan } from "../../src/import/importCsv";
import { createRegistry } from "../../src/plan/registry";
import { sections } from "../../src/sections/all";
import type { Section } from "../../src/plan/section";
import { openPane } from "../taskpane/pane";
import { leftOut } from "./leftOut";
import { partners } from "./section";

const registry = createRegistry([...sections, partners]);
const { data } = importPlan(registry.tables, [
  { name: "account.csv", text: "field,value\nName,North\nCurrency,EUR" },
  { name: "partners.csv", text: "Partner,Kind,Fit,Share\nDelta,Implementer,60,50 %" },
]);

const light = new Set(sections.filter(({ size }) => size === "light").map(({ id }) => id));

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe.each([
  ["en", "Partners", "1 partner", "Go to Partners", "Add a partner"],
  ["zh", "合作伙伴", "1 家伙伴", "转到合作伙伴", "添加伙伴"],
] as const)("in %s", (language, name, state, goTo, add) => {
  test("stands among the sections with its state", async () => {
    openPane({ data, registry, language });
    expect((await button(new RegExp(`^${name}`))).textContent).toContain(state);
  });

  test("stands in the palette with its command", async () => {
    const { user } = openPane({ data, registry, language });
    await button(new RegExp(`^${name}`));
    await user.keyboard("{Control>}k{/Control}");
    const list = await screen.findByRole("listbox");
    expect(within(list).getByRole("option", { name: goTo })).toBeTruthy();
    expect(within(list).getByRole("option", { name: add })).toBeTruthy();
  });
});

test("is one of the choices of a new plan", async () => {
  const { user, host } = openPane({ data: null, registry });
  await user.click(await button("New plan"));
  await user.type(await screen.findByRole("textbox", { name: /^Account/ }), "North");
  await user.click(await screen.findByText("Currency and sections"));
  expect(await screen.findByRole("checkbox", { name: "Partners", checked: true })).toBeTruthy();
  await user.click(await button("Build the plan"));
  expect(host.built[0]?.sections).toContain("partners");
});

test("takes a row in one line, and by its form", async () => {
  const { user, host } = openPane({ data, registry });
  await user.click(await button(/^Partners/));
  await user.type(await screen.findByRole("textbox", { name: "Add a partner in one line" }), "Sigma, adviser, 25%");
  await user.click(await button("Add"));
  await waitFor(() => expect(host.added).toEqual([{ table: "partners", cells: { name: "Sigma", kind: "Adviser", share: 0.25 } }]));
  await user.click(await button("Add by form"));
  await user.type(await screen.findByRole("textbox", { name: /^Partner/ }), "Omega");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Kind" }), "reseller");
  await user.click(await button("Add to the sheet"));
  await waitFor(() => expect(host.added[1]).toEqual({ table: "partners", cells: { name: "Omega", kind: "Reseller" } }));
});

test("is edited by its form, which refuses what its column does not hold", async () => {
  const { user, host } = openPane({ data, registry });
  await user.click(await button(/^Partners/));
  await user.click(await button("Edit: Delta"));
  const share = await screen.findByRole("textbox", { name: "Share" });
  await user.clear(share);
  await user.type(share, "150 %");
  await user.click(await button("Save the changes"));
  expect(await screen.findByText(/0–1, 0–100 %/)).toBeTruthy();
  await user.clear(share);
  await user.type(share, "75 %");
  await user.click(await button("Save the changes"));
  await waitFor(() => expect(host.changed).toEqual([{ table: "partners", row: 0, cells: { share: 0.75 } }]));
});

test("explains its figure", async () => {
  const { user } = openPane({ data, registry });
  await user.click(await button(/^Partners/));
  await user.click(await button("Why: Delta"));
  expect(await screen.findByText(/20: it carries 50 % of the project\./)).toBeTruthy();
  expect(screen.getByText(/The whole project makes it 40\./)).toBeTruthy();
});

describe.each(leftOut.map((group) => [group.map(({ id }) => id).join(", "), group] as const))("a pane without %s", (_ids, left) => {
  const without = createRegistry(sections.filter((section) => !left.includes(section)));

  // That every section opens is shown by the pseudo-language; here it is about those that could miss something.
  const tables = new Set(left.flatMap((section) => section.tables.map(({ id }) => id)));
  const missing = without.sections.filter(({ reads = [] }: Section) => reads.some(({ id }) => tables.has(id)));

  test("shows the plan, opens every section that reads it, and makes a new plan", async () => {
    const { user, unmount } = openPane({ data, registry: without });
    await button("Check the plan");
    for (const { name, pane } of missing) {
      if (!pane) continue;
      const [label] = (await screen.findAllByText(name.en)).filter((one) => one.closest("button"));
      await user.click(label as HTMLElement);
      expect(await screen.findByRole("heading", { level: 1, name: name.en })).toBeTruthy();
      await waitFor(() => expect(screen.queryByText("Opening…")).toBeNull());
      await user.click(await button("Back"));
    }
    unmount();
    if (!left.some(({ id }) => light.has(id))) return;
    const fresh = openPane({ data: null, registry: without });
    await fresh.user.click(await button("New plan"));
    await fresh.user.type(await screen.findByRole("textbox", { name: /^Account/ }), "North");
    await fresh.user.click(await button("Build the plan"));
    expect(fresh.host.built).toHaveLength(1);
  });
});
