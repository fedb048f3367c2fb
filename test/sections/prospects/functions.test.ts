import fc from "fast-check";
import { prospectFunctions } from "../../../src/sections/prospects/functions";
import { byLevel, followUp, nextOf, overdue, proposedGroup } from "../../../src/sections/prospects/figures";
import { prospectTable } from "../../../src/sections/prospects/table";
import { signalGroups } from "../../../src/sections/prospects/texts/signals";
import { explainFollowUp } from "../../../src/sections/prospects/why";
import { levels } from "../../../src/sections/prospects/words";
import { rowOf } from "../../plans";
import { call, divisionError, message, namedReferences, type Args } from "../functionRows";

/** 2026-11-21. */
const day = 46347;

describe("KAM.FOLLOWUP and KAM.NEXTCONTACT (chapters 6.1 and 6.3)", () => {
  it.each<[string, Args, unknown]>([
    ["ordered, whatever the days", ["yes", 100], "O"],
    ["ordered without days", [true, ""], "O"],
    ["today", [false, 0], "H"],
    ["7 days", ["no", 7], "H"],
    ["8 days", ["no", 8], "A+"],
    ["15 days", ["", 15], "A+"],
    ["16 days", [false, 16], "A"],
    ["30 days", [false, 30], "A"],
    ["31 days", [false, 31], "B"],
    ["31 days, focused", [false, 31, true], "B+"],
    ["90 days, focused", [false, 90, "是"], "B+"],
    ["90 days, not focused", [false, 90, "no"], "B"],
    ["over 90 days", [false, 90.5, true], "C"],
    ["days not known", ["no", ""], "Unclassified"],
    ["days not known, in Chinese", ["否", null, null, "zh"], "无级"],
    ["days gone by", [false, -1], "#VALUE!"],
    ["a word for days", [false, "soon"], "#VALUE!"],
    ["an error", [false, divisionError], "#DIV/0!"],
  ])("FOLLOWUP: %s", (_title, args, expected) => {
    expect(call("FOLLOWUP", args)).toBe(expected);
  });

  it.each<[string, Args, unknown]>([
    ["O", ["O", day], day + 3],
    ["H", ["H", day], day + 2],
    ["A+", ["A+", day], day + 3],
    ["A", ["A", day], day + 3],
    ["B+", ["B+", day], day + 15],
    ["B", ["b", day], day + 15],
    ["C", ["C", day], day + 30],
    ["no level", ["无级", day], null],
    ["level not known", ["", day], null],
    ["never contacted", ["A", ""], null],
    ["another word", ["D", day], "#VALUE!"],
  ])("NEXTCONTACT: %s", (_title, args, expected) => {
    expect(call("NEXTCONTACT", args)).toBe(expected);
  });

  it.each<[string, Args, unknown]>([
    ["A", [false, 20], ["A: expects to buy in 20 days.", "15 days makes it A+."]],
    ["A+", [false, 15], ["A+: expects to buy in 15 days.", "7 days makes it H."]],
    ["H", [false, 1], ["H: expects to buy in 1 day.", "An order makes it O."]],
    ["B", [false, 40], ["B: expects to buy in 40 days.", "30 days makes it A; a comparison of one or two products makes it B+."]],
    ["B+", [false, 40, true, "zh"], ["B+：预计 40 天内购买，只比较一两种产品。", "缩短到 30 天，即为 A。"]],
    ["C", [false, 91, true], ["C: expects to buy in 91 days.", "90 days makes it B+."]],
    ["O", [true, ""], ["O: they have ordered.", "O is the highest level: deliver as agreed."]],
    [
      "none",
      ["", ""],
      ["Unclassified: nobody knows yet when they mean to buy.", "Ask when they mean to buy: within 90 days makes it B, within 7 days H."],
    ],
  ])("WHY followup: %s", (_title, args, expected) => {
    expect(call("WHY", ["followup", ...args])).toEqual([expected]);
  });

  it("say what is accepted", () => {
    expect(message("FOLLOWUP", [false, -1])).toBe("days: -1 is not accepted. Enter a number, at least 0.");
  });

  it("have twins of functions that every Excel has", () => {
    const native = (id: string, args: readonly string[]) =>
      prospectFunctions.find((one) => one.id === id)?.native?.(args, namedReferences("en")) ?? "";
    expect(native("FOLLOWUP", ["o", "d"])).toBe(
      'IF(ISNUMBER(MATCH(o,{TRUE,"Yes","是"},0)),"O",IF(d&""="","Unclassified",IF(d<=7,"H",IF(d<=15,"A+",IF(d<=30,"A",IF(d<=90,"B","C"))))))',
    );
    expect(native("NEXTCONTACT", ["l", "c"])).toBe(
      'IF(OR(l="",c=""),"",IFERROR(c+INDEX({3,2,3,3,15,15,30},MATCH(TRIM(l),{"O","H","A+","A","B+","B","C"},0)),""))',
    );
  });
});

describe("the signals propose", () => {
  const ticked = (...counts: readonly number[]) =>
    proposedGroup(signalGroups.map(({ signals }, group) => [counts[group] ?? 0, signals.length]));

  it.each<[string, readonly number[], number | null]>([
    ["nothing while nothing is ticked", [], null],
    ["the group with the largest share", [1, 0, 2], 15],
    ["the later of two that are level", [0, 2, 0, 2], 30],
    ["the week of a buyer who has settled all", [0, 4, 1, 1], 7],
  ])("%s", (_title, counts, days) => {
    const group = ticked(...counts);
    expect(group === null ? null : signalGroups[group]?.days).toBe(days);
  });
});

describe("levels of many prospects", () => {
  const anyProspect = fc
    .record({
      name: fc.constantFrom("", "Plant 2", "School"),
      contact: fc.constantFrom(null, "555-0142"),
      wants: fc.constantFrom(null, "Meters"),
      ordered: fc.constantFrom(null, true, false),
      expectedDays: fc.option(fc.integer({ min: 0, max: 200 })),
      focused: fc.constantFrom(null, true, false),
      lastContact: fc.option(fc.integer({ min: day - 60, max: day })),
    })
    .map((given) => rowOf(prospectTable, given));

  it("a day less never lowers a level, and WHY keeps its promise of one step", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.boolean(), (days, focused) => {
        const at = (left: number): number => levels.findIndex((level) => level === followUp({ ordered: false, days: left, focused }));
        expect(at(days - 1)).toBeLessThanOrEqual(at(days));
        const promised = /^(\d+) days makes it ([HABC+]+)/.exec(explainFollowUp({ ordered: false, days, focused }).lift.en);
        if (promised) expect(followUp({ ordered: false, days: Number(promised[1]), focused })).toBe(promised[2]);
      }),
    );
  });

  it("everybody with a name has one level, and overdue is whoever was to be contacted before today", () => {
    fc.assert(
      fc.property(fc.array(anyProspect, { maxLength: 12 }), (prospects) => {
        const placed = byLevel(prospects).flatMap(({ rows }) => rows);
        expect([...placed].sort((left, right) => left - right)).toEqual(prospects.flatMap(({ name }, row) => (name === "" ? [] : [row])));
        const late = prospects.flatMap((one, row) => ((nextOf(one) ?? day) < day ? [row] : []));
        expect(
          overdue(prospects, day)
            .map(({ row }) => row)
            .sort((left, right) => left - right),
        ).toEqual(late);
      }),
    );
  });
});
