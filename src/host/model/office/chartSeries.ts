/** Series of a chart, their points and data labels. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { columnCount, formatAbsolute, parseAddress, rowCount } from "../address";
import { canCombine, canHaveSecondaryAxis, chartTypes, newLabels, newSeries, settleSecondaryAxis, typeOfSeries } from "../charts";
import { cellKey, type Chart as ChartState, type ChartSeries as SeriesState } from "../state";
import { ChartFill, ChartLineFormat, ChartTextFormat } from "./chartLooks";
import { ChartPointsCollection, SeriesPart, labelPositions } from "./chartPoints";
import { AreaObject, OfficeCollection, OfficeObject, color, flag, number, text, word, type OfficeContext } from "./officeObject";

export class ChartSeriesCollection extends OfficeCollection {
  static override readonly officeName = "ChartSeriesCollection";
  static override readonly scalars = ["count"];

  constructor(
    context: OfficeContext,
    private readonly chart: ChartState,
  ) {
    super(context);
  }

  list(): readonly HostObject[] {
    return this.chart.series.map((series) => new ChartSeries(this.context, this.chart, series));
  }

  override getItemAt(index: unknown): HostObject {
    return super.getItemAt(number(index, "ChartSeriesCollection.getItemAt"));
  }

  add(name: unknown = null, index: unknown = null): HostObject {
    const location = "ChartSeriesCollection.add";
    const series = newSeries(`Series${this.chart.series.length + 1}`);
    this.chart.series.splice(index === null || index === undefined ? this.chart.series.length : number(index, location), 0, series);
    const made = new ChartSeries(this.context, this.chart, series);
    if (name !== null && name !== undefined) made.name = name;
    return made;
  }
}

const markerStyles = ["Automatic", "None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;

class ChartSeries extends OfficeObject {
  static override readonly officeName = "ChartSeries";
  static override readonly scalars = [
    "name",
    "chartType",
    "axisGroup",
    "hasDataLabels",
    "gapWidth",
    "overlap",
    "doughnutHoleSize",
    "markerStyle",
    "markerSize",
    "markerBackgroundColor",
    "markerForegroundColor",
    "bubbleScale",
    "smooth",
  ];
  static override readonly navigations = ["format", "dataLabels", "points"];

  constructor(
    context: OfficeContext,
    private readonly chart: ChartState,
    private readonly state: SeriesState,
  ) {
    super(context);
  }

  private get series(): SeriesState {
    if (!this.chart.series.includes(this.state)) throw new RichApiError("ItemNotFound", "ChartSeries");
    return this.state;
  }

  get name(): string {
    return this.series.name;
  }

  /** A text, or a reference to a cell with leading "=". */
  set name(value: unknown) {
    const name = text(value, "ChartSeries.name");
    const parsed = name.startsWith("=") ? parseAddress(name) : null;
    const sheet = parsed?.sheetName ? this.session.findSheet(parsed.sheetName) : null;
    if (name.startsWith("=") && !sheet) throw invalidArgument("ChartSeries.name");
    this.series.nameRef = parsed && sheet ? formatAbsolute(sheet.name, parsed.area) : null;
    this.series.name = parsed && sheet ? String(sheet.cells.get(cellKey(parsed.area.top, parsed.area.left))?.value ?? "") : name;
  }

  get chartType(): string {
    return typeOfSeries(this.chart, this.series);
  }

  set chartType(value: unknown) {
    const type = word(value, chartTypes, "ChartSeries.chartType");
    const { chart, series } = this;
    if (chart.series.length === 1) chart.type = type;
    else if (!canCombine(type, chart.type))
      throw new RichApiError("ApiNotFound", "ChartSeries.chartType", `${type} and ${chart.type} are not combined by the embedded host.`);
    series.type = type === chart.type ? null : type;
  }

  get axisGroup(): string {
    return this.series.axisGroup;
  }

  set axisGroup(value: unknown) {
    const group = word(value, ["Primary", "Secondary"] as const, "ChartSeries.axisGroup");
    const { chart, series } = this;
    const othersPrimary = chart.series.some((other) => other !== series && other.axisGroup === "Primary");
    if (group === "Secondary" && !(canHaveSecondaryAxis(chart.type) && othersPrimary))
      throw new RichApiError("ApiNotFound", "ChartSeries.axisGroup", "This series is not moved to a second axis by the embedded host.");
    series.axisGroup = group;
    settleSecondaryAxis(chart);
  }

  private reference(source: unknown, location: string): string {
    if (!(source instanceof AreaObject)) throw invalidArgument(location);
    if (rowCount(source.area) > 1 && columnCount(source.area) > 1) throw invalidArgument(location, "A series takes one row or one column.");
    return formatAbsolute(source.sheet.name, source.area);
  }

  setValues(source: unknown): void {
    this.series.values = this.reference(source, "ChartSeries.setValues");
  }

  setXAxisValues(source: unknown): void {
    this.series.categories = this.reference(source, "ChartSeries.setXAxisValues");
  }

  setBubbleSizes(source: unknown): void {
    this.series.bubbleSizes = this.reference(source, "ChartSeries.setBubbleSizes");
  }

  get gapWidth(): number | null {
    return this.series.gapWidth;
  }

  set gapWidth(value: unknown) {
    this.series.gapWidth = within(value, 0, 500, "ChartSeries.gapWidth");
  }

  get overlap(): number | null {
    return this.series.overlap;
  }

  set overlap(value: unknown) {
    this.series.overlap = within(value, -100, 100, "ChartSeries.overlap");
  }

  get doughnutHoleSize(): number | null {
    return this.series.doughnutHoleSize;
  }

  set doughnutHoleSize(value: unknown) {
    this.series.doughnutHoleSize = within(value, 10, 90, "ChartSeries.doughnutHoleSize");
  }

  get bubbleScale(): number {
    return this.chart.bubbleScale;
  }

  set bubbleScale(value: unknown) {
    this.chart.bubbleScale = within(value, 0, 300, "ChartSeries.bubbleScale");
  }

  get smooth(): boolean {
    return false;
  }

  set smooth(value: unknown) {
    if (flag(value, "ChartSeries.smooth")) throw new RichApiError("ApiNotFound", "ChartSeries.smooth");
  }

  get markerStyle(): string {
    return this.series.markerStyle ?? "Automatic";
  }

  set markerStyle(value: unknown) {
    const style = word(value, markerStyles, "ChartSeries.markerStyle");
    this.series.markerStyle = style === "Automatic" ? null : style;
  }

  get markerSize(): number {
    return this.series.markerSize ?? 5;
  }

  set markerSize(value: unknown) {
    this.series.markerSize = within(value, 2, 72, "ChartSeries.markerSize");
  }

  get markerBackgroundColor(): string {
    return this.series.color ?? "";
  }

  set markerBackgroundColor(value: unknown) {
    this.series.color = color(value, "ChartSeries.markerBackgroundColor");
  }

  get markerForegroundColor(): string {
    return this.series.lineColor ?? "";
  }

  set markerForegroundColor(value: unknown) {
    this.series.lineColor = color(value, "ChartSeries.markerForegroundColor");
  }

  get hasDataLabels(): boolean {
    return this.series.labels !== null;
  }

  set hasDataLabels(value: unknown) {
    if (!flag(value, "ChartSeries.hasDataLabels")) this.series.labels = null;
    else this.series.labels ??= newLabels();
  }

  get dataLabels(): HostObject {
    return new ChartDataLabels(this.context, this.series);
  }

  get points(): HostObject {
    return new ChartPointsCollection(this.context, this.series);
  }

  get format(): HostObject {
    return new ChartSeriesFormat(this.context, this.series);
  }

  delete(): void {
    this.chart.series = this.chart.series.filter((series) => series !== this.state);
    settleSecondaryAxis(this.chart);
  }
}

