import { createExcel } from "../../../src/host/node";
import { CellError } from "../../../src/host/model/state";

describe("custom functions", () => {
  it("are computed by the genuine runtime, show #BUSY! until then, and errors and arrays come through", async () => {
    const excel = await createExcel({ customFunctions: "runtime" });
    excel.CustomFunctions.associate("DOUBLE", (value: number) => value * 2);
    excel.CustomFunctions.associate("SERIES", (length: number) => Array.from({ length }, (_, index) => [index, index * index]));
    excel.CustomFunctions.associate("FAIL", () => {
      throw new excel.CustomFunctions.Error(excel.CustomFunctions.ErrorCode.notAvailable, "unknown");
    });
    const busy = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:A4").formulas = [[21], ["=KAM.DOUBLE(A1)"], ["=KAM.FAIL()"], ["=KAM.SERIES(2)"]];
      const range = sheet.getRange("A2").load("values");
      await context.sync();
      return range.values;
    });
    expect(busy).toEqual([["#BUSY!"]]);
    await excel.calculator.settled();
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A2:B5").load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([
      [42, ""],
      ["#N/A", ""],
      [0, 0],
      [1, 1],
    ]);
    excel.dispose();
  });

  it("can be called directly, without the runtime", async () => {
    const excel = await createExcel({
      customFunctions: {
        has: (name) => name === "KAM.HALF",
        call: (_name, [value]) => (typeof value === "number" ? value / 2 : new CellError("#VALUE!", "not a number")),
      },
    });
    const read = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
      range.formulas = [["=KAM.HALF(9)", '=KAM.HALF("x")']];
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(read).toEqual([[4.5, "#VALUE!"]]);
    excel.dispose();
  });
});
