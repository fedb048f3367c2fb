import { createExcel, type EmbeddedExcel } from "../../../src/host/node";
import { settled } from "../../run/clock";

describe("what the host refuses, as Excel does or more strictly", () => {
  let excel: EmbeddedExcel;

  beforeAll(async () => {
    excel = await createExcel();
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A1:C3").values = [
        ["Name", "Level", "Double"],
        ["Ann", 5, ""],
        ["Bob", 3, ""],
      ];
      sheet.tables.add("A1:C3", true).name = "People";
      context.workbook.worksheets.add("Scores");
      await context.sync();
    });
  });

  afterAll(() => {
    excel.dispose();
  });

  const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => excel.Excel.run(batch);
  const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getFirst();

  const refusals: readonly (readonly [string, string, (context: Excel.RequestContext) => void])[] = [
    ["reading a property that was not loaded", "PropertyNotLoaded", (context) => first(context).getRange("A1").values],
    ["a sheet that is not there", "ItemNotFound", (context) => void context.workbook.worksheets.getItem("Nope").load("name")],
    ["an array of another size than the range", "InvalidArgument", (context) => (first(context).getRange("E1:F2").values = [[1]])],
    ["an object as value of a cell", "InvalidArgument", (context) => (first(context).getRange("E1").values = [[{}]])],
    ["an address outside the sheet", "InvalidArgument", (context) => void first(context).getRange("ZZZZ9").load("values")],
    ["a sheet name that is taken, letter case aside", "ItemAlreadyExists", (context) => void context.workbook.worksheets.add("scores")],
    ["a sheet name with a colon", "InvalidArgument", (context) => void context.workbook.worksheets.add("a:b")],
    ["a sheet name of 32 characters", "InvalidArgument", (context) => void context.workbook.worksheets.add("x".repeat(32))],
    ["a table name with a blank", "InvalidArgument", (context) => (first(context).tables.getItem("People").name = "Key people")],
    ["a table name that reads as an address", "InvalidArgument", (context) => (first(context).tables.getItem("People").name = "AB12")],
    ["a table over another table", "InvalidArgument", (context) => void first(context).tables.add("B2:D5", true)],
    ["merging cells of a table", "InvalidArgument", (context) => first(context).getRange("A2:B2").merge()],
    [
      "a list of more than 255 characters written out",
      "InvalidArgument",
      (context) => (first(context).getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "word,".repeat(52) } }),
    ],
    [
      "a custom function in data validation",
      "InvalidArgument",
      (context) => (first(context).getRange("E1").dataValidation.rule = { custom: { formula: "=KAM.KNOWN(A1)>1" } }),
    ],
    [
      "a structured reference in data validation",
      "InvalidArgument",
      (context) => (first(context).getRange("E1").dataValidation.rule = { list: { inCellDropDown: true, source: "=People[Name]" } }),
    ],
    [
      "a custom function in a conditional format",
      "InvalidArgument",
      (context) => (first(context).getRange("E1").conditionalFormats.add("Custom").custom.rule.formula = "=KAM.KNOWN(A1)>1"),
    ],
    ["a custom function in a name", "InvalidArgument", (context) => void context.workbook.names.add("Known", "=KAM.KNOWN(Sheet1!A1)")],
    [
      "different formulas in one table column",
      "InvalidArgument",
      (context) => (first(context).getRange("C2:C3").formulas = [["=[@Level]*2"], ["=[@Level]*3"]]),
    ],
    ["inserting cells that split a table", "InvalidOperation", (context) => void first(context).getRange("B2").insert("Down")],
    ["deleting the header row of a table", "InvalidArgument", (context) => first(context).getRange("1:1").delete("Up")],
    [
      "deleting the last sheet",
      "InvalidOperation",
      (context) => {
        context.workbook.worksheets.getItem("Scores").delete();
        first(context).delete();
      },
    ],
    ["a member that the host does not have", "ApiNotFound", (context) => void first(context).pivotTables.load("items")],
  ];

  it.each(refusals)("%s is refused with %s", async (_what, code, act) => {
    const failed = run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code });
  });

  it("names the missing member", () => {
    expect([...excel.host.gaps.keys()]).toEqual(["Worksheet.pivotTables"]);
  });

  it("gives a range to nobody after its run has ended", async () => {
    let kept: Excel.Range | undefined;
    await run(async (context) => {
      kept = first(context).getRange("A1");
      await context.sync();
    });
    await expect(
      (async () => {
        if (kept) {
          kept.values = [[1]];
          await kept.context.sync();
        }
      })(),
    ).rejects.toMatchObject({ code: "InvalidObjectPath" });
  });

  it("keeps what a batch did before the action that failed", async () => {
    const failed = run(async (context) => {
      first(context).getRange("H1").values = [["written"]];
      context.workbook.worksheets.getItem("Nope").load("name");
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "ItemNotFound" });
    expect(excel.workbook.sheets[0]?.cells.get(7)?.value).toBe("written");
  });

  it("refuses locked cells of a protected sheet, and takes unlocked ones", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Guarded");
      sheet.getRange("B1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: false });
      sheet.getRange("B1").values = [["open"]];
      await context.sync();
    });
    const failed = run(async (context) => {
      context.workbook.worksheets.getItem("Guarded").getRange("A1").values = [[1]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "AccessDenied" });
  });

  it("refuses to take merged cells of a protected sheet apart", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.add("Merged");
      sheet.getRange("A1:B2").merge();
      sheet.protection.protect();
      await context.sync();
    });
    const failed = run(async (context) => {
      context.workbook.worksheets.getItem("Merged").getRange("A1:B2").unmerge();
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "AccessDenied" });
    expect(excel.workbook.sheets.find(({ name }) => name === "Merged")?.merges).toHaveLength(1);
  });

  it("refuses everything while somebody types into a cell, or waits if it is told to", async () => {
    excel.host.setCellEditing(true);
    await expect(
      run(async (context) =>
        context
          .sync()
          .then(() => first(context).load("name"))
          .then(() => context.sync()),
      ),
    ).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
    const patient = excel.Excel.run({ delayForCellEdit: true } as Excel.RunOptions, async (context) => {
      const sheet = first(context).load("name");
      await context.sync();
      return sheet.name;
    });
    await settled();
    excel.host.setCellEditing(false);
    expect(await patient).toBe("Sheet1");
  });

  it("refuses a request of more than 5 MB", async () => {
    const failed = run(async (context) => {
      first(context).getRange("J1").values = [["x".repeat(5 * 1024 * 1024)]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  it("refuses to write into an array that a formula spills", async () => {
    const failed = run(async (context) => {
      const sheet = context.workbook.worksheets.add("Spill");
      sheet.getRange("A1").formulas = [["=SEQUENCE(3)"]];
      await context.sync();
      sheet.getRange("A2").values = [[9]];
      await context.sync();
    });
    await expect(failed).rejects.toMatchObject({ code: "InvalidOperation" });
  });
});
