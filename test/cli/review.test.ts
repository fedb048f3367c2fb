/** The agenda of a review on the command line, and snapshots that a later one compares with. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../src/host/xlsx";
import { openSmallPlan } from "../workbook/smallPlan";
import { run } from "./run";

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keyplan-"));
  const { excel } = await openSmallPlan();
  writeFileSync(at("plan.xlsx"), saveXlsx(excel.workbook));
  excel.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const day = ["--as-of", "2026-11-21"];

test("the agenda takes ten minutes, in the language asked for, and the file stays as it was", async () => {
  const before = readFileSync(at("plan.xlsx"));
  const { code, out } = await run(["review", at("plan.xlsx"), ...day]);
  const minutes = [...out.matchAll(/\((\d+) min\)/g)].reduce((sum, [, one]) => sum + Number(one), 0);
  expect([code, minutes]).toEqual([0, 10]);
  expect(out).toContain("Where we stand");
  expect((await run(["review", at("plan.xlsx"), "--language", "zh", ...day])).out).toMatch(/现状（?.*分钟/);
  expect(readFileSync(at("plan.xlsx")).equals(before)).toBe(true);
});

test("what has changed since a snapshot is told, and which data they are", async () => {
  expect(await run(["snapshot", at("plan.xlsx"), "--by", "Ms Chen", "--out", at("kept.xlsx"), ...day])).toMatchObject({
    code: 0,
    error: expect.stringContaining("a snapshot is kept") as string,
  });
  writeFileSync(at("opportunities.csv"), "Opportunity,Amount\nHub,9000\n");
  await run(["import", at("kept.xlsx"), at("opportunities.csv"), "--clashes", "file", "--out", at("later.xlsx")]);
  const { out } = await run(["review", at("later.xlsx"), "--json", ...day]);
  const said = JSON.parse(out) as { readonly since: unknown; readonly agenda: readonly { readonly id: string; readonly lines: unknown }[] };
  expect(said.since).toMatchObject({ by: "Ms Chen" });
  expect(JSON.stringify(said.agenda.find(({ id }) => id === "changes")?.lines)).toContain("amount 5,000 → 9,000");
});

test.each<[string, readonly string[], RegExp]>([
  ["no plan", ["review", "none.xlsx"], /none\.xlsx/],
  ["--out without --write", ["review", "plan.xlsx", "--out", "other.xlsx"], /--out belongs to --write/],
  ["a plan without the sheet", ["review", "plan.xlsx", "--write", "--out", "other.xlsx"], /no sheet for reviews/],
])("%s is refused with the way out", async (_name, [command = "", file = "", ...rest], message) => {
  const paths = rest.map((one) => (one.endsWith(".xlsx") ? at(one) : one));
  const { code, error } = await run([command, at(file), ...paths]);
  expect([code, error]).toEqual([2, expect.stringMatching(message)]);
});
