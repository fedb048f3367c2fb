/** Decision factors (chapter 7): ten rows that stand from the start, counts, the finding, questions, cards. */
import { about } from "../../../src/sections/decisionFactors/card";
import { questions } from "../../../src/sections/decisionFactors/ask";
import { effectCounts, unanswered } from "../../../src/sections/decisionFactors/figures";
import { rows } from "../../../src/sections/decisionFactors/prefill";
import { decisionFactorTable, type DecisionFactorRow } from "../../../src/sections/decisionFactors/table";
import { decisionFactorList } from "../../../src/sections/decisionFactors/words";
import { action, plan, reviewDay, rowOf } from "../../plans";
import { foundIn } from "../foundIn";

const factor = (id: string, given: Partial<DecisionFactorRow> = {}): DecisionFactorRow =>
  rowOf(decisionFactorTable, { factor: id, ...given });

test.each(["en", "zh"] as const)("ten factors stand from the start (%s)", (language) => {
  const made = rows({ language, size: "full", data: { language, tables: {}, foreign: [] } } as never)["decisionFactors"] ?? [];
  expect(made.map((row) => row["factor"])).toEqual([
    "importance",
    "amount",
    "technical-content",
    "relations",
    "conflicts",
    "procedure",
    "personal-interest",
    "power",
    "our-push",
    "environment",
  ]);
  expect(new Set(made.map((row) => row["text"])).size).toBe(decisionFactorList.length);
});

test("factors are counted by effect; a blank is unknown", () => {
  const all = [
    factor("amount", { effect: "against" }),
    factor("power", { effect: "for-us" }),
    factor("relations"),
    factor("our-push", { effect: "unknown" }),
  ];
  expect(effectCounts(all)).toEqual({ "for-us": 1, neutral: 0, against: 1, unknown: 2 });
});

describe("factor-against", () => {
  const against = (given: Partial<DecisionFactorRow>) => [factor("conflicts", { effect: "against", ...given })];
  it.each<[string, Partial<DecisionFactorRow>, Parameters<typeof action>[1], boolean]>([
    ["no action at all", { stakeholder: "Lee" }, { stakeholder: "Kim" }, true],
    ["an open action with the person", { stakeholder: "Lee" }, { stakeholder: "lee" }, false],
    ["an action that is done", { stakeholder: "Lee" }, { stakeholder: "Lee", status: "done" }, true],
    ["an action for the opportunity only", { stakeholder: "Lee", opportunity: "Hub" }, { opportunity: "Hub" }, true],
    ["an action for the opportunity where nobody is named", { opportunity: "Hub" }, { opportunity: "Hub" }, false],
    ["neither person nor opportunity named", {}, { stakeholder: "Lee", opportunity: "Hub" }, true],
    ["not against", { stakeholder: "Lee", effect: "neutral" }, { stakeholder: "Kim" }, false],
    ["not known", { stakeholder: "Lee", effect: null }, { stakeholder: "Kim" }, false],
  ])("%s", (_title, given, open, expected) => {
    const actions = [action("call", open)];
    expect(unanswered(against(given), actions).length > 0).toBe(expected);
    expect(foundIn(plan({ decisionFactors: against(given), actions })).includes("factor-against: Conflicts of interest")).toBe(expected);
  });
});

test("asks about factors that are not judged, once one is", () => {
  expect(questions(plan({ decisionFactors: [factor("amount"), factor("power")] }) as never)).toEqual([]);
  const begun = plan({
    decisionFactors: [factor("amount"), factor("power", { effect: "for-us" }), factor("our-push", { effect: "unknown" })],
  });
  expect(questions(begun as never).map(({ row, text }) => [row, text.en])).toEqual([
    [0, "Which way does it work in the decision: amount?"],
    [2, "Which way does it work in the decision: our push?"],
  ]);
});

test("cards of people and opportunities say which factors they carry", () => {
  const given = plan({ decisionFactors: [factor("power", { effect: "for-us", stakeholder: "Lee", opportunity: "Hub" })] });
  expect(about.stakeholders(given as never, "lee", reviewDay, "en")).toEqual([
    {
      label: { en: "Decision factors", zh: "决策因素" },
      text: "Power of each: For us",
      place: { table: "decisionFactors", row: 0, column: "effect" },
      tone: "good",
    },
  ]);
  expect(about.opportunities(given as never, "Hub", reviewDay, "zh")[0]?.text).toBe("各方权力：有利");
});
