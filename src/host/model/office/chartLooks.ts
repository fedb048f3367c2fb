/** Fonts, fills and lines inside charts: small objects that read and write one place of the chart's state. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { OfficeObject, color, flag, number, word, type OfficeContext } from "./officeObject";

export interface FontPlace {
  size: number | null;
  color: string | null;
  bold?: boolean | null;
}

export class ChartFont extends OfficeObject {
  static override readonly officeName = "ChartFont";
  static override readonly scalars = ["bold", "color", "size"];

  constructor(
    context: OfficeContext,
    private readonly place: FontPlace,
  ) {
    super(context);
  }

  get bold(): boolean | null {
    return this.place.bold ?? null;
  }

  set bold(value: unknown) {
    const bold = flag(value, "ChartFont.bold");
    // Where the chart has no place for it, plain text stays plain.
    if (!("bold" in this.place) && bold)
      throw new RichApiError("ApiNotFound", "ChartFont.bold", "Bold text is not kept here by the embedded host.");
    if ("bold" in this.place) this.place.bold = bold;
  }

  get color(): string {
    return this.place.color ?? "#000000";
  }

  set color(value: unknown) {
    this.place.color = color(value, "ChartFont.color");
  }

  get size(): number {
    return this.place.size ?? 10;
  }

  set size(value: unknown) {
    this.place.size = number(value, "ChartFont.size");
  }
}

export class ChartFill extends OfficeObject {
  static override readonly officeName = "ChartFill";

  constructor(
    context: OfficeContext,
    private readonly write: (fill: string | null) => void,
  ) {
    super(context);
  }

  setSolidColor(value: unknown): void {
    this.write(color(value, "ChartFill.setSolidColor"));
  }

  clear(): void {
    this.write(null);
  }
}

export interface LinePlace {
  read(): string | null;
  write(line: string | null): void;
  /** Width and dashes, where the chart has a place for them. */
  readonly shape?: { lineWidth: number | null; dashed: boolean };
}

/** Points: what Excel's own width amounts to on lines that carry data. */
const usualWidth = 2.25;

export class ChartLineFormat extends OfficeObject {
  static override readonly officeName: string = "ChartLineFormat";
  static override readonly scalars = ["color", "lineStyle", "weight"];

  constructor(
    context: OfficeContext,
    private readonly place: LinePlace,
  ) {
    super(context);
  }

  get color(): string {
    return this.place.read() ?? "";
  }

  set color(value: unknown) {
    this.place.write(color(value, "ChartLineFormat.color"));
  }

  get lineStyle(): string {
    if (this.place.shape?.dashed === true) return "Dash";
    return this.place.read() === null ? "None" : "Continuous";
  }

  set lineStyle(value: unknown) {
    const style = word(value, ["None", "Automatic", "Continuous", "Dash"] as const, "ChartLineFormat.lineStyle");
    const { shape } = this.place;
    if (style === "Dash" && shape === undefined) throw new RichApiError("ApiNotFound", "ChartLineFormat.lineStyle(Dash)");
    if (shape !== undefined) shape.dashed = style === "Dash";
    if (style === "None") this.place.write(null);
    if (style === "Continuous") this.place.write(this.place.read() ?? "#000000");
  }

  get weight(): number {
    return this.place.shape?.lineWidth ?? usualWidth;
  }

  set weight(value: unknown) {
    const points = number(value, "ChartLineFormat.weight");
    const { shape } = this.place;
    if (shape === undefined) throw new RichApiError("ApiNotFound", "ChartLineFormat.weight");
    if (points < 0) throw invalidArgument("ChartLineFormat.weight");
    shape.lineWidth = points;
  }

  clear(): void {
    this.place.write(null);
  }
}

export class ChartBorder extends ChartLineFormat {
  static override readonly officeName = "ChartBorder";
}

/** Where only a font can be set: titles, legends, data labels. */
export class ChartTextFormat extends OfficeObject {
  static override readonly navigations = ["font"];

  constructor(
    context: OfficeContext,
    private readonly name: string,
    private readonly place: FontPlace,
  ) {
    super(context);
  }

  override get officeName(): string {
    return this.name;
  }

  get font(): HostObject {
    return new ChartFont(this.context, this.place);
  }
}
