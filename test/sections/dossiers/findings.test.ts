import { dossierFindings } from "../../../src/sections/dossiers/findings";
import type { DossierRow } from "../../../src/sections/dossiers/table";
import { plan, reviewDay } from "../../plans";
import { itemOf } from "./rows";

const found = (...dossiers: readonly DossierRow[]) => dossierFindings(plan({ dossiers }) as never, reviewDay);
const said = (...dossiers: readonly DossierRow[]) => found(...dossiers).map(({ id, row, text }) => [id, row, text.en]);

describe("personal-data-expired", () => {
  const late = itemOf("personal", "interests", "runs", { keepUntil: 46326 });

  it("names the row and the day", () => {
    expect(said(itemOf("customer", "a", "x"), late)).toEqual([
      ["personal-data-expired", 1, "Personal data kept past 2026-10-31: the interests"],
    ]);
  });

  it("is said once for the whole dossier, with the earliest day", () => {
    const earlier = itemOf("personal", "role", "leads", { keepUntil: 46295 });
    expect(said(late, earlier)).toEqual([["personal-data-expired", 0, "Personal data kept past 2026-09-30: the interests, and 1 more"]]);
    expect(found(late, earlier)[0]?.text.zh).toBe("个人资料已过保存期限 2026-09-30：The interests等 2 项");
  });

  it.each([
    ["on the last day", { ...late, keepUntil: reviewDay }],
    ["while nothing is written", { ...late, value: null }],
    ["of another dossier", { ...late, dossier: "customer" }],
  ])("is silent %s", (_title, row) => {
    expect(found(row)).toEqual([]);
  });
});

describe("personal-data-undated", () => {
  const kept = itemOf("personal", "interests", "runs");

  it("asks once how long personal data is kept", () => {
    expect(said(itemOf("customer", "a", "x"), kept)).toEqual([
      ["personal-data-undated", 1, "Personal data without a keep-until date: the interests"],
    ]);
    expect(found(kept, { ...kept, item: "role", text: "The role: all of it" }).map(({ text }) => text.zh)).toEqual([
      "个人资料没有保存期限：The interests等 2 项",
    ]);
  });

  it.each([
    ["with a date", { ...kept, keepUntil: reviewDay }],
    ["while nothing is written", { ...kept, value: " " }],
    ["of another dossier", { ...kept, dossier: "project" }],
  ])("is silent %s", (_title, row) => {
    expect(found(row)).toEqual([]);
  });
});

describe("dossier-assumed", () => {
  const budget = itemOf("project", "project-budget", "7 M", { sure: "assumed" });

  it("fires for what an offer is built on", () => {
    expect(said(budget)).toEqual([["dossier-assumed", 0, "Only assumed: the project-budget"]]);
  });

  it.each([
    ["once confirmed", { ...budget, sure: "confirmed" }],
    ["while nobody says how sure it is", { ...budget, sure: null }],
    ["while nothing is known", { ...budget, value: null }],
    ["for another item", { ...budget, item: "project-process" }],
  ])("is silent %s", (_title, row) => {
    expect(found(row)).toEqual([]);
  });
});
