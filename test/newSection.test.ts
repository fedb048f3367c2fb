/** `npm run new:section`: what it would write. That such a section works is shown in test/madeUp, from which it is copied. */
import { execFileSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "..");

const written = (name: string, one: string): ReadonlyMap<string, string> => {
  const script = `import("./scripts/newSection.mjs").then((m) => console.log(JSON.stringify([...m.sectionFiles("${name}", "${one}")])))`;
  return new Map(JSON.parse(execFileSync(process.execPath, ["-e", script], { cwd: root, encoding: "utf8" })) as [string, string][]);
};

describe("a new section", () => {
  const files = written("companies", "company");

  test("is the made-up one under its own name", () => {
    const copied = readdirSync(join(root, "test/madeUp/section")).map((file) => `src/sections/companies/${file}`);
    expect([...files.keys()]).toEqual([...copied, "src/sections/all.ts", "test/sections/companies/toDo.test.ts"]);
    expect([...files.values()].filter((text) => /partner/i.test(text) || text.includes("../../../src/plan"))).toEqual([]);
    expect(files.get("src/sections/companies/table.ts")).toContain(
      'export const companyTable = defineTable({\n  id: "companies",\n  name: "KAM_Companies"',
    );
    expect(files.get("src/sections/companies/functions.ts")).toContain('id: "COMPANYSTRENGTH"');
  });

  test("stands in the list of sections, behind the others", () => {
    expect(files.get("src/sections/all.ts")).toContain('import { companies } from "./companies";');
    expect(files.get("src/sections/all.ts")).toMatch(/\[\s*account,[^\]]*, companies\]/);
  });

  test("has tests that fail until it is filled in", () => {
    expect(files.get("test/sections/companies/toDo.test.ts")).toContain("not.toMatch(/伙伴|德达|Delta/)");
  });
});

test.each([[[]], [["Suppliers"]], [["staff"]]])("%j is refused with a line that says how", (argv) => {
  expect(() => execFileSync(process.execPath, ["scripts/newSection.mjs", ...argv], { cwd: root, stdio: "pipe" })).toThrow(
    /Usage: npm run new:section/,
  );
});

test("a section that exists is left alone", () => {
  expect(() => execFileSync(process.execPath, ["scripts/newSection.mjs", "actions"], { cwd: root, stdio: "pipe" })).toThrow(
    /src\/sections\/actions exists already/,
  );
});
