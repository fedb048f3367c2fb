/**
 * The native twins, judged by somebody else. A plan of random rows in each language has all its figures as built-in functions, and a sheet
 * of random calls holds every function that has a twin both ways. LibreOffice recalculates the built-in ones, and both must say the same.
 */
import { newSheet } from "../../src/host/model/newWorkbook";
import { CellError, cellKey, columnOf, rowOf, type Cell, type CellValue, type Sheet } from "../../src/host/model/state";
import { languages, type Language } from "../../src/plan/language";
import type { CellContent } from "../../src/plan/planData";
import type { Column } from "../../src/plan/table";
import { recalculated, type Answers } from "../libreOffice";
import { describeWith, libreOfficePath } from "../programs";
import { accepted, pick, randomFrom, type Random } from "../randomRows";
import { registry } from "../registry";
import { drawnPlan, type DrawnPlan } from "../sections/drawnPlan";
import { offered, randomPlan } from "../sections/randomPlan";
import { twinCall } from "./twinCalls";

const callsEach = 120;
const rowsEach = 12;
const names = ["Ana Ruiz", "CFO", "李工", "Hub", "Payment hub", "  "];

const withTwin = registry.functions.filter(({ native }) => native);

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

/** Puts every function with a twin on a sheet of its own, each call in a row. */
const addCalls = ({ workbook, calculator, context }: DrawnPlan): { readonly sheet: Sheet; readonly calls: readonly Call[] } => {
  const random = randomFrom(20261121);
  const sheet = newSheet("Calls");
  workbook.sheets.push(sheet);
  const calls = withTwin
    .flatMap((definition) => Array.from({ length: callsEach }, () => definition))
    .map((definition, row) => {
      const { cells, custom, native } = twinCall(definition, context.lists, row, random);
      cells.forEach((cell, column) => calculator.setInput(sheet, row, column, cell));
      calculator.setInput(sheet, row, customAt, custom);
      calculator.setInput(sheet, row, nativeAt, native);
      return { id: definition.id, row };
    });
  calculator.structureChanged();
  calculator.calculate(true);
  return { sheet, calls };
};

const functionsIn = (formula: string): readonly string[] => formula.match(/KAM\.[A-Z]+/g) ?? [];

/** What has no twin stands as a value, as in a copy for people without the add-in. */
const withValues = (cell: Cell): void => {
  if (cell.value instanceof CellError) cell.formula = "=NA()";
  else cell.formula = cell.value === "" || cell.value === null ? '=""' : null;
};

const same = (expected: CellValue, answer: string): boolean => {
  if (expected instanceof CellError) return /^(#|Err:)/.test(answer);
  if (typeof expected === "number") return answer !== "" && Math.abs(Number(answer) - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
  return answer === (typeof expected === "boolean" ? String(expected).toUpperCase() : (expected ?? ""));
};

const valueIn = (sheet: Sheet | undefined, key: number): CellValue => sheet?.cells.get(key)?.value ?? null;

const shown = (value: CellValue): string => (value instanceof CellError ? `${value.code} ${value.message}` : String(value));

interface Compared {
  readonly language: Language;
  readonly custom: DrawnPlan;
  readonly native: DrawnPlan;
  readonly calls: readonly Call[];
  readonly callSheet: Sheet;
}

describeWith("LibreOffice", libreOfficePath(), "Native formulas say the same as their custom functions", (soffice) => {
  const plans: Compared[] = [];
  const withoutTwin = new Set<string>();
  let answers: readonly Answers[] = [];

  beforeAll(async () => {
    for (const [index, language] of languages.entries()) {
      const data = randomPlan(language, rowsEach, 20261129 + index, contentIn(language));
      const custom = await drawnPlan(data, "kam");
      const native = await drawnPlan(data, "native");
      for (const sheet of native.workbook.sheets)
        for (const cell of sheet.cells.values()) {
          const used = functionsIn(cell.formula ?? "");
          used.forEach((name) => withoutTwin.add(name));
          if (used.length > 0) withValues(cell);
        }
      const { sheet: callSheet, calls } = addCalls(native);
      plans.push({ language, custom, native, calls, callSheet });
    }
    answers = recalculated(
      soffice,
      plans.map(({ native }) => native.workbook),
    );
  });

  it.each(withTwin.map(({ id }) => id))("KAM.%s, whatever its arguments hold", (id) => {
    const differing = plans.flatMap(({ language, calls, callSheet }, plan) =>
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
    const { callSheet, calls } = plans[0] as Compared;
    for (const { id } of withTwin) {
      const values = calls.filter((call) => call.id === id).map(({ row }) => valueIn(callSheet, cellKey(row, customAt)));
      const answered = new Set(values.filter((value) => value !== "" && !(value instanceof CellError)));
      expect([id, answered.size >= 3, values.some((value) => value instanceof CellError)]).toEqual([id, true, true]);
    }
  });

  it.each(languages)("every figure on the sheets of a plan, in %s", (language) => {
    const plan = plans.findIndex((one) => one.language === language);
    const { custom, native } = plans[plan] as Compared;
    let compared = 0;
    const differing = native.workbook.sheets
      .filter(({ name }) => name !== "Calls")
      .flatMap((sheet) => {
        const asCustom = custom.workbook.sheets.find(({ name }) => name === sheet.name);
        return [...sheet.cells].flatMap(([key, { formula }]) => {
          if (formula === null) return [];
          compared += 1;
          const expected = valueIn(asCustom, key);
          const answer = answers[plan]?.get(sheet.name)?.[rowOf(key)]?.[columnOf(key)] ?? "";
          if (same(expected, answer)) return [];
          return [
            `${sheet.name}!R${(rowOf(key) + 1).toString()}C${(columnOf(key) + 1).toString()} ${shown(expected)}, LibreOffice ${answer}: ${formula}`,
          ];
        });
      });
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(2000);
  });

  it("without a twin are the functions that answer with graphs, reasons or several cells", () => {
    expect([...withoutTwin].map((name) => name.slice(4)).sort()).toEqual([
      "BVFCOMPLETE",
      "BVFCONTRIBUTION",
      "BVFVALUE",
      "COVERAGEGAPS",
      "WHY",
    ]);
  });
});
