/**
 * Every rule of every section speaks on a literal plan and is silent on its neighbour. The list of rules is read from the sections' own
 * files, where each id stands before its severity: whoever adds a rule adds its pair of plans to test/sections/findingCases.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { plan, reviewDay } from "../plans";
import { registry } from "../registry";
import { accountCases } from "./findingCases/accountCases";
import { territoryCases } from "./findingCases/territoryCases";
import { contactCases } from "./findingCases/contactCases";
import type { FindingCase } from "./findingCases/case";
import { dealCases } from "./findingCases/dealCases";
import { needCases } from "./findingCases/needCases";
import { negotiationCases } from "./findingCases/negotiationCases";
import { peopleCases } from "./findingCases/peopleCases";
import { resultCases } from "./findingCases/resultCases";

const cases: readonly FindingCase[] = [
  ...accountCases,
  ...peopleCases,
  ...needCases,
  ...dealCases,
  ...contactCases,
  ...negotiationCases,
  ...resultCases,
  ...territoryCases,
];

const folder = join(__dirname, "../../src/sections");
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => /^\w+\/findings(\/\w+)*\.ts$/.test(path))
  .map((path) => ({ section: path.split("/")[0] ?? "", text: readFileSync(join(folder, path), "utf8") }));

test("every rule of the sections has its pair of plans, and each pair a rule", () => {
  const written = sources.flatMap(({ section, text }) =>
    [...text.matchAll(/"([a-z0-9-]+)",\s*(?:severity: )?"(blocker|warning|hint)"/g)].map(([, id, severity]) =>
      [section, id, severity].join(" "),
    ),
  );
  // No severity stands anywhere else in these files, so no rule escapes the pattern.
  expect(written).toHaveLength(sources.flatMap(({ text }) => text.match(/"(blocker|warning|hint)"/g) ?? []).length);
  expect(cases.map(([section, id, severity]) => [section, id, severity].join(" ")).sort()).toEqual([...new Set(written)].sort());
  expect(
    registry.sections
      .filter(({ findings }) => findings)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...new Set(cases.map(([section]) => section))].sort());
});

test.each(cases)("%s: %s is a %s", (section, id, severity, fires, silent) => {
  const rules = registry.sections.find((one) => one.id === section)?.findings;
  const said = (given: typeof fires) => (rules?.(plan(given) as never, reviewDay) ?? []).filter((finding) => finding.id === id);
  const found = said(fires);
  expect(found.map((finding) => finding.severity)).toEqual([severity]);
  expect(said(silent)).toEqual([]);
  // What to do next, in both languages.
  expect(found.every(({ next }) => next.en !== "" && next.zh !== "")).toBe(true);
});
