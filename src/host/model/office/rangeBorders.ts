/** Borders of a range: each edge outside, and the lines between its cells. */
import { HostObject } from "../../protocol/hostObject";
import { RichApiError } from "../../protocol/richApiError";
import { columnCount, rowCount } from "../address";
import { refuseProtected } from "../guards";
import type { Area, Border, CellStyle } from "../state";
import { changeStyle, styleAt } from "../styles";
import { OfficeCollection, OfficeObject, color, text, word, type AreaObject } from "./officeObject";

const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideVertical", "InsideHorizontal"] as const;
type Edge = (typeof edges)[number];
type Side = "top" | "bottom" | "left" | "right";

/** Which side of which cells an edge is. An inner line belongs to the cells on both sides of it. */
function sidesOf(area: Area, edge: Edge): { area: Area; side: Side }[] {
  switch (edge) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, side: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, side: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, side: "right" }];
    case "InsideVertical":
      if (columnCount(area) < 2) return [];
      return [
        { area: { ...area, right: area.right - 1 }, side: "right" },
        { area: { ...area, left: area.left + 1 }, side: "left" },
      ];
    case "InsideHorizontal":
      if (rowCount(area) < 2) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, side: "bottom" },
        { area: { ...area, top: area.top + 1 }, side: "top" },
      ];
  }
}

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;

/** The border after one of its properties is set; null is no border. */
export function borderWith(before: Border | null, property: "style" | "weight" | "color", value: unknown, location: string): Border | null {
  const current = before ?? { style: "thin" as const, color: "#000000" };
  if (property === "color") return { ...current, color: color(value, location) ?? "#000000" };
  if (property === "weight") {
    const weight = word(value, weights, location);
    return { ...current, style: weight === "Hairline" ? "hair" : weight === "Thin" ? "thin" : weight === "Medium" ? "medium" : "thick" };
  }
  const style = word(value, lineStyles, location);
  if (style === "None") return null;
  const named = style === "Double" ? "double" : style === "Dot" ? "dotted" : style === "Continuous" ? solidOf(current.style) : "dashed";
  return { ...current, style: named };
}

const solidOf = (style: Border["style"]): Border["style"] => (style === "medium" || style === "thick" || style === "hair" ? style : "thin");

export class RangeBorderCollection extends OfficeCollection {
  static override readonly officeName = "RangeBorderCollection";
  static override readonly scalars = ["count"];

  constructor(private readonly range: AreaObject) {
    super(range.context);
  }

  list(): readonly HostObject[] {
    return edges.map((edge) => new RangeBorder(this.range, edge));
  }

  getItem(edge: unknown): HostObject {
    const wanted = text(edge, "RangeBorderCollection.getItem");
    if (/^diagonal/i.test(wanted)) throw new RichApiError("ApiNotFound", "RangeBorderCollection.getItem(Diagonal)");
    return new RangeBorder(this.range, word(wanted, edges, "RangeBorderCollection.getItem"));
  }
}

class RangeBorder extends OfficeObject {
  static override readonly officeName = "RangeBorder";
  static override readonly scalars = ["id", "sideIndex", "style", "weight", "color"];

  constructor(
    private readonly range: AreaObject,
    private readonly edge: Edge,
  ) {
    super(range.context);
  }

  get id(): string {
    return this.edge;
  }

  get sideIndex(): string {
    return this.edge;
  }

  private get border(): Border | null {
    const [first] = sidesOf(this.range.area, this.edge);
    return first ? styleAt(this.session.workbook, this.range.sheet, first.area.top, first.area.left)[first.side] : null;
  }

  private change(property: "style" | "weight" | "color", value: unknown): void {
    const location = `RangeBorder.${property}`;
    refuseProtected(this.session.workbook, this.range.sheet, this.range.area, location, "allowFormatCells");
    for (const { area, side } of sidesOf(this.range.area, this.edge)) {
      changeStyle(this.session.workbook, this.range.sheet, area, (style: CellStyle) => ({
        ...style,
        [side]: borderWith(style[side], property, value, location),
      }));
    }
  }

  get style(): string {
    const style = this.border?.style;
    if (style === undefined) return "None";
    return style === "dashed" ? "Dash" : style === "dotted" ? "Dot" : style === "double" ? "Double" : "Continuous";
  }

  set style(value: unknown) {
    this.change("style", value);
  }

  get weight(): string {
    const style = this.border?.style;
    return style === "hair" ? "Hairline" : style === "medium" ? "Medium" : style === "thick" ? "Thick" : "Thin";
  }

  set weight(value: unknown) {
    this.change("weight", value);
  }

  get color(): string {
    return this.border?.color ?? "#000000";
  }

  set color(value: unknown) {
    this.change("color", value);
  }
}
