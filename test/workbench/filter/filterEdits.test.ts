import { filterAt, filterColumn, headerOf, itemsOf, sortColumn, toggleFilter } from "../../../src/workbench/filter/filterEdits";
import { openBench } from "../openBench";

const list = [
  ["Name", "Owner", "Amount"],
  ["a", "me", "10"],
  ["b", "you", "9"],
  ["c", "you", "10"],
  ["", "me", "2"],
];
const open = () => {
  const opened = openBench([...list, [], ["not of it"]]);
  opened.bench.select({ row: 1, column: 1 });
  expect(toggleFilter(opened.bench)).toBeNull();
  return { ...opened, filter: () => filterAt(opened.sheet, { row: 0, column: 1 })! };
};
const texts = (items: readonly { readonly text: string }[]) => items.map(({ text }) => text);

describe("filters from the header", () => {
  it("stand over the list around the selected cell, and go with the same keys", () => {
    const { bench, sheet, filter } = open();
    expect([filter().area, headerOf(sheet, filter(), 1)]).toEqual([{ top: 0, left: 0, bottom: 4, right: 2 }, "Owner"]);
    toggleFilter(bench);
    expect(sheet.filter).toBeNull();
    expect(bench.history.undo()).toBe(true);
    expect(sheet.filter).not.toBeNull();
  });

  it("list each text once, numbers by size, blanks last, of rows that the other columns show", () => {
    const { bench, sheet, filter } = open();
    expect(texts(itemsOf(bench, sheet, filter(), 2))).toEqual(["2", "9", "10"]);
    expect(texts(itemsOf(bench, sheet, filter(), 0))).toEqual(["a", "b", "c", ""]);
    filterColumn(bench, sheet, filter(), 1, { filterOn: "Values", values: ["you"] });
    expect(texts(itemsOf(bench, sheet, filter(), 2))).toEqual(["9", "10"]);
    expect(itemsOf(bench, sheet, filter(), 1)).toMatchObject([
      { text: "me", isShown: false },
      { text: "you", isShown: true },
    ]);
  });

  it("hide and show rows, are marked, and are taken back by undo", () => {
    const { bench, sheet, filter } = open();
    filterColumn(bench, sheet, filter(), 1, { filterOn: "Values", values: ["you"] });
    expect([[...sheet.hiddenRows], bench.view.isFiltered(2), bench.history.undoLabel]).toEqual([[1, 4], true, "filter"]);
    bench.history.undo();
    expect([sheet.hiddenRows.size, filter().criteria.size, bench.view.isFiltered(2)]).toEqual([0, 0, false]);
    bench.history.redo();
    filterColumn(bench, sheet, filter(), 1, null);
    expect(sheet.hiddenRows.size).toBe(0);
  });

  it("sort the rows that show, as one step", () => {
    const { bench, sheet, filter, valueAt } = open();
    filterColumn(bench, sheet, filter(), 1, { filterOn: "Values", values: ["you"] });
    sortColumn(bench, sheet, filter(), 2, false);
    expect([1, 2, 3, 4].map((row) => valueAt(row, 2))).toEqual([10, 10, 9, 2]);
    bench.history.undo();
    expect([1, 2, 3, 4].map((row) => valueAt(row, 0))).toEqual(["a", "b", "c", null]);
  });

  it("say where there is no list", () => {
    const { bench } = openBench([["alone"]]);
    bench.select({ row: 8, column: 8 });
    expect(toggleFilter(bench)).toBe("");
  });
});
