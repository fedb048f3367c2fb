/** How cells look: Excel.RangeFormat with fill, font, borders and protection. A property reads null where the cells differ. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { isWholeColumns } from "../address";
import { withCharts } from "../chartAnchors";
import { refuseProtected } from "../guards";
import { autofitColumns, autofitRows, charactersToPoints, defaultColumnCharacters, defaultRowPoints, pointsToCharacters } from "../lengths";
import { columnOf, rowOf, type CellStyle } from "../state";
import { changeStyle, styleAt, styleIndexAt } from "../styles";
import { RangeBorderCollection } from "./rangeBorders";
import { type AreaObject, RangePart, capitalized, color, flag, number, text, word } from "./officeObject";

/** Value that all cells of the range share, else null. */
function common<T>(range: AreaObject, read: (style: CellStyle) => T): T | null {
  const { workbook } = range.session;
  const { area, sheet } = range;
  const first = read(styleAt(workbook, sheet, area.top, area.left));
  const styles = new Set<number>();
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) <= 100_000) {
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) styles.add(styleIndexAt(sheet, row, column));
  } else {
    for (const [key, cell] of sheet.cells) {
      const row = rowOf(key);
      const column = columnOf(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) styles.add(cell.style);
    }
  }
  for (const index of styles) {
    const style = workbook.styles[index];
    if (style && read(style) !== first) return null;
  }
  return first;
}

function restyle(range: AreaObject, change: Partial<CellStyle>, location: string): void {
  refuseProtected(range.session.workbook, range.sheet, range.area, location, "allowFormatCells");
  changeStyle(range.session.workbook, range.sheet, range.area, (style) => ({ ...style, ...change }));
}

const horizontals = ["general", "left", "center", "right", "fill", "justify", "centerContinuous"] as const;
const centerAcross = "centeracrossselection";
const verticals = ["top", "center", "bottom", "justify"] as const;

export const horizontalOf = (value: unknown, location: string): CellStyle["horizontal"] =>
  typeof value === "string" && value.toLowerCase() === centerAcross ? "centerContinuous" : word(value, horizontals, location);
export const verticalOf = (value: unknown, location: string): CellStyle["vertical"] => word(value, verticals, location);

const sameFor = <T>(from: number, to: number, read: (index: number) => T): T | null => {
  const first = read(from);
  for (let index = from + 1; index <= Math.min(to, from + 20_000); index++) if (read(index) !== first) return null;
  return first;
};

export class RangeFormat extends RangePart {
  static override readonly officeName = "RangeFormat";
  static override readonly scalars = [
    "wrapText",
    "horizontalAlignment",
    "verticalAlignment",
    "columnWidth",
    "rowHeight",
    "textOrientation",
    "useStandardHeight",
    "useStandardWidth",
    "shrinkToFit",
    "indentLevel",
  ];
  static override readonly navigations = ["fill", "font", "borders", "protection"];

  get fill(): HostObject {
    return new RangeFill(this.range);
  }

  get font(): HostObject {
    return new RangeFont(this.range);
  }

  get borders(): HostObject {
    return new RangeBorderCollection(this.range);
  }

  get protection(): HostObject {
    return new FormatProtection(this.range);
  }

  get wrapText(): boolean | null {
    return common(this.range, (style) => style.wrap);
  }

  set wrapText(value: unknown) {
    restyle(this.range, { wrap: flag(value, "RangeFormat.wrapText") }, "RangeFormat.wrapText");
  }

  get horizontalAlignment(): string | null {
    const found = common(this.range, (style) => style.horizontal);
    return found === "centerContinuous" ? "CenterAcrossSelection" : found && capitalized(found);
  }

  set horizontalAlignment(value: unknown) {
    restyle(this.range, { horizontal: horizontalOf(value, "RangeFormat.horizontalAlignment") }, "RangeFormat.horizontalAlignment");
  }

  get verticalAlignment(): string | null {
    const found = common(this.range, (style) => style.vertical);
    return found && capitalized(found);
  }

  set verticalAlignment(value: unknown) {
    restyle(this.range, { vertical: verticalOf(value, "RangeFormat.verticalAlignment") }, "RangeFormat.verticalAlignment");
  }

  get indentLevel(): number | null {
    return common(this.range, (style) => style.indent);
  }

  set indentLevel(value: unknown) {
    const indent = number(value, "RangeFormat.indentLevel");
    if (indent < 0 || indent > 250) throw invalidArgument("RangeFormat.indentLevel");
    restyle(this.range, { indent }, "RangeFormat.indentLevel");
  }

  get textOrientation(): number | null {
    return common(this.range, (style) => style.rotation);
  }

  set textOrientation(value: unknown) {
    const rotation = number(value, "RangeFormat.textOrientation");
    if (rotation !== 180 && (rotation < -90 || rotation > 90)) throw invalidArgument("RangeFormat.textOrientation");
    restyle(this.range, { rotation }, "RangeFormat.textOrientation");
  }

  get shrinkToFit(): boolean | null {
    return common(this.range, (style) => style.shrink);
  }

  set shrinkToFit(value: unknown) {
    restyle(this.range, { shrink: flag(value, "RangeFormat.shrinkToFit") }, "RangeFormat.shrinkToFit");
  }

  get columnWidth(): number | null {
    const { area, sheet } = this.range;
    return sameFor(area.left, area.right, (column) => charactersToPoints(sheet.columnWidths.get(column) ?? defaultColumnCharacters));
  }

