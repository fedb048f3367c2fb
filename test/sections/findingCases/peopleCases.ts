/** Rules about people: chapters 2, 2.1, 2.3, 6.5, 7 and 13. */
import { buyingFactorTable } from "../../../src/sections/buyingFactors/table";
import { courtesyTable, type Courtesy } from "../../../src/sections/courtesies/table";
import { relationshipStepTable } from "../../../src/sections/relationshipSteps/table";
import type { Stakeholder } from "../../../src/sections/stakeholders/table";
import { action, person, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

/** Influence 100, and 100 · 2·2/9 = 44.4: just above the 40 where rules begin. */
const boss = { level: "decision", role: "decision-maker" };
const head = { level: "management", role: "evaluator" };
/** Influence 100 · 1·3/9 = 33.3: the nearest below. */
const minor = { level: "operational", role: "decision-maker" };
const people = (...stakeholders: readonly Stakeholder[]) => ({ stakeholders });
const one = (given: Partial<Stakeholder>) => people(person("Ann", given));

/** Somebody of every kind of buyer, all of them met; `last` is how well the last one is known. */
const allKinds = (last: string) =>
  people(
    person("A", { level: "decision", function: "finance", closeness: "distant" }),
    person("B", { level: "management", function: "technical", closeness: "distant" }),
    person("C", { level: "operational", function: "user", closeness: "distant" }),
    person("D", { level: "operational", function: "procurement", closeness: last }),
  );

const supporter = { role: "user", attitude: "supporter", closeness: "close" };
/** Backing 22.2 and 11.1 of a manager and a user; without a third person nobody is a single thread. */
const thread = (...more: readonly Stakeholder[]) =>
  people(person("A", { ...supporter, level: "management" }), person("B", { ...supporter, level: "operational" }), ...more);

const given = (what: Partial<Courtesy>) => ({
  courtesies: [rowOf(courtesyTable, { stakeholder: "Ann", date: reviewDay, value: 200, approvedBy: "Li", ...what })],
});

const trusted = (met: number | null) => ({
  ...one({ relationshipStage: "acquaintance" }),
  relationshipSteps: [rowOf(relationshipStepTable, { stakeholder: "Ann", met })],
});

const doubting = (level: string, role: string) => ({
  ...one({ level, role }),
  buyingFactors: [rowOf(buyingFactorTable, { stakeholder: "Ann", believesIt: false })],
});

export const peopleCases: readonly FindingCase[] = [
  ["stakeholders", "no-decision-maker", "blocker", one({ level: "decision", role: "evaluator" }), one(boss)],
  ["stakeholders", "decision-maker-not-contacted", "warning", one({ ...boss, closeness: "none" }), one({ ...boss, closeness: "distant" })],
  ["stakeholders", "decision-maker-opposes", "blocker", one({ ...boss, attitude: "opponent" }), one({ ...boss, attitude: "neutral" })],
  ["stakeholders", "no-coach", "warning", one({ relationshipStage: "trust" }), one({ relationshipStage: "alliance" })],
  ["stakeholders", "single-thread", "warning", thread(person("C")), thread()],
  ["stakeholders", "coverage-gap", "hint", allKinds("none"), allKinds("distant")],
  [
    "stakeholders",
    "neutral-without-action",
    "hint",
    one({ ...head, attitude: "neutral" }),
    { ...one({ ...head, attitude: "neutral" }), actions: [action("call", { stakeholder: "Ann" })] },
  ],
  [
    "stakeholders",
    "stale-contact",
    "warning",
    one({ ...head, lastContact: reviewDay - 16 }),
    one({ ...head, lastContact: reviewDay - 15 }),
  ],
  ["stakeholders", "benefit-unknown", "hint", one(head), one(minor)],
  // 44.4 · (1 − 0.2/2) = 40, and 44.4 · (1 − 0.5/2) = 33.3.
  [
    "stakeholders",
    "no-next-action",
    "warning",
    one({ ...head, attitude: "neutral", closeness: "none" }),
    one({ ...head, attitude: "neutral", closeness: "distant" }),
  ],
  [
    "stakeholders",
    "target-missed",
    "warning",
    one({ targetAttitude: "supporter", attitude: "neutral", targetDate: reviewDay - 1 }),
    one({ targetAttitude: "supporter", attitude: "neutral", targetDate: reviewDay }),
  ],
  [
    "stakeholders",
    "assumed-key-fact",
    "hint",
    one({ ...head, attitude: "neutral", evidence: "assumed" }),
    one({ ...head, attitude: "neutral", evidence: "confirmed" }),
  ],
  ["relationshipSteps", "stage-unproven", "hint", trusted(reviewDay + 1), trusted(reviewDay)],
  ["courtesies", "gift-over-limit", "blocker", given({ value: 200.01 }), given({ value: 200 })],
  ["courtesies", "courtesy-unapproved", "warning", given({ approvedBy: null }), given({ approvedBy: "Li" })],
  ["buyingFactors", "buying-doubt", "warning", doubting("management", "evaluator"), doubting("operational", "decision-maker")],
];
