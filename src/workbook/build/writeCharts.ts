/**
 * Charts in two steps. `addChart` makes a chart that is right; `dressChart` makes it look right. Dressing uses calls that some
 * platforms refuse for some chart types, so it goes in a batch of its own whose refusal costs nothing but looks.
 */
import { areaName, type Area } from "../../plan/sheet/address";
import { lineMarkers } from "../../plan/sheet/chartSpecs";
import { colors } from "../../plan/sheet/looks";
import type { Refusal } from "./refusals";
import type { AxisSpec, ChartSeries, ChartSpec, ChartType, SheetSpec } from "../../plan/sheet/sheetSpec";

/** The cells a chart begins with: bubbles need three columns to begin with, x first and size last. */
const seedOf = ({ values, x, sizes }: ChartSeries): Area =>
  x && sizes && sizes.left - x.left === 2 ? { ...x, right: sizes.right } : values;

/** One row of cells is one series, too. */
const directionOf = ({ top, bottom, left, right }: Area): "Columns" | "Rows" => (top === bottom && right > left ? "Rows" : "Columns");

/** Points between a chart and what stands beside it. */
const gap = 9;

/** Has a series show these cells of the sheet. */
export const bindSeries = (sheet: Excel.Worksheet, target: Excel.ChartSeries, { values, x, categories, sizes }: ChartSeries): void => {
  target.setValues(sheet.getRange(areaName(values)));
  const along = x ?? categories;
  if (along) target.setXAxisValues(sheet.getRange(areaName(along)));
  if (sizes) target.setBubbleSizes(sheet.getRange(areaName(sizes)));
};

/**
 * Series are bound one by one: what Excel guesses from a range differs between its platforms.
 * @param across points of the columns that the chart covers
 */
export const addChart = (sheet: Excel.Worksheet, spec: ChartSpec, across: number): void => {
  const first = spec.series[0];
  if (!first) return;
  const seed = seedOf(first);
  const chart = sheet.charts.add(spec.type, sheet.getRange(areaName(seed)), directionOf(seed));
  chart.name = spec.name;
  spec.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    bindSeries(sheet, target, series);
    target.name = series.name;
  });
  const { area } = spec;
  chart.setPosition(
    areaName({ top: area.top, left: area.left, bottom: area.top, right: area.left }),
    areaName({ top: area.bottom, left: area.right, bottom: area.bottom, right: area.right }),
  );
  chart.width = Math.max(gap, across - gap);
  chart.title.text = spec.title;
};

const isScatter = (type: ChartType): boolean => type.startsWith("XYScatter");
const isRadar = (type: ChartType): boolean => type.startsWith("Radar");
const isBar = (type: ChartType): boolean => type === "BarClustered" || type === "ColumnClustered";
const hasLines = (type: ChartType): boolean => /^(Line|Radar|XYScatterLines)/.test(type);
const hasMarkers = (type: ChartType): boolean => /Markers$|^XYScatter(Lines)?$/.test(type) && !/NoMarkers$/.test(type);

/** An axis that is taken away may take its scale with it. Where that would show, it stays and is not seen. */
const hideAxis = (axis: Excel.ChartAxis, chart: ChartSpec): void => {
  if (isScatter(chart.type) || chart.secondaryAxis) {
    axis.tickLabelPosition = "None";
    axis.format.line.clear();
  } else {
    axis.visible = false;
  }
};

const dressAxis = (axis: Excel.ChartAxis, spec: AxisSpec, chart: ChartSpec): void => {
  if (spec.visible) axis.visible = true;
  if (spec.minimum !== null) axis.minimum = spec.minimum;
  if (spec.maximum !== null) axis.maximum = spec.maximum;
  if (spec.majorUnit !== null) axis.majorUnit = spec.majorUnit;
  axis.majorGridlines.visible = spec.gridlines;
  if (spec.gridlines) axis.majorGridlines.format.line.color = colors.line;
  if (spec.reversed) axis.reversePlotOrder = true;
  if (spec.format !== null) axis.numberFormat = spec.format;
  if (spec.title !== null) {
    axis.title.text = spec.title;
    axis.title.format.font.size = 9;
    axis.title.format.font.color = colors.muted;
    axis.title.format.font.bold = false;
  }
  axis.format.font.size = 9;
  axis.format.font.color = colors.muted;
  // At the edge of the picture, also where the other axis crosses in its middle. The second axis has the other edge.
  if (spec.visible && spec !== chart.secondaryAxis && !isRadar(chart.type)) axis.tickLabelPosition = "Low";
  if (!spec.visible) hideAxis(axis, chart);
};

/** Where figures stand that nothing covers; webs have no choice. */
const valuePosition = (type: ChartType): "OutsideEnd" | "Top" | null => {
  if (isBar(type)) return "OutsideEnd";
  return isRadar(type) ? null : "Top";
};

