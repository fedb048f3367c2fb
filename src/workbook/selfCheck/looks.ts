/** What sheets of a plan are dressed with: lists to choose from, bands, charts, outline, pages, protection. */
import type { ChartType } from "../../plan/sheet/sheetSpec";
import { answered, compared, differs, errorText, fits, refusal, type Probe, type Scratch } from "./probe";

/** Every kind of chart that sheets of a plan hold. */
const chartTypes: readonly ChartType[] = [
  "BarClustered",
  "ColumnClustered",
  "Bubble",
  "Line",
  "LineMarkers",
  "Radar",
  "RadarMarkers",
  "XYScatter",
  "XYScatterLines",
  "XYScatterLinesNoMarkers",
];

const figures = [
  [1, 4, 2],
  [2, 3, 5],
  [3, 6, 1],
];

const chartProbe = (type: ChartType): Probe => ({
  id: `chart-${type.replace(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}`,
  title: { en: `Chart: ${type}`, zh: `图表：${type}` },
  matters: { en: "A picture of the plan is missing; its sentence beside it stays.", zh: "计划中的一张图会缺失，旁边的文字说明仍在。" },
  needs: "1.7",
  run: async ({ context, sheet, range }) => {
    range(0, 0, 3, 3).values = figures;
    const chart = sheet.charts.add(type, type === "Bubble" ? range(0, 0, 3, 3) : range(0, 1, 3), "Columns");
    const series = chart.series.getItemAt(0);
    series.setValues(range(0, 1, 3));
    series.setXAxisValues(range(0, 0, 3));
    if (type === "Bubble") series.setBubbleSizes(range(0, 2, 3));
    chart.title.text = "Scratch";
    chart.load("chartType");
    chart.series.load("count");
    await context.sync();
    const said = `${chart.chartType}, ${chart.series.count} series`;
    series.hasDataLabels = true;
    const dressed = await refusal(context);
    return chart.series.count === 1 ? fits(`${said}${dressed === null ? "" : `; labels refused: ${dressed}`}`) : differs(said);
  },
});

const listFrom = async (scratch: Scratch, source: string): Promise<string> => {
  const validation = scratch.range(0, 3).dataValidation;
  validation.rule = { list: { inCellDropDown: true, source } };
  validation.load("type,rule");
  await scratch.context.sync();
  const read = validation.rule.list?.source;
  return `${validation.type}, source ${typeof read === "string" ? read : JSON.stringify(read)}`;
};

export const lookProbes: readonly Probe[] = [
  {
    id: "list-from-range",
    title: { en: "Choosing from a range, commas in its entries", zh: "从区域选择列表（条目含逗号）" },
    matters: { en: "Cells offer no list to choose from.", zh: "单元格没有可选列表。" },
    needs: "1.8",
    reports: [2128],
    run: async (scratch) => {
      scratch.range(0, 0, 2).values = [["One, two"], ["Three"]];
      await scratch.context.sync();
      const said = await listFrom(scratch, `=${scratch.address(0, 0, 2)}`);
      return said.startsWith("List") ? fits(said) : differs(said);
    },
  },
  {
    id: "conditional-format",
    title: { en: "A band of colour by a formula", zh: "按公式显示条件格式" },
    matters: { en: "Colours of the plan do not follow its figures.", zh: "颜色不随数值变化。" },
    needs: "1.6",
    reports: [6135, 6827, 6835, 4898],
    run: async ({ context, range, address }) => {
      const cells = range(0, 0, 2);
      const rule = cells.conditionalFormats.add("Custom");
      rule.custom.rule.formula = `=${address(0, 0)}>1`;
      rule.custom.format.fill.color = "#FFE699";
      const count = cells.conditionalFormats.getCount();
      await context.sync();
      cells.conditionalFormats.clearAll();
      const cleared = await refusal(context);
      return cleared === null ? compared(answered(count), 1) : differs(`clearing refused: ${cleared}`);
    },
  },
  ...chartTypes.map(chartProbe),
  {
    id: "outline",
    title: { en: "Columns fold away", zh: "列可分级折叠" },
    matters: { en: "Detail columns stand open; nothing is lost.", zh: "明细列会保持展开，数据不受影响。" },
    needs: "1.10",
    run: async ({ context, range }) => {
      range(0, 0, 1, 2).getEntireColumn().group("ByColumns");
      const refused = await refusal(context);
      if (refused !== null) return differs(refused);
      range(0, 0, 1, 2).getEntireColumn().ungroup("ByColumns");
      return fits((await refusal(context)) ?? "grouped and ungrouped");
    },
  },
  {
    id: "pages",
    title: { en: "Pages are set up for paper", zh: "打印页面设置" },
    matters: { en: "Sheets print on more pages than meant.", zh: "打印页数会多于预期。" },
    needs: "1.9",
    run: async ({ context, sheet, address }) => {
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintArea(address(0, 0, 5, 5));
      sheet.pageLayout.load("orientation,zoom");
      await context.sync();
      return compared([sheet.pageLayout.orientation, sheet.pageLayout.zoom.horizontalFitToPages], ["Landscape", 1]);
    },
  },
  {
    id: "frozen-rows",
    title: { en: "Headings stay in sight", zh: "冻结表头" },
    matters: { en: "Headings scroll away.", zh: "表头会随滚动消失。" },
    needs: "1.7",
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(1);
      const at = sheet.freezePanes.getLocationOrNullObject();
      at.load("address");
      await context.sync();
      const said = at.isNullObject ? "not frozen" : at.address;
      sheet.freezePanes.unfreeze();
      await context.sync();
      return said === "not frozen" ? differs(said) : fits(said);
    },
  },
  {
    id: "protection",
    title: { en: "Protecting a sheet and taking it back", zh: "工作表保护与撤消" },
    matters: { en: "Locked sheets of a template cannot be filled or mended by the pane.", zh: "窗格无法填写或修复模板中受保护的工作表。" },
    needs: "1.2",
    reports: [6784, 108],
    run: async ({ context, sheet, range }) => {
      sheet.protection.protect({});
      await context.sync();
      range(0, 0).values = [["locked"]];
      const refused = await refusal(context);
      try {
        sheet.protection.unprotect();
        sheet.protection.load("protected");
        await context.sync();
      } catch (error) {
        return differs(`cannot be unprotected: ${errorText(error)}`);
      }
      if (sheet.protection.protected) return differs("still protected");
      return refused === null ? differs("a protected cell was written") : fits(`refused with ${refused}`);
    },
  },
];
