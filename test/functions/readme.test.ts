import { readFileSync } from "node:fs";
import { withReference } from "../../scripts/reference";

test("the README's function reference is the one the registry gives", () => {
  const readme = readFileSync("README.md", "utf8");
  expect(withReference(readme)).toBe(readme);
});
