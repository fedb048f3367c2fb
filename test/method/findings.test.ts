import { findings } from "../../src/method/findings";
import type { Plan } from "../../src/method/plan";
import { action, ebanking, opportunity, person, plan, reviewDay } from "./plans";

const about = (given: Plan) => findings(given, reviewDay).map(({ id, subject }) => (subject === "" ? id : `${id}: ${subject}`));

const boss = { level: "decision", function: "finance", role: "decision-maker" };
const coach = person("Coach", {
  level: "operational",
  function: "user",
  role: "coach",
  attitude: "supporter",
  closeness: "close",
  personalBenefit: "x",
});

describe("Findings of the e-banking case", () => {
  it("are these, most severe first, then by section and row", () => {
    expect(about(ebanking)).toEqual([
      "stale-contact: Group CFO",
      "decision-maker-not-contacted: Group CEO",
      "stale-contact: IT director",
      "stale-contact: Subsidiary CFO West",
      "stale-contact: Procurement manager",
      "action-overdue: Technical exchange",
      "benefit-unknown: Group CEO",
      "neutral-without-action: Procurement manager",
      "benefit-unknown: Procurement manager",
    ]);
  });

  it("name the closest supporter where an introduction is needed", () => {
    const found = findings(ebanking, reviewDay).find(({ id }) => id === "decision-maker-not-contacted");
    expect(found?.text).toEqual({ en: "Decision maker not contacted: Group CEO", zh: "决策者未联系：Group CEO" });
    expect(found?.next).toEqual({ en: "Ask Treasury manager for an introduction.", zh: "请Treasury manager引荐。" });
    expect(found).toMatchObject({ section: "stakeholders", row: 1, column: "closeness", severity: "warning" });
  });

  it("say since when an action is overdue", () => {
    const found = findings(ebanking, reviewDay).find(({ id }) => id === "action-overdue");
    expect(found?.text.en).toBe("Action overdue since 2026-11-18: Technical exchange");
    expect(found?.next.en).toBe("Ask Solution lead to finish it or to set a new date.");
  });

  it("always say what is the matter and what to do next, in both languages", () => {
    for (const { text, next } of findings(ebanking, reviewDay)) {
      for (const sentence of [text.en, text.zh, next.en, next.zh]) expect(sentence.length).toBeGreaterThan(5);
      expect(text.zh).not.toBe(text.en);
    }
  });
});

