/** Rules about objections and negotiation: chapter 9. */
import { concessionTable, type Concession } from "../../../src/sections/concessions/table";
import { negotiationPlanTable } from "../../../src/sections/negotiationPlan/table";
import { objectionTable } from "../../../src/sections/objections/table";
import { opportunity, rowOf } from "../../plans";
import type { FindingCase } from "./case";

const objection = (result: string | null) => ({ objections: [rowOf(objectionTable, { objection: "Too expensive", result })] });
const concession = (given: Partial<Concession>) => ({
  concessions: [rowOf(concessionTable, { topic: "Term", give: "60 days", valueGiven: 100, ...given })],
});
const prepared = (alternatives: string | null) => ({
  opportunities: [opportunity("Hub", { stage: "negotiate" })],
  negotiationPlan: [
    rowOf(negotiationPlanTable, { item: "our-goal", note: "6.6 M" }),
    rowOf(negotiationPlanTable, { item: "our-limit", note: "6.2 M" }),
    rowOf(negotiationPlanTable, { item: "our-alternatives", note: alternatives }),
  ],
});

export const negotiationCases: readonly FindingCase[] = [
  ["objections", "objection-open", "warning", objection(null), objection("settled")],
  ["concessions", "gave-without-getting", "warning", concession({}), concession({ get: "order in December" })],
  ["negotiationPlan", "negotiation-unprepared", "hint", prepared(null), prepared("five units only")],
];
