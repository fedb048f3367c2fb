/** Addresses as they are written, and what is none. */
import { parseAddress, parseCell } from "../../../src/host/model/address";

test.each([
  ["A1", 0, 0],
  ["$xfd$1048576", 1_048_575, 16_383],
  ["aa10", 9, 26],
  ["B$0002", 1, 1],
] as const)("%s is a cell", (text, row, column) => {
  expect(parseCell(text)).toEqual({ row, column });
});

test.each(["", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "A10000000", "$$A1", "A$", "A1 ", "A1B", "Ä1", "A١", "A1:B2"])(
  "%j is no cell",
  (text) => {
    expect(parseCell(text)).toBeNull();
  },
);

test.each([
  ["b2", null, [1, 1, 1, 1]],
  [" C3:A1 ", null, [0, 0, 2, 2]],
  ["='It''s'!$A$1:B2", "It's", [0, 0, 1, 1]],
  ["Sheet1!C:B", "Sheet1", [0, 1, 1_048_575, 2]],
  ["5:4", null, [3, 0, 4, 16_383]],
] as const)("%j is an area", (text, sheetName, [top, left, bottom, right]) => {
  expect(parseAddress(text)).toEqual({ sheetName, area: { top, left, bottom, right } });
});

test.each(["A1:B2:C3", ":", "A1:", ":A1", "A1:B", "A:1", "A1:XFE1"])("%j is no area", (text) => {
  expect(parseAddress(text)).toBeNull();
});