function within(value: unknown, least: number, most: number, location: string): number {
  const found = number(value, location);
  if (found < least || found > most) throw invalidArgument(location, `Between ${least} and ${most}.`);
  return found;
}

class ChartSeriesFormat extends SeriesPart {
  static override readonly officeName = "ChartSeriesFormat";
  static override readonly navigations = ["fill", "line"];

  get fill(): HostObject {
    return new ChartFill(this.context, (fill) => {
      this.series.noFill = fill === null;
      if (fill === null) return;
      this.series.color = fill;
      // Single points lose their own.
      this.series.pointColors.clear();
    });
  }

  get line(): HostObject {
    return new ChartLineFormat(this.context, {
      read: () => this.series.lineColor,
      write: (line) => {
        this.series.lineColor = line;
      },
      shape: this.series,
    });
  }
}

class ChartDataLabels extends SeriesPart {
  static override readonly officeName = "ChartDataLabels";
  static override readonly scalars = [
    "showValue",
    "showCategoryName",
    "showSeriesName",
    "showPercentage",
    "showBubbleSize",
    "showLegendKey",
    "position",
    "numberFormat",
    "linkNumberFormat",
  ];
  static override readonly navigations = ["format"];

  get showValue(): boolean {
    return this.series.labels?.showValue ?? false;
  }

  set showValue(value: unknown) {
    this.labels.showValue = flag(value, "ChartDataLabels.showValue");
  }

  get showCategoryName(): boolean {
    return this.series.labels?.showCategory ?? false;
  }

  set showCategoryName(value: unknown) {
    this.labels.showCategory = flag(value, "ChartDataLabels.showCategoryName");
  }

  get showSeriesName(): boolean {
    return this.series.labels?.showSeries ?? false;
  }

  set showSeriesName(value: unknown) {
    this.labels.showSeries = flag(value, "ChartDataLabels.showSeriesName");
  }

  get showPercentage(): boolean {
    return this.series.labels?.showPercentage ?? false;
  }

  set showPercentage(value: unknown) {
    this.labels.showPercentage = flag(value, "ChartDataLabels.showPercentage");
  }

  get showBubbleSize(): boolean {
    return this.series.labels?.showBubbleSize ?? false;
  }

  set showBubbleSize(value: unknown) {
    this.labels.showBubbleSize = flag(value, "ChartDataLabels.showBubbleSize");
  }

  get showLegendKey(): boolean {
    return false;
  }

  set showLegendKey(value: unknown) {
    if (flag(value, "ChartDataLabels.showLegendKey")) throw new RichApiError("ApiNotFound", "ChartDataLabels.showLegendKey");
  }

  get position(): string {
    return this.series.labels?.position ?? "";
  }

  set position(value: unknown) {
    const position = word(value, labelPositions, "ChartDataLabels.position");
    this.labels.position = position === "None" ? null : position;
  }

  get numberFormat(): string {
    return this.series.labels?.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    this.labels.numberFormat = text(value, "ChartDataLabels.numberFormat");
  }

  get linkNumberFormat(): boolean {
    return (this.series.labels?.numberFormat ?? null) === null;
  }

  set linkNumberFormat(value: unknown) {
    if (flag(value, "ChartDataLabels.linkNumberFormat")) this.labels.numberFormat = null;
    else this.labels.numberFormat ??= "General";
  }

  get format(): HostObject {
    return new ChartTextFormat(this.context, "ChartDataLabelFormat", this.labels);
  }
}