describe("Findings about people (chapters 2, 2.3, 6.5 and 13)", () => {
  it("an empty plan lacks its decision maker and nothing else is said", () => {
    expect(about(plan())).toEqual(["no-decision-maker"]);
  });

  it.each([
    ["no-decision-maker", [coach]],
    ["decision-maker-opposes: Boss", [person("Boss", { ...boss, attitude: "opponent", closeness: "close" })]],
    ["decision-maker-not-contacted: Boss", [person("Boss", { ...boss, closeness: "none" })]],
    ["no-coach", [person("Boss", { ...boss, closeness: "close" })]],
    ["coverage-gap", [person("Boss", { ...boss, closeness: "close" })]],
    ["neutral-without-action: Boss", [person("Boss", { ...boss, attitude: "neutral", closeness: "close" })]],
    ["stale-contact: Boss", [person("Boss", { ...boss, lastContact: reviewDay - 16 })]],
    ["stale-contact: Clerk", [person("Clerk", { level: "operational", role: "user", lastContact: reviewDay - 31 })]],
    ["benefit-unknown: Boss", [person("Boss", { ...boss, personalBenefit: "  " })]],
    ["no-next-action: Boss", [person("Boss", { ...boss, attitude: "neutral", closeness: "frequent" })]],
    ["assumed-key-fact: Boss", [person("Boss", { ...boss, attitude: "opponent", evidence: "assumed" })]],
    ["target-missed: Boss", [person("Boss", { ...boss, attitude: "neutral", targetAttitude: "supporter", targetDate: reviewDay - 1 })]],
  ])("%s is found", (expected, stakeholders) => {
    expect(about(plan({ stakeholders }))).toContain(expected);
  });

  it.each([
    ["decision-maker-not-contacted: Boss", [person("Boss", { ...boss, closeness: null })]],
    ["no-coach", [person("Boss", { ...boss, relationshipStage: "alliance" })]],
    ["no-coach", [person("Boss", { ...boss, buyerType: "coach" })]],
    ["stale-contact: Boss", [person("Boss", { ...boss, lastContact: reviewDay - 15 })]],
    ["stale-contact: Clerk", [person("Clerk", { level: "operational", role: "user", lastContact: reviewDay - 30 })]],
    ["target-missed: Boss", [person("Boss", { ...boss, attitude: "supporter", targetAttitude: "neutral", targetDate: reviewDay - 1 })]],
    ["target-missed: Boss", [person("Boss", { ...boss, attitude: "neutral", targetAttitude: "supporter", targetDate: reviewDay })]],
    ["benefit-unknown: Clerk", [person("Clerk", { level: "operational", role: "user" })]],
  ])("%s is not found", (expected, stakeholders) => {
    expect(about(plan({ stakeholders }))).not.toContain(expected);
  });

  it("an open action quiets the rules that ask for one, also when the name is typed in other case", () => {
    const stakeholders = [person("Boss", { ...boss, attitude: "neutral", closeness: "none" })];
    const found = about(plan({ stakeholders, actions: [action("call", { stakeholder: " boss" })] }));
    expect(found).not.toContain("neutral-without-action: Boss");
    expect(found).not.toContain("no-next-action: Boss");
    expect(about(plan({ stakeholders, actions: [action("call", { stakeholder: "Boss", status: "done" })] }))).toContain(
      "no-next-action: Boss",
    );
  });

  it("one person who gives over 60 % of all support among three or more is a single thread; 60 % exactly is not", () => {
    const two = [person("Boss", { ...boss, attitude: "supporter", closeness: "close" }), coach];
    expect(about(plan({ stakeholders: two }))).not.toContain("single-thread: Boss");
    expect(about(plan({ stakeholders: [...two, person("Third")] }))).toContain("single-thread: Boss");
    // The Group CFO of the e-banking case gives 80 of 400/3.
    expect(about(ebanking)).not.toContain("single-thread: Group CFO");
  });
});

describe("Findings about opportunities and actions (chapters 4 and 6.5)", () => {
  it("a stage behind an open milestone is a blocker, and the first work to do is named", () => {
    const [found] = findings(
      plan({
        stakeholders: ebanking.stakeholders,
        opportunities: [opportunity("Hub", { stage: "bid", milestones: [true, false, false, false, false, false] })],
      }),
      reviewDay,
    );
    expect(found).toMatchObject({ id: "gate-skipped", severity: "blocker", section: "opportunities", row: 0, column: "stage" });
    expect(found?.text.en).toBe("Hub is in stage “Bid” without coach and key people and criteria set");
    expect(found?.next.en).toContain("clarify organisation and roles");
  });

  it("a close date before the review is found, unless the contract is signed", () => {
    const late = { closeDate: reviewDay - 1, probability: 0.1 };
    expect(about(plan({ opportunities: [opportunity("Hub", late)] }))).toContain("close-date-passed: Hub");
    expect(about(plan({ opportunities: [opportunity("Hub", { ...late, closeDate: reviewDay })] }))).not.toContain("close-date-passed: Hub");
    const signed = { ...late, milestones: [true, true, true, true, true, false] };
    expect(about(plan({ opportunities: [opportunity("Hub", signed)] }))).not.toContain("close-date-passed: Hub");
  });

  it("an opportunity graded A needs an open action", () => {
    const opportunities = [opportunity("Hub", { closeDate: reviewDay + 10, probability: 0.9 })];
    expect(about(plan({ opportunities }))).toContain("no-next-action: Hub");
    expect(about(plan({ opportunities, actions: [action("call", { opportunity: "HUB" })] }))).not.toContain("no-next-action: Hub");
  });

  it("more than half of the open actions on C and D is a hint; half is not", () => {
    const opportunities = [
      opportunity("Far", { closeDate: reviewDay + 300, probability: 0.1 }),
      opportunity("Near", { closeDate: reviewDay + 10, probability: 0.9 }),
    ];
    const on = (name: string) => action(`work on ${name}`, { opportunity: name });
    expect(about(plan({ opportunities, actions: [on("Far"), on("Near")] }))).not.toContain("effort-on-low-grade");
    expect(about(plan({ opportunities, actions: [on("Far"), on("Far"), on("Near")] }))).toContain("effort-on-low-grade");
  });
});
