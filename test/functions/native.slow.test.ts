/**
 * The native twins, judged by somebody else. A plan of random rows in each language has all its figures as built-in functions, and a sheet
 * of random calls holds every function that has a twin both ways. LibreOffice recalculates the built-in ones, and both must say the same.
 */
import { newSheet } from "../../src/host/model/newWorkbook";
import { CellError, cellKey, columnOf, rowOf, type CellValue, type Sheet } from "../../src/host/model/state";
import { languages, type Language } from "../../src/plan/language";
import type { CellContent, PlanData } from "../../src/plan/planData";
import { prefilled } from "../../src/plan/prefill";
import { complexSale } from "../../src/templates/builtIn";
import { readCase } from "../readCase";
import { importPlan } from "../../src/import/importCsv";
import type { Column } from "../../src/plan/table";
import { recalculated, type Answers } from "../libreOffice";
import { describeWith, libreOfficePath } from "../programs";
import { accepted, pick, randomFrom, type Random } from "../randomRows";
import { registry } from "../registry";
import { drawnPlan, type DrawnPlan } from "../sections/drawnPlan";
import { offered, randomPlan } from "../sections/randomPlan";
import { twinCall } from "./twinCalls";

const callsEach = 60;
const rowsEach = 12;
const names = ["Ana Ruiz", "CFO", "李工", "Hub", "Payment hub", "  "];

const withTwin = registry.functions.filter(({ native, nativeLater }) => native ?? nativeLater);

/**
 * Blanks, accepted content, and here and there a number out of range or a text for a number. What LibreOffice sees otherwise than Excel is
 * left out: truth values in columns of numbers (they are numbers there), errors counted by COUNTIF with wildcards, and names that COUNTIF
 * takes for a condition.
 */
const contentIn =
  (language: Language) =>
  ({ holds }: Column, random: Random): CellContent => {
    if (random() < 0.2) return null;
    if (holds.kind === "text" || holds.kind === "longText") return pick(random, names);
    if (holds.kind === "ids") return `${pick(random, names)};${pick(random, names)}`;
    const content = accepted(holds, random, offered(language));
    return typeof content === "number" && random() < 0.05 ? pick<CellContent>(random, ["nobody knows", -1e12, 1e12]) : content;
  };

/** Columns of both formulas, behind the longest call. */
const customAt = 60;
const nativeAt = customAt + 1;

interface Call {
  readonly id: string;
  readonly row: number;
}

/** Puts every function with a twin on a sheet of its own, each call in rows of its own. */
const addCalls = ({ workbook, calculator, context }: DrawnPlan): { readonly sheet: Sheet; readonly calls: readonly Call[] } => {
  const random = randomFrom(20261121);
  const sheet = newSheet("Calls");
  workbook.sheets.push(sheet);
  let next = 0;
  const calls = withTwin
    .flatMap((definition) => Array.from({ length: callsEach }, () => definition))
    .map((definition) => {
      const row = next;
      const { lines, custom, native } = twinCall(definition, context.lists, row, random);
      lines.forEach((cells, down) => cells.forEach((cell, column) => calculator.setInput(sheet, row + down, column, cell)));
      calculator.setInput(sheet, row, customAt, custom);
      calculator.setInput(sheet, row, nativeAt, native);
      next += lines.length;
      return { id: definition.id, row };
    });
  calculator.structureChanged();
  calculator.calculate(true);
  return { sheet, calls };
};

const near = (expected: number, answer: string): boolean =>
  answer !== "" && Math.abs(Number(answer) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));

