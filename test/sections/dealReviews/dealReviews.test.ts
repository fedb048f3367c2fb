/** Deal reviews (chapter 10): win rate by reason and competitor, five steps, what is not reviewed, cards and questions. */
import fc from "fast-check";
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { questions } from "../../../src/sections/dealReviews/ask";
import { about } from "../../../src/sections/dealReviews/card";
import { byCompetitor, byReason, nextStep, unreviewed, winRate } from "../../../src/sections/dealReviews/figures";
import { dealReviewQuickAdd } from "../../../src/sections/dealReviews/quickAdd";
import { dealReviewTable, type DealReview } from "../../../src/sections/dealReviews/table";
import { reasonWords, stepIds } from "../../../src/sections/dealReviews/words";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { opportunity, plan, reviewDay, rowOf } from "../../plans";

const review = (given: Partial<DealReview>): DealReview => rowOf(dealReviewTable, { opportunity: "Hub", ...given });

it("the words are those of the method", () => {
  expect(reasonWords.terms.slice(0, 3).map(({ id, label }) => [id, label.zh])).toEqual([
    ["confidence", "信心"],
    ["need", "需求"],
    ["purchasing-power", "购买力"],
  ]);
  expect(reasonWords.terms).toHaveLength(8);
  expect(stepIds).toEqual(["causes", "discussion", "countermeasure", "training", "reward"]);
});

describe("Win rate", () => {
  const reviews = [
    review({ outcome: "won", reason: "service", competitor: "Bank B" }),
    review({ outcome: "lost", reason: "price", competitor: "bank b " }),
    review({ outcome: "lost", reason: "price", competitor: "Bank A" }),
    review({ outcome: "won", reason: "price" }),
    review({ reason: "need", competitor: "Bank C" }),
  ];
  it("is won by what was decided, in all, by reason and by competitor", () => {
    expect(winRate(reviews)).toEqual({ won: [0, 3], lost: [1, 2], rate: 0.5 });
    expect(winRate([review({})]).rate).toBeNull();
    expect(byReason(reviews).map(({ of, won, lost, rate }) => [of, won, lost, Number(rate?.toFixed(4))])).toEqual([
      ["price", [3], [1, 2], 0.3333],
      ["service", [0], [], 1],
    ]);
    expect(byCompetitor(reviews).map(({ of, rate }) => [of, rate])).toEqual([
      ["Bank B", 0.5],
      ["Bank A", 0],
    ]);
  });
  it("lies between 0 and 1; the reasons take every deal that names one once", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ outcome: fc.constantFrom("won", "lost"), reason: fc.constantFrom("price", "need", "timing") }), {
          minLength: 1,
        }),
        (given) => {
          const all = given.map(review);
          const { rate } = winRate(all);
          expect(rate !== null && rate >= 0 && rate <= 1).toBe(true);
          const rows = byReason(all).flatMap(({ won, lost }) => [...won, ...lost]);
          expect([...rows].sort((left, right) => left - right)).toEqual(all.map((_one, row) => row));
        },
      ),
      { numRuns: 30 },
    ));
});

it.each([
  [null, "causes"],
  ["causes", "discussion"],
  ["discussion", "countermeasure"],
  ["countermeasure", "training"],
  ["training", "reward"],
  ["reward", null],
])("after %s comes %s", (step, next) => expect(nextStep(review({ step }))).toBe(next));

describe("What is decided and not reviewed", () => {
  const proposals = (...results: readonly (string | null)[]) =>
    results.map((result) => rowOf(proposalLogTable, { version: "1", opportunity: "hub", result }));
  it.each([
    ["a contract that is signed", { milestones: [null, null, null, null, true] }, [], "won"],
    ["all of the process closed", { stage: "closed" }, ["lost"], "won"],
    ["a proposal that was lost", { stage: "bid" }, ["lost"], "lost"],
    ["lost, and another is open", { stage: "bid" }, ["lost", null], null],
    ["lost, and another is won", { stage: "bid" }, ["lost", "won"], null],
    ["a study won on the way", { stage: "bid" }, ["won"], null],
    ["nothing decided", { stage: "negotiate" }, [], null],
  ] as const)("%s", (_title, given, results, outcome) => {
    const found = unreviewed([opportunity("Hub", given)], proposals(...results), []);
    expect(found.map((one) => one.outcome)).toEqual(outcome === null ? [] : [outcome]);
    expect(unreviewed([opportunity("Hub", given)], proposals(...results), [review({ opportunity: " HUB" })])).toEqual([]);
  });
});

it("a review in one line", () => {
  const known = { competitors: ["Bank A"] };
  const { cells, unknown } = parseQuickAdd(
    "Hub, lost, price, Bank A, show the cost over five years, owner Mr Li",
    dealReviewTable,
    dealReviewQuickAdd,
    "en",
    known,
  );
  expect(cells).toEqual({
    opportunity: "Hub",
    outcome: "Lost",
    reason: "Price",
    competitor: "Bank A",
    lesson: "show the cost over five years",
    owner: "Mr Li",
  });
  expect(unknown).toEqual([]);
  expect(parseQuickAdd("PACS升级，输了，价格", dealReviewTable, dealReviewQuickAdd, "zh").cells).toMatchObject({
    outcome: "丢单",
    reason: "价格",
  });
});

it("stands on the cards of opportunity and competitor, and asks for the reason", () => {
  const whole = plan({
    dealReviews: [review({ outcome: "lost", competitor: "Bank A", lesson: "Meet them first", competitorLesson: "Quotes in two days" })],
  }) as never;
  expect(about.opportunities(whole, "hub", reviewDay, "en")).toMatchObject([
    { text: "Bank A · Lost · Meet them first", tone: "attention", place: { table: "dealReviews", row: 0 } },
  ]);
  expect(about.competitors(whole, "bank a", reviewDay, "zh")[0]?.text).toBe("Hub · 丢单 · Quotes in two days");
  expect(questions(whole).map(({ text }) => text.en)).toEqual(["What decided Hub, as the customer sees it?"]);
});
