/** A plan that grows and shrinks: sheets, parts, columns and rows come and go with the size, and what was entered stays cell by cell. */
import { rowOf } from "../../../src/host/model/state";
import { importPlan, type ImportFile } from "../../../src/import/importCsv";
import { createRegistry } from "../../../src/plan/registry";
import type { PlanData } from "../../../src/plan/planData";
import type { Section } from "../../../src/plan/section";
import { sharedSheet } from "../../../src/plan/sharedSheet";
import { placePartTable } from "../../../src/plan/sheet/parts";
import { defineTable, fixed, key, longText, name, text, type Size, type Table } from "../../../src/plan/table";
import { sections } from "../../../src/sections/all";
import { complexSale } from "../../../src/templates/builtIn";
import { extendPlan, resizePlan } from "../../../src/workbook/build/resizePlan";
import { readPlan } from "../../../src/workbook/read";
import { addRows } from "../../../src/workbook/write";
import { partners } from "../../madeUp/section";
import { openPlan, type OpenPlan } from "../../madeUp/openPlan";
import { reviewDay } from "../../plans";
import { readCase } from "../../readCase";

const words = (en: string) => ({ en, zh: en });

const table = (id: string) =>
  defineTable({
    id,
    name: `KAM_${id}`,
    identifiedBy: "item",
    columns: [
      key(["item", `${id} item`, `${id} 项`, name, "What it is", "是什么"]),
      key(["note", "Remark", "说明", text, "What to know", "情况"]),
    ],
  });

const partOf = (id: string, size: Size, own: Table, more: Partial<Section> = {}): Section => ({
  id,
  name: words(id),
  size,
  tables: [own],
  part: {
    sheet: "shelf",
    load: () =>
      Promise.resolve({
        place: (draft, context, top) =>
          placePartTable(draft, context, top, { heading: words(`The ${id}`), purpose: words("Why"), table: own, formulas: {} }).area.bottom,
      }),
  },
  ...more,
});

const listTable = defineTable({
  id: "checks",
  name: "KAM_Checks",
  identifiedBy: "item",
  answeredBy: ["answer"],
  columns: [
    fixed(["item", "No.", "编号", name, "Number", "编号"]),
    fixed(["text", "Question", "问题", longText, "What is asked", "所问"]),
    key(["answer", "Answer", "回答", text, "What is known", "已知"]),
  ],
});

const shelf = sharedSheet({ id: "shelf", name: words("Shelf"), purpose: words("Things"), size: "standard", widths: [20, 30, 20, 20] });
const checks = partOf("checks", "standard", listTable, {
  prefill: () =>
    Promise.resolve({
      rows: ({ size }) => ({
        checks: [
          { item: "one", text: "First?" },
          { item: "two", text: "Second?" },
          ...(size === "full" ? [{ item: "three", text: "Third?" }] : []),
        ],
      }),
    }),
});
const lids = partOf("lids", "full", table("lids"), {
  prefill: () => Promise.resolve({ rows: () => ({ lids: [{ item: "Screwed" }, { item: "Clipped" }] }) }),
});
const own = [shelf, checks, partOf("boxes", "standard", table("boxes")), partOf("jars", "full", table("jars")), lids];
const registry = createRegistry([...sections, ...own, { ...partners, size: "standard" }]);
const template = { ...complexSale, sections: [...complexSale.sections, "shelf", "checks", "boxes", "jars", "lids", "partners"] };
const files: readonly ImportFile[] = readCase("ebanking");

const build = (size: Size, given = files): Promise<OpenPlan> => openPlan(registry, given, { size, sections: template.sections });
const resize = (plan: OpenPlan, size: Size) => plan.inExcel(() => resizePlan(registry, size, reviewDay));
const read = (plan: OpenPlan) => plan.inExcel(() => readPlan(registry));
/** Sheets that show, and those that stand hidden. */
const shown = ({ excel }: OpenPlan) =>
  excel.workbook.sheets.filter(({ visibility }) => visibility === "visible").map((sheet) => sheet.name);
/** Whether the row in which a text stands is hidden. */
const isHidden = (plan: OpenPlan, sheet: string, text: string): boolean => {
  const { cells, hiddenRows } = plan.sheet(sheet);
  const found = [...cells].find(([, { value }]) => value === text)?.[0];
  if (found === undefined) throw new Error(`${text} does not stand on ${sheet}.`);
  return hiddenRows.has(rowOf(found));
};
const filled = ({ tables }: PlanData) =>
  Object.fromEntries(
    Object.entries(tables).map(([id, { rows }]) => [
      id,
      rows.map(({ cells }) => Object.entries(cells).filter(([, cell]) => cell !== null)),
    ]),
  );

test("light grows to full: sheets, columns and rows are added, and nothing of before changes", async () => {
  const plan = await build("light");
  const lightSheets = shown(plan);
  expect(lightSheets).not.toContain("Shelf");
  const before = await read(plan);
  const report = await resize(plan, "full");
  expect(report.built).toEqual(expect.arrayContaining(["Shelf", "Partners"]));
  expect(shown(plan)).toEqual(expect.arrayContaining([...lightSheets, "Shelf", "Partners"]));
  const after = await read(plan);
  expect(after.size).toBe("full");
  expect(after.data.tables).toMatchObject(before.data.tables);
  expect(after.data.tables["checks"]?.rows.map(({ cells }) => cells["item"])).toEqual(["one", "two", "three"]);
  // The list of sheets says how much stands on those that came.
  expect(plan.shown("Contents")).toContain("● 3 rows");
  expect(plan.errors()).toEqual([]);
  plan.excel.dispose();
});

