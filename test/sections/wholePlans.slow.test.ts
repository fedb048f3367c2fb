/**
 * What the sheets of the sections say in whole plans of both cases, with both kinds of formulas, and in plans with nothing entered. Each plan
 * is built once, and the sections look at it one after the other.
 */
import { openPlan, type OpenPlan } from "../madeUp/openPlan";
import { readCase } from "../readCase";
import { registry } from "../registry";
import { accountOnSheet } from "./accountSheet/onSheet";
import { competitionOnSheet } from "./competitors/onSheet";
import type { OnSheet } from "./onSheet";
import { proposalOnSheet } from "./proposalSheet/onSheet";
import { whiteSpaceOnSheet } from "./whiteSpace/onSheet";

const sheets: readonly (readonly [string, OnSheet])[] = [
  ["the account", accountOnSheet],
  ["the competition", competitionOnSheet],
  ["the proposal", proposalOnSheet],
  ["four questions and white space", whiteSpaceOnSheet],
];

/** Builds before the tests of the block; the plan ends with them. */
const built = (build: () => Promise<OpenPlan>): (() => OpenPlan) => {
  let plan: OpenPlan | null = null;
  beforeAll(async () => void (plan = await build()));
  afterAll(() => plan?.excel.dispose());
  return () => plan as OpenPlan;
};

/** Formulas of one kind differ between the languages in their words alone. */
const cases = [
  ["ebanking", "en", "kam"],
  ["ebanking", "en", "native"],
  ["hospital", "zh", "kam"],
] as const;

describe.each(cases)("%s in %s with %s formulas", (name, language, formulas) => {
  const open = built(() => openPlan(registry, readCase(name), { formulas, size: "full" }));
  it("shows no error", () => expect(open().errors()).toEqual([]));
  describe.each(sheets)("%s", (_sheet, { filled }) => filled({ name, language, formulas, open }));
});

describe.each([
  ["en", "light"],
  ["en", "standard"],
  ["en", "full"],
  ["zh", "full"],
] as const)("with nothing entered, in %s, %s", (language, size) => {
  const open = built(() => openPlan(registry, [], { language, size }));
  it("shows no error", () => expect(open().errors()).toEqual([]));
  describe.each(sheets)("%s", (_sheet, { empty }) => empty({ language, size, open }));
});

for (const [, { others }] of sheets) others?.();
