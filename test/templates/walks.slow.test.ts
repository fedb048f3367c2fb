/**
 * Every system of the method from start to end in a template that works with it: what the example enters, and what the built sheet then
 * says of it; then what changes once somebody enters something else (systems/). The rules that speak of the same rows are listed in test/sections/findingCases, the views of the pane in test/e2e/views.
 */
import { executiveTopics } from "../../src/sections/audience/figures";
import { entries } from "../../src/sections/playbook/words";
import { DrawnExample } from "./drawnExample";
import { systems } from "./systems";

/** What stands in a column of a row, by what the row is called; numbers to two places. */
type Walk = readonly [system: string, table: string, row: string, column: string, answer: string | number];

/** What a sheet says in a sentence or a figure of its own. */
type Said = readonly [system: string, sheet: string, text: string | number];

const walks: Readonly<Record<string, { readonly walks: readonly Walk[]; readonly said: readonly Said[] }>> = {
  "complex-sale": {
    walks: [
      ["purchase grid: what comes next with a person", "stakeholders", "Group CEO", "nextMove", "Introduce: get introduced by a supporter"],
      ["purchase grid: whom to win first", "stakeholders", "Group CEO", "priority", 90],
      ["social styles", "styles", "Account manager", "style", "Expressive"],
      ["six-stage process", "opportunities", "Payment hub", "provenStage", "Propose"],
      ["gates", "opportunities", "Payment hub", "gate", "OK"],
      ["proposal contents", "proposalContents", "consequences", "missing", "release"],
      ["four relationship stages", "relationshipSteps", "Treasury manager", "stage", "Alliance"],
      ["courtesies against their limit", "courtesies", "Accountant team lead", "standing", "▲ Year over the limit"],
    ],
    said: [
      ["benefit map", "Relationships", "17 of 27 boxes filled, 63 % complete."],
      ["styles on two axes", "Relationships", "In words: Driving 1, Expressive 1, Amiable 1, Analytical 2, Integrator 1."],
      ["audience: executives by their topics", "Proposal", executiveTopics.en],
    ],
  },
  fleet: {
    walks: [
      ["dossiers", "dossiers", "customer-organisation", "state", "● known"],
      ["visit preparation", "visits", "Ian Reed", "standing", "● No goal yet"],
      ["decision group", "stakeholders", "Helen Marsh", "nextMove", "Engage: raise contact with a joint activity"],
      ["needs in three layers and their maturity", "needs", "A tender nobody can challenge", "progress", 0.42],
      [
        "objections in three steps",
        "objections",
        "The hire company would go on for another year",
        "whatToDo",
        "Give the benefit from their point of view",
      ],
      ["negotiation: give and get", "concessions", "Delivery", "meaning", "▲ Ask for something in return"],
      ["buying against selling process, seven steps", "opportunities", "Light trucks for road crews", "provenStage", "Visit"],
      ["gates of the seven steps", "opportunities", "Light trucks for road crews", "gate", "Deciding group known"],
      ["four buying factors", "buyingFactors", "Nora Field", "doubts", "does not know the value"],
      ["value balance", "valueBalanceCost", "Minibuses for Farhills", "ratio", 1.76],
      ["SPIN", "spin", "Minibuses before the travel season", "stands", "Explicit"],
      ["receivables", "receivables", "R-2658", "way", "Visit in person"],
      ["prospect levels", "prospects", "River Police Office", "level", "A+"],
      ["prospect levels: what a level is for", "prospects", "Farhills, second garage", "aim", "Sign"],
      ["cards and reports", "reports", "Anna Keller", "record", "Contacts 4 · actions done 0 of 0"],
      ["four questions", "fourQuestionsOf", "3", "verdict", "Collect information first"],
      ["competition and strength ratio", "competitors", "Vexley", "engage", "Engage"],
      ["service classes of small buyers", "accounts", "Weir Town Taxis", "service", "Three-level visits; whole range, supply first"],
    ],
    said: [
      ["categories with evidence", "Account", "Missing: invoice copy."],
      ["dossiers: what to ask next", "Account", "Ask next: The person who can raise the budget"],
      ["value types", "Account", "Value type: Extrinsic value — Consultative: solve, customise, advise"],
      ["value steps", "Account", "We add value at 4 of 5 steps; open: Purchase."],
      ["influence factors", "Needs", "For us: 4, against us: 0, unknown: 4."],
      ["5W2H", "Needs", "6 of 7 questions answered"],
      ["maturity of the needs", "Needs", "Must change now: 2 of 6 needs. Explicit: 4. Served by a solution of ours: 3."],
      [
        "lost-deal analysis",
        "Results",
        "1 won, 2 lost: win rate 33 %. Needs were known in 1 of the deals won and 1 of those lost. Reviews with a countermeasure: 3.",
      ],
      ["follow-up basics", "Contacts", "Last 30 days: 7 contacts. Agreed and late: 1. To come: 7."],
      ["level signals: who buys soon", "Contacts", "Buying within 30 days: 4 of 8. To contact today or overdue: 1. Without level: 1."],
      ["coverage of the buyer kinds", "Stakeholders", "Coverage 100 %. None missing"],
      ["proposal timing", "Proposal", "Submit and compete"],
      ["decision weights by phase", "Proposal", 76.8],
    ],
  },
  solution: {
    walks: [
      ["decision chain", "stakeholders", "Robert Hale", "nextMove", "Commit: win a clear personal commitment"],
      ["value framework", "framework", "K1", "value", 1660000],
      ["five stages of the solution sale", "opportunities", "Pump control, North works", "provenStage", "Project work"],
      ["their gates", "opportunities", "Leakage control in the districts", "gate", "Approved by us"],
      ["survey plan", "surveyPlan", "How the pumps are run today", "state", "●"],
      ["long-cycle indicators", "indicators", "new-revenue", "check", "▲ Behind the plan"],
      ["purchase criteria by phase against rivals", "criteriaByPhase", "Axidor", "inWords", "Ahead of us: Buy, After-sales"],
      ["results", "targets", "Gross profit", "attainment", 0.84],
    ],
    said: [["wallet share of white space", "White space", 0.12]],
  },
  retail: {
    walks: [
      ["profit segments", "accounts", "Tidewater Market", "segment", "Most profitable"],
      ["replenishment", "accounts", "Northgate Stores", "order", 210],
      ["territory: load against managers of the type", "team", "Nina Brandt", "against", 0.24],
      ["manager competence", "team", "Marc Stein", "fit", 0.7],
      ["work plan with focus markets", "focusMarkets", "New flats on the terrace", "pillars", "○ 2 of 3"],
      ["service classes", "accounts", "Tidewater Market", "service", "Three-level visits; whole range, supply first"],
      ["work plan: what is late", "actions", "Send the corrected invoice and say sorry for the short delivery", "late", 3],
    ],
    said: [
      ["results", "Summary", "102.7 %"],
      ["whale curve", "Territory", "27 % of the accounts earn 83 % of all profit; accounts at a loss take 3.3 % of it back."],
      ["segments", "Accounts", "16 accounts (27 %) earn the first 80 % of the profit; loss-making: 8."],
    ],
  },
};

