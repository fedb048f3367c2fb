/**
 * The property the house stands on: a section is one folder. No file outside names one, and the plan builds, checks and shows without any
 * one of them. That one more needs no other file is shown in test/madeUp.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { createRegistry } from "../src/plan/registry";
import { sections } from "../src/sections/all";
import { lightSections } from "../src/sections/light";
import { judgePlan } from "../src/workbook/build/judgePlan";
import { readPlan } from "../src/workbook/read";
import { leftOut } from "./madeUp/leftOut";
import { openPlan } from "./madeUp/openPlan";
import { reviewDay } from "./plans";
import { readCase } from "./readCase";

const source = join(__dirname, "../src");

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : [];
  });

/** Without comments: they may give a section as an example. */
const codeOf = (path: string): string =>
  readFileSync(path, "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s*\/\/.*$/gm, "");

describe("no file outside src/sections names a section", () => {
  /** Templates choose sections; the measures of the plan's health are the method's, and two of them are called like a section;
   * the embedded Excel knows no plan (the floors see to that), and what reads files knows parts that are called like sections. */
  const mayName = /^(templates\/|plan\/health\/words\.ts$|host\/|import\/workbook\/)/;
  const outside = filesIn(source)
    .map((path) => ({ path: relative(source, path), code: codeOf(path) }))
    .filter(({ path }) => !path.startsWith("sections/") && !mayName.test(path));

  test.each(sections.map(({ id }) => id))("%s", (id) => {
    const named = new RegExp(`["'\`]${id}["'\`]|sections/${id}\\b|\\b(plan|tables|data|cells|names|texts)\\.${id}\\b`);
    expect(outside.filter(({ code }) => named.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test("and the pattern finds one where it stands", () => {
    expect(codeOf(join(source, "templates/sections.ts"))).toMatch(/["']stakeholders["']/);
  });

  test("the light ones are those of all that are light, in their order", () => {
    expect(lightSections).toEqual(sections.filter(({ size }) => size === "light"));
  });

  test("only the entries list the sections", () => {
    const listing = outside.filter(({ code }) => /sections\/(all|light)"/.test(code)).map(({ path }) => path);
    expect(listing.sort()).toEqual(["cli/main.ts", "functions/index.ts", "taskpane/index.tsx", "workbench/index.tsx"]);
  });
});

test("every section is left out", () => {
  expect(new Set(leftOut.flat())).toEqual(new Set(sections));
});

/** Each group once, with formulas of one kind: what is left out is missing from both in the same way. */
const ways = leftOut.map((group, index) => [group.map(({ id }) => id).join(", "), group, index % 2 === 0 ? "kam" : "native"] as const);

describe.each(ways)("without %s", (_ids, left, formulas) => {
  const registry = createRegistry(sections.filter((section) => !left.includes(section)));

  test(`the plan builds with ${formulas} formulas, reads back and is judged, without a cell that shows an error`, async () => {
    const plan = await openPlan(registry, readCase("ebanking"), { formulas, size: "full" });
    expect(plan.errors()).toEqual([]);
    const sheets = plan.excel.workbook.sheets.map(({ name }) => name);
    expect(left.filter(({ sheet }) => sheet && sheets.includes(sheet.name.en))).toEqual([]);
    expect(sheets).toEqual(expect.arrayContaining(["Contents", "Findings", "Lists"]));
    const { reading, findings } = await plan.inExcel(async () => {
      const judged = await judgePlan(registry, reviewDay);
      return { ...judged, reading: await readPlan(registry) };
    });
    expect(reading.issues).toEqual([]);
    expect(findings).toEqual(registry.findings(reading.plan, reviewDay));
    const tables = new Set(registry.tables.map(({ id }) => id));
    expect(findings.filter(({ table }) => !tables.has(table))).toEqual([]);
    expect(plan.errors()).toEqual([]);
    plan.excel.dispose();
  });
});
