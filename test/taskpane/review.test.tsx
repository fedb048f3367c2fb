/** Ten minutes with an executive in the pane: turned by keys, taken down as one talks, ended by a sign-off. */
import { screen, waitFor, within } from "@testing-library/react";
import { standingOf } from "../../src/plan/changes/standingOf";
import type { Snapshot } from "../../src/plan/changes/standing";
import type { PlanData, RowData } from "../../src/plan/planData";
import { tableIn } from "../../src/plan/planData";
import { askTable } from "../../src/sections/reviews/table";
import { stakeholderTable } from "../../src/sections/stakeholders/table";
import { registry } from "../registry";
import { caseData, FakeHost, today } from "./fakeHost";
import { openPane } from "./pane";
import { spoken } from "./pseudoLanguage";

const row = (cells: RowData["cells"]): RowData => ({ cells, user: {} });

/** The case with the tables of reviews, and something asked. */
const asked = (name: string): PlanData => {
  const data = caseData(name);
  const asks = [row({ ask: "Two consultants", why: "The pilot starts in time", by: today + 3, from: "Ms Chen" })];
  return {
    ...data,
    tables: { ...data.tables, asks: { rows: asks, userColumns: [] }, reviews: { rows: [], userColumns: [] } },
  };
};

/** The plan as it stood a month ago, when the first person was for us. */
const before = async (now: PlanData): Promise<Snapshot> => {
  const people = tableIn(now, stakeholderTable);
  const then = people.rows.map((one, index) => (index === 0 ? row({ ...one.cells, attitude: "Opponent" }) : one));
  const host = new FakeHost({ data: { ...now, tables: { ...now.tables, stakeholders: { ...people, rows: then } } } });
  const standing = await standingOf(registry, host.reading(), today - 30);
  return { id: "1", takenAt: "2026-10-22T10:00:00Z", by: "Ms Chen", reason: "review", fingerprint: "f".repeat(64), standing };
};

const heading = (name: string) => screen.findByRole("heading", { level: 2, name });

const openReview = async (language: "en" | "zh" = "en") => {
  const data = asked(language === "en" ? "ebanking" : "hospital");
  const pane = openPane({ data, language });
  const snapshot = await before(data);
  pane.host.kept = { kept: { snapshots: [snapshot], damaged: 1, tooNew: 0 }, mark: null };
  await screen.findAllByText(language === "en" ? "9 people · support +26" : /人/);
  pane.bus.send("reviewPlan");
  return pane;
};

it("shows the agenda with its minutes, and is turned by arrow keys but not while somebody types", async () => {
  const { user } = await openReview();
  await heading("Where we stand");
  const agenda = within(screen.getByRole("navigation", { name: "Agenda" }));
  const minutes = agenda.getAllByText(/^\d+ min$/).map(({ textContent }) => parseInt(textContent, 10));
  expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(10);
  expect(screen.getByText(/1 snapshot in this workbook cannot be read here/)).toBeTruthy();
  await user.keyboard("{ArrowRight}");
  await heading("Figures that moved");
  expect(screen.getByText("Since 2026-10-22, with Ms Chen")).toBeTruthy();
  await user.keyboard("{ArrowRight}");
  await heading("What changed");
  expect(screen.getByText(/opponent → supporter/)).toBeTruthy();
  await user.click(screen.getByRole("textbox", { name: "Notes" }));
  await user.keyboard("{ArrowLeft}p");
  await heading("What changed");
  expect(screen.getByRole("button", { name: "Large type" })).toBeTruthy();
});

it("what is asked is answered in place", async () => {
  const { user, host } = await openReview();
  await heading("Where we stand");
  await user.click(screen.getByRole("button", { name: /Decisions we ask for/ }));
  await user.selectOptions(await screen.findByRole("combobox", { name: "Answer: Two consultants" }), "Agreed");
  await screen.findByText("Decided: Two consultants – Agreed");
  expect(host.changed).toEqual([{ table: askTable.id, row: 0, cells: { answer: "Agreed", answered: today } }]);
});

it("what is taken down is kept as one writes, and the sign-off says what it lacks", async () => {
  const { user, host } = await openReview();
  await heading("Where we stand");
  await user.type(screen.getByRole("textbox", { name: "Notes" }), "Well done");
  await waitFor(() => expect(host.marks.at(-1)?.draft.notes).toBe("Well done"));
  await user.click(screen.getByRole("button", { name: "Mark as in review" }));
  await screen.findByText("In review since 2026-11-21. Entry stays possible.");
  await user.click(screen.getByRole("button", { name: /Sign-off and next review/ }));
  await user.click(await screen.findByRole("button", { name: "Sign off" }));
  expect(await screen.findByText("Enter who reviews.")).toBeTruthy();
  expect(screen.getByText("Choose the decision.")).toBeTruthy();
  expect(host.signed).toEqual([]);
  await user.type(screen.getByRole("textbox", { name: "Reviewer" }), "Ms Chen");
  await user.selectOptions(screen.getByRole("combobox", { name: "Decision" }), "Go on with conditions");
  await user.type(screen.getByRole("textbox", { name: "Conditions" }), "Meet the CFO");
  await user.click(screen.getByRole("button", { name: "Sign off" }));
  await screen.findByText("Signed off by Ms Chen. What changes from now on is told.");
  expect(host.signed).toEqual([
    { reviewer: "Ms Chen", decision: "conditions", conditions: "Meet the CFO", next: null, notes: "Well done" },
  ]);
});

it("a plan without the sheet is offered it before it is signed", async () => {
  const plan = caseData("ebanking");
  const tables = Object.fromEntries(Object.entries(plan.tables).filter(([id]) => id !== "asks" && id !== "reviews"));
  const { host, user, bus } = openPane({ data: { ...plan, tables } });
  await screen.findByText("9 people · support +26");
  bus.send("reviewPlan");
  await user.click(await screen.findByRole("button", { name: /Sign-off and next review/ }));
  await user.click(await screen.findByRole("button", { name: "Add the sheet Review" }));
  await waitFor(() => expect(host.extended).toEqual(["reviews"]));
});

it("speaks Chinese in every item", async () => {
  const { container, user } = await openReview("zh");
  await heading("现状");
  const words = new Set<string>();
  for (let item = 0; item < 7; item += 1) {
    for (const said of spoken(container)) words.add(said);
    await user.keyboard("{ArrowRight}");
  }
  await heading("签署与下次评审");
  const latin = [...words].filter((said) => /[a-z]{4,}/.test(said) && !/consultants|pilot|Chen/.test(said));
  expect(latin).toEqual([]);
});
