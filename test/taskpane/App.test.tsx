/** The pane as a user meets it: views, commands, errors, both languages. The workbook behind it is a fake in memory. */
import { complexSale } from "../../src/templates/builtIn";
import { screen, waitFor, within } from "@testing-library/react";
import type { Finding } from "../../src/plan/finding";
import { caseData, today } from "./fakeHost";
import { openPane } from "./pane";
import { acme } from "../templates/document/acme";

const ebanking = caseData("ebanking");

const notContacted: Finding = {
  id: "decision-maker-not-contacted",
  severity: "warning",
  table: "stakeholders",
  row: 1,
  column: "closeness",
  subject: "Group CEO",
  text: { en: "Decision maker not contacted: Group CEO.", zh: "决策者未联系：Group CEO。" },
  next: { en: "Ask the treasury manager for an introduction.", zh: "请资金经理引荐。" },
};
const overdue: Finding = {
  id: "action-overdue",
  severity: "warning",
  table: "actions",
  row: 1,
  column: "due",
  subject: "Technical exchange with the reference group's IT",
  text: { en: "Action overdue since 2026-11-18.", zh: "行动自 2026-11-18 起逾期。" },
  next: { en: "Finish it or agree a new date.", zh: "完成或另定日期。" },
};
const blocker: Finding = {
  id: "no-decision-maker",
  severity: "blocker",
  table: "stakeholders",
  row: null,
  column: null,
  subject: "",
  text: { en: "No decision maker is known.", zh: "尚不知道决策者。" },
  next: { en: "Find out who decides.", zh: "了解谁做决定。" },
};

const button = (name: string | RegExp) => screen.findByRole("button", { name });

