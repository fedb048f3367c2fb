/**
 * Programs that some tests drive: a browser, LibreOffice, the file checks.
 * Where one is missing the suite is skipped, which test/run/progress.cjs says at the end of the run; in CI (CI=true) it fails instead.
 */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";

const onPath = (name: string): string | null => {
  try {
    return execFileSync("which", [name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim() || null;
  } catch {
    return null;
  }
};

/** Path of Chromium or Chrome, from CHROMIUM_PATH or the search path; null where there is none. */
export const browserPath = (): string | null => {
  const named = process.env["CHROMIUM_PATH"];
  if (named) return existsSync(named) ? named : null;
  return onPath("chromium") ?? onPath("chromium-browser") ?? onPath("google-chrome");
};

export const libreOfficePath = (): string | null => onPath("soffice");

/** A suite that needs a program: runs where it is found, is reported as skipped where not, and fails in CI. */
export const describeWith = (program: string, path: string | null, name: string, suite: (path: string) => void): void => {
  if (path !== null) {
    describe(name, () => suite(path));
    return;
  }
  if (process.env["CI"] === "true") {
    describe(name, () => {
      it(`needs ${program}`, () => {
        throw new Error(`${program} was not found; in CI nothing may be skipped.`);
      });
    });
    return;
  }
  describe.skip(name, () => {
    it(`needs ${program}`, () => undefined);
  });
};
