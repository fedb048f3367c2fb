/** Contacts in the pane: log, visit card, prospects, reports and calendar over a workbook in memory. */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../../taskpane/pane";
import { caseData, today } from "../../taskpane/fakeHost";

const button = (name: string | RegExp) => screen.findByRole("button", { name });
const serial = (days: number): number => today + days;

describe("a contact in one line", () => {
  const line = "met Treasury manager, agreed on the fourth criterion, call 5 Dec";
  const logIt = async () => {
    const pane = openPane({ data: caseData("ebanking") });
    await pane.user.click(await button(/^Contact log/));
    await pane.user.type(await screen.findByRole("textbox", { name: "Log a contact in one line" }), line);
    return pane;
  };

  it("says before it writes what goes where, and writes log and person together", async () => {
    const { user, host } = await logIt();
    const preview = await screen.findByText(/→ Treasury manager · 2026-11-21 · Visit · agreed on the fourth criterion · call · 2026-12-05/);
    expect(preview.textContent).toContain("also on Stakeholders: last contact of Treasury manager 2026-11-21, next contact 2026-12-05");
    await user.click(await button("Add"));
    await waitFor(() =>
      expect(host.changed).toEqual([{ table: "stakeholders", row: 2, cells: { lastContact: today, nextContact: serial(14) } }]),
    );
    expect(host.added[0]?.cells).toMatchObject({ stakeholder: "Treasury manager", date: today, channel: "Visit", nextDate: serial(14) });
  });

  it("one undo takes both back", async () => {
    const { user, host } = await logIt();
    await user.click(await button("Add"));
    await user.click(await button("Undo"));
    await screen.findByText("Taken back.");
    const read = await host.read();
    const cells = read.ok ? read.value?.cells : undefined;
    expect(cells?.["contacts"]).toHaveLength(caseData("ebanking").tables["contacts"]?.rows.length ?? 0);
    expect(cells?.["stakeholders"]?.[2]?.["lastContact"]).not.toBe(today);
  });

  it("starts from a person, whose name stands in the line", async () => {
    const { user } = openPane({ data: caseData("ebanking") });
    await user.click(await button(/^Stakeholders/));
    await user.click(await button("Log a contact: Group CFO"));
    expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Log a contact in one line" })).value).toBe("Group CFO, ");
  });

  it("a planned contact becomes one that took place", async () => {
    const { user, host } = openPane({ data: caseData("ebanking") });
    await user.click(await button(/^Contact log/));
    await user.click(await button("Took place: Group CEO"));
    const cells = { date: today, content: "Introduction by the Group CFO", nextStep: null, nextDate: null };
    await waitFor(() => expect(host.changed).toEqual([{ table: "contacts", row: 8, cells }]));
  });
});

test("a visit card says what to know and stands ready for paper", async () => {
  const { user, host } = openPane({ data: caseData("ebanking") });
  await user.click(await button(/^Visits/));
  await user.click(await button("Visit card: IT architect"));
  const card = await screen.findByRole("region", { name: "Visit card: IT architect" });
  const contacts = within(within(card).getByRole("region", { name: "Last contacts" }));
  expect(
    contacts.getByText("2026-11-05 · Technical exchange · Standard interfaces against own ones · Sees two of nine as a risk"),
  ).toBeTruthy();
  expect(within(within(card).getByRole("region", { name: "How to meet them" })).getByText(/^Analytical: /)).toBeTruthy();
  expect(screen.getByTestId("page").textContent).toContain("Which tools do we bring? Test system, log of a run");
  await user.click(within(card).getByRole("button", { name: "Card filled in" }));
  await waitFor(() => expect(host.changed).toEqual([{ table: "visits", row: 3, cells: { card: "Yes" } }]));
});

test("the signals of a prospect propose its days", async () => {
  const { user, host } = openPane({ data: caseData("ebanking") });
  await user.click(await button(/^Prospects/));
  expect(await screen.findByText(/^▲ Late by 4 days/)).toBeTruthy();
  await user.click(await screen.findByText("What do they say and do?"));
  await user.selectOptions(await screen.findByLabelText("Prospect"), "Training centre");
  await user.click(await screen.findByLabelText("Keeps to one or two products"));
  expect(await screen.findByText("Speaks for 90 days, focused.")).toBeTruthy();
  await user.click(await button("Take over"));
  await waitFor(() => expect(host.changed).toEqual([{ table: "prospects", row: 6, cells: { expectedDays: 90, focused: "Yes" } }]));
});

test("a week of one of us stands beside the manager's note", async () => {
  const { user, host } = openPane({ data: caseData("ebanking") });
  await user.click(await button(/^Daily and weekly reports/));
  await user.selectOptions(await screen.findByLabelText("Of whom"), "Account manager");
  expect((await screen.findByRole("region", { name: "Next" })).textContent).toContain("Treasury manager: Call about the fourth");
  await user.type(await screen.findByRole("textbox", { name: "Manager’s note" }), "Call first");
  await user.click(await button("Save the note"));
  const cells = { person: "Account manager", date: serial(-5), period: "Week", note: "Call first" };
  await waitFor(() => expect(host.added).toEqual([{ table: "reports", cells }]));
});

test("the calendar lists what is due and gives it as text", async () => {
  const { user, bus } = openPane({ data: caseData("hospital"), language: "zh" });
  await button(/^联系记录/);
  bus.send("calendar");
  expect(await screen.findByText(/2026-12-03 · 拜访分管副院长：同意先做预约试点/)).toBeTruthy();
  await waitFor(async () => expect((await button("复制文本")).hasAttribute("disabled")).toBe(false));
  await user.click(await button("复制文本"));
  expect(await navigator.clipboard.readText()).toContain("SUMMARY:分管副院长：汇报试点方案");
});
