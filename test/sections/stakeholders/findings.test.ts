import { action, ebanking, person, plan, reviewDay } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const boss = { level: "decision", function: "finance", role: "decision-maker" };
const head = { level: "management", function: "technical", role: "evaluator" };
const minor = { level: "operational", function: "user", role: "decision-maker" };
const coach = person("Coach", {
  level: "operational",
  function: "user",
  role: "coach",
  attitude: "supporter",
  closeness: "close",
  personalBenefit: "x",
});

describe("Findings about people (chapters 2, 2.3, 6.5 and 13)", () => {
  it("name the closest supporter where an introduction is needed", () => {
    const found = registry.findings(ebanking, reviewDay).find(({ id }) => id === "decision-maker-not-contacted");
    expect(found?.text).toEqual({ en: "Decision maker not contacted: Group CEO", zh: "决策者未联系：Group CEO" });
    expect(found?.next).toEqual({ en: "Ask Treasury manager for an introduction.", zh: "请Treasury manager引荐。" });
    expect(found).toMatchObject({ table: "stakeholders", row: 1, column: "closeness", severity: "warning" });
  });

  it("a plan without people lacks a decision maker, a coach and all seven kinds of buyers", () => {
    expect(foundIn(plan({ stakeholders: [person("Ana")] }))).toEqual([
      "no-decision-maker",
      "no-coach",
      ...Array.from({ length: 7 }, () => "coverage-gap"),
    ]);
  });

  it("each kind of buyer nobody of whom is met is named, and whom to see first", () => {
    const gaps = registry
      .findings(plan({ stakeholders: [coach, person("Chief", { level: "decision", closeness: "none" })] }), reviewDay)
      .filter(({ id }) => id === "coverage-gap");
    expect(gaps.map(({ text }) => text.en)).toEqual([
      "Nobody met: management level",
      "Nobody met: decision level",
      "Nobody met: technical department",
      "Nobody met: finance department",
      "Nobody met: procurement department",
    ]);
    expect(gaps[1]?.next.en).toBe("Arrange a first contact with Chief.");
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
    ["target-missed: Boss", [person("Boss", { ...boss, closeness: "distant", targetCloseness: "close", targetDate: reviewDay - 1 })]],
    // Influence of a managing evaluator is 44.4, of an operating decision maker 33.3; priority of a managing opponent is 44.4.
    ["neutral-without-action: Head", [person("Head", { ...head, attitude: "neutral", closeness: "close" })]],
    ["stale-contact: Head", [person("Head", { ...head, lastContact: reviewDay - 16 })]],
    ["benefit-unknown: Head", [person("Head", head)]],
    ["assumed-key-fact: Head", [person("Head", { ...head, attitude: "neutral", evidence: "assumed" })]],
    // 44.4 · 0.9 is 40: the limit itself.
    ["no-next-action: Head", [person("Head", { ...head, attitude: "neutral", closeness: "none" })]],
  ])("%s is found", (expected, stakeholders) => {
    expect(foundIn(plan({ stakeholders }))).toContain(expected);
  });

  it.each([
    ["decision-maker-not-contacted: Boss", [person("Boss", { ...boss, closeness: null })]],
    ["decision-maker-not-contacted: Boss", [person("Boss", { ...boss, closeness: "distant" })]],
    ["decision-maker-opposes: Boss", [person("Boss", { ...boss, attitude: "neutral" })]],
    ["decision-maker-opposes: Head", [person("Head", { ...head, attitude: "opponent" })]],
    ["no-decision-maker", [person("Boss", boss)]],
    ["no-coach", [coach]],
    ["no-coach", [person("Boss", { ...boss, relationshipStage: "alliance" })]],
    ["neutral-without-action: Minor", [person("Minor", { ...minor, attitude: "neutral", closeness: "close" })]],
    ["neutral-without-action: Head", [person("Head", { ...head, attitude: "opponent", closeness: "close" })]],
    ["stale-contact: Minor", [person("Minor", { ...minor, lastContact: reviewDay - 30 })]],
    ["stale-contact: Boss", [person("Boss", boss)]],
    ["benefit-unknown: Minor", [person("Minor", minor)]],
    ["assumed-key-fact: Minor", [person("Minor", { ...minor, attitude: "neutral", evidence: "assumed" })]],
    ["assumed-key-fact: Head", [person("Head", { ...head, attitude: "neutral", evidence: "confirmed" })]],
    ["assumed-key-fact: Head", [person("Head", { ...head, evidence: "assumed" })]],
    // 44.4 · 0.75 is 33.3.
    ["no-next-action: Head", [person("Head", { ...head, attitude: "neutral", closeness: "distant" })]],
    ["no-coach", [person("Boss", { ...boss, buyerType: "coach" })]],
    ["stale-contact: Boss", [person("Boss", { ...boss, lastContact: reviewDay - 15 })]],
    ["stale-contact: Clerk", [person("Clerk", { level: "operational", role: "user", lastContact: reviewDay - 30 })]],
    ["target-missed: Boss", [person("Boss", { ...boss, attitude: "supporter", targetAttitude: "neutral", targetDate: reviewDay - 1 })]],
    ["target-missed: Boss", [person("Boss", { ...boss, attitude: "neutral", targetAttitude: "supporter", targetDate: reviewDay })]],
    ["benefit-unknown: Clerk", [person("Clerk", { level: "operational", role: "user" })]],
  ])("%s is not found", (expected, stakeholders) => {
    expect(foundIn(plan({ stakeholders }))).not.toContain(expected);
  });

  it("a missed target is told with what is still missing", () => {
    const missed = person("Boss", { targetAttitude: "supporter", targetCloseness: "close", targetDate: reviewDay - 1 });
    const textOf = (stakeholder: typeof missed) =>
      registry.findings(plan({ stakeholders: [stakeholder] }), reviewDay).find(({ id }) => id === "target-missed")?.text;
    expect(textOf(missed)).toEqual({
      en: "Target for Boss missed: supporter, close contact by 2026-11-20",
      zh: "Boss的目标未达到：2026-11-20 前支持者、联系密切",
    });
    expect(textOf({ ...missed, attitude: "supporter" })?.en).toBe("Target for Boss missed: close contact by 2026-11-20");
  });

  it("an open action quiets the rules that ask for one, also when the name is typed in other case", () => {
    const stakeholders = [person("Boss", { ...boss, attitude: "neutral", closeness: "none" })];
    const found = foundIn(plan({ stakeholders, actions: [action("call", { stakeholder: " boss" })] }));
    expect(found).not.toContain("neutral-without-action: Boss");
    expect(found).not.toContain("no-next-action: Boss");
    expect(foundIn(plan({ stakeholders, actions: [action("call", { stakeholder: "Boss", status: "done" })] }))).toContain(
      "no-next-action: Boss",
    );
  });

  it("one person who gives over 60 % of all support among three or more is a single thread; 60 % exactly is not", () => {
    const two = [person("Boss", { ...boss, attitude: "supporter", closeness: "close" }), coach];
    expect(foundIn(plan({ stakeholders: two }))).not.toContain("single-thread: Boss");
    expect(foundIn(plan({ stakeholders: [...two, person("Third")] }))).toContain("single-thread: Boss");
    // The Group CFO of the e-banking case gives 80 of 400/3.
    expect(foundIn(ebanking)).not.toContain("single-thread: Group CFO");
  });
});
