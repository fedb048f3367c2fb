/** What is found in a plan: nothing before it begins, and what matters first. */
import { linesOf, othersText } from "../../src/plan/finding";
import { closedRows, findingRows } from "../../src/plan/frame/findings/layout";
import { action, opportunity, person, plan, reviewDay } from "../plans";
import { registry } from "../registry";

const said = (given: Parameters<typeof plan>[0]) =>
  registry.findings(plan(given), reviewDay).map(({ id, subject }) => (subject === "" ? id : `${id}: ${subject}`));

it("an empty plan is not judged; the first person is", () => {
  expect(said({})).toEqual([]);
  expect(said({ actions: [action("Call", { due: reviewDay + 1 })] })).toEqual([]);
  expect(said({ stakeholders: [person("Ana")] })).toContain("no-decision-maker");
});

it("within a severity the influence of a person and the value of a deal say what comes first, then the row", () => {
  const late = { lastContact: reviewDay - 60 };
  const stale = said({
    stakeholders: [
      person("Clerk", { ...late, level: "operational", role: "user" }),
      person("Boss", { ...late, level: "decision", role: "decision-maker", attitude: "supporter", closeness: "close" }),
      person("Unknown", late),
      person("Head", { ...late, level: "management", role: "evaluator" }),
    ],
  }).filter((one) => one.startsWith("stale-contact"));
  expect(stale).toEqual(["stale-contact: Boss", "stale-contact: Head", "stale-contact: Clerk", "stale-contact: Unknown"]);
  const passed = { closeDate: reviewDay - 1, probability: 0.1 };
  const deals = [
    opportunity("Small", { ...passed, amount: 10 }),
    opportunity("Unknown", passed),
    opportunity("Large", { ...passed, amount: 90 }),
  ];
  expect(said({ opportunities: deals }).filter((one) => one.startsWith("close-date-passed"))).toEqual([
    "close-date-passed: Large",
    "close-date-passed: Small",
    "close-date-passed: Unknown",
  ]);
});

it("a row weighs what the rows it names weigh", () => {
  const overdue = { due: reviewDay - 1 };
  expect(
    said({
      stakeholders: [
        person("Boss", { level: "decision", role: "decision-maker" }),
        person("Clerk", { level: "operational", role: "user" }),
      ],
      opportunities: [opportunity("Hub", { amount: 90 }), opportunity("Line", { amount: 45 })],
      actions: [
        action("Tidy up", overdue),
        action("Clerk's list", { ...overdue, stakeholder: "Clerk" }),
        action("Line's price", { ...overdue, opportunity: "LINE" }),
        action("Boss's date", { ...overdue, stakeholder: "boss" }),
      ],
    }).filter((one) => one.startsWith("action-overdue")),
  ).toEqual(["Boss's date", "Line's price", "Clerk's list", "Tidy up"].map((name) => `action-overdue: ${name}`));
});

describe("Many of a kind", () => {
  const late = (count: number) =>
    registry.findings(
      plan({
        stakeholders: ["Ana", "Bo", "Cy", "Dan", "Eve"]
          .slice(0, count)
          .map((name) => person(name, { lastContact: reviewDay - 31, role: "decision-maker", buyerType: "coach" })),
      }),
      reviewDay,
    );
  const lines = (count: number) =>
    linesOf(late(count))
      .filter(({ finding }) => finding.id === "stale-contact")
      .map((line) => [line.finding.subject, line.others.map(({ subject }) => subject), othersText(line)]);

  it("two stand by themselves, as ever", () => {
    expect(lines(2)).toEqual([
      ["Ana", [], null],
      ["Bo", [], null],
    ]);
  });

  it("three and more are one line that names the weightiest", () => {
    expect(lines(3)).toEqual([["Ana", ["Bo", "Cy"], { en: "2 more of this kind: Bo and Cy", zh: "同类还有 2 项：Bo和Cy" }]]);
    expect(lines(5)).toEqual([
      ["Ana", ["Bo", "Cy", "Dan", "Eve"], { en: "4 more of this kind, first Bo, Cy and Dan", zh: "同类还有 4 项，首先是Bo、Cy和Dan" }],
    ]);
  });

  it("on the sheet the others stand closed above the line that speaks for them", () => {
    const rows = findingRows(late(3), "en", () => "People", new Map([["stale-contact|Bo", "mine"]]));
    const shown = rows.cells.map((cells) => [cells[2], cells[3], cells[5], cells[7]]);
    const at = shown.findIndex(([subject]) => subject === "Bo");
    expect(shown.slice(at, at + 3)).toEqual([
      ["Bo", "Last contact with Bo was 31 days ago, 30 is the limit", "mine", "stakeholders+"],
      ["Cy", "Last contact with Cy was 31 days ago, 30 is the limit", "", "stakeholders+"],
      ["Ana", "Last contact with Ana was 31 days ago, 30 is the limit · 2 more of this kind: Bo and Cy", "", "stakeholders-1"],
    ]);
    expect(rows.closed).toContainEqual({ from: at, to: at + 1 });
    expect(closedRows(rows.cells.map((cells) => cells[7]))).toEqual(rows.closed);
    expect(rows.findings.map(({ subject }) => subject)).toEqual(shown.map(([subject]) => subject));
  });
});
