/** Builds the example that the workbench opens, with the command line that has just been built. In full, so that whoever looks sees everything. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(project, "dist/example");

mkdirSync(folder, { recursive: true });
const build = [
  "bin/keyplan.js",
  "build",
  "--from",
  "assets/examples/complex-sale/en",
  "--size",
  "full",
  "--out",
  join(folder, "ebanking.xlsx"),
];
execFileSync(process.execPath, build, { cwd: project, stdio: ["ignore", "ignore", "inherit"] });
