/** Systems of relations and the six stages on the example of the complex sale. */
import type { System } from "./system";

export const complexSale: readonly System[] = [
  {
    system: "social styles",
    enter: [
      ["stakeholders", "Procurement manager", "assertiveness", 6],
      ["stakeholders", "Procurement manager", "responsiveness", -4],
    ],
    said: [["Relationships", "In words: Driving 2, Expressive 1, Amiable 1, Analytical 2, Integrator 0."]],
  },
  {
    system: "benefit map",
    enter: [["stakeholders", "Group CFO", "personalBenefit", null]],
    said: [["Relationships", "16 of 27 boxes filled, 59 % complete."]],
    comes: ["benefit-unknown: Group CFO", "Find out what Group CFO gains personally."],
  },
  {
    system: "purchase grid",
    enter: [
      ["stakeholders", "Group CEO", "closeness", "Frequent"],
      ["stakeholders", "Group CEO", "attitude", "Supporter"],
    ],
    figures: [
      ["stakeholders", "Group CEO", "priority", 20],
      ["stakeholders", "Group CEO", "nextMove", "Commit: win a clear personal commitment"],
    ],
    goes: ["decision-maker-not-contacted: Group CEO", "Ask Treasury manager for an introduction."],
    why: {
      of: ["priority", "stakeholders", "Group CEO", ["level", "role", "attitude", "closeness"]],
      answer: [
        "20: influence 100 (decision level × decision maker), supporter, frequent contact.",
        "Nothing is left to win: keep the contact.",
      ],
    },
  },
  {
    system: "four relationship stages",
    enter: [["relationshipSteps", "Procurement manager", "thirdPlace", 46340]],
    figures: [
      ["relationshipSteps", "Procurement manager", "stage", "Interaction"],
      [
        "relationshipSteps",
        "Procurement manager",
        "nextStep",
        "Trust: clear, firm personal support. Shared leisure, family contacts, reference visits elsewhere.",
      ],
    ],
    goes: [
      "stage-unproven: Procurement manager",
      "Enter the day on which Procurement manager came to a third place with us, or correct the stage.",
    ],
    why: {
      of: [
        "relationship",
        "relationshipSteps",
        "Procurement manager",
        ["met", "thirdPlace", "personalSupport", "actedForUs", "DATE(2026,11,21)"],
      ],
      answer: ["Interaction: came to a third place with us on 2026-11-14.", "Clear, firm personal support makes it trust."],
    },
  },
  {
    system: "six-stage process with gates",
    enter: [["opportunities", "Payment hub", "milestone2", "No"]],
    figures: [
      ["opportunities", "Payment hub", "provenStage", "Enter"],
      ["opportunities", "Payment hub", "gate", "Coach and key people"],
    ],
    comes: [
      "gate-skipped: Payment hub",
      "First: clarify organisation and roles; build relations with key people; become a candidate supplier.",
    ],
    why: {
      of: ["gate", "opportunities", "Payment hub", ["stage", "milestone1:milestone6"]],
      answer: [
        "“Propose” is entered, but “Coach and key people” is missing.",
        "First: clarify organisation and roles; build relations with key people; become a candidate supplier.",
      ],
    },
  },
  {
    system: "executive focus and audience of a proposal",
    enter: [
      ["stakeholders", "IT director", "role", "Decision maker"],
      ["stakeholders", "IT director", "level", "Decision"],
    ],
    figures: [["stakeholders", "IT director", "influence", 100]],
    comes: ["decision-maker-opposes: IT director", "Learn the interest behind it; let Treasury manager speak for us."],
  },
];
