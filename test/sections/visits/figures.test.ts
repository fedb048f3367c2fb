import { nearestVisit, objectionPairs, openQuestions, owedDuties } from "../../../src/sections/visits/figures";
import { contactTable } from "../../../src/sections/contacts/table";
import { visitTable, type Visit } from "../../../src/sections/visits/table";
import { reviewDay as today, rowOf } from "../../plans";

const visit = (given: Partial<Visit> = {}): Visit => rowOf(visitTable, { stakeholder: "Ann", ...given });

test("the seven questions are open until each has an answer; no is one", () => {
  expect(openQuestions(visit({ ready: false, tools: " ", course: "Talk" }))).toEqual([
    "bestTime",
    "problem",
    "needs",
    "tools",
    "objections",
  ]);
});

describe("what a visit owes", () => {
  it.each<[string, Partial<Visit>, readonly string[]]>([
    ["nothing on its day", { date: today }, []],
    ["all of it the day after", { date: today - 1 }, ["thanks", "card", "followUp"]],
    ["what is not done", { date: today - 1, thanks: true, card: false, followUp: today }, ["card"]],
    ["nothing without a date", {}, []],
  ])("%s", (_title, given, owed) => expect(owedDuties(visit(given), [], today)).toEqual(owed));

  test("a contact logged after it is the follow-up", () => {
    const contacts = [rowOf(contactTable, { stakeholder: "ann", date: today })];
    expect(owedDuties(visit({ date: today - 1, thanks: true, card: true }), contacts, today)).toEqual([]);
    expect(owedDuties(visit({ date: today - 1, thanks: true, card: true }), [{ stakeholder: "Ann", date: today - 1 }], today)).toEqual([
      "followUp",
    ]);
  });
});

test("objections and answers belong together line by line", () => {
  expect(objectionPairs({ objections: "Too dear\n\n Too late ", answers: "Pays in a year" })).toEqual([
    { objection: "Too dear", answer: "Pays in a year" },
    { objection: "Too late", answer: null },
  ]);
});

test("the card opens on the next visit, else on the last one", () => {
  expect(nearestVisit([visit({ date: today - 1 }), visit({ date: today + 9 }), visit({ date: today + 2 })], today)).toBe(2);
  expect(nearestVisit([visit({ date: today - 9 }), visit({ date: today - 1 })], today)).toBe(1);
  expect(nearestVisit([], today)).toBeNull();
});
