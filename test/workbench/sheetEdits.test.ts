import { parseAddress } from "../../src/host/model/address";
import { clearBeyond } from "../../src/workbench/sheetEdits";
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
