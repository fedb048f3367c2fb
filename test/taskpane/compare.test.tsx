/** This plan beside another in the pane, and two copies brought together. The workbook behind it is a fake in memory. */
import { screen, within } from "@testing-library/react";
import type { PlanData } from "../../src/plan/planData";
import { changedCells, planState, snapshotOf } from "./comparedPlans";
import type { Language } from "../../src/plan/language";
import { compareTexts } from "../../src/taskpane/views/compare/texts";
import { messages } from "../../src/taskpane/messages/messages";
import { caseData } from "./fakeHost";
import { openPane, type Pane } from "./pane";

const all = caseData("ebanking");
const { account, stakeholders, opportunities } = all.tables;
const data: PlanData = { ...all, tables: { account: account!, stakeholders: stakeholders!, opportunities: opportunities! } };
const hub = opportunities?.rows.findIndex(({ cells }) => cells["name"] === "Payment hub") ?? -1;

/** The plan with other cells of its largest opportunity. */
const withHub = (cells: Parameters<typeof changedCells>[3]) => changedCells(data, "opportunities", hub, cells);

const open = async (language: Language = "en", given = data): Promise<Pane> => {
  const pane = openPane({ data: given, language });
  await screen.findByRole("button", { name: messages[language].home.check });
  pane.bus.send("compare");
  await screen.findByRole("button", { name: compareTexts[language].choose });
  return pane;
};

const give = async ({ user, host, container }: Pane, name: string, plan: Parameters<typeof planState>[0], which = 0): Promise<void> => {
  host.plansInFiles.set(name, { kind: "read", plan: planState(plan) });
  const input = container.querySelectorAll("input[type=file]")[which];
  await user.upload(input as HTMLInputElement, new File([name], name));
};

const cells = (row: HTMLElement): readonly (string | null)[] => [...row.querySelectorAll("th, td")].map(({ textContent }) => textContent);

it("a copy from a file stands beside the plan, field by field, and each field leads to its cell", async () => {
  const pane = await open();
  const theirs = withHub({ amount: 7_000_000, closeDate: "2027-01-31" });
  await give(pane, "other.xlsx", theirs);
  await screen.findByText("2 fields differ.");
  const table = screen.getByRole("table", { name: "Opportunities" });
  expect(within(table).getAllByRole("row").map(cells)).toEqual([
    ["Field", "This plan", "other.xlsx"],
    ["Payment hub"],
    ["Amount", "6,800,000", "7,000,000"],
    ["Close date", "2027-01-29", "2027-01-31"],
  ]);
  await pane.user.click(within(table).getByRole("button", { name: "Amount: Show me" }));
  expect(pane.host.shown).toEqual([{ table: "opportunities", row: hub, column: "amount" }]);
});

it("rows that only one of them has are shown with what they hold", async () => {
  const pane = await open();
  const theirs = {
    ...data,
    tables: { ...data.tables, stakeholders: { rows: [{ cells: { name: "Mia Sato", level: "User" }, user: {} }], userColumns: [] } },
  };
  await give(pane, "other.xlsx", theirs);
  await screen.findByText(/^9 rows only here, 1 row only there\.$/);
  const table = screen.getByRole("table", { name: "Stakeholders" });
  expect(within(table).getByText(/^Mia Sato/).textContent).toBe("Mia Sato (only there)");
  expect(within(table).queryByRole("button", { name: "Mia Sato: Show me" })).toBeNull();
});

it("what has changed since a snapshot is read the same way", async () => {
  const pane = openPane({ data: withHub({ amount: 1 }) });
  pane.host.snapshots = [
    snapshotOf(data, "s1", "2026-11-02T09:00:00Z"),
    { ...snapshotOf(data, "s0", "2026-10-02T09:00:00Z"), standing: { ...snapshotOf(data, "s0", "").standing, state: null } },
  ];
  await screen.findByRole("button", { name: "Check the plan" });
  pane.bus.send("compare");
  await pane.user.selectOptions(await screen.findByRole("combobox", { name: compareTexts.en.snapshots }), "s1");
  await screen.findByText("1 field differs.");
  const [head, , amount] = within(screen.getByRole("table", { name: "Opportunities" }))
    .getAllByRole("row")
    .map(cells);
  expect([head, amount]).toEqual([
    ["Field", "Now", "Then"],
    ["Amount", "1", "6,800,000"],
  ]);
  expect(screen.getByText("1 older snapshot keeps figures only.")).toBeTruthy();
  // An earlier state is not merged.
  expect(screen.queryByText("Bring both together")).toBeNull();
});

