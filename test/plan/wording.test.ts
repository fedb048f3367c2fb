/** Figures and amounts in the sentences of the method. */
import { createCalculator, noCustomFunctions } from "../../src/host/calc";
import { newWorkbook } from "../../src/host/model/newWorkbook";
import { cellKey, type Sheet } from "../../src/host/model/state";
import type { Language } from "../../src/plan/language";
import { behindCount } from "../../src/plan/sheet/sheetContext";
import { countOf, numberText } from "../../src/plan/wording";

it.each([
  [6_800_000, 0, "6,800,000"],
  [100_000.5, 2, "100,000.5"],
  [-1234.567, 1, "-1,234.6"],
  [999, 0, "999"],
  [0.1234, 3, "0.123"],
  [-0.2, 0, "0"],
])("%d with up to %d decimals is written %j", (value, decimals, written) => expect(numberText(value, decimals)).toBe(written));

it("one is one, and everything else is many", () => {
  expect([0, 1, 2, 1399].map((amount) => countOf(amount, "invoice", "invoices"))).toEqual([
    "0 invoices",
    "1 invoice",
    "2 invoices",
    "1,399 invoices",
  ]);
});

it.each<[Language, readonly string[]]>([
  ["en", ["0 invoices late", "1 invoice late", "2 invoices late"]],
  ["zh", ["0 张发票逾期", "1 张发票逾期", "2 张发票逾期"]],
])("a sentence of the sheet counts alike (%s)", (language, sentences) => {
  const workbook = newWorkbook();
  const calculator = createCalculator(workbook, noCustomFunctions);
  const sheet = workbook.sheets[0] as Sheet;
  const late = behindCount({ language }, "A1", { one: " invoice late", en: " invoices late", zh: " 张发票逾期" });
  sentences.forEach((_sentence, amount) => {
    calculator.setInput(sheet, amount, 0, amount);
    calculator.setInput(sheet, amount, 1, `=A${(amount + 1).toString()}&${late.replace("A1", `A${(amount + 1).toString()}`)}`);
  });
  calculator.calculate(true);
  expect(sentences.map((_sentence, amount) => sheet.cells.get(cellKey(amount, 1))?.value)).toEqual(sentences);
});