  set columnWidth(value: unknown) {
    const points = number(value, "RangeFormat.columnWidth");
    if (points < 0 || points > 1342.5) throw invalidArgument("RangeFormat.columnWidth");
    const { area, sheet } = this.range;
    refuseProtected(this.session.workbook, sheet, null, "RangeFormat.columnWidth", "allowFormatColumns");
    for (let column = area.left; column <= area.right; column++) sheet.columnWidths.set(column, pointsToCharacters(points));
  }

  get rowHeight(): number | null {
    const { area, sheet } = this.range;
    return sameFor(area.top, area.bottom, (row) => sheet.rowHeights.get(row) ?? defaultRowPoints);
  }

  set rowHeight(value: unknown) {
    const points = number(value, "RangeFormat.rowHeight");
    if (points < 0 || points > 409.5) throw invalidArgument("RangeFormat.rowHeight");
    const { area, sheet } = this.range;
    refuseProtected(this.session.workbook, sheet, null, "RangeFormat.rowHeight", "allowFormatRows");
    if (isWholeColumns(area))
      throw new RichApiError("ApiNotFound", "RangeFormat.rowHeight", "Rows of a whole sheet keep their height in the embedded host.");
    withCharts(sheet, () => {
      for (let row = area.top; row <= area.bottom; row++) {
        sheet.rowHeights.set(row, points);
        // A hidden row that gets a height shows.
        if (points > 0) sheet.hiddenRows.delete(row);
      }
    });
  }

  get useStandardHeight(): boolean | null {
    return sameFor(this.range.area.top, this.range.area.bottom, (row) => !this.range.sheet.rowHeights.has(row));
  }

  set useStandardHeight(value: unknown) {
    if (!flag(value, "RangeFormat.useStandardHeight")) return;
    const { area, sheet } = this.range;
    withCharts(sheet, () => {
      for (let row = area.top; row <= area.bottom; row++) sheet.rowHeights.delete(row);
    });
  }

  get useStandardWidth(): boolean | null {
    return sameFor(this.range.area.left, this.range.area.right, (column) => !this.range.sheet.columnWidths.has(column));
  }

  set useStandardWidth(value: unknown) {
    if (!flag(value, "RangeFormat.useStandardWidth")) return;
    for (let column = this.range.area.left; column <= this.range.area.right; column++) this.range.sheet.columnWidths.delete(column);
  }

  autofitColumns(): void {
    this.session.settle();
    autofitColumns(this.session.workbook, this.range.sheet, this.range.area);
  }

  autofitRows(): void {
    this.session.settle();
    autofitRows(this.session.workbook, this.range.sheet, this.range.area);
  }
}

class RangeFill extends RangePart {
  static override readonly officeName = "RangeFill";
  static override readonly scalars = ["color"];

  get color(): string {
    return common(this.range, (style) => style.fill ?? "#FFFFFF") ?? "";
  }

  set color(value: unknown) {
    restyle(this.range, { fill: color(value, "RangeFill.color") }, "RangeFill.color");
  }

  clear(): void {
    restyle(this.range, { fill: null }, "RangeFill.clear");
  }
}

export const isUnderlined = (value: unknown, location: string): boolean =>
  word(value, ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"], location) !== "None";

class RangeFont extends RangePart {
  static override readonly officeName = "RangeFont";
  static override readonly scalars = ["bold", "color", "italic", "name", "size", "underline", "strikethrough"];

  get bold(): boolean | null {
    return common(this.range, (style) => style.bold);
  }

  set bold(value: unknown) {
    restyle(this.range, { bold: flag(value, "RangeFont.bold") }, "RangeFont.bold");
  }

  get italic(): boolean | null {
    return common(this.range, (style) => style.italic);
  }

  set italic(value: unknown) {
    restyle(this.range, { italic: flag(value, "RangeFont.italic") }, "RangeFont.italic");
  }

  get strikethrough(): boolean | null {
    return common(this.range, (style) => style.strikethrough);
  }

  set strikethrough(value: unknown) {
    restyle(this.range, { strikethrough: flag(value, "RangeFont.strikethrough") }, "RangeFont.strikethrough");
  }

  get underline(): string | null {
    const found = common(this.range, (style) => style.underline);
    return found === null ? null : found ? "Single" : "None";
  }

  set underline(value: unknown) {
    restyle(this.range, { underline: isUnderlined(value, "RangeFont.underline") }, "RangeFont.underline");
  }

  get color(): string {
    return common(this.range, (style) => style.color ?? "#000000") ?? "";
  }

  set color(value: unknown) {
    restyle(this.range, { color: color(value, "RangeFont.color") }, "RangeFont.color");
  }

  get name(): string | null {
    return common(this.range, (style) => style.fontName ?? this.session.workbook.defaultFont.name);
  }

  set name(value: unknown) {
    restyle(this.range, { fontName: text(value, "RangeFont.name") }, "RangeFont.name");
  }

  get size(): number | null {
    return common(this.range, (style) => style.fontSize);
  }

  set size(value: unknown) {
    const fontSize = number(value, "RangeFont.size");
    if (fontSize < 1 || fontSize > 409) throw invalidArgument("RangeFont.size");
    restyle(this.range, { fontSize }, "RangeFont.size");
  }
}

class FormatProtection extends RangePart {
  static override readonly officeName = "FormatProtection";
  static override readonly scalars = ["locked"];

  get locked(): boolean | null {
    return common(this.range, (style) => style.locked);
  }

  set locked(value: unknown) {
    restyle(this.range, { locked: flag(value, "FormatProtection.locked") }, "FormatProtection.locked");
  }
}
