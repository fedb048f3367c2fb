/** `keyplan build` as a user starts it: a new process, from CSV files to the saved workbook, against starting Node alone. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compare, milliseconds, report, times } from "./measure";

export const benchColdBuild = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "keyplan-bench-"));
  const out = join(folder, "plan.xlsx");
  const run = (...args: readonly string[]) => execFileSync(process.execPath, [...args], { stdio: "ignore" });
  const time = await compare(
    {
      build: () => run("bin/keyplan.js", "build", "--from", "assets/examples/complex-sale/en", "--out", out, "--as-of", "2026-11-21"),
      help: () => run("bin/keyplan.js", "--help"),
      node: () => run("-e", "0"),
    },
    3,
  );
  rmSync(folder, { recursive: true, force: true });
  report("Cold start, whole processes", [
    [
      "keyplan build (ebanking)",
      milliseconds(time.build),
      `${times(time.build / time.node)} the time of starting Node alone (${milliseconds(time.node)})`,
    ],
    ["keyplan --help", milliseconds(time.help), times(time.help / time.node)],
  ]);
};
