/** Systems of many accounts on the example of the retail channel. */
import type { System } from "./system";

export const retail: readonly System[] = [
  {
    system: "profit segments and whale",
    enter: [["accounts", "Northgate Stores", "profit", -5_000]],
    figures: [["accounts", "Northgate Stores", "segment", "Loss-making"]],
    said: [
      ["Accounts", "17 accounts (28 %) earn the first 80 % of the profit; loss-making: 9."],
      ["Territory", "28 % of the accounts earn 86 % of all profit; accounts at a loss take 7.3 % of it back."],
    ],
    comes: [
      "loss-making-account: Northgate Stores",
      "Look at the potential of each first; lower the cost to serve, or agree on other terms. Filter the column Segment to see them.",
    ],
    why: {
      of: ["segment", "accounts", "Northgate Stores", ["all profit", "profit", "revenue"]],
      answer: ["Profit -5,000: loss-making. Analyse the potential, consider an exit.", "Profit 2,400 makes it most profitable."],
    },
  },
  {
    system: "competition by criteria",
    enter: [
      ["competitorCriteria", "In full and on time", "ours", 2],
      ["competitorCriteria", "In full and on time", "answer", null],
    ],
    figures: [
      ["competitors", "Belmar Drinks", "position", -0.2],
      ["competitorCriteria", "In full and on time", "lags", "Belmar Drinks −1; Rona Coffee −2"],
    ],
    comes: ["weakness-unanswered: In full and on time", "Write down the answer and take it to Hugo Lang and Clara Boyle."],
  },
  {
    system: "work plan",
    enter: [["actions", "Send the corrected invoice and say sorry for the short delivery", "status", "Done"]],
    figures: [["actions", "Send the corrected invoice and say sorry for the short delivery", "late", ""]],
    goes: [
      "action-overdue: Send the corrected invoice and say sorry for the short delivery",
      "Ask Elena Ward to finish it or to set a new date.",
    ],
  },
  {
    system: "focus markets",
    enter: [
      ["focusMarkets", "New flats on the terrace", "ownUser", "Family Corner"],
      ["focusMarkets", "New flats on the terrace", "actual", 200],
    ],
    figures: [
      ["focusMarkets", "New flats on the terrace", "pillars", "✓ 3 of 3"],
      ["focusMarkets", "New flats on the terrace", "attainment", 0.5],
    ],
    goes: ["market-without-pillar: New flats on the terrace", "Find out who that could be, and win him or her by honest help."],
  },
  {
    // Mean of 350, 350 and 348, a fifth on top, less 60, rounded up.
    system: "replenishment",
    enter: [["accounts", "Northgate Stores", "stock", 60]],
    figures: [["accounts", "Northgate Stores", "order", 360]],
  },
  {
    system: "service classes",
    enter: [
      ["accounts", "Corner Pantry", "class", "Core"],
      ["accounts", "Corner Pantry", "visitsPerMonth", null],
      ["accounts", "Ferry Mini Market", "class", null],
    ],
    figures: [
      ["accounts", "Corner Pantry", "service", "Three-level visits; whole range, supply first"],
      ["accounts", "Corner Pantry", "load", 4],
    ],
    comes: ["account-without-class: Ferry Mini Market", "Pick the class: it decides visits, service and the type of manager."],
  },
  {
    system: "territory",
    enter: [
      ["accounts", "Rope Walk Deli", "manager", "Owen Hart"],
      ["accounts", "Corner Pantry", "manager", "Owen Hart"],
    ],
    figures: [
      ["team", "Nina Brandt", "load", 37],
      ["team", "Owen Hart", "load", 31],
      ["team", "Owen Hart", "against", -0.09],
    ],
    goes: ["manager-overloaded: Nina Brandt", "Give accounts to a neighbour, or let the pane propose balanced territories."],
  },
  {
    system: "results",
    enter: [["targets", "Volume", "actual", 15_000]],
    figures: [
      ["targets", "Volume", "attainment", 0.7],
      ["targets", "Volume", "growth", -0.29],
      ["targets", "Volume", "check", "▲ Behind the plan; ▼ below the prior year"],
    ],
    comes: ["attainment-low: Volume · 2026-Q3", "Split the gap by segment and manager, and plan an action where most of it lies."],
  },
  {
    // Wanted of type A: 5, 4 and 4 of 5.
    system: "manager competence",
    enter: [
      ["team", "Elena Ward", "skills", 2],
      ["team", "Elena Ward", "mind", 2],
      ["team", "Elena Ward", "attitude", 2],
    ],
    figures: [["team", "Elena Ward", "fit", 0.47]],
    comes: ["manager-misfit: Elena Ward", "Agree on training or coaching in skills, or on accounts of another class."],
  },
];
