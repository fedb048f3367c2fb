import fc from "fast-check";
import { decimalMarkOf, readNumber, type DecimalMark } from "../../../src/plan/cells/numberText";

const value = (text: string, mark: DecimalMark | null = null) => {
  const reading = readNumber(text, mark);
  return reading.kind === "number" ? reading.value : null;
};

describe("a number is read as people write it", () => {
  test.each([
    ["820000000", 820_000_000],
    ["1,234,567.89", 1_234_567.89],
    ["1.234.567,89", 1_234_567.89],
    ["1 234 567", 1_234_567],
    ["1'234'567", 1_234_567],
    ["1,5", 1.5],
    ["0,125", 0.125],
    ["0.125", 0.125],
    [".5", 0.5],
    ["-5", -5],
    ["−5", -5],
    ["+5", 5],
    ["(1,200)", -1200],
    ["70%", 0.7],
    ["70 %", 0.7],
    ["¥6,800,000", 6_800_000],
    ["CNY 2400000", 2_400_000],
    ["900000元", 900_000],
    ["680万", 6_800_000],
    ["1.2亿", 120_000_000],
    ["3百万", 3_000_000],
    ["500k", 500_000],
    ["12m", 12_000_000],
    ["€6.8M", 6_800_000],
    ["1,5 Mio.", 1_500_000],
    ["2 mn EUR", 2_000_000],
    ["1.2 bn", 1_200_000_000],
    ["１２３", 123],
    ["-0", 0],
  ])("%s is %d", (text, expected) => expect(value(text)).toBe(expected));

  test.each(["", "n/a", "12 people", "12 mm", "m", "1.2.3", "1,23,4", "--5", "=1+1", "5-", "0x10", "1e5", "Infinity", "NaN", "2026-11-21"])(
    "%j is no number",
    (text) => expect(value(text)).toBeNull(),
  );

  test("three digits behind one separator follow the file's decimal mark", () => {
    expect(value("1,234", ",")).toBe(1.234);
    expect(value("1,234", ".")).toBe(1234);
    expect(value("1.234", ",")).toBe(1234);
    expect(value("1.234", ".")).toBe(1.234);
  });

  test("where neither the text nor the file says which mark is decimal, the reading is called ambiguous", () => {
    expect(readNumber("1.234", null, true)).toMatchObject({ value: 1.234, ambiguous: true });
    expect(readNumber("1.234", ",", true)).toMatchObject({ value: 1234, ambiguous: false });
    expect(readNumber("1234", null, true)).toMatchObject({ ambiguous: false });
  });

  test("every number that JavaScript prints without an exponent is read back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (number) => {
        const rounded = Number(number.toFixed(4));
        expect(value(rounded.toFixed(4), ".")).toBe(rounded + 0);
      }),
    );
  });
});

describe("the decimal mark of a file", () => {
  test("is a comma when one number can only be read so", () => expect(decimalMarkOf(["1.234", "7,5", "x"])).toBe(","));
  test("is a point when one number can only be read so", () => expect(decimalMarkOf(["1,234", "0.7"])).toBe("."));
  test("is open when nothing shows it", () => expect(decimalMarkOf(["1,234", "12", ""])).toBeNull());
  test("is open when numbers contradict each other", () => expect(decimalMarkOf(["1,5", "1.5"])).toBeNull());
});
