/**
 * Charts in two steps. `addChart` makes a chart that is right; `dressChart` makes it look right. Dressing uses calls that some
 * platforms refuse for some chart types, so it goes in a batch of its own whose refusal costs nothing but looks.
 */
import { areaName, type Area } from "../../plan/sheet/address";
import { colors } from "../../plan/sheet/looks";
import type { AxisSpec, ChartSeries, ChartSpec } from "../../plan/sheet/sheetSpec";

/** The cells a chart begins with: bubbles need three columns to begin with, x first and size last. */
const seedOf = ({ values, x, sizes }: ChartSeries): Area =>
  x && sizes && sizes.left - x.left === 2 ? { ...x, right: sizes.right } : values;

/** Series are bound one by one: what Excel guesses from a range differs between its platforms. */
export const addChart = (sheet: Excel.Worksheet, spec: ChartSpec): void => {
  const first = spec.series[0];
  if (!first) return;
  const chart = sheet.charts.add(spec.type, sheet.getRange(areaName(seedOf(first))), "Columns");
  chart.name = spec.name;
  spec.series.forEach((series, index) => {
    const target = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    target.setValues(sheet.getRange(areaName(series.values)));
    if (series.x) target.setXAxisValues(sheet.getRange(areaName(series.x)));
    else if (series.categories) target.setXAxisValues(sheet.getRange(areaName(series.categories)));
    if (series.sizes) target.setBubbleSizes(sheet.getRange(areaName(series.sizes)));
    target.name = series.name;
  });
  const { area } = spec;
  chart.setPosition(
    areaName({ top: area.top, left: area.left, bottom: area.top, right: area.left }),
    areaName({ top: area.bottom, left: area.right, bottom: area.bottom, right: area.right }),
  );
  chart.title.text = spec.title;
};

const dressAxis = (axis: Excel.ChartAxis, spec: AxisSpec): void => {
  axis.visible = spec.visible;
  // At the edge of the picture, also where the other axis crosses in its middle.
  if (spec.visible) axis.tickLabelPosition = "Low";
  axis.majorGridlines.visible = spec.gridlines;
  if (spec.gridlines) axis.majorGridlines.format.line.color = colors.line;
  if (spec.minimum !== null) axis.minimum = spec.minimum;
  if (spec.maximum !== null) axis.maximum = spec.maximum;
  if (spec.majorUnit !== null) axis.majorUnit = spec.majorUnit;
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
};

const dressLabels = (series: Excel.ChartSeries, spec: ChartSeries): void => {
  if (!spec.labels) return;
  series.hasDataLabels = true;
  if (spec.labels.kind === "value") {
    series.dataLabels.showValue = true;
    series.dataLabels.numberFormat = spec.labels.format;
    series.dataLabels.position = "OutsideEnd";
  } else {
    series.dataLabels.position = "Right";
    spec.labels.names.forEach((name, index) => {
      if (name !== "") series.points.getItemAt(index).dataLabel.text = name;
    });
  }
  series.dataLabels.format.font.size = 9;
  series.dataLabels.format.font.color = colors.ink;
};

const dressSeries = (series: Excel.ChartSeries, spec: ChartSeries, chart: ChartSpec): void => {
  if (spec.hollow) {
    series.format.fill.clear();
    series.format.line.color = spec.color;
  } else {
    series.format.fill.setSolidColor(spec.color);
  }
  if (chart.type === "Bubble") series.bubbleScale = chart.bubbleScale;
  else series.gapWidth = chart.gapWidth;
  for (const [index, color] of Object.entries(spec.pointColors)) series.points.getItemAt(Number(index)).format.fill.setSolidColor(color);
  dressLabels(series, spec);
};

const dress = (chart: Excel.Chart, spec: ChartSpec): void => {
  chart.title.visible = false;
  chart.legend.visible = false;
  chart.format.fill.setSolidColor(colors.paper);
  chart.format.border.color = colors.line;
  spec.series.forEach((series, index) => {
    dressSeries(chart.series.getItemAt(index), series, spec);
  });
  dressAxis(chart.axes.valueAxis, spec.valueAxis);
  dressAxis(chart.axes.categoryAxis, spec.categoryAxis);
};

/** Queues the looks of a chart that stands. */
export const dressChart = (sheet: Excel.Worksheet, spec: ChartSpec): void => {
  dress(sheet.charts.getItem(spec.name), spec);
};
