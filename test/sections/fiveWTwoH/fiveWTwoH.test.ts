/** 5W2H (chapter 7): seven rows that stand from the start, the share answered, the finding. */
import fc from "fast-check";
import { answeredShare } from "../../../src/sections/fiveWTwoH/figures";
import { rows } from "../../../src/sections/fiveWTwoH/prefill";
import { fiveWTwoHTable, type FiveWTwoH } from "../../../src/sections/fiveWTwoH/table";
import { fiveWTwoHQuestions } from "../../../src/sections/fiveWTwoH/words";
import { plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";

const asked = (answers: Readonly<Record<string, string>>): readonly FiveWTwoH[] =>
  fiveWTwoHQuestions.map(({ id }) => rowOf(fiveWTwoHTable, { question: id, answer: answers[id] ?? null }));
const all = Object.fromEntries(fiveWTwoHQuestions.map(({ id }) => [id, "known"]));

test.each(["en", "zh"] as const)("seven questions stand from the start (%s)", (language) => {
  const made = rows({ language, size: "full", data: { language, tables: {}, foreign: [] } } as never)["fiveWTwoH"] ?? [];
  expect(made.map(({ question }) => question)).toEqual(["who", "what", "when", "where", "why", "how", "how-much"]);
  expect(new Set(made.map(({ text }) => text)).size).toBe(7);
});

test("the share lies between 0 and 1 and never falls with an answer", () => {
  const ids = fc.subarray(fiveWTwoHQuestions.map(({ id }) => id));
  fc.assert(
    fc.property(ids, fc.constantFrom(...fiveWTwoHQuestions.map(({ id }) => id)), (known, more) => {
      const share = answeredShare(asked(Object.fromEntries(known.map((id) => [id, "known"])))) ?? NaN;
      const then = answeredShare(asked(Object.fromEntries([...known, more].map((id) => [id, "known"])))) ?? NaN;
      expect(share >= 0 && then <= 1 && then >= share).toBe(true);
    }),
    { numRuns: 20 },
  );
});

test("the share of questions answered", () => {
  expect(answeredShare([])).toBeNull();
  expect(answeredShare(asked({}))).toBe(0);
  expect(answeredShare(asked({ who: "the CFO", what: "one release" }))).toBeCloseTo(2 / 7);
  expect(answeredShare(asked(all))).toBe(1);
});

describe("need-not-understood", () => {
  const found = (answers: Readonly<Record<string, string>>) =>
    registry.findings(plan({ fiveWTwoH: asked(answers) }), reviewDay).find(({ id }) => id === "need-not-understood");
  it("names what is open, once somebody began", () => {
    const some = Object.fromEntries(Object.entries(all).filter(([id]) => id !== "where" && id !== "how-much"));
    expect(found(some)?.text.en).toBe("5W2H is open on where and how much");
    expect(found(some)?.row).toBe(3);
  });
  it("is silent before the first answer and after the last", () => {
    expect(found({})).toBeUndefined();
    expect(found(all)).toBeUndefined();
  });
});
