/** Builds the example that the workbench opens, with the command line that has just been built. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..");
const folder = join(project, "dist/example");

mkdirSync(folder, { recursive: true });
const build = ["bin/keyplan.js", "build", "--from", "test/cases/ebanking", "--out", join(folder, "ebanking.xlsx")];
execFileSync(process.execPath, build, { cwd: project, stdio: ["ignore", "ignore", "inherit"] });
