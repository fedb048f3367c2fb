/** Rules about opportunities, proposals, competitors, actions and white space: chapters 4, 5, 6.5, 8 and 13. */
import { competitorCriteriaTable, type CompetitorCriterion } from "../../../src/sections/competitorCriteria/table";
import { criterionId } from "../../../src/sections/fourQuestions/figures";
import { fourQuestionsOfTable, fourQuestionTable } from "../../../src/sections/fourQuestions/table";
import { proposalContentsTable } from "../../../src/sections/proposalContents/table";
import { proposalLogTable } from "../../../src/sections/proposalLog/table";
import { proposalPriceTable } from "../../../src/sections/proposalPrice/table";
import { whiteSpaceTable, type WhiteCell } from "../../../src/sections/whiteSpace/table";
import { action, node, opportunity, person, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

const hub = (given: Parameters<typeof opportunity>[1]) => ({ opportunities: [opportunity("Hub", given)] });
/** Near and at a probability of 0.7: graded A, and B just below. */
const graded = (probability: number) => hub({ closeDate: reviewDay + 90, probability });
/** One open action serves a D, the others an A. */
const effort = (...served: readonly string[]) => ({
  opportunities: [
    opportunity("Far", { closeDate: reviewDay + 181, probability: 0.1 }),
    opportunity("Near", { closeDate: reviewDay + 1, probability: 0.9 }),
  ],
  actions: served.map((name) => action("call", { opportunity: name })),
});

/** Of the first question so many of twenty are blank, all others are met. */
const answers = (blank: number, name: string | null) => ({
  fourQuestions: (["chance", "solution", "win", "worth"] as const).flatMap((question) =>
    Array.from({ length: 20 }, (_row, index) =>
      rowOf(fourQuestionTable, {
        item: criterionId(question, index),
        answer1: question === "chance" && index < blank ? null : "yes",
      }),
    ),
  ),
  fourQuestionsOf: [rowOf(fourQuestionsOfTable, { slot: 1, opportunity: name })],
});

const criterion = (given: Partial<CompetitorCriterion>) => ({
  competitorCriteria: [rowOf(competitorCriteriaTable, { criterion: "Price", weight: 30, theirs1: 3, affects: ["Ann"], ...given })],
});

const written = (content: string) => ({
  stakeholders: [person("Ann", { personalBenefit: "Leads the project" })],
  proposalContents: [rowOf(proposalContentsTable, { item: "consequences", content })],
});
const framework = (target: number | null) => ({
  framework: [node("K", 1, [], { target }), node("I", 2, ["K"]), node("O", 3, ["I"]), node("S", 4, ["O"])],
  proposalContents: [rowOf(proposalContentsTable, { item: "consequences", status: "draft" })],
});
const answerDue = (decisionDue: number) => ({ proposalLog: [rowOf(proposalLogTable, { version: "1", opportunity: "Hub", decisionDue })] });
const price = (amount: number) => ({
  proposalPrice: [rowOf(proposalPriceTable, { opportunity: "Hub", price: amount, budget: 100 })],
});

const white = (...whiteSpace: readonly Partial<WhiteCell>[]) => ({
  whiteSpace: whiteSpace.map((given) => rowOf(whiteSpaceTable, { unit: "East", offering: "Hub", ...given })),
});

export const dealCases: readonly FindingCase[] = [
  ["opportunities", "gate-skipped", "blocker", hub({ stage: "enter", milestones: [false] }), hub({ stage: "enter", milestones: [true] })],
  [
    "opportunities",
    "ahead-of-buyer",
    "warning",
    hub({ stage: "propose", buyerStage: "discovers-need" }),
    hub({ stage: "propose", buyerStage: "internal-preparation" }),
  ],
  ["opportunities", "close-date-passed", "warning", hub({ closeDate: reviewDay - 1 }), hub({ closeDate: reviewDay })],
  ["opportunities", "no-next-action", "warning", graded(0.7), graded(0.69)],
  ["opportunities", "effort-on-low-grade", "hint", effort("Far", "Far", "Near"), effort("Far", "Near")],
  ["fourQuestions", "answers-unknown", "hint", answers(7, "Hub"), answers(6, "Hub")],
  ["fourQuestions", "answers-without-opportunity", "warning", answers(0, null), answers(0, "Hub")],
  ["competitorCriteria", "weakness-unanswered", "warning", criterion({ ours: 2 }), criterion({ ours: 3 })],
  ["competitorCriteria", "strength-unused", "hint", criterion({ ours: 5 }), criterion({ ours: 4 })],
  [
    "proposalTiming",
    "proposal-too-early",
    "blocker",
    hub({ stage: "bid", needsKnown: true, criteriaBy: "nobody" }),
    hub({ stage: "propose", needsKnown: true, criteriaBy: "nobody" }),
  ],
  ["proposalContents", "personal-in-proposal", "blocker", written("Ann leads the project."), written("Ann looks after the project.")],
  ["proposalContents", "bvf-incomplete", "warning", framework(null), framework(75)],
  ["proposalLog", "proposal-unanswered", "warning", answerDue(reviewDay - 1), answerDue(reviewDay)],
  ["proposalPrice", "price-over-budget", "blocker", price(101), price(100)],
  [
    "actions",
    "action-overdue",
    "warning",
    { actions: [action("call", { due: reviewDay - 1 })] },
    { actions: [action("call", { due: reviewDay })] },
  ],
  ["whiteSpace", "white-space-twice", "warning", white({ state: "won" }, { state: "won" }), white({ state: "won" })],
  ["whiteSpace", "open-without-opportunity", "warning", white({ state: "open" }), white({ state: "open", opportunity: "Hub" })],
  ["whiteSpace", "white-space-potential", "hint", white({ state: "potential" }), white({ state: "won" })],
];
