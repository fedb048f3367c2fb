/** A template's own example as a plan: words and own columns as the company calls them in either language, dates as fresh as on their day. */
import { serialOf } from "../../src/plan/cells/dateText";
import { companyExample } from "../../src/templates/companyExample";
import { compileDocument } from "../../src/templates/document/compile";
import type { TemplateDocument } from "../../src/templates/document/schema";
import { registry } from "../registry";
import { acmeDocument } from "./document/acme";

const day = serialOf(2026, 11, 21) ?? 0;
const written: NonNullable<TemplateDocument["example"]> = {
  day: "2026-11-21",
  rows: {
    stakeholders: [{ name: "Ada", role: "decision-maker" }],
    opportunities: [{ name: "Hub", closeDate: day, region: "North" }],
  },
};
const exampleIn = (example: TemplateDocument["example"], language: "en" | "zh", today = day) =>
  companyExample(registry, compileDocument({ ...acmeDocument(), example }), language, today);

test.each([
  ["en", "Board member"],
  ["zh", "董事"],
] as const)("a word is called as the template calls it (%s)", (language, role) =>
  expect(exampleIn(written, language)?.tables["stakeholders"]?.rows).toEqual([{ cells: { name: "Ada", role }, user: {} }]),
);

test("an own column stands under its header, and a date moves with the day", () =>
  expect(exampleIn(written, "en", day + 14)?.tables["opportunities"]).toEqual({
    userColumns: ["Region"],
    rows: [{ cells: { name: "Hub", closeDate: day + 14 }, user: { Region: "North" } }],
  }));

test("a template without one says so", () => expect(exampleIn(undefined, "en")).toBeNull());
