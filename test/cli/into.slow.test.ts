/** A plan built inside a workbook of others: their sheets stay byte for byte, and what gives way is told. */
import { copyFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { inEmbeddedExcel } from "../../src/cli/embeddedPlan";
import type { Workbook } from "../../src/host/model/state";
import { openXlsx } from "../../src/host/xlsx";
import { readPlan } from "../../src/workbook/read";
import { repairPlan } from "../../src/workbook/repair";
import { registry } from "../registry";
import { reviewDate } from "../workbook/buildExample";
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

/** Cells of the sheets of a plan that hold something, with the given names as they are elsewhere. */
const figures = (workbook: Workbook, sheets: readonly string[]) =>
  workbook.sheets
    .filter(({ name }) => sheets.includes(name))
    .flatMap(({ name, cells }) =>
      [...cells].flatMap(([key, { formula, value }]) =>
        value === null ? [] : [[name, key, formula?.replaceAll(/(KAM_[A-Za-z]+)_2/g, "$1"), value]],
      ),
    );
const open = (file: string): Workbook => {
  const opened = openXlsx(readFileSync(file));
  if (!opened.ok) throw new Error(opened.message);
  return opened.workbook;
};

test("tables and names called like the plan's stay; the plan's are called otherwise, and everything goes on with them", async () => {
  const [file, plain] = [join(folder, "named.xlsx"), join(folder, "plain.xlsx")];
  const parts = unzipSync(readFileSync(fixture("table07.xlsx")));
  const edited = (part: string, from: string, to: string) => strToU8(strFromU8(parts[part] ?? new Uint8Array()).replaceAll(from, to));
  const names = ["KAM_Account", "kam_words", "KAM_Contacts"].map((name) => `<definedName name="${name}">Sheet1!$C$3</definedName>`);
  const table = edited("xl/tables/table1.xml", '"Table1"', '"KAM_Stakeholders"');
  const book = edited("xl/workbook.xml", "</sheets>", `</sheets><definedNames>${names.join("")}</definedNames>`);
  writeFileSync(file, zipSync({ ...parts, "xl/tables/table1.xml": table, "xl/workbook.xml": book }));
  const some = join(folder, "some");
  cpSync(cases, some, {
    recursive: true,
    filter: (path) => !path.endsWith(".csv") || /(account|actions|stakeholders|competitors)\.csv$/.test(path),
  });
  const from = ["build", "--from", some, "--size", "light", "--as-of", "2026-11-21"];
  await run([...from, "--out", plain]);
  const { code, error } = await run([...from, "--into", file, "--out", file]);
  expect(code).toBe(0);
  for (const name of ["Account", "Words", "Stakeholders"])
    expect(error).toContain(`The workbook has KAM_${name} of its own, which stays; the plan's table is called KAM_${name}_2.`);
  expect(error).not.toContain("KAM_Contacts");
  const after = unzipSync(readFileSync(file));
  for (const part of ["xl/worksheets/sheet1.xml", "xl/tables/table1.xml"])
    expect([part, strFromU8(after[part] ?? new Uint8Array())]).toEqual([
      part,
      strFromU8((part === "xl/tables/table1.xml" ? table : parts[part]) ?? new Uint8Array()),
    ]);
  for (const name of names) expect(strFromU8(after["xl/workbook.xml"] ?? new Uint8Array())).toContain(name);

  const judged = async (one: string): Promise<unknown> => JSON.parse((await run(["check", one, "--json", "--as-of", "2026-11-21"])).out);
  const read = (workbook: Workbook) =>
    inEmbeddedExcel(registry, { workbook, now: () => reviewDate }, async () => {
      const { data, absent } = await readPlan(registry);
      return { data, absent };
    });
  const same = async (): Promise<void> => {
    const [own, elsewhere] = [open(file), open(plain)];
    const sheets = elsewhere.sheets.map(({ name }) => name);
    expect(figures(own, sheets)).toEqual(figures(elsewhere, sheets));
    expect(await judged(file)).toEqual(await judged(plain));
    expect(await read(own)).toEqual(await read(elsewhere));
  };
  await same();

  const people = join(folder, "stakeholders.csv");
  writeFileSync(people, "Name,Level,Role,Attitude\nNew head,Decision,Decision maker,Supporter\n");
  for (const one of [file, plain]) {
    expect((await run(["import", one, people, "--as-of", "2026-11-21"])).code).toBe(0);
    const { code: resized, error: told } = await run(["resize", one, "--size", "standard", "--as-of", "2026-11-21"]);
    expect([resized, told.includes("KAM_Contacts of its own")]).toEqual([0, one === file]);
  }
  await same();

  const workbook = open(file);
  const report = await inEmbeddedExcel(registry, { workbook, now: () => reviewDate }, async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Stakeholders").delete();
      const column = context.workbook.tables.getItem("KAM_Contacts_2").columns.getItemAt(0).getDataBodyRange();
      column.dataValidation.clear();
      await context.sync();
    });
    return repairPlan(registry, { asOf: reviewDate });
  });
  expect(report.rebuilt).toEqual(["Stakeholders"]);
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => `${sheet.name}: ${name}`));
  expect(tables).toEqual(expect.arrayContaining(["Sheet1: KAM_Stakeholders", "Stakeholders: KAM_Stakeholders_2"]));
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
