import { createRegistry, subjectOf } from "../../src/plan/registry";
import { sections } from "../../src/sections/all";
import { stakeholders } from "../../src/sections/stakeholders";
import { framework } from "../../src/sections/framework";
import { ebanking, plan, reviewDay } from "../plans";
import { registry } from "../registry";
import { foundIn } from "../sections/foundIn";

describe("The registry of the product", () => {
  it("has the sheets in the order of the tabs", () => {
    expect(registry.sheets.map(({ id }) => id)).toEqual([
      "contents",
      "summary",
      "reviews",
      "accountSheet",
      "stakeholders",
      "relationshipsSheet",
      "framework",
      "needsSheet",
      "opportunities",
      "fourQuestions",
      "competitionSheet",
      "proposalSheet",
      "actions",
      "contactsSheet",
      "negotiationSheet",
      "playbookSheet",
      "resultsSheet",
      "whiteSpace",
      "accounts",
      "territorySheet",
      "findings",
      "lists",
    ]);
  });

  it("has every table that a section reads", () => {
    expect(registry.tables.map(({ id }) => id)).toEqual([
      "account",
      "accountProfile",
      "profitLoss",
      "dossiers",
      "qualification",
      "valueType",
      "valueSteps",
      "stakeholders",
      "relationshipSteps",
      "styles",
      "courtesies",
      "framework",
      "needs",
      "spin",
      "buyingFactors",
      "valueBalance",
      "valueBalanceCost",
      "spinQuestions",
      "surveyPlan",
      "decisionFactors",
      "fiveWTwoH",
      "opportunities",
      "fourQuestions",
      "fourQuestionsOf",
      "competitors",
      "competitorCriteria",
      "proposalPrice",
      "criteriaByPhase",
      "proposalContents",
      "proposalLog",
      "actions",
      "visits",
      "contacts",
      "prospects",
      "reports",
      "objections",
      "concessions",
      "negotiationPlan",
      "playbookPage",
      "targets",
      "dealReviews",
      "receivables",
      "indicators",
      "whiteSpace",
      "accounts",
      "team",
      "focusMarkets",
      "asks",
      "reviews",
    ]);
    expect(registry.readOnly).toEqual([]);
  });

  it("knows what a plan is about", () => {
    expect(subjectOf(registry, plan())).toEqual({ title: "Northern Machinery Group", currency: "CNY" });
    expect(subjectOf(createRegistry([stakeholders]), plan())).toEqual({ title: "", currency: "" });
  });

  it("knows section and sheet of a table; the account stands on the Contents sheet", () => {
    expect(registry.sectionOf("stakeholders")).toBe(stakeholders);
    expect(registry.sheetOf("stakeholders")?.id).toBe("stakeholders");
    expect(registry.sheetOf("account")?.id).toBe("contents");
    expect([registry.table("nothing"), registry.sheetOf("nothing")]).toEqual([undefined, undefined]);
  });
});

describe("Findings of the e-banking case", () => {
  it("are these, most severe first, then by weight", () => {
    expect(foundIn(ebanking)).toEqual([
      "stale-contact: Group CFO",
      "decision-maker-not-contacted: Group CEO",
      "action-overdue: Technical exchange",
      "stale-contact: IT director",
      "stale-contact: Procurement manager",
      "stale-contact: Subsidiary CFO West",
      "benefit-unknown: Group CEO",
      "neutral-without-action: Procurement manager",
      "benefit-unknown: Procurement manager",
    ]);
  });

  it("always say what is the matter and what to do next, in both languages", () => {
    for (const { text, next } of registry.findings(ebanking, reviewDay)) {
      for (const sentence of [text.en, text.zh, next.en, next.zh]) expect(sentence.length).toBeGreaterThan(5);
      expect(text.zh).not.toBe(text.en);
    }
  });
});

describe("A registry of some sections", () => {
  const some = createRegistry([stakeholders, framework]);

  it("reads what they need of others without having it", () => {
    expect(some.tables.map(({ id }) => id)).toEqual(["stakeholders", "framework"]);
    expect(some.readOnly.map(({ id }) => id)).toEqual(["actions"]);
    expect(some.sheets.map(({ id }) => id)).toEqual(["contents", "stakeholders", "framework", "findings", "lists"]);
    expect(Object.keys(some.measures)).toEqual(["support", "coverage", "framework"]);
    expect(some.functions.map(({ id }) => id)).toEqual(expect.arrayContaining(["INFLUENCE", "BVFVALUE", "HEALTH", "WHY"]));
    expect(some.functions.map(({ id }) => id)).not.toContain("GRADE");
  });

  it("judges by their rules alone", () => {
    const ids = new Set(some.findings(ebanking, reviewDay).map(({ table }) => table));
    expect(ids).toEqual(new Set(["stakeholders"]));
  });

  it("refuses the same section twice", () => {
    expect(() => createRegistry([...sections, stakeholders])).toThrow("Two sections have the id stakeholders.");
  });
});
