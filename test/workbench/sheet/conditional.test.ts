import { createCalculator, noCustomFunctions } from "../../../src/host/calc";
import { newWorkbook } from "../../../src/host/model/newWorkbook";
import {
  cellKey,
  type CellValue,
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type Sheet,
} from "../../../src/host/model/state";
import { ConditionalLooks } from "../../../src/workbench/sheet/conditional";

const noStyle: ConditionalStyle = {
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  fill: null,
  numberFormat: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

const column = (values: readonly CellValue[], rules: readonly ConditionalRule[], stopIfTrue = false) => {
  const workbook = newWorkbook();
  const sheet = workbook.sheets[0] as Sheet;
  values.forEach((value, row) => sheet.cells.set(cellKey(row, 0), { formula: null, value, style: 0 }));
  sheet.conditionalFormats = rules.map((rule, index): ConditionalFormat => ({
    id: String(index),
    areas: [{ top: 0, left: 0, bottom: values.length - 1, right: 0 }],
    priority: index,
    stopIfTrue,
    rule,
  }));
  const calculator = createCalculator(workbook, noCustomFunctions);
  const looks = new ConditionalLooks(sheet, (formula, row, at) => {
    const result = calculator.evaluate(formula, { sheet, row, column: at });
    return Array.isArray(result) || result instanceof Promise ? null : result;
  });
  return (row: number) => looks.lookAt(row, 0, values[row] ?? null);
};

describe("conditional formats", () => {
  it("sees the formula of a rule from each cell of its area", () => {
    const look = column([10, 50, 40], [{ kind: "custom", formula: "=$A1>=40", style: { ...noStyle, fill: "#FFF1DC" } }]);
    expect([look(0).style.fill, look(1).style.fill, look(2).style.fill]).toEqual([undefined, "#FFF1DC", "#FFF1DC"]);
  });

  it("lets the rule judged first win and adds what the next one sets besides", () => {
    const look = column(
      [5],
      [
        { kind: "cellValue", operator: "greaterThan", formula1: "1", formula2: null, style: { ...noStyle, color: "#FF0000" } },
        { kind: "cellValue", operator: "between", formula1: "1", formula2: "9", style: { ...noStyle, color: "#00FF00", bold: true } },
      ],
    );
    expect(look(0).style).toEqual({ color: "#FF0000", bold: true });
  });

  it("stops at a rule that says so", () => {
    const rule: ConditionalRule = { kind: "containsText", operator: "beginsWith", text: "sup", style: { ...noStyle, bold: true } };
    const look = column(["Supporter"], [rule, { ...rule, style: { ...noStyle, italic: true } }], true);
    expect(look(0).style).toEqual({ bold: true });
  });

  it("draws a bar from zero to the value between fixed ends", () => {
    const bounds = { minimum: { type: "number", value: "-100" }, maximum: { type: "number", value: "100" } } as const;
    const look = column(
      [50, -100, "none"],
      [{ kind: "dataBar", color: "#9CCBCF", negativeColor: "#B3261E", solid: true, showValue: false, ...bounds }],
    );
    expect(look(0).bar).toEqual({ axis: 0.5, end: 0.75, color: "#9CCBCF", solid: true });
    expect(look(1).bar).toEqual({ axis: 0.5, end: 0, color: "#B3261E", solid: true });
    expect(look(2).bar).toBeNull();
    expect(look(0).showValue).toBe(false);
  });

  it("draws automatic bars from zero to the largest value", () => {
    const automatic = { type: "automatic", value: null } as const;
    const look = column(
      [25, 100],
      [{ kind: "dataBar", color: "#9CCBCF", negativeColor: null, solid: true, showValue: true, minimum: automatic, maximum: automatic }],
    );
    expect([look(0).bar?.end, look(1).bar?.end]).toEqual([0.25, 1]);
  });

  it("counts icons by the thresholds that a value reaches", () => {
    const thresholds = [
      { type: "percent", value: "33", orEqual: true },
      { type: "percent", value: "67", orEqual: true },
    ] as const;
    const look = column(
      [0, 33, 66, 67, 100],
      [{ kind: "iconSet", set: "3Arrows", showValue: true, reverse: false, thresholds: [...thresholds] }],
    );
    expect([0, 1, 2, 3, 4].map((row) => look(row).icon?.index)).toEqual([0, 1, 1, 2, 2]);
    const reversed = column([0, 100], [{ kind: "iconSet", set: "3Arrows", showValue: true, reverse: true, thresholds: [...thresholds] }]);
    expect([0, 1].map((row) => reversed(row).icon?.index)).toEqual([2, 0]);
  });

  it("mixes scale colours between their points", () => {
    const points = [
      { type: "lowestValue", value: null, color: "#000000" },
      { type: "highestValue", value: null, color: "#FFFFFF" },
    ] as const;
    const look = column([0, 5, 10], [{ kind: "colorScale", points: [...points] }]);
    expect([0, 1, 2].map((row) => look(row).style.fill)).toEqual(["#000000", "#808080", "#ffffff"]);
  });
});
