/** Systems of long projects on the example of the solution sale. */
import type { System } from "./system";

export const solution: readonly System[] = [
  {
    system: "value framework",
    enter: [["framework", "S2", "supports", null]],
    figures: [
      ["framework", "S2", "value", 0],
      ["framework", "K2", "value", 0],
    ],
    said: [["Value framework", "Ostermere Water Group · 3 KPIs · 840 k EUR a year from our solutions · 33 % complete"]],
    comes: ["bvf-unserved: Flow at night in the districts", "Add the vendor solution that serves it."],
  },
  {
    system: "long-cycle indicators",
    enter: [["indicators", "base-revenue", "actual", 2_150_000]],
    figures: [
      ["indicators", "base-revenue", "attainment", 0.5],
      ["indicators", "base-revenue", "check", "▲ Behind the plan"],
    ],
    comes: ["indicator-behind: Revenue, existing ones", "Look at the step before it in the pipeline: what feeds it is what has to grow."],
  },
  {
    system: "survey plan",
    enter: [["surveyPlan", "Night flow in two districts", "date", 46340]],
    figures: [["surveyPlan", "Night flow in two districts", "state", "▲"]],
    comes: ["survey-late: Night flow in two districts", "Enter what came out, or set a new date."],
  },
  {
    system: "decision chain",
    enter: [["stakeholders", "Robert Hale", "attitude", "Opponent"]],
    figures: [
      ["stakeholders", "Robert Hale", "backing", -80],
      ["stakeholders", "Robert Hale", "nextMove", "Evidence: answer with proof and a supporter's voice"],
    ],
    comes: ["decision-maker-opposes: Robert Hale", "Learn the interest behind it; let Helen Birch speak for us."],
    why: {
      of: ["priority", "stakeholders", "Robert Hale", ["level", "role", "attitude", "closeness"]],
      answer: [
        "100: influence 100 (decision level × decision maker), opponent, frequent contact.",
        "A supporter in frequent contact makes it 20.",
      ],
    },
  },
];
