/** Axes of a chart. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import type { Chart as ChartState, ChartAxis as AxisState } from "../state";
import { ChartFont, ChartLineFormat } from "./chartLooks";
import { ChartTitle } from "./chartTitle";
import { OfficeObject, capitalized, flag, number, text, word, type OfficeContext } from "./officeObject";

export class ChartAxes extends OfficeObject {
  static override readonly officeName = "ChartAxes";
  static override readonly navigations = ["categoryAxis", "valueAxis"];

  constructor(
    context: OfficeContext,
    private readonly chart: ChartState,
  ) {
    super(context);
  }

  get categoryAxis(): HostObject {
    return new ChartAxis(this.context, this.chart.categoryAxis);
  }

  get valueAxis(): HostObject {
    return new ChartAxis(this.context, this.chart.valueAxis);
  }

  getItem(type: unknown, group: unknown = "Primary"): HostObject {
    const location = "ChartAxes.getItem";
    const axis = word(type, ["Category", "Value"] as const, location);
    if (word(group ?? "Primary", ["Primary", "Secondary"] as const, location) === "Secondary") {
      if (axis === "Category") throw new RichApiError("ApiNotFound", "ChartAxes.getItem(Category, Secondary)");
      if (this.chart.secondaryAxis === null) throw new RichApiError("ItemNotFound", location);
      return new ChartAxis(this.context, this.chart.secondaryAxis);
    }
    return axis === "Category" ? this.categoryAxis : this.valueAxis;
  }
}

const labelPositions = ["nextToAxis", "low", "high", "none"] as const;

abstract class AxisPart extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly axis: AxisState,
  ) {
    super(context);
  }
}

class ChartAxis extends AxisPart {
  static override readonly officeName = "ChartAxis";
  static override readonly scalars = [
    "visible",
    "minimum",
    "maximum",
    "majorUnit",
    "numberFormat",
    "linkNumberFormat",
    "reversePlotOrder",
    "tickLabelPosition",
  ];
  static override readonly navigations = ["title", "majorGridlines", "minorGridlines", "format"];

  get visible(): boolean {
    return this.axis.visible;
  }

  set visible(value: unknown) {
    this.axis.visible = flag(value, "ChartAxis.visible");
  }

  /** "" is automatic. */
  get minimum(): number | string {
    return this.axis.minimum ?? "";
  }

  set minimum(value: unknown) {
    this.axis.minimum = value === "" ? null : number(value, "ChartAxis.minimum");
  }

  get maximum(): number | string {
    return this.axis.maximum ?? "";
  }

  set maximum(value: unknown) {
    this.axis.maximum = value === "" ? null : number(value, "ChartAxis.maximum");
  }

  get majorUnit(): number | string {
    return this.axis.majorUnit ?? "";
  }

  set majorUnit(value: unknown) {
    const unit = value === "" ? null : number(value, "ChartAxis.majorUnit");
    if (unit !== null && unit <= 0) throw invalidArgument("ChartAxis.majorUnit");
    this.axis.majorUnit = unit;
  }

  get numberFormat(): string {
    return this.axis.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    this.axis.numberFormat = text(value, "ChartAxis.numberFormat");
  }

  get linkNumberFormat(): boolean {
    return this.axis.numberFormat === null;
  }

  set linkNumberFormat(value: unknown) {
    if (flag(value, "ChartAxis.linkNumberFormat")) this.axis.numberFormat = null;
    else this.axis.numberFormat ??= "General";
  }

  get reversePlotOrder(): boolean {
    return this.axis.reversed;
  }

  set reversePlotOrder(value: unknown) {
    this.axis.reversed = flag(value, "ChartAxis.reversePlotOrder");
  }

  get tickLabelPosition(): string {
    return capitalized(this.axis.labelPosition);
  }

  set tickLabelPosition(value: unknown) {
    this.axis.labelPosition = word(value, labelPositions, "ChartAxis.tickLabelPosition");
  }

  get title(): HostObject {
    return new ChartTitle(this.context, "ChartAxisTitle", this.axis.title);
  }

  get majorGridlines(): HostObject {
    return new ChartGridlines(this.context, this.axis);
  }

  get minorGridlines(): HostObject {
    return new MinorGridlines(this.context);
  }

  get format(): HostObject {
    return new ChartAxisFormat(this.context, this.axis);
  }
}

class ChartGridlines extends AxisPart {
  static override readonly officeName = "ChartGridlines";
  static override readonly scalars = ["visible"];
  static override readonly navigations = ["format"];

  get visible(): boolean {
    return this.axis.majorGridlines;
  }

  set visible(value: unknown) {
    this.axis.majorGridlines = flag(value, "ChartGridlines.visible");
  }

  get format(): HostObject {
    return new ChartGridlinesFormat(this.context, this.axis);
  }
}

class ChartGridlinesFormat extends AxisPart {
  static override readonly officeName = "ChartGridlinesFormat";
  static override readonly navigations = ["line"];

  get line(): HostObject {
    return new ChartLineFormat(this.context, {
      read: () => this.axis.gridlineColor,
      write: (line) => {
        this.axis.gridlineColor = line;
        this.axis.majorGridlines = line !== null;
      },
    });
  }
}

/** There are none; asking for them is refused. */
class MinorGridlines extends OfficeObject {
  static override readonly officeName = "ChartGridlines";
  static override readonly scalars = ["visible"];

  get visible(): boolean {
    return false;
  }

  set visible(value: unknown) {
    if (flag(value, "ChartGridlines.visible")) throw new RichApiError("ApiNotFound", "ChartAxis.minorGridlines");
  }
}

class ChartAxisFormat extends AxisPart {
  static override readonly officeName = "ChartAxisFormat";
  static override readonly navigations = ["font", "line"];

  get font(): HostObject {
    const { axis } = this;
    return new ChartFont(this.context, {
      get size() {
        return axis.fontSize;
      },
      set size(size: number | null) {
        axis.fontSize = size;
      },
      get color() {
        return axis.color;
      },
      set color(wanted: string | null) {
        axis.color = wanted;
      },
    });
  }

  get line(): HostObject {
    return new ChartLineFormat(this.context, {
      read: () => this.axis.lineColor ?? null,
      write: (line) => {
        this.axis.lineColor = line ?? "";
      },
    });
  }
}
