/** The question plan (chapter 7): large before small, easy before hard, at most three in a row, kinds from open to leading. */
import fc from "fast-check";
import { brokenRules, judgeQuestions, questionsAbout } from "../../../src/sections/spinQuestions/figures";
import { spinQuestionTable, type SpinQuestion } from "../../../src/sections/spinQuestions/table";
import { questionKindWords } from "../../../src/sections/spinQuestions/words";
import { plan, rowOf } from "../../plans";
import { foundIn } from "../foundIn";

const question = (text: string, given: Partial<SpinQuestion> = {}): SpinQuestion => rowOf(spinQuestionTable, { question: text, ...given });
const asked = (...all: readonly Partial<SpinQuestion>[]) => all.map((one, index) => question(`q${(index + 1).toString()}`, one));
const broken = (questions: readonly SpinQuestion[]) =>
  judgeQuestions(questions).flatMap((state) => state.broken.map((position) => `${state.rule} ${(position + 1).toString()}`));

describe("rules of good questions", () => {
  it.each<[string, readonly Partial<SpinQuestion>[], readonly string[]]>([
    ["large, then small", [{ size: "large" }, { size: "small" }], []],
    ["small, then large", [{ size: "small" }, { size: "large" }], ["large-first 2"]],
    ["small, unknown, large", [{ size: "small" }, {}, { size: "large" }], ["large-first 3"]],
    ["easy, then hard", [{ difficulty: "easy" }, { difficulty: "hard" }], []],
    ["hard, then easy", [{ difficulty: "hard" }, { difficulty: "easy" }], ["easy-first 2"]],
    ["three in a row", [{}, {}, {}], []],
    ["four in a row", [{}, {}, {}, {}], ["three-in-a-row 4"]],
    ["five in a row", [{}, {}, {}, {}, {}], ["three-in-a-row 4", "three-in-a-row 5"]],
    ["something given after the third", [{}, {}, { give: "a case" }, {}, {}, {}], []],
    ["something given after the second", [{}, { give: "a case" }, {}, {}, {}, {}], ["three-in-a-row 6"]],
    [
      "open, probing, closed, leading",
      [{ kind: "open" }, { kind: "probing" }, { kind: "closed", give: "sum up" }, { kind: "leading" }],
      [],
    ],
    ["probing, then open", [{ kind: "probing" }, { kind: "open" }], ["kinds-in-order 2"]],
    ["leading, then closed", [{ kind: "leading" }, { kind: "closed" }], ["kinds-in-order 2"]],
    ["the same kind twice", [{ kind: "closed" }, { kind: "closed" }], []],
  ])("%s", (_title, given, expected) => {
    expect(broken(asked(...given))).toEqual(expected);
  });

  it("say nothing before there is something to compare", () => {
    const unknown = (given: readonly Partial<SpinQuestion>[]) => judgeQuestions(asked(...given)).map((state) => state.unknown);
    expect(unknown([])).toEqual([true, true, true, true]);
    expect(unknown([{ size: "large", kind: "open" }])).toEqual([true, true, false, true]);
    expect(
      unknown([
        { size: "large", kind: "open" },
        { size: "small", kind: "open" },
      ]),
    ).toEqual([false, true, false, false]);
  });

  it("hold in a list sorted from open to leading that gives something after each question", () => {
    const kinds = questionKindWords.terms.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1, 2, 3), { maxLength: 8 }), (ranks) => {
        const sorted = [...ranks].sort((left, right) => left - right).map((rank) => ({ kind: kinds[rank] ?? null, give: "a case" }));
        expect(broken(asked(...sorted))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

test("questions about a need stand in their order, those without one last", () => {
  const all = [question("b", { need: "x", order: 2 }), question("c", { need: "X" }), question("a", { need: "x", order: 1 }), question("d")];
  expect(questionsAbout(all, "x").map(({ row }) => row)).toEqual([2, 0, 1]);
  expect(questionsAbout(all, null).map(({ row }) => row)).toEqual([3]);
});

test("questions are judged among those about the same need", () => {
  const small = question("small", { need: "x", order: 1, size: "small" });
  expect(brokenRules([small, question("large", { need: "y", order: 2, size: "large" })]).size).toBe(0);
  expect(brokenRules([small, question("large", { need: "x", order: 2, size: "large" })]).get(1)).toEqual(["large-first"]);
});

describe("question-out-of-order", () => {
  const two = (first: string, second: string) => [
    question("first", { need: "x", order: 1, size: first }),
    question("second", { need: "x", order: 2, size: second }),
  ];
  it("fires on the question that breaks a rule, and only there", () => {
    expect(foundIn(plan({ spinQuestions: two("small", "large") })).filter((one) => one.startsWith("question-"))).toEqual([
      "question-out-of-order: second",
    ]);
    expect(foundIn(plan({ spinQuestions: two("large", "small") })).filter((one) => one.startsWith("question-"))).toEqual([]);
  });
});
