/** Receivables (chapter 10): KAM.COLLECT on all its boundaries, remedies, what is overdue, cards and questions. */
import fc from "fast-check";
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { questions } from "../../../src/sections/receivables/ask";
import { about } from "../../../src/sections/receivables/card";
import { collect, daysOverdue, overdueByWay, remedy, wayOf } from "../../../src/sections/receivables/figures";
import { receivableQuickAdd } from "../../../src/sections/receivables/quickAdd";
import { receivableTable, type Receivable } from "../../../src/sections/receivables/table";
import { explainCollect } from "../../../src/sections/receivables/why";
import { collectWords } from "../../../src/sections/receivables/words";
import { labelOf } from "../../../src/plan/words";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { call, message, namedReferences } from "../functionRows";

const invoice = (given: Partial<Receivable> = {}): Receivable => rowOf(receivableTable, { invoice: "R1", ...given });

describe("KAM.COLLECT", () => {
  it.each([
    [[-1, 500], "Not overdue"],
    [[0, 500_000], "Not overdue"],
    [[0.5, 500], "Routine reminder"],
    [[1, 500], "Routine reminder"],
    [[90, 100_000], "Routine reminder"],
    [[91, 100_000], "Formal letter"],
    [[90, 100_001], "Visit in person"],
    [[91, 100_001], "Special arrangement"],
    [[31, 5000, 30, 5000], "Formal letter"],
    [[30, 5001, 30, 5000], "Visit in person"],
    [[31, 5001, 30, 5000], "Special arrangement"],
    [[30, 5000, 30, 5000], "Routine reminder"],
    [[1, 1, 0, 0], "Special arrangement"],
    [[91, 5001, null, 5000], "Special arrangement"],
    [[31, 5001, 30, null], "Formal letter"],
    [[91, 100_001, null, null, "zh"], "特殊方式"],
    [[0, 1, null, null, "zh"], "未逾期"],
    [[null, 500], null],
    [[5, null], null],
    [["late", 500], "#VALUE!"],
    [[5, "much"], "#VALUE!"],
    [[5, 500, -1], "#VALUE!"],
    [[5, 500, 90, -1], "#VALUE!"],
  ] as const)("of %j is %s", (args, shown) => expect(call("COLLECT", args as never)).toBe(shown));

  it("says what a limit may be", () => expect(message("COLLECT", [5, 500, -1])).toContain("dayLimit"));

  it("has a twin of built-in functions that knows limits left out, blank or given", () => {
    const twin = registry.twins.get("COLLECT");
    expect(twin?.(["A1", "B1"], namedReferences("en"))).toContain("A1>90");
    expect(twin?.(["A1", "B1", "", "D1"], namedReferences("en"))).toContain('B1>IF(D1="",100000,D1)');
    expect(twin?.(["A1", "B1"], namedReferences("zh"))).toContain('"上门催收"');
  });

  it("grows no milder with days or amount", () => {
    const grave = ["none", "remind", "letter", "visit", "special"];
    const days = fc.integer({ min: -30, max: 400 });
    const amount = fc.integer({ min: 0, max: 1_000_000 });
    fc.assert(
      fc.property(days, amount, fc.nat(100), fc.nat(100_000), (late, owed, longer, more) => {
        const before = grave.indexOf(collect(late, owed));
        expect(grave.indexOf(collect(late + longer, owed))).toBeGreaterThanOrEqual(before);
        expect(grave.indexOf(collect(late, owed + more))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});

describe("KAM.WHY of a collection", () => {
  it.each([
    [
      [120, 250_000],
      "Special arrangement: 120 days overdue (over 90), amount 250,000 (over 100,000).",
      "A payment of 150,000 makes it: formal letter.",
    ],
    [
      [1, 100_001],
      "Visit in person: 1 day overdue (not over 90), amount 100,001 (over 100,000).",
      "A payment of 1 makes it: routine reminder.",
    ],
    [
      [91, 500],
      "Formal letter: 91 days overdue (over 90), amount 500 (not over 100,000).",
      "Payment settles it. Formal letter with amount and day.",
    ],
    [[0, 500], "Not overdue: due today.", "Nothing has to be collected."],
    [[-1, 500], "Not overdue: 1 day to go.", "Nothing has to be collected."],
    [
      [31, 600, 30, 500],
      "Special arrangement: 31 days overdue (over 30), amount 600 (over 500).",
      "A payment of 100 makes it: formal letter.",
    ],
  ] as const)("%j", (args, reason, lift) => expect(call("WHY", ["collect", ...args] as never)).toEqual([[reason, lift]]));

  it("speaks Chinese", () =>
    expect(call("WHY", ["collect", 30, 150_000, null, null, "zh"])).toEqual([
      ["上门催收：逾期 30 天（未超过 90 天），金额 150,000（超过 100,000）。", "付款 50,000 后，改为财务催收。"],
    ]));

  it("what it promises comes true", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 400_000 }), (days, owed) => {
        const promised = /^A payment of ([\d,]+) makes it: (.+)\.$/.exec(explainCollect(days, owed).lift.en);
        // Up to the limit only paying all of it changes anything.
        const then = collect(days, owed - Number((promised?.[1] ?? "0").replaceAll(",", "")));
        expect(promised === null).toBe(owed <= 100_000);
        expect(promised?.[2] ?? labelOf(collectWords, then, "en").toLowerCase()).toBe(labelOf(collectWords, then, "en").toLowerCase());
      }),
      { numRuns: 50 },
    ));
});

describe("An invoice", () => {
  it.each([
    [{ due: reviewDay - 1, amount: 5 }, 1, "remind"],
    [{ due: reviewDay, amount: 5 }, 0, "none"],
    [{ due: reviewDay + 3, amount: 5 }, -3, "none"],
    [{ due: reviewDay - 9, amount: 5, paidOn: reviewDay - 1 }, null, null],
    [{ due: reviewDay - 9 }, 9, null],
    [{ due: reviewDay - 9, amount: -5 }, 9, null],
    [{ amount: 5 }, null, null],
  ])("%j", (given, days, way) => {
    expect(daysOverdue(invoice(given), reviewDay)).toBe(days);
    expect(wayOf(invoice(given), reviewDay)).toBe(way);
  });

  it.each([
    ["remind", null, "Finance sends a reminder. Ask why it is not paid."],
    ["letter", "unwilling", "Formal letter with amount and day. Keep every date: who reminds reliably is paid first."],
    ["visit", "our-fault", "Call on them, agree on a day of payment. Put right what we owe them and limit their loss."],
    ["special", "fraud", "Agree on instalments, set-off or security. No more credit; bring in legal and credit experts."],
  ] as const)("collected by %s, cause %s: %s", (way, cause, said) => expect(remedy(way, cause)?.en).toBe(said));

  it("that is not overdue asks for nothing", () => expect([remedy("none", "fraud"), remedy(null, null)]).toEqual([null, null]));

  it("in one line", () => {
    const read = parseQuickAdd("INV-7, 2026-09-30, 185000, Li Wei, our fault", receivableTable, receivableQuickAdd, "en", {
      stakeholders: ["Li Wei"],
    });
    expect(read.cells).toEqual({ invoice: "INV-7", due: 46295, amount: 185_000, stakeholder: "Li Wei", cause: "Our fault" });
    expect(read.unknown).toEqual([]);
  });
});

describe("What is overdue", () => {
  const rows = [
    invoice({ due: reviewDay - 10, amount: 200 }),
    invoice({ due: reviewDay - 10, amount: 300, stakeholder: "Ann" }),
    invoice({ due: reviewDay - 91, amount: 200_000, cause: "unwilling" }),
    invoice({ due: reviewDay + 1, amount: 900 }),
  ];
  it("by way, the mildest first", () => {
    expect(overdueByWay(rows, reviewDay).map(({ way, amount }) => [way, amount])).toEqual([
      ["remind", 500],
      ["letter", 0],
      ["visit", 0],
      ["special", 200_000],
    ]);
  });
  it("follows the limits of the plan", () => {
    const settings = { ...registry.settings, threshold: { ...registry.settings["threshold"], collectDays: 9, collectAmount: 250 } };
    const found = registry
      .findings(plan({ receivables: rows.slice(0, 2), settings }), reviewDay)
      .filter(({ table }) => table === "receivables");
    expect(found.map(({ id, severity, text }) => [id, severity, text.en])).toEqual([
      ["receivable-overdue", "warning", "R1: 300 is 10 days overdue, to be collected by special arrangement"],
      ["receivable-overdue", "hint", "R1: 200 is 10 days overdue, to be collected by formal letter"],
    ]);
  });
  it("stands on the card of whom to ask, and asks why", () => {
    const whole = plan({ receivables: rows }) as never;
    expect(about["stakeholders"]?.(whole, "ann", reviewDay, "en").map(({ text }) => text)).toEqual([
      "R1 · 300 · 10 days overdue · Routine reminder",
    ]);
    expect(questions(whole, reviewDay).map(({ row, column }) => [row, column])).toEqual([
      [0, "cause"],
      [1, "cause"],
    ]);
  });
});
