/** Rules about contacts, prospects and visits: chapters 1.3 and 6. */
import { contactTable, type Contact } from "../../../src/sections/contacts/table";
import { prospectTable, type Prospect } from "../../../src/sections/prospects/table";
import { visitTable, type Visit } from "../../../src/sections/visits/table";
import { person, reviewDay, rowOf } from "../../plans";
import type { FindingCase } from "./case";

const log = (...contacts: readonly Partial<Contact>[]) => ({
  contacts: contacts.map((given) => rowOf(contactTable, { stakeholder: "Ann", ...given })),
});
const by = (...us: readonly string[]) => log(...us.map((one) => ({ by: one, date: reviewDay - 10 })));

const prospect = (given: Partial<Prospect>) => ({
  prospects: [rowOf(prospectTable, { name: "Plant 2", contact: "555-0142", wants: "Meters", ...given })],
});

const visit = (given: Partial<Visit>) => ({ visits: [rowOf(visitTable, { stakeholder: "Ann", ...given })] });
const seen = { date: reviewDay - 1, thanks: true, card: true };

export const contactCases: readonly FindingCase[] = [
  [
    "contacts",
    "planned-contact-missed",
    "warning",
    log({ date: reviewDay - 9, nextDate: reviewDay - 1 }),
    log({ date: reviewDay - 9, nextDate: reviewDay }),
  ],
  [
    "contacts",
    "last-contact-behind",
    "hint",
    { ...log({ date: reviewDay - 3 }), stakeholders: [person("Ann", { lastContact: reviewDay - 4 })] },
    { ...log({ date: reviewDay - 3 }), stakeholders: [person("Ann", { lastContact: reviewDay - 3 })] },
  ],
  ["contacts", "owner-changed", "hint", by("Li", "Wang", "Zhao"), by("Li", "Wang", "Li")],
  ["visits", "visit-not-followed", "warning", visit(seen), visit({ ...seen, followUp: reviewDay })],
  ["visits", "visit-without-goal", "hint", visit({ date: reviewDay + 3 }), visit({ date: reviewDay + 4 })],
  // Level A: every third day.
  [
    "prospects",
    "contact-overdue",
    "warning",
    prospect({ expectedDays: 20, lastContact: reviewDay - 4 }),
    prospect({ expectedDays: 20, lastContact: reviewDay - 3 }),
  ],
  ["prospects", "prospect-unclassified", "hint", prospect({ expectedDays: null }), prospect({ expectedDays: 20 })],
];
