/** Single points of a chart series and their labels. */
import type { HostObject } from "../../protocol/hostObject";
import { invalidArgument } from "../../protocol/richApiError";
import { columnCount, parseAddress, rowCount } from "../address";
import { newLabels } from "../charts";
import type { ChartSeries as SeriesState } from "../state";
import { ChartFill } from "./chartLooks";
import { OfficeCollection, OfficeObject, color, flag, number, text, word, type OfficeContext } from "./officeObject";

export const labelPositions = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

export abstract class SeriesPart extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly series: SeriesState,
  ) {
    super(context);
  }

  protected get labels(): NonNullable<SeriesState["labels"]> {
    this.series.labels ??= newLabels();
    return this.series.labels;
  }
}

export class ChartPointsCollection extends OfficeCollection {
  static override readonly officeName = "ChartPointsCollection";
  static override readonly scalars = ["count"];

  constructor(
    context: OfficeContext,
    private readonly series: SeriesState,
  ) {
    super(context);
  }

  private get size(): number {
    const parsed = this.series.values === null ? null : parseAddress(this.series.values);
    return parsed ? rowCount(parsed.area) * columnCount(parsed.area) : 0;
  }

  list(): readonly HostObject[] {
    return Array.from({ length: this.size }, (_, index) => new ChartPoint(this.context, this.series, index));
  }

  /** A chart may have very many points, and each is asked for by itself. */
  override getItemAt(index: unknown): HostObject {
    const at = number(index, "ChartPointsCollection.getItemAt");
    if (at < 0 || at >= this.size) throw invalidArgument("ChartPointsCollection.getItemAt");
    return new ChartPoint(this.context, this.series, at);
  }
}

abstract class PointPart extends SeriesPart {
  constructor(
    context: OfficeContext,
    series: SeriesState,
    protected readonly index: number,
  ) {
    super(context, series);
  }
}

class ChartPoint extends PointPart {
  static override readonly officeName = "ChartPoint";
  static override readonly scalars = ["hasDataLabel", "markerBackgroundColor"];
  static override readonly navigations = ["format", "dataLabel"];

  get hasDataLabel(): boolean {
    return this.series.labels !== null;
  }

  set hasDataLabel(value: unknown) {
    if (!flag(value, "ChartPoint.hasDataLabel")) this.labels.texts.set(this.index, "");
  }

  get markerBackgroundColor(): string {
    return this.series.pointColors.get(this.index) ?? this.series.color ?? "";
  }

  set markerBackgroundColor(value: unknown) {
    this.setColor(color(value, "ChartPoint.markerBackgroundColor"));
  }

  private setColor(wanted: string | null): void {
    if (wanted === null) this.series.pointColors.delete(this.index);
    else this.series.pointColors.set(this.index, wanted);
  }

  get format(): HostObject {
    return new ChartPointFormat(this.context, (fill) => {
      this.setColor(fill);
    });
  }

  get dataLabel(): HostObject {
    return new ChartDataLabel(this.context, this.series, this.index);
  }
}

class ChartPointFormat extends OfficeObject {
  static override readonly officeName = "ChartPointFormat";
  static override readonly navigations = ["fill"];

  constructor(
    context: OfficeContext,
    private readonly write: (fill: string | null) => void,
  ) {
    super(context);
  }

  get fill(): HostObject {
    return new ChartFill(this.context, this.write);
  }
}

class ChartDataLabel extends PointPart {
  static override readonly officeName = "ChartDataLabel";
  static override readonly scalars = ["text", "position"];

  get text(): string {
    return this.series.labels?.texts.get(this.index) ?? "";
  }

  set text(value: unknown) {
    this.labels.texts.set(this.index, text(value, "ChartDataLabel.text"));
  }

  get position(): string {
    return this.series.labels?.positions.get(this.index) ?? this.series.labels?.position ?? "";
  }

  set position(value: unknown) {
    const position = word(value, labelPositions, "ChartDataLabel.position");
    if (position === "None") this.labels.positions.delete(this.index);
    else this.labels.positions.set(this.index, position);
  }
}