const dressLabels = (series: Excel.ChartSeries, spec: ChartSeries, type: ChartType): void => {
  if (!spec.labels) return;
  series.hasDataLabels = true;
  if (spec.labels.kind === "value") {
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = spec.labels.format;
    const position = spec.labels.position ?? valuePosition(type);
    if (position !== null) series.dataLabels.position = position;
  } else {
    series.dataLabels.position = spec.labels.position ?? "Right";
    const { names, positions } = spec.labels;
    names.forEach((name, index) => {
      if (name === "") return;
      const { dataLabel } = series.points.getItemAt(index);
      dataLabel.text = name;
      const position = positions?.[index];
      if (position !== undefined) dataLabel.position = position;
    });
  }
  series.dataLabels.format.font.size = 9;
  series.dataLabels.format.font.color = colors.ink;
};

const dressLine = (series: Excel.ChartSeries, spec: ChartSeries, type: ChartType, index: number): void => {
  if (hasLines(type)) {
    series.format.line.color = spec.color;
    if (spec.lineWidth !== undefined) series.format.line.weight = spec.lineWidth;
    if (spec.dashed === true) series.format.line.lineStyle = "Dash";
  }
  if (!hasMarkers(type)) return;
  series.markerBackgroundColor = spec.hollow ? colors.paper : spec.color;
  series.markerForegroundColor = spec.color;
  series.markerStyle = lineMarkers[index % lineMarkers.length]?.style ?? "Circle";
  series.markerSize = isScatter(type) ? 8 : 6;
  for (const [point, color] of Object.entries(spec.pointColors)) series.points.getItemAt(Number(point)).markerBackgroundColor = color;
};

const dressArea = (series: Excel.ChartSeries, spec: ChartSeries, chart: ChartSpec): void => {
  if (spec.hollow) {
    series.format.fill.clear();
    series.format.line.color = spec.color;
  } else {
    series.format.fill.setSolidColor(spec.color);
  }
  if (chart.type === "Bubble") series.bubbleScale = chart.bubbleScale;
  else series.gapWidth = chart.gapWidth;
  for (const [index, color] of Object.entries(spec.pointColors)) series.points.getItemAt(Number(index)).format.fill.setSolidColor(color);
};

const dressLegend = (legend: Excel.ChartLegend, spec: ChartSpec): void => {
  legend.visible = spec.legend === true;
  if (spec.legend !== true) return;
  legend.position = "Bottom";
  legend.format.font.size = 9;
  legend.format.font.color = colors.muted;
};

/** Only when all series stand: the type of a single one would be that of the chart. */
const combine = (chart: Excel.Chart, spec: ChartSpec): void => {
  spec.series.forEach(({ type, secondary }, index) => {
    const series = chart.series.getItemAt(index);
    if (type !== undefined && type !== spec.type) series.chartType = type;
    if (secondary === true) series.axisGroup = "Secondary";
  });
};

/** Kinds and limits of the axes come first, what is refused more often last. */
const dress = (chart: Excel.Chart, spec: ChartSpec): void => {
  combine(chart, spec);
  chart.title.visible = false;
  if (isRadar(spec.type)) {
    // Excel has no object for the names around a web: they look as the chart does.
    chart.format.font.size = 9;
    chart.format.font.color = colors.muted;
  }
  dressLegend(chart.legend, spec);
  chart.format.fill.setSolidColor(colors.paper);
  chart.format.border.color = colors.line;
  dressAxis(chart.axes.valueAxis, spec.valueAxis, spec);
  if (!isRadar(spec.type)) dressAxis(chart.axes.categoryAxis, spec.categoryAxis, spec);
  if (spec.secondaryAxis) dressAxis(chart.axes.getItem("Value", "Secondary"), spec.secondaryAxis, spec);
  spec.series.forEach((series, index) => {
    const target = chart.series.getItemAt(index);
    const type = series.type ?? spec.type;
    if (isBar(type) || type === "Bubble") dressArea(target, series, spec);
    else dressLine(target, series, type, index);
    dressLabels(target, series, type);
  });
};

/** Queues the looks of a chart that stands. */
export const dressChart = (sheet: Excel.Worksheet, spec: ChartSpec): void => {
  dress(sheet.charts.getItem(spec.name), spec);
};

/** Whether the looks of this one chart were taken, in a sync of its own. */
const isDressed = async (context: Excel.RequestContext, sheet: string, spec: ChartSpec, isRefusal: Refusal): Promise<boolean> => {
  dressChart(context.workbook.worksheets.getItem(sheet), spec);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
};

/**
 * Dresses chart by chart, for an Excel that refused one of them: the others get their looks. Returns on how many sheets looks were
 * refused; what is not a refusal is thrown.
 */
export const dressOneByOne = async (
  context: Excel.RequestContext,
  specs: readonly Pick<SheetSpec, "name" | "charts">[],
  isRefusal: Refusal,
): Promise<number> => {
  const refused = new Set<string>();
  for (const { name, charts } of specs) {
    for (const chart of charts) if (!(await isDressed(context, name, chart, isRefusal))) refused.add(name);
  }
  return refused.size;
};
