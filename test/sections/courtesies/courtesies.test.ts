import fc from "fast-check";
import { excesses, isUnapproved, totalOfYear, yearOf } from "../../../src/sections/courtesies/figures";
import { courtesyTable } from "../../../src/sections/courtesies/table";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

type Given = Parameters<typeof rowOf<typeof courtesyTable>>[1];
const given = (value: number | null, more: Given = {}) =>
  rowOf(courtesyTable, { stakeholder: "Ann", date: reviewDay, value, approvedBy: "Head of sales", ...more });
/** 2026-01-01. */
const newYear = 46023;

describe("Totals of gifts and hospitality (chapter 2.1)", () => {
  it("belong to the calendar year", () => {
    expect([newYear - 1, newYear, newYear + 364, newYear + 365].map(yearOf)).toEqual([2025, 2026, 2026, 2027]);
    const rows = [
      given(50, { date: newYear - 1 }),
      given(60, { date: newYear }),
      given(70, { stakeholder: "ann " }),
      given(9, { date: null }),
    ];
    expect(totalOfYear(rows, "Ann", 2025)).toBe(50);
    expect(totalOfYear(rows, "Ann", 2026)).toBe(130);
    expect(totalOfYear(rows, "Bob", 2026)).toBeNull();
    expect(totalOfYear([given(null)], "Ann", 2026)).toBeNull();
  });

  it("a row passes the limit by itself, or takes the year over it; the limit itself is within", () => {
    expect(excesses([given(200)], 200)).toEqual([]);
    expect(excesses([given(200.01)], 200)).toEqual([{ row: 0, year: null, amount: 200.01 }]);
    expect(excesses([given(150), given(50)], 200)).toEqual([]);
    expect(excesses([given(150), given(51), given(10)], 200)).toEqual([{ row: 1, year: 2026, amount: 201 }]);
    expect(excesses([given(150), given(51, { date: newYear - 1 })], 200)).toEqual([]);
    expect(excesses([given(150), given(51, { stakeholder: "Bob" })], 200)).toEqual([]);
    expect(excesses([given(51), given(150, { date: newYear })], 200)).toEqual([{ row: 0, year: 2026, amount: 201 }]);
    expect(excesses([given(250, { date: null })], 200)).toEqual([{ row: 0, year: null, amount: 250 }]);
  });

  it("nobody over the limit goes unsaid, in whatever order the rows stand", () => {
    const rows = fc.array(fc.record({ value: fc.integer({ min: 0, max: 150 }), day: fc.integer({ min: newYear, max: newYear + 300 }) }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const made = all.map(({ value, day }) => given(value, { date: day }));
        expect(excesses(made, 200).length > 0).toBe((totalOfYear(made, "Ann", 2026) ?? 0) > 200);
      }),
      { numRuns: 50 },
    );
  });

  it("the total of a year adds up whatever the order, grows with every row of it and with no other", () => {
    const rows = fc.array(
      fc.record({ value: fc.option(fc.integer({ min: 0, max: 500 })), day: fc.integer({ min: newYear, max: newYear + 364 }) }),
      {
        minLength: 1,
        maxLength: 6,
      },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 100 }), (all, more) => {
        const made = all.map(({ value, day }) => given(value, { date: day }));
        const known = all.flatMap(({ value }) => (value === null ? [] : [value]));
        const total = totalOfYear(made, "Ann", 2026);
        expect(total).toBe(known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0));
        expect(totalOfYear([...made].reverse(), "Ann", 2026)).toBe(total);
        expect(totalOfYear([...made, given(more)], "Ann", 2026)).toBe((total ?? 0) + more);
        const others = [given(more, { stakeholder: "Bob" }), given(more, { date: newYear - 1 }), given(more, { date: null }), given(null)];
        expect(totalOfYear([...made, ...others], "Ann", 2026)).toBe(total);
      }),
      { numRuns: 50 },
    );
  });

  it("approval is asked for what has a value", () => {
    expect(isUnapproved({ value: 1, approvedBy: null })).toBe(true);
    expect(isUnapproved({ value: 1, approvedBy: " " })).toBe(true);
    expect(isUnapproved({ value: 0, approvedBy: null })).toBe(false);
    expect(isUnapproved({ value: null, approvedBy: null })).toBe(false);
    expect(isUnapproved({ value: 1, approvedBy: "Li" })).toBe(false);
  });
});

describe("Findings about gifts and hospitality", () => {
  it("over the limit is a blocker, with or without approval, and the limit follows the settings", () => {
    const over = (value: number, settings = registry.settings) => foundIn(plan({ courtesies: [given(value)], settings }));
    expect(over(200)).not.toContain("gift-over-limit: Ann");
    expect(over(201)).toContain("gift-over-limit: Ann");
    const strict = { ...registry.settings, threshold: { ...registry.settings["threshold"], giftLimit: 50 } };
    expect(over(51, strict)).toContain("gift-over-limit: Ann");
    const [found] = registry.findings(plan({ courtesies: [given(201)] }), reviewDay).filter(({ id }) => id === "gift-over-limit");
    expect(found).toMatchObject({ severity: "blocker", table: "courtesies", row: 0, column: "value" });
    expect(found?.text.en).toBe("What Ann was given is worth 201, the limit is 200");
    expect(found?.next.en).toContain("Nothing may be given to sway a decision");
    expect(found?.next.zh).toContain("不得以任何给予影响决策");
  });

  it("without approval is a warning", () => {
    expect(foundIn(plan({ courtesies: [given(10, { approvedBy: null })] }))).toContain("courtesy-unapproved: Ann");
    expect(foundIn(plan({ courtesies: [given(10)] }))).not.toContain("courtesy-unapproved: Ann");
    expect(foundIn(plan({ courtesies: [given(0, { approvedBy: null })] }))).not.toContain("courtesy-unapproved: Ann");
  });
});
