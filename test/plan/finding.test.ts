/** What is found in a plan: nothing before it begins, and what matters first. */
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
