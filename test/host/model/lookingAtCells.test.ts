import { createExcel, type EmbeddedExcel } from "../../../src/host/node";

describe("conditional formats, validation and charts through the genuine office.js", () => {
  let excel: EmbeddedExcel;

  beforeAll(async () => {
    excel = await createExcel();
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1:C4").values = [
        ["Name", "Role", "Score"],
        ["Ann", "Sponsor", 5],
        ["Bob", "User", 3.5],
        ["Cid", "Buyer", 1],
      ];
      await context.sync();
    });
  });

  afterAll(() => {
    excel.dispose();
  });

  it("answers with the formats that were asked for, cell by cell", async () => {
    const found = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("F1:G2");
      const first = range.getCell(0, 0).format;
      first.fill.color = "#112233";
      first.borders.getItem("EdgeBottom").style = "Dash";
      first.borders.getItem("EdgeBottom").color = "#445566";
      const asked = range.getCellProperties({
        format: { fill: { color: true }, font: { bold: true }, borders: { color: true, style: true, weight: true } },
      });
      await context.sync();
      return asked.value;
    });
    expect(found.map((line) => line.map(({ format }) => format?.fill?.color))).toEqual([
      ["#112233", "#FFFFFF"],
      ["#FFFFFF", "#FFFFFF"],
    ]);
    expect(found[0]?.[0]?.format).toMatchObject({
      font: { bold: false },
      borders: { bottom: { style: "Dash", color: "#445566" }, top: { style: "None" } },
    });
  });

  it("keeps all six kinds of conditional format, the newest first", async () => {
    const types = await excel.Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange("C2:C4").conditionalFormats;
      const custom = formats.add("Custom").custom;
      custom.rule.formula = "=$C2<2";
      custom.format.fill.color = "#FFEEEE";
      const cellValue = formats.add("CellValue").cellValue;
      cellValue.format.font.color = "#C00000";
      cellValue.rule = { formula1: "=3", operator: "LessThan" };
      const text = formats.add("ContainsText").textComparison;
      text.rule = { operator: "Contains", text: "x" };
      text.format.font.bold = true;
      const bar = formats.add("DataBar").dataBar;
      bar.positiveFormat.fillColor = "#112233";
      bar.positiveFormat.gradientFill = false;
      bar.lowerBoundRule = { type: "Number", formula: "0" };
      bar.upperBoundRule = { type: "Number", formula: "5" };
      const icons = formats.add("IconSet").iconSet;
      icons.style = "ThreeSymbols";
      icons.criteria = [
        {} as Excel.ConditionalIconCriterion,
        { type: "Number", operator: "GreaterThanOrEqual", formula: "2" },
        { type: "Number", operator: "GreaterThan", formula: "4" },
      ];
      const scale = formats.add("ColorScale").colorScale;
      scale.criteria = { minimum: { type: "LowestValue", color: "#FF0000" }, maximum: { type: "HighestValue", color: "#00FF00" } };
      formats.load("items/type,items/priority");
      await context.sync();
      return formats.items.map((item) => item.type);
    });
    expect(types).toEqual(["ColorScale", "IconSet", "DataBar", "ContainsText", "CellValue", "Custom"]);
    const rules = excel.workbook.sheets[0]?.conditionalFormats.map((format) => format.rule);
    expect(rules?.[5]).toMatchObject({ kind: "custom", formula: "=$C2<2", style: { fill: "#FFEEEE" } });
    expect(rules?.[4]).toMatchObject({ operator: "lessThan", formula1: "=3", style: { color: "#C00000" } });
    expect(rules?.[2]).toMatchObject({ color: "#112233", solid: true, minimum: { type: "number", value: "0" } });
    expect(rules?.[1]).toMatchObject({
      set: "3Symbols",
      thresholds: [
        { value: "2", orEqual: true },
        { value: "4", orEqual: false },
      ],
    });
  });

  it("reads back the rule, alert and prompt of a validation", async () => {
    const read = await excel.Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getFirst().getRange("B2:B4").dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "Sponsor,User,Buyer" } };
      validation.errorAlert = { title: "Role", message: "Pick one", showAlert: true, style: "Stop" };
      validation.prompt = { title: "Role", message: "What they do", showPrompt: true };
      validation.load("type,rule,errorAlert,prompt,valid");
      await context.sync();
      return validation.toJSON();
    });
    expect(read).toMatchObject({
      type: "List",
      rule: { list: { source: "Sponsor,User,Buyer" } },
      errorAlert: { style: "Stop" },
      prompt: { message: "What they do" },
      valid: true,
    });
  });

  it("takes a range as source of a list", async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("D2:D4").dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A2:A4") } };
      await context.sync();
    });
    expect(excel.workbook.sheets[0]?.validations.at(-1)?.formula1).toBe("=Sheet1!$A$2:$A$4");
  });

  it("makes a chart, series by series", async () => {
    const read = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const chart = sheet.charts.add("Bubble", sheet.getRange("C2:C4"), "Columns");
      chart.name = "Map";
      chart.title.text = "Stakeholders";
      chart.title.format.font.size = 14;
      chart.legend.visible = false;
      chart.axes.valueAxis.maximum = 10;
      chart.axes.valueAxis.majorGridlines.format.line.color = "#EEEEEE";
      chart.axes.categoryAxis.title.text = "Support";
      chart.series.getItemAt(0).delete();
      const series = chart.series.add("Bubbles");
      series.setValues(sheet.getRange("C2:C4"));
      series.setXAxisValues(sheet.getRange("C2:C4"));
      series.setBubbleSizes(sheet.getRange("C2:C4"));
      series.format.fill.setSolidColor("#1F4E78");
      series.hasDataLabels = true;
      series.dataLabels.showValue = false;
      series.dataLabels.position = "Right";
      series.points.getItemAt(1).dataLabel.text = "Bob";
      series.points.getItemAt(1).dataLabel.position = "Left";
      series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
      chart.setPosition("F2", "L16");
      chart.load("name,chartType,left,width");
      chart.series.load("items/name");
      chart.title.load("text");
      await context.sync();
      return {
        name: chart.name,
        type: chart.chartType,
        left: chart.left,
        width: chart.width,
        series: chart.series.items.map((item) => item.name),
        title: chart.title.text,
      };
    });
    // Columns are 64 pixels or 48 points wide: F starts after five of them, F to L are seven.
    expect(read).toEqual({ name: "Map", type: "Bubble", left: 240, width: 336, series: ["Bubbles"], title: "Stakeholders" });
    const [series] = excel.workbook.sheets[0]?.charts[0]?.series ?? [];
    expect(series).toMatchObject({ values: "Sheet1!$C$2:$C$4", bubbleSizes: "Sheet1!$C$2:$C$4", color: "#1F4E78" });
    expect(series?.labels?.texts.get(1)).toBe("Bob");
    expect(series?.labels?.positions.get(1)).toBe("Left");
    expect(series?.pointColors.get(1)).toBe("#FF0000");
  });

  it("has no gaps in all this", () => {
    expect([...excel.host.gaps]).toEqual([]);
  });
});
