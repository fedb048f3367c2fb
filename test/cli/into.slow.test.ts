/** A plan built inside a workbook of others: their sheets stay byte for byte, and what gives way is told. */
import { copyFileSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { openXlsx } from "../../src/host/xlsx";
import { run } from "./run";

const folder = mkdtempSync(join(tmpdir(), "keyplan-into-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cases = join(__dirname, "../../assets/examples/complex-sale/en");
const fixture = (name: string): string => join(__dirname, "../cases/xlsxwriter", name);
const build = (...more: readonly string[]) => ["build", "--from", cases, "--size", "light", "--as-of", "2026-11-21", ...more];

/** Parts of the workbook's own sheets and what hangs on them. */
const own = /^xl\/(worksheets|drawings|media|charts|tables|comments|theme|vbaProject)/;

test.each(["image01.xlsx", "table07.xlsx", "macro01.xlsm"])("%s keeps its sheets, and the plan stands beside them", async (name) => {
  const out = join(folder, name);
  const { code, error } = await run(build("--into", fixture(name), "--out", out));
  expect([code, error]).toEqual([0, expect.stringContaining(out)]);
  const [before, after] = [unzipSync(readFileSync(fixture(name))), unzipSync(readFileSync(out))];
  for (const [part, content] of Object.entries(before))
    if (own.test(part) && !part.endsWith("/")) expect([part, Buffer.compare(content, after[part] ?? new Uint8Array())]).toEqual([part, 0]);
  const opened = openXlsx(readFileSync(out));
  const names = opened.ok ? opened.workbook.sheets.map((sheet) => sheet.name) : [];
  expect(names).toEqual(expect.arrayContaining(["Contents", "Stakeholders", "Sheet1"]));
  expect((await run(["check", out, "--json"])).code).toBe(0);
});

test("the same file is written over whole; a sheet of the same name stays, and a second plan is refused", async () => {
  const file = join(folder, "own.xlsx");
  const parts = unzipSync(readFileSync(fixture("simple01.xlsx")));
  const workbook = strFromU8(parts["xl/workbook.xml"] ?? new Uint8Array()).replace('name="Sheet1"', 'name="Contents"');
  writeFileSync(file, zipSync({ ...parts, "xl/workbook.xml": strToU8(workbook) }));
  const { code, error } = await run(build("--into", file, "--out", file));
  expect([code, error]).toEqual([
    0,
    expect.stringContaining("The workbook has a sheet Contents of its own, which stays; the plan's is called Contents 2."),
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith("own"))).toEqual(["own.xlsx"]);
  expect((await run(build("--into", file, "--out", file), "", "zh")).error).toContain("已有客户计划");
});

test("what is no plain workbook is told apart, in both languages", async () => {
  const odd = join(folder, "odd.xlsx");
  writeFileSync(odd, "Name,Level\n");
  expect(await run(build("--into", odd, "--out", odd))).toMatchObject({
    code: 2,
    error: expect.stringContaining("it is a text file") as string,
  });
  expect((await run(["check", odd], "", "zh")).error).toContain("这是文本文件");
  const macros = join(folder, "macros.xlsm");
  copyFileSync(fixture("macro01.xlsm"), macros);
  const { code, error } = await run(build("--into", macros, "--out", join(folder, "none.xlsx")));
  expect([code, error]).toEqual([2, expect.stringContaining("must end in .xlsm")]);
  expect(error).toContain("This file also holds macros: they stay in it, unseen here.");
});
