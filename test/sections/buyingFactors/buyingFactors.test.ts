/** Buying factors (chapter 7): marks, the finding at influence 40, questions, card. */
import { about } from "../../../src/sections/buyingFactors/card";
import { questions } from "../../../src/sections/buyingFactors/ask";
import { doubtsOf, marksOf } from "../../../src/sections/buyingFactors/figures";
import { buyingFactorTable, type BuyingFactors } from "../../../src/sections/buyingFactors/table";
import { buyingFactorList } from "../../../src/sections/buyingFactors/words";
import { person, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const factors = (stakeholder: string, given: Partial<BuyingFactors> = {}): BuyingFactors =>
  rowOf(buyingFactorTable, { stakeholder, ...given });
/** Influence 100 · 2·2/9 = 44.4, and 100 · 2·1/9 = 22.2. */
const people = [person("Lee", { level: "management", role: "evaluator" }), person("Kim", { level: "management", role: "user" })];
const withFactors = (...rows: readonly BuyingFactors[]) => plan({ stakeholders: people, buyingFactors: rows });

test("yes, no and unknown have a mark each, in the order of the factors", () => {
  const flags = { knowsValue: true, needsIt: false, believesIt: null, satisfied: true };
  expect(marksOf(flags)).toEqual(["✓", "✗", "?", "✓"]);
  expect(doubtsOf(flags).map(({ id }) => id)).toEqual(["needsIt"]);
});

test("the four factors are those of the method, in its order", () => {
  expect(buyingFactorList.map(({ name }) => name.en)).toEqual([
    "knows the value",
    "needs it and finds it worth it",
    "believes it",
    "is satisfied with us",
  ]);
});

describe("buying-doubt", () => {
  it.each(["knowsValue", "needsIt", "believesIt", "satisfied"] as const)("a no to %s of somebody influential", (id) => {
    expect(foundIn(withFactors(factors("Lee", { [id]: false })))).toContain("buying-doubt: Lee");
    expect(foundIn(withFactors(factors("Lee", { [id]: true })))).not.toContain("buying-doubt: Lee");
    expect(foundIn(withFactors(factors("Lee")))).not.toContain("buying-doubt: Lee");
  });

  it("not of somebody with little influence, nor of somebody the plan does not have", () => {
    const found = foundIn(withFactors(factors("Kim", { believesIt: false }), factors("Nobody", { believesIt: false })));
    expect(found.filter((one) => one.startsWith("buying-doubt"))).toEqual([]);
  });

  it("at the threshold itself", () => {
    const at = (influential: number) =>
      foundIn({ ...withFactors(factors("Lee", { believesIt: false })), settings: { threshold: { influential } } });
    expect(at(44.4)).toContain("buying-doubt: Lee");
    expect(at(44.5)).not.toContain("buying-doubt: Lee");
  });

  it("names every doubt and the reason", () => {
    const found = registry
      .findings(withFactors(factors("lee", { needsIt: false, believesIt: false, reason: "late once" })), reviewDay)
      .find(({ id }) => id === "buying-doubt");
    expect(found?.text.en).toBe("lee does not need it or does not find it worth it and does not believe it, influence 44");
    expect(found?.column).toBe("needsIt");
    expect(found?.next.en).toBe("Answer the reason “late once”. Develop the consequences of the problem together.");
  });
});

test("asks about what is not known of influential people only", () => {
  const given = withFactors(factors("Lee", { knowsValue: true, needsIt: true, satisfied: false }), factors("Kim"));
  expect(questions(given as never).map(({ row, column, text }) => [row, column, text.en])).toEqual([
    [0, "believesIt", "Does Lee believe what we say?"],
  ]);
});

test("the card of a person shows the marks and what holds the person back", () => {
  const given = withFactors(
    factors("Lee", { knowsValue: true, believesIt: false, reason: "late once" }),
    factors("Kim", { knowsValue: true }),
  );
  const lines = (name: string) => about.stakeholders(given as never, name, reviewDay, "en");
  expect(lines("Lee")).toEqual([
    {
      label: { en: "Buying factors", zh: "购买要素" },
      text: "✓ ? ✗ ? does not believe it (late once)",
      place: { table: "buyingFactors", row: 0, column: null },
      tone: "attention",
    },
  ]);
  expect(lines("Kim")[0]?.tone).toBeUndefined();
  expect(lines("Nobody")).toEqual([]);
});