describe.each(Object.entries(walks))("The methods of %s, from what is entered to what is said", (template, { walks: steps, said }) => {
  let drawn: DrawnExample;
  beforeAll(async () => void (drawn = await DrawnExample.of(template)));

  test.each(steps)("%s", (_system, table, row, column, answer) => {
    expect(drawn.column(table, column).get(row)).toBe(answer);
  });

  test.each(said)("%s", (_system, sheet, text) => {
    expect(drawn.said(sheet)).toContain(text);
  });

  const named = (finding: string) => drawn.findings().find(({ id, subject }) => `${id}: ${subject}` === finding)?.next.en;

  test.each(systems[template] ?? [])("$system, when somebody goes on", async ({ enter, figures, said: sentences, comes, goes, why }) => {
    if (comes) expect(named(comes[0])).toBeUndefined();
    if (goes) expect(named(goes[0])).toBe(goes[1]);
    await drawn.with(enter, async () => {
      for (const [table, row, column, answer] of figures ?? []) expect(drawn.column(table, column).get(row)).toBe(answer);
      for (const [sheet, text] of sentences ?? []) expect(drawn.said(sheet)).toContain(text);
      if (comes) expect(named(comes[0])).toBe(comes[1]);
      if (goes) expect(named(goes[0])).toBeUndefined();
      if (why) expect(await drawn.why(...why.of)).toEqual(why.answer);
    });
  });
});

describe("What needs no figures stands in the playbook", () => {
  const count = (theme: string): number => entries.filter((entry) => entry.theme === theme).length;

  test.each([
    ["signals in words", "signals-in-words", 4],
    ["signals of the body", "signals-of-the-body", 4],
    ["signals in personal questions", "signals-personal", 3],
    ["twelve moments to close", "moments-to-close", 12],
    ["closings: thinking it over", "think-it-over", 3],
    ["closings: too expensive", "too-expensive", 3],
    ["closings: make it cheaper", "make-it-cheaper", 3],
    ["closings: others are cheaper", "others-are-cheaper", 3],
    ["closings: is it worth it", "is-it-worth-it", 3],
    ["ways to finish", "ways-to-finish", 3],
    ["phone steps", "phone-steps", 5],
    ["asking in a negotiation", "asking", 3],
    ["listening in a negotiation", "listening", 3],
  ])("%s", (_system, theme, least) => expect(count(theme)).toBeGreaterThanOrEqual(least));

  test("manners for five social styles", () => expect(new Set(entries.flatMap(({ style }) => style ?? [])).size).toBe(5));
});
