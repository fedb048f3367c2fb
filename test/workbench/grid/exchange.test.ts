import { changeStyle } from "../../../src/host/model/styles";
import { cellKey } from "../../../src/host/model/state";
import { putText, selectionAsHtml, takeSelection } from "../../../src/workbench/grid/exchange";
import { openBench } from "../openBench";

const first = { top: 0, left: 0, bottom: 0, right: 1 };
const open = () => {
  const opened = openBench([["1", "=A1+1"], ["=B1*10"], ["two\nlines", 'a "quote"']]);
  changeStyle(opened.session.workbook, opened.sheet, first, (style) => ({ ...style, bold: true, fill: "#FFEE00" }));
  const formulaAt = (row: number, column: number) => opened.sheet.cells.get(cellKey(row, column))?.formula ?? null;
  const styleOf = (row: number, column: number) => opened.session.workbook.styles[opened.sheet.cells.get(cellKey(row, column))?.style ?? 0];
  return { ...opened, formulaAt, styleOf };
};

describe("copied cells", () => {
  it("come with formulas and formats, or as values alone", () => {
    const { bench, valueAt, formulaAt, styleOf } = open();
    bench.selectArea(first);
    const text = takeSelection(bench, false);
    bench.select({ row: 4, column: 1 });
    putText(bench, text);
    expect([formulaAt(4, 2), valueAt(4, 2), styleOf(4, 2)?.bold]).toEqual(["=B5+1", 2, true]);
    bench.select({ row: 6, column: 0 });
    putText(bench, text, "", true);
    expect([formulaAt(6, 1), valueAt(6, 1), styleOf(6, 1)?.bold]).toEqual([null, 2, false]);
  });

  it("move when they were cut: they say what they said, and formulas follow them; one undo brings them back", () => {
    const { bench, valueAt, formulaAt, styleOf } = open();
    bench.selectArea(first);
    const text = takeSelection(bench, true);
    bench.select({ row: 5, column: 3 });
    expect(putText(bench, text)).toBeNull();
    expect([formulaAt(5, 4), formulaAt(1, 0), valueAt(1, 0)]).toEqual(["=D6+1", "=E6*10", 20]);
    expect([valueAt(0, 0), styleOf(0, 0)?.fill, styleOf(5, 3)?.fill]).toEqual([null, null, "#FFEE00"]);
    bench.history.undo();
    expect([formulaAt(0, 1), formulaAt(1, 0), valueAt(5, 3), styleOf(0, 1)?.bold]).toEqual(["=A1+1", "=B1*10", null, true]);
  });

  it("are a table for other programs, with looks; cells of several lines are in quotes in the text", () => {
    const { bench } = open();
    bench.selectArea({ top: 0, left: 0, bottom: 2, right: 1 });
    expect(takeSelection(bench, false)).toBe('1\t2\r\n20\t\r\n"two\nlines"\t"a ""quote"""');
    const html = selectionAsHtml(bench);
    expect(html).toContain('<td style="font-weight:700;background:#FFEE00;text-align:right">1</td>');
    expect(html).toContain(">two<br>lines</td>");
  });
});
