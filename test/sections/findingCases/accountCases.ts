/** Rules about the account: chapters 1.1, 1.3, 1.5 and 13. */
import { contactTable } from "../../../src/sections/contacts/table";
import { dossierTable, type DossierRow } from "../../../src/sections/dossiers/table";
import { profitLossTable, type ProfitYear } from "../../../src/sections/profitLoss/table";
import { qualificationTable, type Evidence } from "../../../src/sections/qualification/table";
import { valueTypeTable } from "../../../src/sections/valueType/table";
import { person, plan, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

const evidence = (item: string, given: Partial<Evidence>) => rowOf(qualificationTable, { item, ...given });
const inHand = { ticked: true, date: reviewDay };
/** A corporate buyer, who needs the two general items only. */
const corporate = (...qualification: readonly Evidence[]) => ({ account: { ...plan().account, category: "corporate" }, qualification });

const typed = (valueType: string) => ({
  account: { ...plan().account, valueType },
  valueType: [rowOf(valueTypeTable, { statement: "strategic-levels", type: "strategic", ticked: true })],
});

const year = (year: number, costOfGoods: number): ProfitYear =>
  rowOf(profitLossTable, { year, revenue: 1000, costOfGoods, discounts: 0, costToServe: 0 });

const dossier = (given: Partial<DossierRow>) => ({
  dossiers: [rowOf(dossierTable, { dossier: "personal", item: "personal-interests", value: "runs", ...given })],
});
const budget = { dossier: "project", item: "project-budget", value: "7 M" };

const chief = { level: "decision", role: "decision-maker" };

export const accountCases: readonly FindingCase[] = [
  [
    "qualification",
    "not-qualified",
    "warning",
    corporate(evidence("general-need", inHand), evidence("general-name", { ticked: false })),
    corporate(evidence("general-need", inHand), evidence("general-name", inHand)),
  ],
  [
    "qualification",
    "evidence-undated",
    "hint",
    corporate(evidence("general-need", { ticked: true })),
    corporate(evidence("general-need", inHand)),
  ],
  ["valueType", "value-type-differs", "hint", typed("extrinsic"), typed("strategic")],
  // Trust fades after twice the interval of 15 days.
  [
    "valueType",
    "contact-gap",
    "hint",
    { stakeholders: [person("Ann", { ...chief, lastContact: reviewDay - 31 })] },
    // The log knows of a later contact than the row.
    {
      stakeholders: [person("Ann", { ...chief, lastContact: reviewDay - 31 })],
      contacts: [rowOf(contactTable, { stakeholder: "Ann", date: reviewDay - 30 })],
    },
  ],
  [
    "profitLoss",
    "margin-falls",
    "warning",
    { profitLoss: [year(2023, 700), year(2024, 701), year(2025, 702)] },
    { profitLoss: [year(2023, 700), year(2024, 701), year(2025, 701)] },
  ],
  ["dossiers", "personal-data-expired", "warning", dossier({ keepUntil: reviewDay - 1 }), dossier({ keepUntil: reviewDay })],
  ["dossiers", "personal-data-undated", "hint", dossier({ keepUntil: null }), dossier({ keepUntil: reviewDay })],
  ["dossiers", "dossier-assumed", "hint", dossier({ ...budget, sure: "assumed" }), dossier({ ...budget, sure: "confirmed" })],
];
