/** The preparation of a negotiation (chapter 9): the rows that stand from the start, progress, what is missing, questions and cards. */
import { questions } from "../../../src/sections/negotiationPlan/ask";
import { about } from "../../../src/sections/negotiationPlan/card";
import { isNegotiated, missingFor, preparation } from "../../../src/sections/negotiationPlan/figures";
import { rows } from "../../../src/sections/negotiationPlan/prefill";
import { negotiationPlanTable, type NegotiationRow } from "../../../src/sections/negotiationPlan/table";
import { opportunity, plan, reviewDay, rowOf } from "../../plans";

const item = (id: string, given: Partial<NegotiationRow> = {}): NegotiationRow => rowOf(negotiationPlanTable, { item: id, ...given });

test.each(["en", "zh"] as const)("eight steps, four things of theirs and three of ours stand from the start (%s)", (language) => {
  const made = rows({ language, size: "full", data: { language, tables: {}, foreign: [] } })["negotiationPlan"] ?? [];
  const groups = made.map(({ group }) => group);
  expect([...new Set(groups)].map((group) => groups.filter((one) => one === group).length)).toEqual([8, 4, 3]);
  expect(new Set(made.map(({ text }) => text)).size).toBe(15);
});

test("what has a note and nothing open is prepared, part by part", () => {
  const all = [
    item("questions", { note: "who else?" }),
    item("room", { note: "term first", open: "how far" }),
    item("our-goal", { note: "6.6 M" }),
  ];
  expect([preparation(all), preparation(all, "steps"), preparation(all, "ours")]).toEqual([
    { done: 2, all: 3 },
    { done: 1, all: 2 },
    { done: 1, all: 1 },
  ]);
});

test("a note counts for the opportunity it names, or for all", () => {
  const all = [item("our-goal", { note: "6.6 M" }), item("our-limit", { note: "6.2 M", opportunity: "Hub" })];
  expect([missingFor("hub", all), missingFor("Pool", all)]).toEqual([["our-alternatives"], ["our-limit", "our-alternatives"]]);
});

const negotiated = plan({
  opportunities: [opportunity("Hub", { stage: "negotiate" })],
  negotiationPlan: [item("room"), item("their-limit"), item("our-goal", { note: "6.6 M", opportunity: "Hub" }), item("our-limit")],
});

test("asks for their side and ours once something is negotiated", () => {
  expect(questions(negotiated as never).map(({ row, text }) => [row, text.en])).toEqual([
    [1, "Negotiating Hub: Their limit?"],
    [3, "Negotiating Hub: Our limit?"],
  ]);
  expect(questions(plan({ negotiationPlan: [item("their-limit")] }) as never)).toEqual([]);
});

test("the card of an opportunity has its notes and what is missing", () => {
  expect(about.opportunities(negotiated as never, "Hub", reviewDay, "en").map(({ label, text }) => `${label.en}: ${text}`)).toEqual([
    "Our goal: 6.6 M",
    "Our limit: not noted yet",
    "Our alternatives: not noted yet",
  ]);
});

test.each([
  ["negotiate", true],
  ["talks", true],
  ["close", true],
  ["contract", true],
  ["agree", true],
  ["propose", false],
  ["visit", false],
  [null, false],
])("stage %s is negotiated: %s, whatever the process of the template", (stage, negotiating) =>
  expect(isNegotiated({ stage })).toBe(negotiating),
);
