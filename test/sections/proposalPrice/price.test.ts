import fc from "fast-check";
import { outcomes, questions } from "../../../src/sections/proposalPrice/ask";
import { about } from "../../../src/sections/proposalPrice/card";
import {
  budgetOf,
  budgetWords,
  competitorWords,
  isOverBudget,
  paybackMonths,
  paybackWords,
  priceAgainst,
} from "../../../src/sections/proposalPrice/figures";
import { proposalPriceTable, type ProposalPrice } from "../../../src/sections/proposalPrice/table";
import { opportunity, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const price = (given: Partial<ProposalPrice>): ProposalPrice => rowOf(proposalPriceTable, { opportunity: "Hub", ...given });
/** A plan with prices. */
const priced = (given: Readonly<Record<string, unknown>>) => plan(given) as unknown as Parameters<typeof questions>[0];
const hub = opportunity("Hub", { budget: 100 });

describe("A price against budget, competitors and return (chapter 5.2)", () => {
  it("the budget beside the price goes before that of the opportunity", () => {
    expect(budgetOf(price({ budget: 90 }), [hub])).toBe(90);
    expect(budgetOf(price({}), [hub])).toBe(100);
    expect(budgetOf(price({ opportunity: " HUB " }), [hub])).toBe(100);
    expect(budgetOf(price({ opportunity: "Other" }), [hub])).toBeNull();
  });
  it.each([
    [110, 100, 1.1],
    [100, 100, 1],
    [null, 100, null],
    [100, null, null],
    [100, 0, null],
  ])("%s against %s: %s", (own, other, ratio) => expect(priceAgainst(own, other)).toBe(ratio));
  it("says it in words", () => {
    expect(budgetWords(1.05)).toEqual({ en: "5 % over budget", zh: "超出预算 5 %" });
    expect(budgetWords(0.9).en).toBe("10 % under budget");
    expect(budgetWords(1).zh).toBe("与预算持平");
    expect(competitorWords(1.1).zh).toBe("高于对手 10 %");
    expect(competitorWords(0.95).en).toBe("5 % below the competitor");
  });
  it("pays back in months, from two years on in years", () => {
    expect(paybackMonths(120, 60)).toBe(24);
    expect(paybackMonths(120, 0)).toBeNull();
    expect(paybackMonths(120, null)).toBeNull();
    expect(paybackWords(24).en).toBe("pays back in 24 months");
    expect(paybackWords(15.1)).toEqual({ en: "pays back in 16 months", zh: "16 个月回本" });
    expect(paybackWords(30).en).toBe("pays back in 2.5 years");
  });
  it("more return never pays back later", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 1, max: 1e7 }),
        fc.integer({ min: 0, max: 1e7 }),
        (own, yearly, more) => expect(paybackMonths(own, yearly + more)).toBeLessThanOrEqual(paybackMonths(own, yearly) ?? 0),
      ),
      { numRuns: 30 },
    ));
});

describe("price-over-budget", () => {
  const found = (row: Partial<ProposalPrice>) =>
    foundIn(plan({ opportunities: [hub], proposalPrice: [price(row)] })).includes("price-over-budget: Hub");
  it("fires over budget without a name, and is silent one step away", () => {
    expect(found({ price: 101 })).toBe(true);
    expect(found({ price: 100 })).toBe(false);
    expect(found({ price: 101, whoCanRaise: "CFO" })).toBe(false);
    expect(found({ price: 101, whoCanRaise: " " })).toBe(true);
    expect(found({ price: 101, budget: 101 })).toBe(false);
    expect(found({ price: null })).toBe(false);
    expect(isOverBudget(price({ price: 101, opportunity: "Other" }), [hub])).toBeNull();
  });
  it("says by how much and what to do", () => {
    const [first] = registry
      .findings(plan({ opportunities: [hub], proposalPrice: [price({ price: 110 })] }), reviewDay)
      .filter(({ id }) => id === "price-over-budget");
    expect(first).toMatchObject({ severity: "blocker", table: "proposalPrice", row: 0, column: "whoCanRaise" });
    expect(first?.text.en).toBe("Price of Hub is 10 % over budget, and nobody is named who can raise it");
    expect(first?.text.zh).toBe("Hub的报价超出预算 10 %，且未注明谁能突破预算");
  });
});

describe("What is asked, concluded and carded", () => {
  it("asks for the budget that is missing, at the opportunity where there is one", () => {
    const asked = questions(priced({ opportunities: [opportunity("Hub")], proposalPrice: [price({ price: 100 })] }));
    expect(asked).toMatchObject([{ table: "opportunities", row: 0, column: "budget", answers: [{ value: 80 }, { value: 100 }] }]);
    expect(questions(priced({ proposalPrice: [price({ price: 100 })] }))[0]).toMatchObject({ table: "proposalPrice", row: 0 });
    expect(questions(priced({ opportunities: [hub], proposalPrice: [price({ price: 100 })] }))).toEqual([]);
    expect(questions(priced({ proposalPrice: [price({})] }))).toEqual([]);
  });
  it.each([
    [{ price: 101 }, "over budget, nobody can raise it"],
    [{ price: 101, whoCanRaise: "CFO" }, "over budget, somebody can raise it"],
    [{ price: 100 }, "within budget"],
    [{}, "not compared yet"],
  ])("%j: %s", (given, word) => expect(outcomes(priced({ opportunities: [hub], proposalPrice: [price(given)] }))[0]?.value.en).toBe(word));
  it("says on the cards what it knows", () => {
    const whole = priced({
      opportunities: [hub],
      proposalPrice: [price({ price: 110, competitorPrice: 100, return: 110, whoCanRaise: "CFO" })],
    });
    const texts = (table: string, name: string) => about[table]?.(whole as never, name, reviewDay, "en").map(({ text }) => text);
    expect(texts("opportunities", "hub")).toEqual(["10 % over budget, 10 % above the competitor and pays back in 12 months"]);
    expect(texts("stakeholders", "cfo")).toEqual(["Hub"]);
    expect(texts("stakeholders", "CEO")).toEqual([]);
  });
});
