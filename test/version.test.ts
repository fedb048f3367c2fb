/** The version is said once, in package.json; whatever else shows it agrees. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { readPlan } from "../src/workbook/read";
import { openPlan } from "./madeUp/openPlan";
import { readCase } from "./readCase";
import { registry } from "./registry";
import { run } from "./cli/run";

const textOf = (name: string): string => readFileSync(join(__dirname, "..", name), "utf8");

test("manifest, changelog and command line say the version of package.json", async () => {
  expect(textOf("manifest.xml")).toContain(`<Version>${version}.0</Version>`);
  expect(textOf("CHANGELOG.md")).toContain(`## ${version}`);
  expect((await run(["--version"])).out.trim()).toBe(version);
});

test("a workbook remembers the version that built it", async () => {
  const plan = await openPlan(registry, readCase("ebanking"));
  expect((await plan.inExcel(() => readPlan(registry))).meta?.product).toBe(version);
  plan.excel.dispose();
});
