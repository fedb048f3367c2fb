/** Systems of people, needs, contacts, negotiation and results on the example of fleet and government procurement. */
import type { System } from "./system";

const framework = "Framework agreement, next term";
const onSite = "The hire company would go on for another year";

export const fleet: readonly System[] = [
  {
    system: "key-account categories with evidence",
    enter: [["qualification", "government-invoice", "ticked", "Yes"]],
    said: [["Account", "✓ All evidence is in hand: this is a key account."]],
    goes: ["not-qualified: ", "First: get invoice copy."],
  },
  {
    system: "dossiers and channels",
    enter: [
      ["dossiers", "competitor-strengths", "value", null],
      ["dossiers", "competitor-strengths", "channel", null],
      ["dossiers", "project-schedule", "sure", "Confirmed"],
    ],
    figures: [["dossiers", "competitor-strengths", "state", "○ ask"]],
    said: [
      ["Account", "2 of 8"],
      ["Account", "Ask next: The competitor’s strengths against us"],
    ],
    goes: ["dossier-assumed: The schedule", "Have somebody at the customer confirm it."],
  },
  {
    system: "visit preparation",
    enter: [["visits", "Ian Reed", "date", 46349]],
    figures: [["visits", "Ian Reed", "standing", "● No goal yet"]],
    comes: ["visit-without-goal: Ian Reed", "Write what you want to have when you leave."],
  },
  {
    system: "decision group and the kinds of customers in it",
    enter: [["stakeholders", "Grace Lowe", "closeness", "No contact"]],
    figures: [["stakeholders", "Grace Lowe", "nextMove", "Contain: learn the interest behind, do not confront"]],
    said: [["Stakeholders", "Coverage 86 %. Finance"]],
    comes: ["coverage-gap: ", "Arrange a first contact with Grace Lowe."],
  },
  {
    system: "needs in three layers",
    enter: [["needs", "A tender nobody can challenge", "explicit", "Yes"]],
    figures: [["needs", "A tender nobody can challenge", "progress", 0.67]],
    said: [["Needs", "Must change now: 2 of 6 needs. Explicit: 5. Served by a solution of ours: 3."]],
    comes: [
      "need-unserved: A tender nobody can challenge",
      "Name the solution of the value framework that serves it, or tell them openly that we have none.",
    ],
  },
  {
    system: "objections in three steps",
    enter: [
      ["objections", onSite, "answer", "Four buses a month earlier"],
      ["objections", onSite, "result", "Settled"],
    ],
    figures: [["objections", onSite, "whatToDo", "✓ Settled"]],
    said: [["Negotiation", "Not settled: 1 of 4, from influential people: 1. By kind: Genuine 2 · Excuse 1 · Indirect 1"]],
    goes: [`objection-open: ${onSite}`, "Ask Anna Keller to give the benefit from their point of view."],
  },
  {
    system: "negotiation: give and get",
    enter: [
      ["concessions", "Delivery", "get", "Order for eight more"],
      ["concessions", "Delivery", "valueGot", 25_000],
    ],
    figures: [
      ["concessions", "Delivery", "balance", 7_000],
      ["concessions", "Delivery", "meaning", "✓ Got more than we gave"],
    ],
    said: [["Negotiation", "Given 69,000, got 100,000: ahead by 31,000. Given without getting: 0"]],
    goes: [
      "gave-without-getting: Delivery",
      "Ask for something in return before you give more: volume, term, an earlier date, a reference.",
    ],
  },
  {
    system: "buying against selling process",
    enter: [["opportunities", framework, "buyerStage", "Discovers need"]],
    figures: [["opportunities", framework, "provenStage", "Talks"]],
    comes: [
      `ahead-of-buyer: ${framework}`,
      "Meet the customer where they are: find buyers through customers, colleagues, executives and tender notices; open the dossiers.",
    ],
    why: {
      of: ["stage", "opportunities", framework, ["milestone1:milestone7", '"fleet"']],
      answer: [
        "Talks: the first 4 milestones are reached; “Offer in, objections settled” is not.",
        "Offer or bid submitted, objections settled leads to: close. Work: make the offer or the bid; settle objections; help the buyer’s people agree among themselves.",
      ],
    },
  },
  {
    system: "four buying factors",
    enter: [["buyingFactors", "Helen Marsh", "believesIt", "No"]],
    figures: [
      ["buyingFactors", "Helen Marsh", "doubts", "does not believe it"],
      ["buyingFactors", "Helen Marsh", "influence", 100],
    ],
    comes: ["buying-doubt: Helen Marsh", "Ask for the reason. Bring proof: a reference visit, a test, a supporter’s word."],
  },
  {
    // 50 · 60 + 30 · 64 + 20 · 88, and 30 · 60 + 50 · 64 + 20 · 88.
    system: "decision weights by phase",
    enter: [["criteriaByPhase", "We", "quality", 60]],
    figures: [
      ["criteriaByPhase", "We", "learn", 66.8],
      ["criteriaByPhase", "We", "buy", 67.6],
      ["criteriaByPhase", "Orrin", "inWords", "Ahead of us: Learn, Shortlist, Buy"],
    ],
  },
  {
    system: "influence factors",
    enter: [["decisionFactors", "procedure", "effect", "Against us"]],
    said: [["Needs", "For us: 4, against us: 1, unknown: 4."]],
    comes: ["factor-against: Procedure", "Add an action on Ruth Ellis that takes its weight away."],
  },
  {
    system: "value balance and maturity",
    enter: [["valueBalanceCost", "Minibuses for Farhills", "solutionCost", 2_000_000]],
    figures: [
      ["valueBalanceCost", "Minibuses for Farhills", "ratio", 0.74],
      ["valueBalanceCost", "Minibuses for Farhills", "meaning", "▲ The solution weighs more: develop the implications"],
    ],
    comes: [
      "develop-implications: Minibuses for Farhills",
      "Ask on about the consequences and put figures to them, or make the solution smaller.",
    ],
    why: {
      of: ["value-balance", "valueBalanceCost", "Minibuses for Farhills", ["problemCosts", "solutionCost"]],
      answer: [
        "0.74: the problems cost 1,480,000 a year, the solution 2,000,000.",
        "Problems worth more than 520,000 a year besides tip it.",
      ],
    },
  },
  {
    system: "SPIN",
    enter: [["spin", "Minibuses before the travel season", "implication", null]],
    figures: [
      ["spin", "Minibuses before the travel season", "walked", "● ● ○ ○"],
      ["spin", "Minibuses before the travel season", "next", "Implication"],
    ],
    comes: ["spin-incomplete: Minibuses before the travel season", "Ask what it costs, whom it touches and what happens if it stays."],
  },
  {
    system: "5W2H",
    enter: [["fiveWTwoH", "how-much", "answer", "9.6 million over four years"]],
    said: [["Needs", "7 of 7 questions answered"]],
    goes: ["need-not-understood: ", "Ask these in the next talk, before you propose anything."],
  },
  {
    system: "receivables",
    enter: [["receivables", "R-2658", "due", 46256]],
    figures: [
      ["receivables", "R-2658", "daysOverdue", 91],
      ["receivables", "R-2658", "way", "Special arrangement"],
      ["receivables", "R-2658", "remedy", "Agree on instalments, set-off or security"],
    ],
    why: {
      of: ["collect", "receivables", "R-2658", ["daysOverdue", "amount"]],
      answer: [
        "Special arrangement: 91 days overdue (over 90), amount 164,000 (over 100,000).",
        "A payment of 64,000 makes it: formal letter.",
      ],
    },
  },
  {
    system: "prospect levels",
    enter: [["prospects", "Forestry Office North", "expectedDays", 6]],
    figures: [
      ["prospects", "Forestry Office North", "level", "H"],
      ["prospects", "Forestry Office North", "aim", "Sign"],
      ["prospects", "Forestry Office North", "nextContact", 46340],
    ],
    why: {
      of: ["followup", "prospects", "Forestry Office North", ["ordered", "expectedDays", "focused"]],
      answer: ["H: expects to buy in 6 days.", "An order makes it O."],
    },
  },
  {
    system: "level signals",
    enter: [["prospects", "Schools of Weir Town", "expectedDays", 14]],
    figures: [["prospects", "Schools of Weir Town", "level", "A+"]],
    said: [["Contacts", "Buying within 30 days: 5 of 8. To contact today or overdue: 2. Without level: 1."]],
    comes: ["contact-overdue: Schools of Weir Town", "Contact Schools of Weir Town today to raise the level; twice a week is the least."],
    why: {
      of: ["followup", "prospects", "Schools of Weir Town", ["ordered", "expectedDays", "focused"]],
      answer: ["A+: expects to buy in 14 days.", "7 days makes it H."],
    },
  },
  {
    system: "cards and reports",
    enter: [
      ["actions", "Repair trial with two cars in the workshop", "owner", "Anna Keller"],
      ["actions", "Repair trial with two cars in the workshop", "status", "Done"],
    ],
    figures: [["reports", "Anna Keller", "record", "Contacts 4 · actions done 1 of 1"]],
    goes: ["action-overdue: Repair trial with two cars in the workshop", "Ask Lena Vogt to finish it or to set a new date."],
  },
  {
    system: "lost-deal analysis",
    enter: [
      ["dealReviews", "Road crew trucks, first lot", "outcome", "Won"],
      ["dealReviews", "Road crew trucks, first lot", "owner", null],
    ],
    said: [
      [
        "Results",
        "2 won, 1 lost: win rate 67 %. Needs were known in 1 of the deals won and 1 of those lost. Reviews with a countermeasure: 3.",
      ],
    ],
    comes: ["lesson-without-owner: Road crew trucks, first lot", "Name who sees to it, and by when in an action."],
  },
  {
    system: "follow-up basics",
    enter: [["contacts", "Victor Hill", "nextDate", 46344]],
    figures: [["contacts", "Victor Hill", "standing", "▲ Days late: 3"]],
    said: [["Contacts", "Last 30 days: 7 contacts. Agreed and late: 2. To come: 6."]],
    comes: ["planned-contact-missed: Victor Hill", "Log the contact if it took place; else call Victor Hill and agree a new date."],
  },
  {
    system: "installed base",
    enter: [["dossiers", "customer-installed", "value", null]],
    figures: [["dossiers", "customer-installed", "state", "○ ask"]],
    said: [["Account", "Ask next: The installed base: what is in use, since when"]],
  },
  {
    system: "proposal timing",
    enter: [["opportunities", framework, "needsKnown", "No"]],
    said: [["Proposal", "May be submitted: 1 of 4; something else comes first for 2; not known yet: 1."]],
    comes: [
      `proposal-too-early: ${framework}`,
      "Do not submit. Ask to meet the people concerned and research their needs; brochures and cases are no proposal.",
    ],
    why: {
      of: ["proposal", "opportunities", framework, ["needsKnown", "criteriaBy", "canInfluence"]],
      answer: ["Research the needs first: the customer’s needs are not known.", "Knowing the needs makes it: submit and compete."],
    },
  },
  {
    system: "proposal price against the budget",
    enter: [["proposalPrice", framework, "price", 10_400_000]],
    figures: [
      ["proposalPrice", framework, "againstBudget", 1.04],
      ["proposalPrice", framework, "inWords", "4 % over budget; 13 % above the competitor; pays back in 5 years"],
    ],
    comes: [
      `price-over-budget: ${framework}`,
      "Name the person with the power to raise the budget and win them first, or bring the price within it.",
    ],
  },
  {
    system: "proposal contents",
    enter: [["proposalContents", "consequences", "content", "Tom Hale leads the pilot with electric cars, and that is his."]],
    comes: [
      "personal-in-proposal: Consequences",
      "Take it out: a proposal holds what the organisation gains. Speak of the rest in person.",
    ],
  },
  {
    system: "value types and steps",
    enter: [
      ["valueType", "extrinsic-insight", "ticked", "No"],
      ["valueType", "extrinsic-solution", "ticked", "No"],
      ["valueType", "extrinsic-invests", "ticked", "No"],
      ["valueSteps", "purchase", "whatWeAdd", "Orders by a list that stands"],
    ],
    said: [
      ["Account", "Value type: Intrinsic value — Transactional: make it cheap, easy and fast"],
      ["Account", "We add value at 5 of 5 steps."],
    ],
    comes: ["value-type-differs: ", "Check the statements with somebody who knows the customer, then set the account’s value type."],
  },
  {
    system: "four questions",
    enter: [["fourQuestions", "chance-02", "answer1", "No"]],
    figures: [
      ["fourQuestionsOf", "1", "chance", 0.83],
      ["fourQuestionsOf", "1", "winnability", 0.5],
    ],
    why: {
      of: ["fourquestions", "fourQuestions", "chance-01", ["all answer1"]],
      answer: [
        "Winnability 50 %: chance 83 %, solution 88 %, winning 78 % and worth 88 %.",
        "One no of “Can we win?” turned into yes makes it 54 % (15 of 18).",
      ],
    },
  },
  {
    system: "competition and strength ratio",
    enter: [["competitors", "Vexley", "theirStrength", 24]],
    figures: [
      ["competitors", "Vexley", "engage", "Surround"],
      ["competitors", "Vexley", "engageMeans", "Be present wherever they are; leave no need of the customer unserved"],
    ],
    why: {
      of: ["engage", "competitors", "Vexley", ["ourStrength / theirStrength"]],
      answer: [
        "Ratio 10: surround. Be present wherever they are; leave no need of the customer unserved.",
        "Surround is the strongest way.",
      ],
    },
  },
];
