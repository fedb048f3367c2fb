/** Charts of a sheet: place, title, legend, looks. Series are in chartSeries, axes in chartAxes. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { parseAddress } from "../address";
import { canHaveSecondaryAxis, chartTypes, newChart, settleSecondaryAxis } from "../charts";
import { eventType } from "../events";
import { columnLeft, rowTop } from "../lengths";
import type { Area, Chart as ChartState, Sheet } from "../state";
import { ChartAxes } from "./chartAxes";
import { ChartBorder, ChartFill, ChartFont, ChartTextFormat, type FontPlace } from "./chartLooks";
import { ChartSeriesCollection } from "./chartSeries";
import { ChartTitle } from "./chartTitle";
import { AreaObject, OfficeCollection, OfficeObject, flag, number, text, word, type OfficeContext } from "./officeObject";

export class ChartCollection extends OfficeCollection {
  static override readonly officeName = "ChartCollection";
  static override readonly scalars = ["count"];
  static override readonly events = { Added: eventType.chartAdded, Deleted: eventType.chartDeleted };

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.sheet.id;
  }

  list(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => this.context.make.chart(this.sheet, chart));
  }

  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): HostObject {
    const location = "ChartCollection.add";
    const known = word(type, chartTypes, location);
    if (!(source instanceof AreaObject)) throw invalidArgument(location);
    this.session.settle();
    const by = word(seriesBy ?? "Auto", ["Auto", "Columns", "Rows"] as const, location);
    const chart = newChart(this.sheet, known, { sheet: source.sheet, area: source.area }, by);
    this.sheet.charts.push(chart);
    const args = { type: "ChartAdded", chartId: chart.id, worksheetId: this.sheet.id, source: "Local" };
    this.session.events.emit(eventType.chartAdded, [this.sheet.id], args);
    return this.context.make.chart(this.sheet, chart);
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "ChartCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const wanted = text(key, "ChartCollection.getItem").toLowerCase();
    const found = this.sheet.charts.find((chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted);
    return found ? this.context.make.chart(this.sheet, found) : null;
  }
}

export class Chart extends OfficeObject {
  static override readonly officeName = "Chart";
  static override readonly scalars = ["id", "name", "chartType", "left", "top", "width", "height"];
  static override readonly navigations = ["title", "legend", "axes", "series", "format", "worksheet"];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    private readonly state: ChartState,
  ) {
    super(context);
  }

  private get chart(): ChartState {
    if (!this.sheet.charts.includes(this.state)) throw new RichApiError("ItemNotFound", "Chart");
    return this.state;
  }

  get id(): string {
    return this.chart.id;
  }

  get name(): string {
    return this.chart.name;
  }

  set name(value: unknown) {
    const name = text(value, "Chart.name");
    const taken = this.sheet.charts.some((other) => other !== this.state && other.name.toLowerCase() === name.toLowerCase());
    if (name === "" || taken) throw invalidArgument("Chart.name");
    this.chart.name = name;
  }

  get chartType(): string {
    return this.chart.type;
  }

  set chartType(value: unknown) {
    const type = word(value, chartTypes, "Chart.chartType");
    const { chart } = this;
    chart.type = type;
    for (const series of chart.series) {
      series.type = null;
      if (!canHaveSecondaryAxis(type)) series.axisGroup = "Primary";
    }
    settleSecondaryAxis(chart);
  }

  get left(): number {
    return this.chart.left;
  }

  set left(value: unknown) {
    this.chart.left = number(value, "Chart.left");
  }

  get top(): number {
    return this.chart.top;
  }

  set top(value: unknown) {
    this.chart.top = number(value, "Chart.top");
  }

  get width(): number {
    return this.chart.width;
  }

  set width(value: unknown) {
    this.chart.width = number(value, "Chart.width");
  }

  get height(): number {
    return this.chart.height;
  }

  set height(value: unknown) {
    this.chart.height = number(value, "Chart.height");
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  get title(): HostObject {
    return new ChartTitle(this.context, "ChartTitle", this.chart.title);
  }

  get legend(): HostObject {
    return new ChartLegend(this.context, this.chart.legend);
  }

  get axes(): HostObject {
    return new ChartAxes(this.context, this.chart);
  }

  get series(): HostObject {
    return new ChartSeriesCollection(this.context, this.chart);
  }

  get format(): HostObject {
    return new ChartAreaFormat(this.context, this.chart);
  }

  private areaOf(value: unknown): Area {
    if (value instanceof AreaObject && value.sheet === this.sheet) return value.area;
    const parsed = typeof value === "string" ? parseAddress(value) : null;
    if (!parsed) throw invalidArgument("Chart.setPosition");
    return parsed.area;
  }

  /** From the upper left corner of the first cell to the lower right corner of the second. */
  setPosition(startCell: unknown, endCell: unknown = null): void {
    const start = this.areaOf(startCell);
    const { chart, sheet } = this;
    chart.left = columnLeft(sheet, start.left);
    chart.top = rowTop(sheet, start.top);
    if (endCell === null || endCell === undefined) return;
    const end = this.areaOf(endCell);
    chart.width = Math.max(1, columnLeft(sheet, end.right + 1) - chart.left);
    chart.height = Math.max(1, rowTop(sheet, end.bottom + 1) - chart.top);
  }

  activate(): void {
    this.session.activate(this.sheet);
  }

  delete(): void {
    const args = { type: "ChartDeleted", chartId: this.chart.id, worksheetId: this.sheet.id, source: "Local" };
    this.sheet.charts = this.sheet.charts.filter((chart) => chart !== this.state);
    this.session.events.emit(eventType.chartDeleted, [this.sheet.id], args);
  }
}

const legendPositions = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

class ChartLegend extends OfficeObject {
  static override readonly officeName = "ChartLegend";
  static override readonly scalars = ["visible", "position"];
  static override readonly navigations = ["format"];

  constructor(
    context: OfficeContext,
    private readonly state: ChartState["legend"],
  ) {
    super(context);
  }

  get visible(): boolean {
    return this.state.visible;
  }

  set visible(value: unknown) {
    this.state.visible = flag(value, "ChartLegend.visible");
  }

  get position(): string {
    return this.state.position;
  }

  set position(value: unknown) {
    this.state.position = word(value, legendPositions, "ChartLegend.position");
  }

  get format(): HostObject {
    return new ChartTextFormat(this.context, "ChartLegendFormat", this.state);
  }
}

class ChartAreaFormat extends OfficeObject {
  static override readonly officeName = "ChartAreaFormat";
  static override readonly navigations = ["fill", "border", "font"];

  constructor(
    context: OfficeContext,
    private readonly chart: ChartState,
  ) {
    super(context);
  }

  get fill(): HostObject {
    return new ChartFill(this.context, (fill) => {
      this.chart.fill = fill;
    });
  }

  get border(): HostObject {
    return new ChartBorder(this.context, {
      read: () => this.chart.border,
      write: (line) => {
        this.chart.border = line;
      },
    });
  }

  /** The font of everything that has none of its own: only its size has a place in the state, colour goes to title, legend and axes. */
  get font(): HostObject {
    return new ChartFont(this.context, chartFont(this.chart));
  }
}

function chartFont(chart: ChartState): FontPlace {
  const parts = [chart.title, chart.legend, chart.categoryAxis, chart.valueAxis];
  return {
    get size() {
      return chart.fontSize;
    },
    set size(size: number | null) {
      chart.fontSize = size;
    },
    get color() {
      return chart.legend.color;
    },
    set color(wanted: string | null) {
      for (const part of parts) part.color = wanted;
    },
  };
}
