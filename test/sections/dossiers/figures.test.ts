import fc from "fast-check";
import { healthSteps } from "../../../src/plan/health/health";
import {
  dossierCompleteness,
  dossierStates,
  expiredRows,
  inTotal,
  marksOf,
  nextMissing,
  shareOf,
} from "../../../src/sections/dossiers/figures";
import { questions } from "../../../src/sections/dossiers/ask";
import { dossierMeasure } from "../../../src/sections/dossiers/measures";
import { rows as prefill, rowsOfDossier } from "../../../src/sections/dossiers/prefill";
import { dossierTable } from "../../../src/sections/dossiers/table";
import { plan, reviewDay } from "../../plans";
import { registry } from "../../registry";
import { itemOf } from "./rows";

const customer = [itemOf("customer", "a", "known"), itemOf("customer", "b"), itemOf("customer", "c", "known"), itemOf("customer", "d")];
const project = [itemOf("project", "e", "known"), itemOf("project", "f")];

describe("completeness", () => {
  it("is filled of required, per dossier and in total", () => {
    const states = dossierStates([...customer, ...project]);
    expect(states.map(({ dossier, filled, required, missing }) => [dossier, filled, required, missing])).toEqual([
      ["customer", 2, 4, [1, 3]],
      ["project", 1, 2, [5]],
    ]);
    expect(inTotal(states)).toEqual({ filled: 3, required: 6 });
    expect(dossierCompleteness([...customer, ...project])).toBe(0.5);
  });

  it("counts a dossier only where it stands, the personal one too where somebody keeps it", () => {
    expect(dossierCompleteness([...customer, itemOf("competitor", "x"), itemOf("personal", "y")])).toBeCloseTo(2 / 6);
    expect(dossierStates(project).map(({ dossier }) => dossier)).toEqual(["project"]);
    expect(shareOf({ filled: 0, required: 0 })).toBeNull();
  });

  it.each([
    ["no row", []],
    ["nothing answered", [itemOf("customer", "a"), itemOf("project", "b")]],
    ["blanks only", [itemOf("customer", "a", "  ")]],
    ["a row of no dossier", [{ ...itemOf("customer", "a", "known"), dossier: null }]],
  ])("is not known with %s", (_title, rows) => {
    expect(dossierCompleteness(rows)).toBeNull();
  });

  it("is drawn in marks", () => {
    expect(marksOf({ filled: 4, required: 8 })).toBe("●●●●○○○○");
    expect(marksOf({ filled: 0, required: 0 })).toBe("");
  });

  it("lies between 0 and 1, does not depend on the order, and grows with every answer", () => {
    const row = fc
      .tuple(fc.constantFrom("customer", "project", "personal", "competitor"), fc.boolean())
      .map(([dossier, known]) => itemOf(dossier, dossier, known ? "x" : null));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), fc.nat(11), (rows, at) => {
        const share = dossierCompleteness(rows);
        expect(dossierCompleteness([...rows].reverse())).toBe(share);
        const more = dossierCompleteness(rows.map((one, index) => (index === at % rows.length ? { ...one, value: "x" } : one)));
        expect(more).toBeGreaterThanOrEqual(share ?? 0);
        expect(more).toBeLessThanOrEqual(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe("what to ask next", () => {
  const kept = [itemOf("personal", "p"), ...customer, ...project];

  it("is the first missing of each dossier, never personal", () => {
    expect(nextMissing(kept, 1)).toEqual([2, 6]);
    expect(nextMissing(kept, 2)).toEqual([2, 4, 6]);
  });

  it("is asked in both languages once the dossiers are begun", () => {
    expect(questions(plan({ dossiers: kept }) as never).map(({ row, column, text }) => [row, column, text.en])).toEqual([
      [2, "value", "What do you know of the b?"],
      [4, "value", "What do you know of the d?"],
      [6, "value", "What do you know of the f?"],
    ]);
    expect(questions(plan({ dossiers: [itemOf("customer", "a")] }) as never)).toEqual([]);
  });

  it("lifts health by what one answer brings", () => {
    const given = plan({ dossiers: [...customer, ...project] }) as never;
    expect(dossierMeasure.value(given, reviewDay)).toBe(0.5);
    expect(dossierMeasure.steps(given, reviewDay)).toEqual([{ step: { en: "find out the b", zh: "了解The b" }, value: 4 / 6 }]);
    expect(healthSteps(registry.measures, given, reviewDay)).toMatchObject([{ measure: "dossiers" }]);
    expect(dossierMeasure.steps(plan({ dossiers: [itemOf("customer", "a")] }) as never, reviewDay)).toEqual([]);
  });
});

describe("personal data", () => {
  it.each<[string, Parameters<typeof itemOf>[3], string | null, number]>([
    ["the day before the review", { keepUntil: reviewDay - 1 }, "x", 1],
    ["the day of the review", { keepUntil: reviewDay }, "x", 0],
    ["a row that holds nothing", { keepUntil: reviewDay - 1 }, null, 0],
    ["no date", {}, "x", 0],
  ])("%s", (_title, given, value, expected) => {
    expect(expiredRows([itemOf("personal", "p", value, given)], reviewDay)).toHaveLength(expected);
    expect(expiredRows([itemOf("customer", "p", value, given)], reviewDay)).toEqual([]);
  });
});

describe("rows that stand from the start", () => {
  const dossiersOf = (size: "light" | "standard" | "full", language: "en" | "zh") => {
    const rows = prefill({ size, language, data: { language, tables: {}, foreign: [] } })[dossierTable.id] ?? [];
    return [...new Set(rows.map(({ dossier }) => dossier))];
  };

  it("are customer and project, with the competitor in full, and never personal", () => {
    expect(dossiersOf("light", "en")).toEqual(["Customer", "Project"]);
    expect(dossiersOf("standard", "zh")).toEqual(["客户资料", "项目资料"]);
    expect(dossiersOf("full", "en")).toEqual(["Customer", "Project", "Competitor"]);
  });

  /** What chapter 1.5 lists for each dossier, by the words that carry it. */
  it.each([
    [
      "customer",
      [
        "organisation",
        "contacts",
        "departments that use, buy and support",
        "users, maintainers, managers and executives",
        "installed base",
      ],
    ],
    ["customer", ["business", "industry"]],
    ["project", ["latest purchase plan", "problem", "users, deciders and influencers", "schedule", "budget", "process"]],
    ["personal", ["role in the organisation", "colleagues", "work goals", "plans", "interests", "education", "home town"]],
    [
      "competitor",
      ["products in use", "strengths", "weaknesses", "satisfaction", "seller", "way their seller sells", "relation of their seller"],
    ],
  ] as const)("the %s dossier asks for %j", (dossier, parts) => {
    const asked = rowsOfDossier(dossier, "en").map(({ text }) => String(text));
    expect(parts.filter((part) => !asked.some((text) => text.includes(part)))).toEqual([]);
  });

  it("have items that differ, eight or nine a dossier, in both languages", () => {
    const all = (["customer", "project", "personal", "competitor"] as const).map((dossier) => rowsOfDossier(dossier, "en"));
    expect(all.map((rows) => rows.length)).toEqual([9, 8, 8, 8]);
    const ids = all.flat().map(({ item }) => item);
    expect(new Set(ids).size).toBe(33);
    expect(rowsOfDossier("project", "zh")[4]).toEqual({ dossier: "项目资料", item: "project-budget", text: "采购预算：金额与出处" });
  });
});
