import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { openXlsx, saveXlsx } from "../../../src/host/xlsx";
import { insertCells } from "../../../src/host/model/structure";
import { maxRows } from "../../../src/host/model/state";

let excel: EmbeddedExcel;
/** Names in A2:A5, owners in B2:B5; the filter shows those of "me": the first and the last. */
beforeEach(async () => {
  excel = await createExcel();
  await run((sheet) => {
    sheet.getRange("A1:B5").values = [
      ["Name", "Amount"],
      ["a", 4],
      ["b", 1],
      ["c", 2],
      ["d", 3],
    ];
    sheet.autoFilter.apply(sheet.getRange("A1:B5"), 1, { filterOn: "Custom", criterion1: ">2" });
  });
});
afterEach(() => excel.dispose());

const run = (work: (sheet: Excel.Worksheet) => void) =>
  excel.Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst());
    await context.sync();
  });
const sheet = () => excel.workbook.sheets[0]!;
const hidden = () => [...sheet().hiddenRows].sort();
const names = () => [1, 2, 3, 4].map((row) => sheet().cells.get(row * 16_384)?.value);

it("hides rows, and an array written over them lands in the wrong ones, as in Excel", async () => {
  expect(hidden()).toEqual([2, 3]);
  await run((one) => (one.getRange("A2:A5").values = [["1"], ["2"], ["3"], ["4"]]));
  expect(names()).toEqual([1, "b", "c", 1]);
});

it("refuses to move its cells, and is told by its name when asked", async () => {
  await expect(run((one) => one.getRange("A3:A3").insert("Down"))).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  const asked = await excel.Excel.run(async (context) => {
    const filter = context.workbook.worksheets.getFirst().autoFilter;
    filter.load("isDataFiltered,enabled,criteria");
    await context.sync();
    return [filter.isDataFiltered, filter.enabled, filter.criteria[1]?.criterion1];
  });
  expect(asked).toEqual([true, true, ">2"]);
});

it.each([
  [{ filterOn: "TopItems", criterion1: "1" }, [2, 3, 4]],
  [{ filterOn: "BottomPercent", criterion1: "50" }, [1, 4]],
  [{ filterOn: "Values", values: ["1", "4"] }, [3, 4]],
] as const)("takes %o", async (criteria, rows) => {
  await run((one) => one.autoFilter.apply(one.getRange("A1:B5"), 1, criteria as unknown as Excel.FilterCriteria));
  expect(hidden()).toEqual(rows);
});

it("shows its rows again when it is cleared, and keeps its place for the next condition", async () => {
  await run((one) => one.autoFilter.clearCriteria());
  expect([hidden(), sheet().filter?.area.bottom]).toEqual([[], 4]);
  await run((one) => one.autoFilter.remove());
  expect(sheet().filter).toBeNull();
});

it("goes with cells that move, its conditions with their columns", () => {
  insertCells(excel.host.session, sheet(), { top: 0, left: 0, bottom: maxRows - 1, right: 0 }, "Right", "test");
  expect([sheet().filter?.area, [...(sheet().filter?.criteria.keys() ?? [])]]).toEqual([{ top: 0, left: 1, bottom: 4, right: 2 }, [2]]);
});

it("stands in the file with its name and is there when that is opened, also a second time with another condition", () => {
  const opened = openXlsx(saveXlsx(excel.workbook));
  if (!opened.ok) throw new Error(opened.message);
  const again = opened.workbook.sheets[0]!;
  expect([again.filter, [...again.hiddenRows].sort()]).toEqual([sheet().filter, [2, 3]]);
  again.filter = { area: again.filter!.area, criteria: new Map([[0, { filterOn: "Values", values: ["a"] }]]) };
  const third = openXlsx(saveXlsx(opened.workbook));
  expect(third.ok && third.workbook.sheets[0]?.filter).toEqual(again.filter);
});
