/** A folder of plans brought to a template from the command line: files of every kind, broken off and gone on, reported. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openXlsx } from "../../src/host/xlsx";
import { commission, headersOf, planFile, region, version } from "../workbook/conform/versions";
import { run } from "./run";

jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), "keyplan-conform-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const template = join(folder, "T.json");
const plans = join(folder, "plans");
const next = version({ ownColumns: { opportunities: [{ ...region, header: { en: "Area", zh: "区域" } }, commission] } }, 2);
const conform = (...more: readonly string[]) => run(["conform", plans, "--template", template, "--as-of", "2026-11-21", ...more]);
const headers = (file: string): readonly string[] => {
  const opened = openXlsx(readFileSync(join(plans, file)));
  if (!opened.ok) throw new Error(opened.message);
  return headersOf(opened.workbook, "KAM_Opportunities");
};

beforeAll(async () => {
  const bytes = await planFile(version());
  mkdirSync(join(plans, "north"), { recursive: true });
  writeFileSync(template, next.company?.document ?? "");
  for (const name of ["a.xlsx", "north/b.xlsx", "used.xlsx"]) writeFileSync(join(plans, name), bytes);
  writeFileSync(join(plans, "later.xlsx"), await planFile(version({}, 9)));
  writeFileSync(join(plans, "~$used.xlsx"), "somebody");
  writeFileSync(join(plans, "damaged.xlsx"), bytes.subarray(0, 3000));
  writeFileSync(join(plans, "notes.txt"), "mine");
  copyFileSync(join(__dirname, "../cases/xlsxwriter/simple01.xlsx"), join(plans, "plain.xlsx"));
});

test("a dry run says what differs and changes no file", async () => {
  const before = readFileSync(join(plans, "a.xlsx"));
  const { code, error, out } = await conform("--dry-run");
  expect([code, out]).toEqual([1, "6 workbooks: 3 differs, 1 no plan, 2 left as it is; 1 other file.\n"]);
  expect(error).toContain("a.xlsx: differs");
  expect(readFileSync(join(plans, "a.xlsx"))).toEqual(before);
  expect(readdirSync(plans).filter((name) => name.endsWith(".bak") || name.startsWith("."))).toEqual([]);
});

test("plans follow, a copy of each is kept, and what cannot be done is said with its reason", async () => {
  const report = join(folder, "report.json");
  const { code, error } = await conform("--out", report);
  expect(code).toBe(1);
  expect(headers("a.xlsx")).toContain("Area");
  expect(headers("north/b.xlsx")).toContain("Area");
  expect(existsSync(join(plans, "a.xlsx.bak"))).toBe(true);
  expect(headers("used.xlsx")).toContain("Region");
  expect(error).toMatch(/used\.xlsx: left as it is: it is open in another program/);
  expect(error).toMatch(/later\.xlsx: left as it is: The plan carries a later version/);
  expect(error).toMatch(/damaged\.xlsx: left as it is: it is/);
  const all = JSON.parse(readFileSync(report, "utf8")) as { file: string; kind: string; account: string; cells: number[] }[];
  expect(all.find(({ file }) => file === "a.xlsx")).toMatchObject({ kind: "conformed", account: expect.stringMatching(/\w/) as string });
  for (const { cells } of all) expect(cells[1]).toBeGreaterThanOrEqual(cells[0] ?? 0);
});

test("a further run passes over what was done, and takes up what could not be done before", async () => {
  rmSync(join(plans, "~$used.xlsx"));
  const { error } = await conform();
  expect(error).toMatch(/\] a\.xlsx: done before/);
  expect(error).toMatch(/\] used\.xlsx: conformed/);
  expect(readdirSync(plans).filter((name) => name.startsWith("a.xlsx"))).toEqual(["a.xlsx", "a.xlsx.bak"]);
});

test("the report is a workbook by plan and by kind, or a table", async () => {
  const [book, table] = [join(folder, "report.xlsx"), join(folder, "report.csv")];
  await conform("--dry-run", "--out", book);
  await conform("--dry-run", "--out", table);
  const opened = openXlsx(readFileSync(book));
  expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toEqual(["Plans", "Kinds", "Differences"]);
  expect(readFileSync(table, "utf8")).toMatch(/^\uFEFF"File","Account","Owner"/);
});

test("a template with a mistake is refused with its place", async () => {
  const wrong = join(folder, "wrong.json");
  writeFileSync(wrong, (next.company?.document ?? "").replace('"probability":0.05', '"probability":1.4'));
  const { code, error } = await run(["conform", plans, "--template", wrong]);
  expect([code, error]).toEqual([2, expect.stringContaining("process.stages[0].probability: 1.4 is over 1")]);
});
