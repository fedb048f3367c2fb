/** Each rule about the four questions fires on one case and is silent one step beside it; card, questions and KAM.WHY say the same. */
import { about } from "../../../src/sections/fourQuestions/card";
import { fourFindings } from "../../../src/sections/fourQuestions/findings";
import { criterionId } from "../../../src/sections/fourQuestions/figures";
import { outcomes, questions } from "../../../src/sections/fourQuestions/ask";
import { fourQuestionsOfTable, fourQuestionTable } from "../../../src/sections/fourQuestions/table";
import { questionIds } from "../../../src/sections/fourQuestions/words";
import { plan, reviewDay, rowOf } from "../../plans";
import { call, column, message } from "../functionRows";

/** All yes in the first column but so many blank ones of the last question. */
const criteria = (blank: number) =>
  questionIds.flatMap((id) =>
    Array.from({ length: 20 }, (_row, index) =>
      rowOf(fourQuestionTable, {
        item: criterionId(id, index),
        text: `Criterion ${criterionId(id, index)}`,
        answer1: id === "worth" && index < blank ? null : "yes",
      }),
    ),
  );

const planOf = (blank: number, opportunity: string | null) => ({
  ...plan(),
  fourQuestions: criteria(blank),
  fourQuestionsOf: [rowOf(fourQuestionsOfTable, { slot: 1, opportunity })],
});

test("answers-unknown: more than 30 % of a question", () => {
  expect(fourFindings(planOf(7, "Hub"))).toMatchObject([
    {
      id: "answers-unknown",
      severity: "hint",
      row: 60,
      column: "answer1",
      subject: "Hub",
      text: { en: "Hub: more than 30 % of “Is it worth winning?” is not known", zh: "Hub：“值不值得赢？”中超过 30 % 不清楚" },
      next: { en: "Find out first: Criterion worth-01" },
    },
  ]);
  expect(fourFindings(planOf(6, "Hub"))).toEqual([]);
  expect(fourFindings({ ...planOf(7, "Hub"), fourQuestions: [] })).toEqual([]);
});

test("answers-without-opportunity: answers above which nothing is chosen", () => {
  expect(fourFindings(planOf(0, null))).toMatchObject([{ id: "answers-without-opportunity", severity: "warning", row: 0, subject: "1" }]);
  expect(fourFindings(planOf(0, "Hub"))).toEqual([]);
});

test("the card of the opportunity and the questions to ask name the result", () => {
  expect(about.opportunities(planOf(7, "Hub"), "hub", reviewDay, "en")).toMatchObject([
    { text: "Collect information first · Find out 1 more of “Is it worth winning?”.", tone: "attention" },
  ]);
  expect(about.opportunities(planOf(0, "Hub"), "Hub", reviewDay, "zh")).toMatchObject([{ text: "赢率指数 100 % · 已知的各项均为有利。" }]);
  expect(about.opportunities(planOf(0, "Hub"), "Pool", reviewDay, "en")).toEqual([]);
  expect(questions(planOf(8, "Hub")).map(({ row }) => row)).toEqual([60, 61]);
  expect(questions(planOf(6, "Hub"))).toEqual([]);
  expect(outcomes(planOf(0, "Hub"))).toMatchObject([{ id: "fourQuestions:hub", value: { en: "winnability 100 %" } }]);
});

test("KAM.WHY explains a column of answers", () => {
  const cells = Array.from({ length: 80 }, (_cell, index) => (index < 10 ? false : index === 79 ? "unknown" : "是"));
  expect(call("WHY", ["fourquestions", column(...cells)])).toEqual([
    [
      "Winnability 50 %: chance 50 %, solution 100 %, winning 100 % and worth 100 %.",
      "One no of “Is there an opportunity?” turned into yes makes it 55 % (11 of 20).",
    ],
  ]);
  expect(call("WHY", ["fourquestions", column(...cells.map(() => null)), "zh"])).toEqual([[null, null]]);
  expect(message("WHY", ["fourquestions", column("yes")])).toBe("answers: 80 cells are wanted, not 1.");
  expect(call("WHY", ["fourquestions", column(...cells.map(() => "perhaps"))])).toBe("#VALUE!");
});
