import { addSheet } from "../../../src/host/model/sheets";
import { enter } from "../../../src/host/model/gridEdit";
import { findCells, replaceableCells, replaceIn, type FindOptions } from "../../../src/workbench/find/search";
import { openBench } from "../openBench";

const open = () => {
  const opened = openBench([
    ["Plan", "plan B", '=A1&" C"'],
    ["12.5", "2024-05-01", "a*b"],
    ["=SUM(A2)", "-5", ""],
  ]);
  const other = addSheet(opened.session, "Other", "test");
  enter(opened.session, other, 3, 3, [["Planung"]]);
  opened.session.finish();
  return opened;
};
const options = (what: string, more: Partial<FindOptions> = {}): FindOptions => ({
  what,
  inWorkbook: false,
  inFormulas: false,
  wholeCell: false,
  matchCase: false,
  ...more,
});

describe("find", () => {
  const cases: readonly (readonly [FindOptions, readonly string[]])[] = [
    [options("plan"), ["0,0", "0,1", "0,2"]],
    [options("plan", { matchCase: true }), ["0,1"]],
    [options("plan", { wholeCell: true }), ["0,0"]],
    [options("plan", { inWorkbook: true }), ["0,0", "0,1", "0,2", "3,3"]],
    [options("A1", { inFormulas: true }), ["0,2"]],
    [options("2024-05"), ["1,1"]],
    [options("p*B", { wholeCell: true }), ["0,1"]],
    [options("a~*b"), ["1,2"]],
    [options("?2.5"), ["1,0", "2,0"]],
    [options("("), []],
    [options(""), []],
  ];
  it.each(cases)("%o", (wanted, places) => {
    expect(findCells(open().bench, wanted).map(({ row, column }) => `${row},${column}`)).toEqual(places);
  });

  it("passes over what is hidden", () => {
    const { bench, sheet } = open();
    sheet.hiddenRows.add(0);
    expect(findCells(bench, options("plan"))).toEqual([]);
  });
});

describe("replace", () => {
  it("changes contents and no formulas, unless these are looked in, as one step", () => {
    const { bench, sheet, valueAt } = open();
    const wanted = options("plan");
    expect(replaceIn(bench, replaceableCells(bench, wanted), wanted, "$&=")).toEqual({ count: 2, refused: 0 });
    expect([valueAt(0, 0), valueAt(0, 1), valueAt(0, 2)]).toEqual(["$&=", "$&= B", "$&= C"]);
    bench.history.undo();
    expect([valueAt(0, 0), valueAt(0, 2), bench.history.undoLabel]).toEqual(["Plan", "Plan C", null]);
    const inFormulas = options("SUM", { inFormulas: true });
    replaceIn(bench, replaceableCells(bench, inFormulas), inFormulas, "MAX");
    expect([...sheet.cells.values()].some(({ formula }) => formula === "=MAX(A2)")).toBe(true);
  });

  it("keeps numbers numbers and makes no formula of a text", () => {
    const { bench, valueAt } = open();
    const five = options("5");
    replaceIn(bench, [{ sheet: bench.sheet, row: 2, column: 1 }], five, "6");
    expect(valueAt(2, 1)).toBe(-6);
    const word = options("Plan", { wholeCell: true });
    replaceIn(bench, replaceableCells(bench, word), word, "=1+1");
    expect(valueAt(0, 0)).toBe("=1+1");
  });
});
