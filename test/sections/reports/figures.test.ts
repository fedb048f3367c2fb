import { contactTable, type Contact } from "../../../src/sections/contacts/table";
import { decidedDeals, noteOf, ourPeople, reportOf, spanOf } from "../../../src/sections/reports/figures";
import { reportTable } from "../../../src/sections/reports/table";
import { visitTable } from "../../../src/sections/visits/table";
import { action, opportunity, person, plan, reviewDay as today, rowOf } from "../../plans";

/** 2026-11-21 is a Saturday: its week runs from the 16th to the 22nd. */
const week = { from: today - 5, to: today + 1 };
const contact = (given: Partial<Contact>): Contact => rowOf(contactTable, { stakeholder: "Ann", ...given });

const given = plan({
  stakeholders: [person("Ann", { owner: "Li" })],
  actions: [
    action("Send the list", { owner: "li", due: today - 3 }),
    action("Invite", { owner: "Li", due: today - 4, status: "done" }),
    action("Old promise", { owner: "Li", due: today - 30 }),
    action("Next week", { owner: "Li", due: today + 4 }),
    action("Dropped", { owner: "Li", due: today - 2, status: "dropped" }),
    action("Of another", { owner: "Wang", due: today - 2 }),
  ],
  contacts: [
    contact({ date: today - 2, content: "Criteria", by: "Li" }),
    contact({ stakeholder: "Bo", nextDate: today + 3, nextStep: "Call", by: "Li" }),
  ],
  visits: [rowOf(visitTable, { stakeholder: "Ann", date: today, goal: "Agree" })],
});

test("a week holds what was planned, done, is open and comes next", () => {
  expect(spanOf(today, "week")).toEqual(week);
  const report = reportOf(given as never, "Li", week, today);
  const words = (items: (typeof report)["done"]) => items.map(({ what }) => what);
  expect(words(report.planned)).toEqual(["Invite", "Send the list", "Agree"]);
  expect(words(report.done)).toEqual(["Invite", "Criteria"]);
  expect(words(report.open)).toEqual(["Old promise", "Send the list", "Agree"]);
  expect(words(report.next)).toEqual(["Call", "Next week"]);
});

test("a day is a week's part, and everybody has all of it", () => {
  const day = spanOf(today - 2, "day");
  expect(reportOf(given as never, "Li", day, today).done.map(({ what }) => what)).toEqual(["Criteria"]);
  expect(reportOf(given as never, null, day, today).planned.map(({ what }) => what)).toEqual(["Of another"]);
  expect(ourPeople(given as never)).toEqual(["Li", "Wang"]);
});

test("a note belongs to one person, one time and its kind", () => {
  const notes = [rowOf(reportTable, { person: "Li", date: today, period: "week" }), rowOf(reportTable, { person: "Li", date: today })];
  expect(noteOf(notes, "li", week, "week")).toBe(0);
  expect(noteOf(notes, "Li", spanOf(today, "day"), "day")).toBe(1);
  expect(noteOf(notes, "Wang", week, "week")).toBeNull();
});

test("a signed contract is won, a probability of 0 is lost", () => {
  const deals = [opportunity("A", { milestone5: true }), opportunity("B", { probability: 0 }), opportunity("C", { probability: 0.5 })];
  expect(decidedDeals(deals)).toEqual({ won: [0], lost: [1] });
});
