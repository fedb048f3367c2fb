/**
 * Every system of the method from start to end in a template that works with it: what the example enters, and what the built sheet then
 * says of it. The rules that speak of the same rows are listed in test/sections/findingCases, the views of the pane in test/e2e/views.
 */
import { cellKey, CellError } from "../../src/host/model/state";
import { importPlan } from "../../src/import/importCsv";
import { inTemplate } from "../../src/plan/inTemplate";
import { prefilled } from "../../src/plan/prefill";
import { executiveTopics } from "../../src/sections/audience/figures";
import { entries } from "../../src/sections/playbook/words";
import { templateById } from "../../src/templates/builtIn";
import { registry } from "../registry";
import { exampleFiles } from "../run/exampleFiles";
import { drawnPlan, type DrawnPlan } from "../sections/drawnPlan";

/** What stands in a column of a row, by what the row is called; numbers to two places. */
type Walk = readonly [system: string, table: string, row: string, column: string, answer: string | number];

/** What a sheet says in a sentence or a figure of its own. */
type Said = readonly [system: string, sheet: string, text: string | number];

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 100) / 100 : value instanceof CellError ? value.code : value;

class Drawn {
  private readonly own;
  private constructor(
    private readonly template: string,
    private readonly plan: DrawnPlan,
  ) {
    this.own = inTemplate(registry, templateById(template));
  }

  static async of(name: string): Promise<Drawn> {
    const template = templateById(name);
    const own = inTemplate(registry, template);
    const { data } = importPlan(own.tables, exampleFiles(name, "en"), "en");
    const whole = await prefilled({ registry: own, chosen: template.sections, size: "full", data });
    return new Drawn(name, await drawnPlan(whole, "kam", { template, size: "full", of: own }));
  }

  /** What a column holds, by what the rows are called. */
  column(id: string, column: string): ReadonlyMap<string, unknown> {
    const table = this.own.table(id);
    const drawn = this.plan.tables.find(({ spec }) => spec.id === id);
    if (!table || !drawn) throw new Error(`The example of ${this.template} has no ${id}.`);
    const { spec, sheet } = drawn;
    const at = (of: string): number => spec.area.left + spec.columns.findIndex((one) => one.id === of);
    const value = (row: number, of: string): unknown => sheet.cells.get(cellKey(row, at(of)))?.value ?? null;
    const rows = Array.from({ length: spec.area.bottom - spec.area.top }, (_row, index) => spec.area.top + 1 + index);
    return new Map(rows.map((row) => [String(value(row, table.identifiedBy)), rounded(value(row, column))]));
  }

  /** What the formulas of a sheet show. */
  said(name: string): readonly unknown[] {
    const sheet = this.plan.workbook.sheets.find((one) => one.name === name);
    return [...(sheet?.cells.values() ?? [])].flatMap(({ formula, value }) => (formula === null ? [] : [rounded(value)]));
  }
}

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
  let drawn: Drawn;
  beforeAll(async () => void (drawn = await Drawn.of(template)));

  test.each(steps)("%s", (_system, table, row, column, answer) => {
    expect(drawn.column(table, column).get(row)).toBe(answer);
  });

  test.each(said)("%s", (_system, sheet, text) => {
    expect(drawn.said(sheet)).toContain(text);
  });
});

test("What needs no figures stands in the playbook: signals, phone steps, closings, asking and listening, manners for five styles", () => {
  expect(new Set(entries.map(({ theme }) => theme)).size).toBeGreaterThanOrEqual(12);
  expect(new Set(entries.flatMap(({ style }) => style ?? [])).size).toBe(5);
});
