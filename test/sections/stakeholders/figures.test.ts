import fc from "fast-check";
import {
  approach,
  backing,
  coverage,
  coverageGaps,
  influence,
  priority,
  stakeholderMap,
  supportIndex,
  type Standing,
} from "../../../src/sections/stakeholders/figures";
import { defaultWeights, weightedLists, type WeightedList } from "../../../src/sections/stakeholders/settings";
import { ebanking } from "../../plans";

const ids = (list: WeightedList): readonly string[] => weightedLists[list].terms.map((term) => term.id);
const known = fc.record({
  level: fc.constantFrom(...ids("level")),
  role: fc.constantFrom(...ids("role")),
  attitude: fc.constantFrom(...ids("attitude")),
  closeness: fc.constantFrom(...ids("closeness")),
});

describe("Figures of a person (chapter 2)", () => {
  it.each([
    ["Group CFO", 100, 80, 20],
    ["Group CEO", 100, 0, 90],
    ["Treasury manager", 400 / 9, 400 / 9, 0],
    ["IT director", 400 / 9, -200 / 9, 400 / 9],
    ["IT architect", 200 / 9, 0, 40 / 3],
    ["Subsidiary CFO East", 200 / 9, -40 / 9, 200 / 9],
    ["Subsidiary CFO West", 200 / 9, 0, 50 / 3],
    ["Accountant team lead", 100 / 9, 80 / 9, 20 / 9],
    ["Procurement manager", 400 / 9, 0, 80 / 3],
  ])("%s has influence %d, backing %d and priority %d", (name, power, support, urgency) => {
    const person = ebanking.stakeholders.find((candidate) => candidate.name === name);
    if (!person) throw new Error(name);
    expect(influence(person)).toBeCloseTo(power, 9);
    expect(backing(person)).toBeCloseTo(support, 9);
    expect(priority(person)).toBeCloseTo(urgency, 9);
  });

  it("a word not known yet leaves the figure blank", () => {
    expect(influence({ level: null, role: "user" })).toBeNull();
    expect(backing({ level: "decision", role: "user", attitude: null, closeness: "close" })).toBeNull();
    expect(priority({ level: "decision", role: "user", attitude: "neutral", closeness: null })).toBeNull();
  });

  it("weights in force set the largest weight: with coach at 4, a coach on decision level has 100", () => {
    const weights = { ...defaultWeights, role: { coach: 4, user: 1 } };
    expect(influence({ level: "decision", role: "coach" }, weights)).toBe(100);
    expect(influence({ level: "decision", role: "user" }, weights)).toBe(25);
    expect(influence({ level: "decision", role: "decision-maker" }, weights)).toBe(75);
  });

  it("influence is 0–100, backing −100…100 and within influence, priority 0–100 and within influence", () => {
    fc.assert(
      fc.property(known, (person) => {
        const power = influence(person) ?? NaN;
        const support = backing(person) ?? NaN;
        const urgency = priority(person) ?? NaN;
        expect(power > 0 && power <= 100).toBe(true);
        expect(Math.abs(support) <= power + 1e-9).toBe(true);
        expect(urgency >= 0 && urgency <= power + 1e-9).toBe(true);
      }),
    );
  });

  it("a better attitude never lowers backing and never raises priority", () => {
    const better: Record<string, string> = { opponent: "neutral", neutral: "supporter", supporter: "supporter" };
    fc.assert(
      fc.property(known, (person) => {
        const won: Standing = { ...person, attitude: better[person.attitude] ?? null };
        expect(backing(won)).toBeGreaterThanOrEqual(backing(person) ?? NaN);
        expect(priority(won)).toBeLessThanOrEqual(priority(person) ?? NaN);
      }),
    );
  });

  it("the next move follows from attitude and closeness, in both languages", () => {
    expect(approach("supporter", "frequent")?.en).toBe("Commit: win a clear personal commitment");
    expect(approach("opponent", "distant")?.en).toBe("Mediate: go through whom they listen to");
    expect(approach("neutral", "none")?.zh).toBe("引荐：请支持者引荐");
    expect(approach("neutral", null)).toBeNull();
    const texts = ids("attitude").flatMap((attitude) => ids("closeness").map((closeness) => approach(attitude, closeness)));
    expect(new Set(texts.map((text) => text?.en)).size).toBe(12);
    expect(new Set(texts.map((text) => text?.zh)).size).toBe(12);
  });
});

describe("Figures of the account (chapter 2)", () => {
  it("the support index of the e-banking case is 25.95: backing 320/3 of influence 3700/9", () => {
    expect(supportIndex(ebanking.stakeholders)).toBeCloseTo((100 * (320 / 3)) / (3700 / 9), 9);
  });

  it("leaves out people who are not fully known, and is blank while nobody is", () => {
    const cfo = { level: "decision", role: "decision-maker", attitude: "supporter", closeness: "frequent" };
    expect(supportIndex([cfo, { ...cfo, attitude: null }])).toBeCloseTo(80, 9);
    expect(supportIndex([{ ...cfo, attitude: null }])).toBeNull();
    expect(supportIndex([])).toBeNull();
  });

  it("the support index lies in −100…100 and does not depend on the order", () => {
    fc.assert(
      fc.property(fc.array(known, { minLength: 1, maxLength: 30 }), (people) => {
        const index = supportIndex(people) ?? NaN;
        expect(index >= -100 - 1e-9 && index <= 100 + 1e-9).toBe(true);
        expect(supportIndex([...people].reverse())).toBeCloseTo(index, 9);
      }),
    );
  });

  it("coverage counts three levels and four functions of which somebody has been met", () => {
    expect(coverage(ebanking.stakeholders)).toBe(1);
    const people = [
      { level: "decision", function: "finance", closeness: "frequent" },
      { level: "management", function: "user", closeness: "none" },
      { level: "operational", function: null, closeness: "distant" },
      { level: "management", function: "technical", closeness: null },
    ];
    expect(coverage(people)).toBeCloseTo(3 / 7, 9);
    expect(coverageGaps(people).map((gap) => gap.id)).toEqual(["management", "user", "technical", "procurement"]);
    expect(coverage([])).toBe(0);
  });

  it("the map holds x = attitude · closeness, y = influence, size = priority", () => {
    const mark = stakeholderMap(ebanking.stakeholders)[3];
    expect(mark?.name).toBe("IT director");
    expect([mark?.x, mark?.y, mark?.size].map((value) => value?.toFixed(4))).toEqual(["-0.5000", "44.4444", "44.4444"]);
    expect(stakeholderMap([{ name: "Unknown", level: null, role: null, attitude: null, closeness: null }])).toEqual([]);
  });
});
