/** A file comes into a plan that stands, and the plan's tables go out again. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../src/host/xlsx";
import { openSmallPlan } from "../workbook/smallPlan";
import { run } from "./run";

let folder: string;
let plan: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "keyplan-"));
  plan = join(folder, "plan.xlsx");
  const { excel } = await openSmallPlan();
  writeFileSync(plan, saveXlsx(excel.workbook));
  excel.dispose();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const write = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const csv = async (): Promise<string> => (await run(["export", plan, "--table", "opportunities"])).out;

test("what a file brings is said, done once, and the next month's file changes what has changed", async () => {
  const first = write("opportunities.csv", "Opportunity,Stage,Amount,Deal ID\nHub,propose,5000,7\nPool GmbH,develop,200,8\n");
  const before = readFileSync(plan);
  const dry = await run(["import", plan, first, "--dry-run"]);
  expect([dry.code, dry.out]).toEqual([0, "Opportunities: 1 new, 1 the same\n  + Pool GmbH\n"]);
  expect(readFileSync(plan).equals(before)).toBe(true);
  expect((await run(["import", plan, first])).code).toBe(0);
  const second = write("opportunities.csv", "Opportunity,Stage,Amount,Deal ID\nHub,propose,6000,7\nPool Ltd.,develop,200,9\n");
  const { out } = await run(["import", plan, second, "--out", join(folder, "next.xlsx")]);
  expect(out).toBe(
    "Opportunities: 1 new, 1 changed, 1 gone (kept)\n  + Pool Ltd.\n  ~ Hub: Amount 5000 → 6000\n  - Pool GmbH\n  ? Pool Ltd. may be Pool GmbH in the plan; not merged\n",
  );
  expect(await csv()).toContain("Hub,Propose,5000");
  plan = join(folder, "next.xlsx");
  expect(await csv()).toContain("Hub,Propose,6000");
  expect(await csv()).toMatch(/Not in last import\r\nHub.*\r\nPool GmbH.*\d{4}-\d\d-\d\d\r\nPool Ltd/s);
});

test("a file nobody knows is refused, and a table says which it is", async () => {
  const odd = write("odd.csv", "A,B\n1,2\n");
  const { code, error } = await run(["import", plan, odd, "--dry-run"]);
  expect([code, error]).toEqual([1, expect.stringContaining("refused odd.csv")]);
  expect((await run(["import", plan, odd, "--table", "nothing"])).code).toBe(2);
});

test("all tables go into a folder, in the form that was asked for", async () => {
  const out = join(folder, "csv");
  expect((await run(["export", plan, "--out", out, "--separator", "semicolon", "--names", "ids", "--no-bom", "--figures"])).code).toBe(0);
  expect(readdirSync(out).sort()).toEqual(["account.csv", "actions.csv", "framework.csv", "opportunities.csv", "stakeholders.csv"]);
  expect(readFileSync(join(out, "stakeholders.csv"), "utf8")).toMatch(
    /^name;.*;influence;.*\r\nGroup CFO;.*;decision;;decision-maker;supporter;/,
  );
});