describe("the first view", () => {
  it("shows where the ebanking plan stands", async () => {
    openPane({ data: ebanking });
    expect(await screen.findByRole("heading", { level: 1, name: "Northern Machinery Group" })).toBeTruthy();
    const health = screen.getByRole("region", { name: "Plan health" });
    expect(within(health).getByText("86 green")).toBeTruthy();
    expect(within(health).getByText("Lifts most: finish the overdue action (+3)")).toBeTruthy();
    const sections = screen.getByRole("region", { name: "Sections" });
    expect(within(sections).getByText("9 people · support +26")).toBeTruthy();
    expect(within(sections).getByText("3 open · 1 overdue")).toBeTruthy();
    // Sections under the name of the sheet they share; the account's fields on Contents go with the rest of the account.
    const shared = within(sections)
      .getAllByRole("heading")
      .map(({ textContent }) => textContent);
    expect(shared).toEqual([
      "Sections",
      "Account",
      "Relationships",
      "Needs",
      "Competition",
      "Proposal",
      "Contacts",
      "Negotiation",
      "Results",
      "Territory",
    ]);
    const [first] = within(sections).getAllByRole("button");
    expect(first?.textContent).toMatch(/^Account(?!s| profile)/);
  });

  it("offers a plan of a smaller size what it does not show", async () => {
    const { user, host } = openPane({ data: ebanking });
    host.size = "light";
    host.edit(ebanking);
    const sections = await screen.findByRole("region", { name: "Sections" });
    await waitFor(() => expect(within(sections).queryByRole("heading", { name: "Needs" })).toBeNull());
    await user.click(within(sections).getByRole("button", { name: "More sections: this plan is Light" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Size of the plan" })).toBeTruthy();
    expect(await screen.findByText("Adds Account, Needs, Competition, Proposal, Contacts, White space.")).toBeTruthy();
  });

  it("puts blockers first and shows three findings", async () => {
    const many = [notContacted, overdue, { ...notContacted, row: 2, text: { en: "Third.", zh: "第三。" } }, blocker];
    const { user } = openPane({ data: ebanking, findings: many });
    const now = await screen.findByRole("region", { name: "Act now" });
    const cards = within(now).getAllByRole("listitem");
    expect(cards.length).toBe(3);
    expect(cards[0]!.textContent).toContain("No decision maker is known.");
    await user.click(await button("See all 4 findings"));
    expect(await screen.findByRole("heading", { level: 1, name: "Findings" })).toBeTruthy();
    expect(screen.getAllByText(/Third\./).length).toBe(1);
  });

  it("keeps a plan with an open blocker from green and says so", async () => {
    openPane({ data: ebanking, findings: [blocker] });
    expect(await screen.findByText("86 amber")).toBeTruthy();
    expect(screen.getByText("An open blocker keeps the plan from green.")).toBeTruthy();
  });

  it("lists what comes next, the overdue first", async () => {
    openPane({ data: ebanking });
    const next = await screen.findByRole("region", { name: "Next actions" });
    const lines = within(next)
      .getAllByRole("listitem")
      .map((line) => line.textContent);
    expect(lines[0]).toContain("overdue since 2026-11-18 (3 days)");
    expect(lines.length).toBe(3);
  });

  it("has one primary button", async () => {
    const { container } = openPane({ data: ebanking, findings: [notContacted] });
    await button("Check the plan");
    const primary = [...container.querySelectorAll("button")].filter((one) => one.textContent === "Check the plan");
    expect(primary.length).toBe(1);
  });

  it("checks the plan on request and says what it found", async () => {
    const { user, host } = openPane({ data: ebanking, findings: [notContacted] });
    await user.click(await button("Check the plan"));
    expect(await screen.findByText("Checked: 1 finding.")).toBeTruthy();
    expect(host.checks).toBe(1);
  });

  it("reads the plan again when somebody edits the grid", async () => {
    const { host } = openPane({ data: ebanking });
    await screen.findByText("9 people · support +26");
    host.edit(caseData("hospital"));
    expect(await screen.findByText(/^8 people/)).toBeTruthy();
  });
});

describe("a finding", () => {
  it("shows its cell", async () => {
    const { user, host } = openPane({ data: ebanking, findings: [notContacted] });
    await user.click(await button("Show me: Decision maker not contacted: Group CEO."));
    expect(host.shown).toEqual([{ table: "stakeholders", row: 1, column: "closeness" }]);
  });

  it("says why it matters", async () => {
    const { user } = openPane({ data: ebanking, findings: [notContacted] });
    const why = await button("Why: Decision maker not contacted: Group CEO.");
    expect(why.getAttribute("aria-expanded")).toBe("false");
    await user.click(why);
    expect((await button(/^Hide why/)).getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("A warning needs a decision soon.").closest("[hidden]")).toBeNull();
  });

  it("becomes an action for the person, due in a week", async () => {
    const { user, host } = openPane({ data: ebanking, findings: [notContacted] });
    await user.click(await button(/^Add action: /));
    expect(await screen.findByText("The action stands on the Actions sheet.")).toBeTruthy();
    expect(host.added).toEqual([
      {
        table: "actions",
        cells: { action: "Ask the treasury manager for an introduction.", stakeholder: "Group CEO", due: today + 7, status: "Open" },
      },
    ]);
  });

  it("about an action is done with one click", async () => {
    const { user, host } = openPane({ data: ebanking, findings: [overdue] });
    await user.click(await button(/^Done: /));
    await waitFor(() => expect(host.changed).toEqual([{ table: "actions", row: 1, cells: { status: "Done" } }]));
  });
});

describe("a workbook without a plan", () => {
  it("says what will be there and offers one way to begin", async () => {
    openPane({ data: null });
    expect(await screen.findByText("No plan in this workbook yet")).toBeTruthy();
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Stakeholders",
      "Value framework",
      "Opportunities",
      "Actions",
    ]);
    expect(screen.getByRole("button", { name: "New plan" })).toBeTruthy();
  });

  it("gets a plan, sheet by sheet", async () => {
    const { user, host } = openPane({ data: null });
    await user.click(await button("New plan"));
    await user.type(await screen.findByRole("textbox", { name: /^Account/ }), "Contoso Energy");
    await user.click(screen.getByText("Currency and sections"));
    await user.click(await screen.findByRole("checkbox", { name: "Opportunities" }));
    await user.click(await button("Build the plan"));
    expect(await screen.findByText("Building sheet 1 of 3")).toBeTruthy();
    host.step();
    expect(await screen.findByText("Building sheet 2 of 3")).toBeTruthy();
    host.gaveWay = [{ usual: "KAM_Words", name: "KAM_Words_2" }];
    host.step();
    host.step();
    expect(
      await screen.findByText(
        "The plan is ready. The workbook has KAM_Words of its own, which stays; the plan's table is called KAM_Words_2.",
      ),
    ).toBeTruthy();
    expect(await screen.findByRole("heading", { level: 1, name: "Contoso Energy" })).toBeTruthy();
    expect(host.built).toEqual([
      {
        template: complexSale,
        example: false,
        title: "Contoso Energy",
        currency: "EUR",
        language: "en",
        size: "light",
        sections: complexSale.sections.filter((id) => id !== "opportunities"),
        rows: { stakeholders: [] },
      },
    ]);
  });

  it("is built with the first people, each from one line", async () => {
    const { user, host } = openPane({ data: null });
    await user.click(await button("New plan"));
    await user.type(await screen.findByRole("textbox", { name: /^Account/ }), "Contoso");
    await user.type(screen.getByRole("textbox", { name: "Person 1" }), "Group CFO, finance, decision, supporter, frequent");
    await user.type(screen.getByRole("textbox", { name: "Person 3" }), "Li Wei");
    expect(screen.getByText("→ Group CFO · Finance · Decision · Supporter · Frequent")).toBeTruthy();
    await user.click(await button("Build the plan"));
    expect(host.built[0]!.rows["stakeholders"]).toEqual([
      { name: "Group CFO", function: "Finance", level: "Decision", attitude: "Supporter", closeness: "Frequent" },
      { name: "Li Wei" },
    ]);
  });

  it("stops building on request and can be taken up again", async () => {
    const { user } = openPane({ data: null });
    await user.click(await button("New plan"));
    await user.type(await screen.findByRole("textbox", { name: /^Account/ }), "Contoso");
    await user.click(await button("Build the plan"));
    await user.click(await button("Cancel"));
    expect(await screen.findByText(/^Stopped\./)).toBeTruthy();
    expect(await button("Build the plan")).toBeTruthy();
  });

  it("is not built without a name", async () => {
    const { user, host } = openPane({ data: null });
    await user.click(await button("New plan"));
    await user.click(await button("Build the plan"));
    expect(await screen.findByText("Enter the name of the account.")).toBeTruthy();
    expect(host.built).toEqual([]);
  });
});

describe("a change", () => {
  it("can be taken back from where it was reported", async () => {
    const { user } = openPane({ data: ebanking, findings: [overdue] });
    await screen.findByText("3 open · 1 overdue");
    await user.click(await button(/^Done: /));
    expect(await screen.findByText("2 open")).toBeTruthy();
    await user.click(await button("Undo"));
    expect(await screen.findByText("Taken back.")).toBeTruthy();
    expect(await screen.findByText("3 open · 1 overdue")).toBeTruthy();
  });
});

describe("a row that stands", () => {
  const openPeople = async () => {
    const pane = openPane({ data: ebanking });
    await pane.user.click(await button(/^Stakeholders/));
    return pane;
  };

  it("is changed by the form it was entered with, and only what was changed is written", async () => {
    const { user, host } = await openPeople();
    await user.click(await button("Edit: Group CEO"));
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: /^Title/ }).value).toBe("Chief executive");
    await user.selectOptions(screen.getByRole("combobox", { name: "Closeness" }), "Distant");
    await user.clear(screen.getByRole("textbox", { name: /^Title/ }));
    await user.click(await button("Save the changes"));
    expect(await screen.findByText("Saved: Group CEO")).toBeTruthy();
    expect(host.changed).toEqual([{ table: "stakeholders", row: 1, cells: { title: null, closeness: "Distant" } }]);
    expect((await screen.findByRole("heading", { name: "Group CEO" })).closest("li")?.getAttribute("aria-current")).toBe("true");
  });

  it("is deleted only after asking, and comes back on request", async () => {
    const { user } = await openPeople();
    await user.click(await button("Edit: Group CEO"));
    await user.click(await button("Delete this row"));
    await user.click(await button("Keep it"));
    await user.click(await button("Delete this row"));
    await user.click(await button("Delete"));
    expect(await screen.findByText("Deleted: Group CEO")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Group CEO" })).toBeNull();
    await user.click(await button("Undo"));
    expect(await screen.findByRole("heading", { name: "Group CEO" })).toBeTruthy();
  });

  it("is taken back from the palette after its notice has gone", async () => {
    const { user, host } = await openPeople();
    await user.type(await screen.findByRole("textbox", { name: "Add a person in one line" }), "Li Wei, management{Enter}");
    await user.click(await button("Dismiss"));
    expect(await screen.findByRole("heading", { name: "Li Wei" })).toBeTruthy();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: "What do you want to do?" }), "undo{Enter}");
    expect(await screen.findByText(/^Taken back: /)).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Li Wei" })).toBeNull();
    expect(host.added.length).toBe(1);
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: "What do you want to do?" }), "undo{Enter}");
    expect(await screen.findByText("There is nothing to take back.")).toBeTruthy();
  });

  it("that is in the plan already can be added all the same", async () => {
    const { user, host } = await openPeople();
    await user.type(await screen.findByRole("textbox", { name: "Add a person in one line" }), "group cfo");
    expect(screen.getByText("Group CFO is in the plan already.")).toBeTruthy();
    await user.click(await button("Add anyway"));
    expect(host.added).toEqual([{ table: "stakeholders", cells: { name: "group cfo" } }]);
  });

  it.each([
    ["Value framework", "framework"],
    ["Opportunities", "opportunities"],
    ["Actions", "actions"],
  ] as const)("of %s can be edited too", async (title, table) => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(new RegExp(`^${title}`)));
    if (table === "framework") await user.click(await button("Show me: Use of group funds"));
    const [edit] = await screen.findAllByRole("button", { name: /^Edit: / });
    await user.click(edit!);
    const owner = screen.queryByRole("textbox", { name: /^Owner/ }) ?? (await screen.findByRole("textbox", { name: /^Owner/ }));
    await user.clear(owner);
    await user.type(owner, "Anna");
    await user.click(await button("Save the changes"));
    await waitFor(() => expect(host.changed.map((change) => [change.table, change.cells])).toEqual([[table, { owner: "Anna" }]]));
  });
});

