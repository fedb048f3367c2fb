import { parseAddress, wholeSheet } from "../../src/host/model/address";
import { clearBeyond, clearSelected, deleteSelected } from "../../src/workbench/sheetEdits";
import { setCriteria, sheetFilter } from "../../src/host/model/filters";
import { openBench } from "./openBench";

const area = (address: string) => parseAddress(address)!.area;

it("the fill handle drawn back clears what it leaves out, in one step", () => {
  const { bench, valueAt } = openBench([["1"], ["2"], ["=A2*2"]]);
  const column = () => [0, 1, 2].map((row) => valueAt(row, 0));
  bench.selectArea(area("A1:A3"));
  expect(clearBeyond(bench, area("A1:A3"), area("A1"))).toBeNull();
  expect([column(), bench.selection.area]).toEqual([[1, null, null], area("A1")]);
  bench.history.undo();
  expect(column()).toEqual([1, 2, 4]);
});

describe("under a filter", () => {
  const open = () => {
    const opened = openBench([["Name"], ["a"], ["b"], ["a"], ["b"], ["below"]]);
    const { bench, sheet, session, valueAt } = opened;
    sheet.filter = { area: area("A1:A5"), criteria: new Map() };
    setCriteria(session, sheet, sheetFilter(sheet)!, 0, { filterOn: "Values", values: ["a"] });
    const column = () => [0, 1, 2, 3, 4, 5].map((row) => valueAt(row, 0));
    return { bench, sheet, column, hidden: () => [...sheet.hiddenRows] };
  };
  const all = ["Name", "a", "b", "a", "b", "below"];

  it("whole rows that show are deleted, hidden ones stay hidden", () => {
    const { bench, sheet, column, hidden } = open();
    bench.selectArea(area("A2:A4"));
    expect(deleteSelected(bench, "rows", wholeSheet, "")).toBeNull();
    expect([column(), hidden(), sheet.filter?.area]).toEqual([["Name", "b", "b", "below", null, null], [1, 2], area("A1:A3")]);
    bench.history.undo();
    expect([column(), hidden(), sheet.filter?.area]).toEqual([all, [2, 4], area("A1:A5")]);
  });

  it("with the header the filter goes, and hides nothing any more", () => {
    const { bench, sheet, column, hidden } = open();
    bench.selectArea(area("1:4"));
    expect(deleteSelected(bench, "rows", wholeSheet, "")).toBeNull();
    expect([column(), hidden(), sheet.filter]).toEqual([["b", "b", "below", null, null, null], [], null]);
  });

  it("single cells are not deleted", () => {
    const { bench, column } = open();
    bench.selectArea(area("A2"));
    expect(deleteSelected(bench, "cells-down", wholeSheet, "")).toContain("filtered range");
    expect(column()).toEqual(all);
  });

  it("the Delete key clears what shows", () => {
    const { bench, column } = open();
    bench.selectArea(area("A2:A6"));
    expect(clearSelected(bench)).toBeNull();
    expect(column()).toEqual(["Name", null, "b", null, "b", null]);
  });
});
