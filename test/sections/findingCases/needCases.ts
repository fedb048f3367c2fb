/** Rules about the value framework and the needs: chapters 3, 7 and 13. */
import { decisionFactorTable } from "../../../src/sections/decisionFactors/table";
import { fiveWTwoHTable } from "../../../src/sections/fiveWTwoH/table";
import type { FrameworkNode } from "../../../src/sections/framework/table";
import { needTable, type Need } from "../../../src/sections/needs/table";
import { spinTable } from "../../../src/sections/spin/table";
import { spinQuestionTable } from "../../../src/sections/spinQuestions/table";
import { surveyTable } from "../../../src/sections/surveyPlan/table";
import { valueBalanceCostTable, valueBalanceTable } from "../../../src/sections/valueBalance/table";
import { action, node, opportunity, person, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

const nodes = (...framework: readonly FrameworkNode[]) => ({ framework });
const carried = (closeness: string) => ({
  ...nodes(node("O", 3, [], { department: "IT" })),
  stakeholders: [person("Ann", { department: "IT", closeness })],
});

const need = (given: Partial<Need>) => ({ needs: [rowOf(needTable, { need: "One release", ...given })] });
const spin = (implication: string | null) => ({ spin: [rowOf(spinTable, { need: "One release", problem: "slow", implication })] });
const questions = (...sizes: readonly string[]) => ({
  spinQuestions: sizes.map((size, index) => rowOf(spinQuestionTable, { question: size, order: index + 1, size })),
});
const balance = (costPerYear: number) => ({
  valueBalance: [rowOf(valueBalanceTable, { problem: "late", opportunity: "Hub", costPerYear })],
  valueBalanceCost: [rowOf(valueBalanceCostTable, { opportunity: "Hub", solutionCost: 1000 })],
});
const asked = (howMuch: string | null) => ({
  fiveWTwoH: ["who", "what", "when", "where", "why", "how", "how-much"].map((question) =>
    rowOf(fiveWTwoHTable, { question, answer: question === "how-much" ? howMuch : "known" }),
  ),
});
const factor = (...actions: readonly ReturnType<typeof action>[]) => ({
  decisionFactors: [rowOf(decisionFactorTable, { factor: "power", effect: "against", stakeholder: "Ann" })],
  actions,
});
const survey = (date: number) => ({ surveyPlan: [rowOf(surveyTable, { goal: "volumes", date })] });
const surveyed = (result: string | null) => ({
  surveyPlan: [rowOf(surveyTable, { goal: "volumes", opportunity: "Hub", result })],
  opportunities: [opportunity("Hub")],
});

export const needCases: readonly FindingCase[] = [
  ["framework", "bvf-duplicate-id", "blocker", nodes(node("K", 1), node("k", 1)), nodes(node("K", 1), node("L", 1))],
  ["framework", "bvf-unknown-parent", "blocker", nodes(node("K", 1), node("I", 2, ["L"])), nodes(node("K", 1), node("I", 2, ["K"]))],
  ["framework", "bvf-level-skip", "blocker", nodes(node("K", 1), node("O", 3, ["K"])), nodes(node("K", 1), node("I", 2, ["K"]))],
  ["framework", "bvf-unserved", "warning", nodes(node("O", 3)), nodes(node("O", 3), node("S", 4, ["O"]))],
  ["framework", "bvf-orphan", "warning", nodes(node("I", 2)), nodes(node("K", 1), node("I", 2, ["K"]))],
  ["framework", "bvf-unquantified", "warning", nodes(node("K", 1)), nodes(node("K", 1, [], { target: 0 }))],
  ["framework", "bvf-no-department", "hint", nodes(node("O", 3)), nodes(node("O", 3, [], { department: "IT" }))],
  ["framework", "bvf-unreached-department", "warning", carried("none"), carried("distant")],
  [
    "framework",
    "assumed-key-fact",
    "hint",
    nodes(node("K", 1, [], { evidence: "assumed" })),
    nodes(node("I", 2, [], { evidence: "assumed" })),
  ],
  ["needs", "need-unserved", "warning", need({ explicit: true }), need({ explicit: true, solution: "S1" })],
  ["needs", "only-stated-needs", "hint", need({ layer: "stated" }), need({ layer: "actual" })],
  ["spin", "spin-incomplete", "hint", spin(null), spin("late")],
  ["spinQuestions", "question-out-of-order", "hint", questions("small", "large"), questions("large", "small")],
  ["valueBalance", "develop-implications", "hint", balance(1000), balance(1001)],
  ["fiveWTwoH", "need-not-understood", "hint", asked(null), asked("7 M")],
  ["decisionFactors", "factor-against", "hint", factor(), factor(action("call", { stakeholder: "Ann" }))],
  ["surveyPlan", "survey-late", "hint", survey(reviewDay - 1), survey(reviewDay)],
  ["surveyPlan", "needs-known-by-survey", "hint", surveyed("14 units"), surveyed(null)],
];
