import { createExcel, withGlobals, type EmbeddedExcel } from "../../../src/host/node";

describe("the genuine office.js on an embedded workbook", () => {
  let excel: EmbeddedExcel;

  beforeAll(async () => {
    excel = await createExcel();
  });

  afterAll(() => {
    excel.dispose();
  });

  it("finds itself in Excel on the web", () => {
    expect(excel.Office.context.host).toBe("Excel");
    expect(excel.Office.context.platform).toBe("OfficeOnline");
    expect(excel.Office.context.displayLanguage).toBe("en-US");
  });

  it("has the requirement sets of the npm library and no more", () => {
    const { requirements } = excel.Office.context;
    expect(requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
    expect(requirements.isSetSupported("ExcelApi", "1.99")).toBe(false);
    expect(requirements.isSetSupported("SharedRuntime", "1.1")).toBe(true);
  });

  it("writes and reads cells, formulas included", async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        ["=A1+B1", "3.5"],
      ];
      const range = sheet.getRange("A1:B2").load("values,formulas,address,text,valueTypes");
      await context.sync();
      return range.toJSON();
    });
    expect(read.address).toBe("Sheet1!A1:B2");
    expect(read.values).toEqual([
      [1, 2],
      [3, 3.5],
    ]);
    expect(read.formulas).toEqual([
      [1, 2],
      ["=A1+B1", 3.5],
    ]);
  });

  it("makes a table whose calculated column fills new rows", async () => {
    const result = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Stakeholders");
      sheet.getRange("A1:C3").formulas = [
        ["Name", "Level", "Double"],
        ["Ann", 5, "=[@Level]*2"],
        ["Bob", 3, "=[@Level]*2"],
      ];
      const table = sheet.tables.add("A1:C3", true);
      table.name = "Stakeholders";
      sheet.getRange("A1:C1").format.fill.color = "#1F4E78";
      sheet.getRange("A1:C1").format.font.bold = true;
      await context.sync();
      table.rows.add(undefined, [["Cid", 4, null as unknown as string]]);
      const body = table.getDataBodyRange().load("values,formulas");
      table.columns.load("items/name");
      await context.sync();
      return { values: body.values, formulas: body.formulas, names: table.columns.items.map((column) => column.name) };
    });
    expect(result.values).toEqual([
      ["Ann", 5, 10],
      ["Bob", 3, 6],
      ["Cid", 4, 8],
    ]);
    expect(result.formulas[2]?.[2]).toBe("=[@Level]*2");
    expect(result.names).toEqual(["Name", "Level", "Double"]);
  });

  it("puts the globals in place only while the code runs", async () => {
    await withGlobals(excel, async () => {
      await Excel.run(async (context) => context.sync());
    });
    expect("Excel" in globalThis).toBe(false);
  });

  it("leaves no references and no gaps behind", () => {
    expect(excel.host.referenceCount()).toBe(0);
    expect([...excel.host.gaps]).toEqual([]);
  });
});
