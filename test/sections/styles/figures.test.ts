import fc from "fast-check";
import { about } from "../../../src/sections/styles/card";
import { questions } from "../../../src/sections/styles/ask";
import { adjustments, axesFrom, axesOf, meeterOf, styleOf, type ItemAnswer } from "../../../src/sections/styles/figures";
import { items } from "../../../src/sections/styles/panel/items";
import { styleTable } from "../../../src/sections/styles/table";
import { style, styleProfiles } from "../../../src/sections/stakeholders/style";
import { person, plan, reviewDay, rowOf } from "../../plans";

const at = (assertiveness: number, responsiveness: number) => ({ assertiveness, responsiveness });

describe("Social styles (chapter 2.2)", () => {
  it.each([
    [2, 2, "integrator", "Chameleon"],
    [-2, -2, "integrator", "Chameleon"],
    [3, 0, "driving", "Tiger"],
    [1, 3, "expressive", "Peacock"],
    [0, 3, "amiable", "Koala"],
    [-3, 0, "analytical", "Owl"],
    [0, -3, "analytical", "Owl"],
  ])("%d and %d is %s, the %s", (a, r, id, animal) => {
    expect(style(a, r)).toBe(id);
    expect(styleProfiles[id]?.animal.en).toBe(animal);
    expect(styleOf(person("Ann", { ...at(a, r), socialStyle: "amiable" }))).toBe(id);
  });

  it.each([
    [2, 3, "expressive"],
    [3, 2, "expressive"],
    [3, -10, "driving"],
    [1, -3, "driving"],
    [-2, 3, "amiable"],
    [-3, 1, "amiable"],
    [-2, -3, "analytical"],
    [-3, -2, "analytical"],
    [0, 0, "integrator"],
    [2, -2, "integrator"],
    [-2, 2, "integrator"],
    [2.01, 0, "driving"],
    [0, 2.01, "amiable"],
  ])("%d and %d is %s", (a, r, id) => expect(style(a, r)).toBe(id));

  it("every pair of axes has one style, and its field says which", () => {
    const axis = fc.double({ min: -10, max: 10, noNaN: true });
    fc.assert(
      fc.property(axis, axis, (a, r) => {
        const found = style(a, r);
        const isMiddle = Math.abs(a) <= 2 && Math.abs(r) <= 2;
        expect(found === "integrator").toBe(isMiddle);
        if (isMiddle) return;
        expect(["driving", "expressive"].includes(found)).toBe(a > 0);
        expect(["expressive", "amiable"].includes(found)).toBe(r > 0);
      }),
      { numRuns: 100 },
    );
  });

  it("each style has an animal in both languages and everything else the method lists", () => {
    const animals = Object.entries(styleProfiles).map(([id, { animal }]) => [id, animal.en, animal.zh]);
    expect(animals).toEqual([
      ["driving", "Tiger", "老虎"],
      ["expressive", "Peacock", "孔雀"],
      ["amiable", "Koala", "考拉"],
      ["analytical", "Owl", "猫头鹰"],
      ["integrator", "Chameleon", "变色龙"],
    ]);
    for (const { need, people, time, decides, wanted, avoid } of Object.values(styleProfiles))
      expect([need, people, time, decides, wanted, avoid].flatMap(({ en, zh }) => [en, zh]).filter((one) => one === "")).toEqual([]);
    expect(styleProfiles["driving"]).toMatchObject({
      need: { en: "Results" },
      people: { en: "Independent, competitive" },
      time: { en: "Fast" },
      decides: { en: "On facts, takes risk" },
      wanted: { en: "Be brief and prepared, discuss pros and cons" },
      avoid: { en: "Never say “you are wrong”, do not socialise first" },
    });
  });

  it("the questionnaire has ten items an axis, each said once in each language", () => {
    expect(items.filter(({ axis }) => axis === "assertiveness")).toHaveLength(10);
    expect(items.filter(({ axis }) => axis === "responsiveness")).toHaveLength(10);
    expect(new Set(items.map(({ about: { en } }) => en)).size).toBe(20);
    expect(new Set(items.map(({ about: { zh } }) => zh)).size).toBe(20);
  });

  it("an axis is the sum of its ten answers", () => {
    const all = (answer: ItemAnswer) => items.map(() => answer);
    expect(axesFrom(items, all(1))).toEqual(at(10, 10));
    expect(axesFrom(items, all(-1))).toEqual(at(-10, -10));
    expect(
      axesFrom(
        items,
        items.map(({ axis }) => (axis === "assertiveness" ? 1 : -1)),
      ),
    ).toEqual(at(10, -10));
    expect(
      axesFrom(
        items,
        items.map(() => null),
      ),
    ).toEqual(at(0, 0));
    fc.assert(
      fc.property(fc.array(fc.constantFrom<ItemAnswer>(-1, 0, 1), { minLength: 20, maxLength: 20 }), (answers) => {
        const found = axesFrom(items, answers);
        expect(Math.abs(found.assertiveness)).toBeLessThanOrEqual(10);
        expect(found.assertiveness + found.responsiveness).toBe(answers.reduce<number>((sum, one) => sum + one, 0));
      }),
      { numRuns: 30 },
    );
  });

  it("without axes the word entered counts, without either nothing is known", () => {
    expect(styleOf(person("Ann", { socialStyle: "driving", assertiveness: 5 }))).toBe("driving");
    expect(axesOf(person("Ann", { socialStyle: "driving" }))).toEqual(at(5, -5));
    expect(styleOf(person("Ann"))).toBeNull();
    expect(axesOf(person("Ann"))).toBeNull();
  });

  it("adjusting follows the difference; up to 2 none is needed", () => {
    expect(adjustments(at(4, 0), at(2, -2))).toEqual([]);
    expect(adjustments(at(5, 0), at(2, 3))).toEqual(["more-assertive", "less-responsive"]);
    expect(adjustments(at(-1, 6), at(2, 3))).toEqual(["less-assertive", "more-responsive"]);
    fc.assert(
      fc.property(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 10 }), (a, r) => {
        expect(adjustments(at(a, r), at(a, r))).toEqual([]);
      }),
      { numRuns: 20 },
    );
  });

  it("the owner adjusts where we know the owner, else the first of us who is known", () => {
    const own = [
      rowOf(styleTable, { person: "New" }),
      rowOf(styleTable, { person: "Li", ...at(1, 1) }),
      rowOf(styleTable, { person: "Wang", ...at(3, 3) }),
    ];
    expect(meeterOf(own, "wang")?.person).toBe("Wang");
    expect(meeterOf(own, null)?.person).toBe("Li");
    expect(meeterOf(own, "New")?.person).toBe("Li");
    expect(meeterOf([], "Li")).toBeNull();
  });

  it("the card says how to meet somebody", () => {
    const lines =
      about["stakeholders"]?.(
        plan({
          stakeholders: [person("Ann", at(6, -4))],
          styles: [rowOf(styleTable, { person: "Li", ...at(-4, 3) })],
        }) as never,
        "Ann",
        reviewDay,
        "en",
      ) ?? [];
    expect(lines.map(({ label, text }) => `${label.en}: ${text}`)).toEqual([
      "Social style: Driving (Tiger)",
      "Needs: Results",
      "Do: Be brief and prepared, discuss pros and cons",
      "Don’t: Never say “you are wrong”, do not socialise first",
      "Adjusting: Li: Be more assertive. Tell more, ask less. Be less responsive. Keep feelings back.",
    ]);
  });

  it("asks for the style of influential people only", () => {
    const power = { level: "decision", role: "decision-maker" };
    const asked = questions(
      plan({ stakeholders: [person("Ann", power), person("Bob"), person("Cid", { ...power, socialStyle: "amiable" })] }),
    );
    expect(asked.map(({ row }) => row)).toEqual([0]);
  });
});