const same = (expected: CellValue, answer: string): boolean => {
  if (expected instanceof CellError) return /^(#|Err:)/.test(answer);
  if (typeof expected === "number") return near(expected, answer);
  if (typeof expected === "boolean") return answer === String(expected).toUpperCase();
  // Several cells in one: their numbers are compared as numbers.
  const [parts, answers] = [(expected ?? "").split(" | "), answer.split(" | ")];
  return parts.length === answers.length && parts.every((part, at) => part === answers[at] || near(Number(part || NaN), answers[at] ?? ""));
};

const valueIn = (sheet: Sheet | undefined, key: number): CellValue => sheet?.cells.get(key)?.value ?? null;

const shown = (value: CellValue): string => (value instanceof CellError ? `${value.code} ${value.message}` : String(value));

interface Compared {
  readonly name: string;
  readonly custom: DrawnPlan;
  readonly native: DrawnPlan;
}

/** A plan both ways. */
const compared = async (name: string, data: PlanData): Promise<Compared> => ({
  name,
  custom: await drawnPlan(data, "kam"),
  native: await drawnPlan(data, "native"),
});

/** The example of a language, with every section of the complex sale. */
const example = async (language: Language): Promise<PlanData> => {
  const { data } = importPlan(registry.tables, readCase(language === "en" ? "ebanking" : "hospital"));
  return prefilled({ registry, data, size: "full", chosen: complexSale.sections });
};

const exampleOf = (language: Language): string => `the example in ${language}`;
const randomOf = (language: Language): string => `random rows in ${language}`;

describeWith("LibreOffice", libreOfficePath(), "Native formulas say the same as their custom functions", (soffice) => {
  const plans: Compared[] = [];
  const called: { readonly language: Language; readonly calls: readonly Call[]; readonly callSheet: Sheet }[] = [];
  let answers: readonly Answers[] = [];

  beforeAll(async () => {
    for (const [index, language] of languages.entries()) {
      const plan = await compared(randomOf(language), randomPlan(language, rowsEach, 20261129 + index, contentIn(language)));
      const { sheet: callSheet, calls } = addCalls(plan.native);
      plans.push(plan);
      called.push({ language, calls, callSheet });
    }
    for (const language of languages) plans.push(await compared(exampleOf(language), await example(language)));
    answers = recalculated(
      soffice,
      plans.map(({ native }) => native.workbook),
    );
  });

  it.each(withTwin.map(({ id }) => id))("KAM.%s, whatever its arguments hold", (id) => {
    const differing = called.flatMap(({ language, calls, callSheet }, plan) =>
      calls
        .filter((call) => call.id === id)
        .flatMap(({ row }) => {
          const expected = valueIn(callSheet, cellKey(row, customAt));
          const answer = answers[plan]?.get("Calls")?.[row]?.[nativeAt] ?? "";
          const cells = Array.from({ length: customAt }, (_, column) => valueIn(callSheet, cellKey(row, column)));
          return same(expected, answer)
            ? []
            : [`${language} ${JSON.stringify(cells.slice(0, 40))}: KAM.${id} ${shown(expected)}, built-in functions ${answer}`];
        }),
    );
    expect(differing).toEqual([]);
  });

  it("every function was refused something, left blank, and answered in more than one way", () => {
    const [{ callSheet, calls } = { callSheet: newSheet(""), calls: [] }] = called;
    for (const { id } of withTwin) {
      const values = calls.filter((call) => call.id === id).map(({ row }) => valueIn(callSheet, cellKey(row, customAt)));
      const answered = new Set(values.filter((value) => value !== "" && !(value instanceof CellError)));
      expect([id, answered.size >= 3, values.some((value) => value instanceof CellError)]).toEqual([id, true, true]);
    }
  });

  it.each([...languages.map(randomOf), ...languages.map(exampleOf)])("every figure on the sheets of %s", (name) => {
    const plan = plans.findIndex((one) => one.name === name);
    const { custom, native } = plans[plan] as Compared;
    let figures = 0;
    const differing = native.workbook.sheets
      .filter((sheet) => sheet.name !== "Calls")
      .flatMap((sheet) => {
        const asCustom = custom.workbook.sheets.find((one) => one.name === sheet.name);
        return [...sheet.cells].flatMap(([key, { formula, spillSource }]) => {
          if (formula === null && spillSource === undefined) return [];
          figures += 1;
          const expected = valueIn(asCustom, key);
          const answer = answers[plan]?.get(sheet.name)?.[rowOf(key)]?.[columnOf(key)] ?? "";
          if (same(expected, answer)) return [];
          return [
            `${sheet.name}!R${(rowOf(key) + 1).toString()}C${(columnOf(key) + 1).toString()} ${shown(expected)}, LibreOffice ${answer}: ${formula ?? ""}`,
          ];
        });
      });
    expect(differing).toEqual([]);
    expect(figures).toBeGreaterThan(2000);
  });

  it("no figure stays with a function that a reader without the add-in does not have", () => {
    const left = plans.flatMap(({ native }) =>
      native.workbook.sheets
        .filter(({ name }) => name !== "Calls")
        .flatMap(({ cells }) => [...cells.values()].filter(({ formula }) => formula?.includes("KAM.")).map(({ formula }) => formula)),
    );
    expect(left).toEqual([]);
  });
});
