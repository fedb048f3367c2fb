import { about } from "../../../src/sections/competitorCriteria/card";
import { outcomes, questions } from "../../../src/sections/competitorCriteria/ask";
import { competitorCriteriaTable, type CompetitorCriterion } from "../../../src/sections/competitorCriteria/table";
import { competitorTable } from "../../../src/sections/competitors/table";
import { action, plan, reviewDay, rowOf } from "../../plans";
import { registry } from "../../registry";
import { foundIn } from "../foundIn";

const competitors = ["Bank A", "Bank B"].map((competitor) => rowOf(competitorTable, { competitor }));
const price = rowOf(competitorCriteriaTable, { criterion: "Price", weight: 30, ours: 3, theirs1: 4, theirs2: 5, affects: ["Group CFO"] });
const service = rowOf(competitorCriteriaTable, {
  criterion: "Service",
  weight: 20,
  ours: 5,
  theirs1: 3,
  theirs2: 2,
  affects: ["Team lead"],
});
const planWith = (row: CompetitorCriterion, more: object = {}) => plan({ competitors, competitorCriteria: [row], ...more });
/** What the rules of these criteria say. */
const judged = (whole: ReturnType<typeof plan>) =>
  registry.findings(whole, reviewDay).filter(({ table }) => table === competitorCriteriaTable.id);
const found = (row: CompetitorCriterion, more: object = {}) =>
  foundIn(planWith(row, more)).filter((one) => /^(weakness|strength)/.test(one));

describe("A weakness without an answer (chapter 8)", () => {
  it("is a warning that names whom we lag behind, the widest first, and whom it matters to", () => {
    const [finding] = judged(planWith(price));
    expect(finding).toMatchObject({
      id: "weakness-unanswered",
      severity: "warning",
      table: "competitorCriteria",
      row: 0,
      column: "answer",
    });
    expect(finding?.text).toEqual({
      en: "On Price we lag behind Bank B by 2 and Bank A by 1, and no answer stands",
      zh: "Price落后于Bank B（2 分）、Bank A（1 分），尚无对策",
    });
    expect(finding?.next.en).toBe("Write down the answer and take it to Group CFO.");
  });

  it("asks for the people where nobody is named", () =>
    expect(judged(planWith({ ...price, affects: [] }))[0]?.next.en).toBe("Find out whom it matters to, and write down the answer."));

  it.each<[string, Partial<CompetitorCriterion>]>([
    ["with an answer", { answer: "Show the return" }],
    ["where we are level", { ours: 5 }],
    ["with a weight of 0", { weight: 0 }],
    ["while the weight is not known", { weight: null }],
    ["while our score is not known", { ours: null }],
    ["while no score of theirs is known", { theirs1: null, theirs2: null }],
  ])("is silent %s", (_title, given) => expect(found({ ...price, ...given })).toEqual([]));
});

describe("A strength that lies idle (chapter 8)", () => {
  it("is a hint where nobody makes it heard", () => {
    const finding = judged(planWith(service)).find(({ id }) => id === "strength-unused");
    expect(finding).toMatchObject({ severity: "hint", row: 0, column: "answer", subject: "Service" });
    expect(finding?.text.en).toBe("On Service we lead Bank B by 3 and Bank A by 2, and nobody makes it heard");
    expect(finding?.next.zh).toBe("请安排与Team lead的行动，或写明由谁强化。");
  });

  it("is a hint where it is not known whom it helps, whatever is written", () => {
    const [finding] = judged(planWith({ ...service, affects: [], answer: "Tell everybody" }));
    expect(finding).toMatchObject({ id: "strength-unused", column: "affects" });
  });

  const serving = { actions: [action("Visit", { stakeholder: "team lead", due: reviewDay + 5 })] };

  it.each<[string, Partial<CompetitorCriterion>, object]>([
    ["with an open action for somebody it affects", {}, serving],
    ["where it is written who makes it heard", { answer: "The team lead shows it" }, {}],
    ["where we lead by one point only", { theirs1: 4 }, {}],
    ["where somebody is level", { theirs2: 5 }, {}],
    ["while nothing of theirs is known", { theirs1: null, theirs2: null }, {}],
    ["with a weight of 0", { weight: 0 }, {}],
  ])("is silent %s", (_title, given, more) => expect(found({ ...service, ...given }, more)).toEqual([]));

  it("speaks again when the action is done", () => {
    const done = { actions: [action("Visit", { stakeholder: "Team lead", status: "done" })] };
    expect(found(service, done)).toEqual(["strength-unused: Service"]);
  });

  it("begins where the thresholds say", () => {
    const settings = { ...registry.settings, threshold: { ...registry.settings["threshold"], clearLead: 1 } };
    expect(found({ ...service, theirs1: 4 })).toEqual([]);
    expect(found({ ...service, theirs1: 4 }, { settings })).toEqual(["strength-unused: Service"]);
  });
});

it("says nothing before the first criterion, and calls a competitor without a row by its column", () => {
  expect(foundIn(plan({ competitors })).filter((one) => /^(weakness|strength)/.test(one))).toEqual([]);
  expect(judged(plan({ competitorCriteria: [price] }))[0]?.text.zh).toContain("对手 2（2 分）、对手 1（1 分）");
});

describe("Card and questions", () => {
  const criteria = [price, service, rowOf(competitorCriteriaTable, { criterion: "Risk", weight: 5, affects: ["Group CFO"] })];
  const whole = plan({ competitors, competitorCriteria: criteria }) as never;

  it("the card of a stakeholder says what affects them", () => {
    const lines = (name: string) => about.stakeholders(whole, name, reviewDay, "en").map(({ label, text, tone }) => [label.en, text, tone]);
    expect(lines("group cfo")).toEqual([
      ["Affected by our weakness", "Price: behind Bank B by 2 and Bank A by 1 · no answer yet", "attention"],
      ["Looks at", "Risk", undefined],
    ]);
    expect(lines("Team lead")).toEqual([["Served by our strength", "Service: ahead of Bank B by 3 and Bank A by 2", "good"]]);
    expect(lines("Somebody")).toEqual([]);
  });

  it("asks for scores of the criteria that make up half of the weight, of competitors that are named", () => {
    expect(questions(whole)).toEqual([]);
    const blank = plan({ competitors, competitorCriteria: [{ ...price, ours: null, theirs2: null }, service, criteria[2]] }) as never;
    expect(questions(blank).map(({ row, column, text }) => [row, column, text.en])).toEqual([
      [0, "ours", "How does the customer score us on Price, 1 to 5?"],
      [0, "theirs2", "How does the customer score Bank B on Price, 1 to 5?"],
    ]);
  });

  it("concludes which weakness stands without an answer", () =>
    expect(outcomes(whole).map(({ id, value }) => [id, value.en])).toEqual([
      ["lag:Price", "behind Bank B by 2 and Bank A by 1, no answer"],
    ]));
});
