import { formatArea, parseAddress } from "../../../src/host/model/address";
import { usedPart } from "../../../src/workbench/sheet/sheetIndex";
import { openBench } from "../openBench";

it.each([
  ["B:C", "B1:C4"],
  ["2:3", "A2:B3"],
  ["B2:B1048576", "B2:B4"],
  ["A9:A1048576", "A9"],
  ["A2:F90", "A2:F90"],
])("%s is edited as far as the sheet is used: %s", (selected, used) => {
  const { sheet } = openBench([["1"], [], [], ["", "5"]]);
  expect(formatArea(usedPart(sheet, parseAddress(selected)!.area))).toBe(used);
});
