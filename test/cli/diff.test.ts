/** Two copies of a plan: what differs between them, and both brought together. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExcel, withGlobals } from "../../src/host/node";
import { openXlsx, saveXlsx } from "../../src/host/xlsx";
import { metaNamespace } from "../../src/workbook/planMeta";
import { openSmallPlan } from "../workbook/smallPlan";
import { run } from "./run";

let folder: string;
const at = (name: string): string => join(folder, name);

/** A copy of the base that a file was imported into, whose values win. */
const copyWith = async (name: string, csv: string): Promise<void> => {
  writeFileSync(at("opportunities.csv"), csv);
  expect((await run(["import", at("base.xlsx"), at("opportunities.csv"), "--clashes", "file", "--out", at(name)])).code).toBe(0);
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keyplan-"));
  const { excel } = await openSmallPlan();
  writeFileSync(at("base.xlsx"), saveXlsx(excel.workbook));
  excel.dispose();
  await copyWith("mine.xlsx", "Opportunity,Amount,Probability,Note\nHub,7000,0.4,mine\n");
  await copyWith("theirs.xlsx", "Opportunity,Amount,Close date\nHub,8000,2026-12-24\nPool,200,\n");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const bytes = () => ["base.xlsx", "mine.xlsx", "theirs.xlsx"].map((name) => readFileSync(at(name)).toString("base64"));

test("a plan does not differ from itself", async () => {
  expect(await run(["diff", at("base.xlsx"), at("base.xlsx")])).toMatchObject({ code: 0, out: "Both plans hold the same.\n" });
  expect(JSON.parse((await run(["diff", at("base.xlsx"), at("base.xlsx"), "--json"])).out)).toEqual({
    same: true,
    tables: [],
    settings: [],
  });
});

test("what differs is said field by field, in either language", async () => {
  const { code, out } = await run(["diff", at("base.xlsx"), at("theirs.xlsx")]);
  expect([code, out]).toEqual([1, "Opportunities\n  + Pool\n  ~ Hub\n      Amount: 5,000 → 8,000\n      Close date: – → 2026-12-24\n"]);
  expect((await run(["diff", at("base.xlsx"), at("theirs.xlsx"), "--language", "zh"])).out).toContain("金额: 5,000 → 8,000");
});

test("what is no plan is refused, and nobody sees a stack trace", async () => {
  writeFileSync(at("none.xlsx"), "no workbook");
  const { code, error } = await run(["diff", at("base.xlsx"), at("none.xlsx")]);
  expect([code, error]).toEqual([2, expect.stringContaining("none.xlsx")]);
});

test("a merge has the edits of both, lists the clash, and leaves the three files as they were", async () => {
  const before = bytes();
  const files = [at("base.xlsx"), at("mine.xlsx"), at("theirs.xlsx")];
  const { code, out } = await run(["merge", ...files, "--out", at("out.xlsx")]);
  expect([code, out]).toEqual([
    1,
    "! Opportunities · Hub · Amount: base 5,000, mine 7,000, theirs 8,000 (both changed it)\n1 rows changed, 1 added, 1 clashes (mine stays).\n",
  ]);
  expect(bytes()).toEqual(before);
  const { out: rest } = await run(["diff", at("mine.xlsx"), at("out.xlsx")]);
  expect(rest).toBe("Opportunities\n  + Pool\n  ~ Hub\n      Close date: – → 2026-12-24\n");
});

/** A copy whose meta data say otherwise, or whose sheets are protected. */
const copyOf = async (name: string, work: (context: Excel.RequestContext) => Promise<void>): Promise<void> => {
  const file = openXlsx(readFileSync(at("theirs.xlsx")));
  if (!file.ok) throw new Error(file.message);
  const excel = await createExcel({ workbook: file.workbook });
  await withGlobals(excel, () =>
    Excel.run(async (context) => {
      await work(context);
      await context.sync();
    }),
  );
  writeFileSync(at(name), saveXlsx(excel.workbook));
  excel.dispose();
};

const meta = (change: (xml: string) => string) => async (context: Excel.RequestContext) => {
  const parts = context.workbook.customXmlParts.getByNamespace(metaNamespace);
  parts.load("items/id");
  await context.sync();
  const part = context.workbook.customXmlParts.getItem(parts.items[0]?.id ?? "");
  const xml = part.getXml();
  await context.sync();
  part.setXml(change(xml.value));
};

test("a copy of a later Keyplan is not compared by halves", async () => {
  await copyOf(
    "later.xlsx",
    meta((xml) => xml.replace(/"version":1/, '"version":99')),
  );
  for (const argv of [
    ["diff", at("base.xlsx"), at("later.xlsx")],
    ["merge", at("base.xlsx"), at("mine.xlsx"), at("later.xlsx"), "--out", at("no.xlsx")],
  ])
    expect(await run(argv)).toMatchObject({ code: 2, error: expect.stringContaining("made by a later Keyplan") as string });
  expect(existsSync(at("no.xlsx"))).toBe(false);
});

test("plans of different templates are compared as far as both know, and not merged", async () => {
  await copyOf(
    "retail.xlsx",
    meta((xml) => xml.replace(/"template":"[a-z-]+"/, '"template":"retail"')),
  );
  const { code, error } = await run(["diff", at("theirs.xlsx"), at("retail.xlsx")]);
  expect([code, error]).toEqual([0, expect.stringContaining("different templates")]);
  const merged = await run(["merge", at("base.xlsx"), at("mine.xlsx"), at("retail.xlsx"), "--out", at("no.xlsx")]);
  expect(merged).toMatchObject({ code: 2, error: expect.stringContaining("Bring both to one template first") as string });
  expect(existsSync(at("no.xlsx"))).toBe(false);
});

test("a protected sheet is left alone, and the merge says so", async () => {
  await copyOf("protected.xlsx", (context) => {
    context.workbook.worksheets.getItem("Deals").protection.protect();
    return Promise.resolve();
  });
  const { code, error } = await run(["merge", at("base.xlsx"), at("protected.xlsx"), at("mine.xlsx"), "--out", at("no.xlsx")]);
  expect([code, error]).toEqual([2, expect.stringMatching(/protected\.xlsx: The sheet is protected, so it was not changed\./)]);
  expect(existsSync(at("no.xlsx"))).toBe(false);
});

test("one file is not two copies", async () => {
  const { code, error } = await run(["merge", at("base.xlsx"), at("mine.xlsx"), at("mine.xlsx"), "--out", at("no.xlsx")]);
  expect([code, error]).toEqual([2, expect.stringContaining("named as both copies")]);
});

test("none of the three files is written over", async () => {
  const { code, error } = await run(["merge", at("base.xlsx"), at("mine.xlsx"), at("theirs.xlsx"), "--out", at("mine.xlsx")]);
  expect([code, error]).toEqual([2, expect.stringContaining("one of the plans that are merged")]);
  expect(existsSync(at("out2.xlsx"))).toBe(false);
});