it("two copies come together: the common snapshot says who changed what, the clash is decided, and one undo takes it back", async () => {
  const pane = openPane({ data: withHub({ amount: 7_000_000 }) });
  const common = snapshotOf(data, "s1", "2026-11-02T09:00:00Z");
  pane.host.snapshots = [common];
  await screen.findByRole("button", { name: "Check the plan" });
  pane.bus.send("compare");
  await screen.findByRole("button", { name: "Choose a plan" });
  pane.host.plansInFiles.set("theirs.xlsx", {
    kind: "read",
    plan: { ...planState(withHub({ amount: 8_000_000, closeDate: "2027-01-31" })), snapshots: [common] },
  });
  await pane.user.upload(pane.container.querySelector<HTMLInputElement>("input[type=file]")!, new File(["theirs.xlsx"], "theirs.xlsx"));
  await pane.user.click(await screen.findByText("Bring both together"));
  const base = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Both began with" });
  expect(base.selectedOptions[0]?.text).toBe("2026-11-02 · review (in both)");
  expect(screen.getByText("1 clash to decide")).toBeTruthy();
  expect(screen.getByText("1 row changes in this plan.")).toBeTruthy();
  const clash = screen.getByRole("radiogroup", { name: "Opportunities · Payment hub · Amount" });
  expect(within(clash).getByRole("radio", { name: "Here: 7,000,000" })).toHaveProperty("checked", true);
  expect(screen.getByText("Before: 6,800,000")).toBeTruthy();
  await pane.user.click(within(clash).getByRole("radio", { name: "There: 8,000,000" }));
  await pane.user.click(screen.getByRole("button", { name: "Bring it into this plan" }));
  await screen.findByText("1 row brought in from theirs.xlsx.");
  const written = async () => {
    const outcome = await pane.host.read();
    const row = outcome.ok ? outcome.value?.cells["opportunities"]?.[hub] : undefined;
    return [row?.["amount"], row?.["closeDate"]];
  };
  expect(await written()).toEqual([8_000_000, 46_418]);
  await pane.user.click(screen.getByRole("button", { name: "Undo" }));
  await screen.findByText("Taken back.");
  expect(await written()).toEqual([7_000_000, 46_416]);
});

it("without a common base nothing is removed, each difference is asked for, and all can be taken at once", async () => {
  const pane = await open();
  await give(pane, "theirs.xlsx", {
    ...withHub({ amount: 1, probability: 0.5 }),
    tables: { ...withHub({ amount: 1, probability: 0.5 }).tables, stakeholders: { rows: [], userColumns: [] } },
  });
  await pane.user.click(await screen.findByText("Bring both together"));
  expect(await screen.findByText("2 clashes to decide")).toBeTruthy();
  expect(screen.getByText("Nothing of the other copy is missing here.")).toBeTruthy();
  await pane.user.click(screen.getByRole("button", { name: "All as there" }));
  await screen.findByText("1 row changes in this plan.");
  await give(pane, "base.xlsx", data, 1);
  // With a base the people whom the other removed go.
  await screen.findByText("1 row changes, 9 rows go in this plan.");
});

it("a file that holds no plan is refused, and the view stays", async () => {
  const pane = await open();
  const input = pane.container.querySelector<HTMLInputElement>("input[type=file]");
  await pane.user.upload(input!, new File(["nothing"], "letter.xlsx"));
  await screen.findByText("letter.xlsx is not read");
  expect(screen.getByText(/No plan is in it\./)).toBeTruthy();
});

it("Chinese says the same", async () => {
  const pane = await open("zh");
  await give(pane, "other.xlsx", withHub({ amount: 7_000_000 }));
  await screen.findByText("1 个字段不同。");
  expect(
    within(screen.getByRole("table", { name: "销售机会" }))
      .getAllByRole("row")
      .map(cells),
  ).toContainEqual(["金额", "6,800,000", "7,000,000"]);
});