describe("the account", () => {
  it("is changed by a form of its own", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Account(?!s| profile)/));
    const industry = await screen.findByRole("textbox", { name: /^Industry/ });
    await user.clear(industry);
    await user.type(industry, "Machine tools");
    await user.click(await button("Save the changes"));
    expect(await screen.findByText("The account is saved.")).toBeTruthy();
    expect(host.changed).toEqual([{ table: "account", row: 0, cells: { industry: "Machine tools" } }]);
  });
});

describe("a list of people", () => {
  it("is pasted, mapped, freed from doubles and added at once", async () => {
    const { user, host } = openPane({ data: ebanking });
    await user.click(await button(/^Stakeholders/));
    await user.click(await button("Paste a list of people"));
    await user.click(await screen.findByRole("textbox", { name: "People from a sheet, a mail or a list" }));
    await user.paste("姓名\t级别\tNote\n王芳\t管理层\tmet in May\nGroup CFO\tDecision\t\nLi Wei\tboss\t");
    expect(screen.getByText("▲ the same person as Group CFO?")).toBeTruthy();
    expect(screen.getByText("▲ not understood: Level: boss")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Group CFO" }).checked).toBe(false);
    await user.selectOptions(screen.getByRole("combobox", { name: "Column 3 (Note) goes to" }), "Human touch");
    await user.click(await button("Add 2 people"));
    expect(await screen.findByText("2 people stand on the Stakeholders sheet.")).toBeTruthy();
    expect(host.added.map(({ cells }) => cells)).toEqual([
      { name: "王芳", level: "Management", humanTouch: "met in May" },
      { name: "Li Wei", level: "boss" },
    ]);
    await user.click(await button("Undo"));
    expect(await screen.findByText("Taken back.")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "王芳" })).toBeNull();
  });
});

it("what the company says of a section stands at its top, and only there", async () => {
  const { user } = openPane({ data: ebanking, template: acme() });
  expect(await screen.findByRole("region", { name: "Sections" })).toBeTruthy();
  expect(screen.queryByText("Only deals over 50,000.")).toBeNull();
  await user.click(await button(/^Opportunities/));
  expect(await screen.findByText("Only deals over 50,000.")).toBeTruthy();
});
