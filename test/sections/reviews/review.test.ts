/** Reviews (chapter 12.2): the last one, what is overdue, what is asked, what a sign-off writes, and one line for what is asked. */
import { parseQuickAdd } from "../../../src/plan/quickAdd";
import { isAskLate, lastReview, nextReview, reviewOverdue } from "../../../src/sections/reviews/figures";
import { reviewFindings } from "../../../src/sections/reviews/findings";
import { askQuickAdd } from "../../../src/sections/reviews/quickAdd";
import { review as module } from "../../../src/sections/reviews/review";
import { reviews as section } from "../../../src/sections/reviews";
import { askTable, reviewTable, type Ask, type Review } from "../../../src/sections/reviews/table";
import { plan, reviewDay, rowOf } from "../../plans";

const review = (given: Partial<Review>): Review => rowOf(reviewTable, { reviewer: "Ms Chen", ...given });
const ask = (given: Partial<Ask>): Ask => rowOf(askTable, { ask: "Two consultants", ...given });

describe("The last review", () => {
  it("is the latest; of several on one day the one that stands last", () => {
    const reviews = [
      review({ date: reviewDay - 1 }),
      review({ date: reviewDay, reviewer: "A" }),
      review({ date: reviewDay, reviewer: "B" }),
    ];
    expect(lastReview(reviews)?.review.reviewer).toBe("B");
    expect(lastReview([review({ date: null })])).toBeNull();
  });

  it.each([
    [null, null],
    [reviewDay, null],
    [reviewDay - 1, 1],
    [reviewDay - 30, 30],
  ])("with the next on %p is overdue by %p days", (next, days) => {
    const reviews = [review({ date: reviewDay - 60, next })];
    expect([nextReview(reviews), reviewOverdue(reviews, reviewDay)]).toEqual([next, days]);
  });
});

describe("What is asked", () => {
  it.each<[Partial<Ask>, boolean]>([
    [{ by: reviewDay - 1 }, true],
    [{ by: reviewDay }, false],
    [{ by: reviewDay - 1, answer: "declined" }, false],
    [{ by: null }, false],
  ])("%p is late: %p", (given, late) => {
    expect(isAskLate(ask(given), reviewDay)).toBe(late);
  });

  it("is entered in one line", () => {
    const line = "Two consultants until March, the pilot starts in time, 2026-12-15, Ms Chen";
    expect(parseQuickAdd(line, askTable, askQuickAdd, "en").cells).toEqual({
      ask: "Two consultants until March",
      why: "the pilot starts in time",
      by: 46371,
      from: "Ms Chen",
    });
  });
});

describe("Findings", () => {
  const found = (given: { readonly reviews?: readonly Review[]; readonly asks?: readonly Ask[] }) =>
    reviewFindings(plan({ reviews: given.reviews ?? [], asks: given.asks ?? [] }) as never, reviewDay).map(({ id, row, text }) => [
      id,
      row,
      text.en,
      text.zh,
    ]);

  it("an overdue review and an answer that is late are told, others not", () => {
    expect(found({ reviews: [review({ date: reviewDay - 60, next: reviewDay - 2 })] })).toEqual([
      ["review-overdue", 0, "The next review was due on 2026-11-19", "下次评审应于 2026-11-19 进行"],
    ]);
    expect(found({ asks: [ask({ by: reviewDay + 1 }), ask({ by: reviewDay - 1, from: "CEO" })] })).toEqual([
      [
        "ask-unanswered",
        1,
        "Two consultants: the answer was needed by 2026-11-20, from CEO",
        "Two consultants：应于 2026-11-20 前由CEO答复",
      ],
    ]);
    expect(
      found({ reviews: [review({ date: reviewDay, next: reviewDay + 30 })], asks: [ask({ answer: "agreed", by: reviewDay - 9 })] }),
    ).toEqual([]);
  });
});

it("its state tells what waits for a decision", () => {
  const given = plan({ asks: [ask({ by: reviewDay - 1 }), ask({}), ask({ answer: "agreed" })], reviews: [] }) as never;
  expect([section.pane.state(given, reviewDay, "en"), section.pane.state(given, reviewDay, "zh")]).toEqual([
    "2 decisions asked · 1 late",
    "2 项待决策 · 1 项逾期",
  ]);
});

it("a sign-off is written in the words of the plan, an answer with its day", () => {
  const entry = { reviewer: "Ms Chen", decision: "conditions", conditions: "", next: 46400, notes: "" };
  const facts = { today: reviewDay, health: 61.6, fingerprint: "0123456789abcdef0123", language: "zh" } as const;
  expect(module.signed(entry, facts)).toEqual({
    reviewer: "Ms Chen",
    conditions: null,
    date: reviewDay,
    decision: "有条件推进",
    next: 46400,
    health: 62,
    notes: null,
    fingerprint: "0123456789abcdef",
  });
  expect(module.answered("agreed", reviewDay, "en")).toEqual({ answer: "Agreed", answered: reviewDay });
  expect(module.answered(null, reviewDay, "en")).toEqual({ answer: null, answered: null });
});