test("standard grows to full: a part is placed below those that stand, rows that stand from the start are added", async () => {
  const plan = await build("standard");
  expect(plan.shown("Shelf")).not.toContain("The jars");
  expect(isHidden(plan, "Account", "Won by")).toBe(true);
  expect(isHidden(plan, "Account", "Our goal")).toBe(false);
  await plan.inExcel(() => addRows(registry, "boxes", [{ item: "Oak" }, { item: "Pine" }, { item: "Elm" }]));
  const report = await resize(plan, "full");
  expect(report.built).toEqual([]);
  expect(report.added).toContain("jars");
  expect(isHidden(plan, "Account", "Won by")).toBe(false);
  expect(plan.shown("Shelf")).toEqual(expect.arrayContaining(["The boxes", "The jars", "Oak", "Elm", "Third?"]));
  await plan.inExcel(() => addRows(registry, "jars", [{ item: "Glass", note: "two" }]));
  const { data } = await read(plan);
  expect(data.tables["jars"]?.rows[0]?.cells).toMatchObject({ item: "Glass", note: "two" });
  // So has the part that came, on the sheet as well as in the plan.
  expect(data.tables["lids"]?.rows.map(({ cells }) => cells["item"])).toEqual(["Screwed", "Clipped"]);
  await plan.inExcel(() => addRows(registry, "partners", [{ name: "Only one" }]));
  expect(plan.shown("Contents")).toContain("● 1 row");
  expect(await resize(plan, "full")).toMatchObject({ built: [], added: [] });
  // What was placed below is printed, and its heading has room in the row where it stands.
  const shelfSheet = plan.sheet("Shelf");
  const at = (text: string): number => rowOf([...shelfSheet.cells].find(([, { value }]) => value === text)?.[0] ?? -1);
  expect(shelfSheet.page.printArea?.[0]?.bottom).toBeGreaterThan(at("Glass"));
  expect(["The checks", "The boxes", "The jars"].map((heading) => shelfSheet.rowHeights.get(at(heading)))).toEqual([20, 20, 20]);
  plan.excel.dispose();
});

test("full → light → full: hidden on the way, the same cells again", async () => {
  const plan = await build("full");
  await plan.inExcel(() => addRows(registry, "jars", [{ item: "Glass" }]));
  await plan.inExcel(() => addRows(registry, "boxes", [{ item: "Oak" }]));
  const before = await read(plan);
  const sheets = shown(plan);
  await resize(plan, "standard");
  const shelfSheet = plan.sheet("Shelf");
  const jarsRow = [...shelfSheet.cells].find(([, { value }]) => value === "The jars")?.[0];
  expect(jarsRow).toBeDefined();
  expect(shelfSheet.hiddenRows.size).toBeGreaterThan(3);
  expect(isHidden(plan, "Account", "Won by")).toBe(true);
  expect(shown(plan)).toContain("Shelf");
  await resize(plan, "light");
  expect(shown(plan)).not.toContain("Shelf");
  expect((await read(plan)).size).toBe("light");
  expect(plan.shown("Contents")).toContain("What a larger size adds");
  await resize(plan, "full");
  expect(shown(plan)).toEqual(sheets);
  expect(plan.sheet("Shelf").hiddenRows.size).toBe(0);
  expect(plan.shown("Contents")).not.toContain("What a larger size adds");
  expect(filled((await read(plan)).data)).toEqual(filled(before.data));
  expect(plan.errors()).toEqual([]);
  plan.excel.dispose();
});

test("a light plan built with rows of a larger size keeps them, hidden", async () => {
  const csv = { name: "boxes.csv", text: "boxes item,Remark\nOak,heavy\n" };
  const { data } = importPlan(registry.tables, [csv]);
  expect(data.tables["boxes"]?.rows).toHaveLength(1);
  const plan = await build("light", [...files, csv]);
  expect(shown(plan)).not.toContain("Shelf");
  expect((await read(plan)).data.tables["boxes"]?.rows[0]?.cells).toMatchObject({ item: "Oak", note: "heavy" });
  plan.excel.dispose();
});

test("a section that was left out comes when somebody asks for it, with its first rows, and stays", async () => {
  const plan = await openPlan(registry, files, { size: "standard", sections: template.sections.filter((id) => id !== "partners") });
  expect(shown(plan)).not.toContain("Partners");
  const before = await read(plan);
  const rows = { partners: [{ name: "Delta" }, { name: "Gamma" }] };
  expect((await plan.inExcel(() => extendPlan(registry, "partners", rows, reviewDay))).built).toEqual(["Partners"]);
  expect(plan.shown("Contents")).toContain("● 2 rows");
  // Again: what stands is kept, and nothing comes twice.
  expect(await plan.inExcel(() => extendPlan(registry, "partners", rows, reviewDay))).toMatchObject({ built: [], added: [] });
  const after = await read(plan);
  expect(after.data.tables["partners"]?.rows.map(({ cells }) => cells["name"])).toEqual(["Delta", "Gamma"]);
  expect(after.data.tables).toMatchObject(before.data.tables);
  expect([after.size, after.meta?.sections?.includes("partners")]).toEqual(["standard", true]);
  expect(plan.errors()).toEqual([]);
  plan.excel.dispose();
});
