/** How cells look that a conditional format applies to: fill, font, borders, number format. */
import type { HostObject } from "../../protocol/hostObject";
import type { Border, ConditionalStyle } from "../state";
import { OfficeCollection, OfficeObject, color, flag, number, text, word, type OfficeContext } from "./officeObject";

abstract class StylePart extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly style: ConditionalStyle,
  ) {
    super(context);
  }
}

export class ConditionalRangeFormat extends StylePart {
  static override readonly officeName = "ConditionalRangeFormat";
  static override readonly scalars = ["numberFormat"];
  static override readonly navigations = ["fill", "font", "borders"];

  get fill(): HostObject {
    return new ConditionalRangeFill(this.context, this.style);
  }

  get font(): HostObject {
    return new ConditionalRangeFont(this.context, this.style);
  }

  get borders(): HostObject {
    return new ConditionalRangeBorderCollection(this.context, this.style);
  }

  get numberFormat(): string | null {
    return this.style.numberFormat;
  }

  set numberFormat(value: unknown) {
    this.style.numberFormat = text(value, "ConditionalRangeFormat.numberFormat");
  }
}

class ConditionalRangeFill extends StylePart {
  static override readonly officeName = "ConditionalRangeFill";
  static override readonly scalars = ["color"];

  get color(): string {
    return this.style.fill ?? "";
  }

  set color(value: unknown) {
    this.style.fill = color(value, "ConditionalRangeFill.color");
  }

  clear(): void {
    this.style.fill = null;
  }
}

class ConditionalRangeFont extends StylePart {
  static override readonly officeName = "ConditionalRangeFont";
  static override readonly scalars = ["color", "bold", "italic", "strikethrough"];

  get color(): string {
    return this.style.color ?? "";
  }

  set color(value: unknown) {
    this.style.color = color(value, "ConditionalRangeFont.color");
  }

  get bold(): boolean | null {
    return this.style.bold;
  }

  set bold(value: unknown) {
    this.style.bold = flag(value, "ConditionalRangeFont.bold");
  }

  get italic(): boolean | null {
    return this.style.italic;
  }

  set italic(value: unknown) {
    this.style.italic = flag(value, "ConditionalRangeFont.italic");
  }

  get strikethrough(): boolean | null {
    return this.style.strikethrough;
  }

  set strikethrough(value: unknown) {
    this.style.strikethrough = flag(value, "ConditionalRangeFont.strikethrough");
  }

  clear(): void {
    Object.assign(this.style, { color: null, bold: null, italic: null, strikethrough: null });
  }
}

const sides = { EdgeTop: "top", EdgeBottom: "bottom", EdgeLeft: "left", EdgeRight: "right" } as const;
type SideName = keyof typeof sides;
const sideNames = Object.keys(sides) as SideName[];

class ConditionalRangeBorderCollection extends OfficeCollection {
  static override readonly officeName = "ConditionalRangeBorderCollection";
  static override readonly scalars = ["count"];
  static override readonly navigations = ["top", "bottom", "left", "right"];

  constructor(
    context: OfficeContext,
    private readonly style: ConditionalStyle,
  ) {
    super(context);
  }

  private border(side: SideName): HostObject {
    return new ConditionalRangeBorder(this.context, this.style, side);
  }

  list(): readonly HostObject[] {
    return sideNames.map((side) => this.border(side));
  }

  getItem(side: unknown): HostObject {
    return this.border(word(side, sideNames, "ConditionalRangeBorderCollection.getItem"));
  }

  override getItemAt(index: unknown): HostObject {
    return super.getItemAt(number(index, "ConditionalRangeBorderCollection.getItemAt"));
  }

  get top(): HostObject {
    return this.border("EdgeTop");
  }

  get bottom(): HostObject {
    return this.border("EdgeBottom");
  }

  get left(): HostObject {
    return this.border("EdgeLeft");
  }

  get right(): HostObject {
    return this.border("EdgeRight");
  }
}

class ConditionalRangeBorder extends OfficeObject {
  static override readonly officeName = "ConditionalRangeBorder";
  static override readonly scalars = ["id", "sideIndex", "style", "color"];

  constructor(
    context: OfficeContext,
    private readonly look: ConditionalStyle,
    private readonly side: SideName,
  ) {
    super(context);
  }

  get id(): string {
    return this.side;
  }

  get sideIndex(): string {
    return this.side;
  }

  private get border(): Border | null {
    return this.look[sides[this.side]];
  }

  get style(): string {
    const style = this.border?.style;
    return style === undefined ? "None" : style === "dashed" ? "Dash" : style === "dotted" ? "Dot" : "Continuous";
  }

  set style(value: unknown) {
    const wanted = word(value, ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot"] as const, "ConditionalRangeBorder.style");
    const style = wanted === "Continuous" ? "thin" : wanted === "Dot" ? "dotted" : "dashed";
    this.look[sides[this.side]] = wanted === "None" ? null : { style, color: this.border?.color ?? "#000000" };
  }

  get color(): string {
    return this.border?.color ?? "";
  }

  set color(value: unknown) {
    const wanted = color(value, "ConditionalRangeBorder.color") ?? "#000000";
    this.look[sides[this.side]] = { style: this.border?.style ?? "thin", color: wanted };
  }
}
