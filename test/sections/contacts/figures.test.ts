import fc from "fast-check";
import { about } from "../../../src/sections/contacts/card";
import { changedOwners, lastContactsIn, nextSteps, reached } from "../../../src/sections/contacts/figures";
import { contactTable, type Contact } from "../../../src/sections/contacts/table";
import { plan, reviewDay as today, rowOf } from "../../plans";

const contact = (stakeholder: string, given: Partial<Contact> = {}): Contact => rowOf(contactTable, { stakeholder, ...given });

describe("what comes next", () => {
  it.each<[string, readonly Contact[], readonly (readonly [row: number, late: number, planned: boolean])[]]>([
    ["what was agreed", [contact("Ann", { date: today - 9, nextDate: today + 1 })], [[0, 0, false]]],
    ["what is late", [contact("Ann", { date: today - 9, nextDate: today - 2 })], [[0, 2, false]]],
    ["a plan without a contact", [contact("Ann", { nextDate: today + 3 })], [[0, 0, true]]],
    ["a contact dated ahead", [contact("Ann", { date: today + 3 })], [[0, 0, true]]],
    [
      "nothing where a later contact settled it",
      [contact("Ann", { date: today - 9, nextDate: today - 2 }), contact("ann", { date: today - 4 })],
      [],
    ],
    [
      "what another person's contact leaves open",
      [contact("Ann", { date: today - 9, nextDate: today - 2 }), contact("Bo", { date: today })],
      [[0, 2, false]],
    ],
    [
      "a plan that a contact before its day does not settle",
      [contact("Ann", { nextDate: today - 1 }), contact("Ann", { date: today - 2 })],
      [[0, 1, true]],
    ],
    ["a plan that a contact on its day settles", [contact("Ann", { nextDate: today - 1 }), contact("Ann", { date: today - 1 })], []],
    [
      "the earliest first",
      [contact("Ann", { nextDate: today + 5 }), contact("Bo", { nextDate: today + 1 })],
      [
        [1, 0, true],
        [0, 0, true],
      ],
    ],
  ])("%s", (_title, contacts, expected) => {
    expect(nextSteps(contacts, today).map(({ row, late, planned }) => [row, late, planned])).toEqual(expected);
  });
});

test("the last contact with a person is the latest that has taken place", () => {
  const log = [
    contact("Ann", { date: today - 5 }),
    contact("Ann", { date: today + 5 }),
    contact("Ann", { date: today - 2 }),
    contact("Bo", { date: today }),
  ];
  expect(lastContactsIn(log, today)(" ann ")).toEqual({ row: 2, day: today - 2 });
  expect(lastContactsIn(log, today)("Cy")).toBeNull();
  expect(reached(log, today, 30)).toEqual({ contacts: 3, people: 2 });
});

test("an owner has changed when a third of us appears within twelve months", () => {
  const met = (by: string, days: number) => contact("Ann", { by, date: today - days });
  expect(changedOwners([met("Li", 300), met("li ", 200), met("Wang", 100)], today)).toEqual([]);
  expect(changedOwners([met("Li", 366), met("Wang", 100), met("Zhao", 1)], today)).toEqual([]);
  expect(changedOwners([met("Li", 300), met("Zhao", 1), met("Wang", 100)], today)).toEqual([
    { row: 1, person: "Ann", by: ["Li", "Zhao", "Wang"] },
  ]);
});

test("the card of a person shows the latest contacts and what is agreed", () => {
  const log = [
    contact("Ann", { date: today - 5, channel: "visit", content: "Criteria", result: "Agreed", nextStep: "Call", nextDate: today - 1 }),
    contact("Ann", { date: today - 50, channel: "phone" }),
  ];
  const lines = about["stakeholders"]?.(plan({ contacts: log }) as never, "ann", today, "en") ?? [];
  expect(lines.map(({ text, tone }) => [text, tone])).toEqual([
    ["2026-11-16 · Visit · Criteria · Agreed", undefined],
    ["2026-10-02 · Phone", undefined],
    ["2026-11-20 · Call", "attention"],
  ]);
});

test("a contact of today settles all that was agreed with a person before, and nothing of others; the order of the rows does not count", () => {
  const row = fc.record({
    stakeholder: fc.constantFrom("Ann", "Bo"),
    date: fc.option(fc.integer({ min: today - 40, max: today - 1 })),
    nextDate: fc.option(fc.integer({ min: today - 20, max: today })),
  });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 10 }), (rows) => {
      const log = rows.map(({ stakeholder, ...given }) => contact(stakeholder, given));
      const open = (contacts: readonly Contact[], person: string): number =>
        nextSteps(contacts, today).filter((step) => contacts[step.row]?.stakeholder === person).length;
      const after = [...log, contact("Ann", { date: today })];
      expect([open(after, "Ann"), open(after, "Bo")]).toEqual([0, open(log, "Bo")]);
      expect(open([...log].reverse(), "Ann")).toBe(open(log, "Ann"));
    }),
  );
});
