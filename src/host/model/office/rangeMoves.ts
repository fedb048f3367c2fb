/** The members of Excel.Range that find other ranges. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { bounding, intersection, oneCell, parseAddress } from "../address";
import { regionOf } from "../region";
import { cellKey, columnOf, maxColumns, maxRows, rowOf, type Area } from "../state";
import { usedArea } from "../styles";
import { AreaObject, number } from "./officeObject";

/** Where an argument takes a range or its address. */
export function areaOf(owner: AreaObject, value: unknown, location: string): Area {
  if (value instanceof AreaObject) return value.area;
  const parsed = typeof value === "string" ? parseAddress(value) : null;
  const elsewhere = parsed?.sheetName && parsed.sheetName.toLowerCase() !== owner.sheet.name.toLowerCase();
  if (!parsed || elsewhere) throw invalidArgument(location);
  return parsed.area;
}

export abstract class RangeMoves extends AreaObject {
  protected at(top: number, left: number, bottom: number, right: number, member: string): AreaObject {
    const inside = top >= 0 && left >= 0 && bottom < maxRows && right < maxColumns && top <= bottom && left <= right;
    if (!inside) throw invalidArgument(`Range.${member}`, "The range lies outside the sheet.");
    return this.context.make.range(this.sheet, { top, left, bottom, right });
  }

  getCell(row: unknown, column: unknown): AreaObject {
    const top = this.area.top + number(row, "Range.getCell");
    const left = this.area.left + number(column, "Range.getCell");
    return this.at(top, left, top, left, "getCell");
  }

  getRow(row: unknown): AreaObject {
    const top = this.area.top + number(row, "Range.getRow");
    return this.at(top, this.area.left, top, this.area.right, "getRow");
  }

  getColumn(column: unknown): AreaObject {
    const left = this.area.left + number(column, "Range.getColumn");
    return this.at(this.area.top, left, this.area.bottom, left, "getColumn");
  }

  getOffsetRange(rows: unknown, columns: unknown): AreaObject {
    const { top, left, bottom, right } = this.area;
    const down = number(rows, "Range.getOffsetRange");
    const across = number(columns, "Range.getOffsetRange");
    return this.at(top + down, left + across, bottom + down, right + across, "getOffsetRange");
  }

  getResizedRange(rows: unknown, columns: unknown): AreaObject {
    const { top, left, bottom, right } = this.area;
    return this.at(
      top,
      left,
      bottom + number(rows, "Range.getResizedRange"),
      right + number(columns, "Range.getResizedRange"),
      "getResizedRange",
    );
  }

  getAbsoluteResizedRange(rows: unknown, columns: unknown): AreaObject {
    const { top, left } = this.area;
    const bottom = top + number(rows, "Range.getAbsoluteResizedRange") - 1;
    return this.at(top, left, bottom, left + number(columns, "Range.getAbsoluteResizedRange") - 1, "getAbsoluteResizedRange");
  }

  getIntersection(other: unknown): AreaObject {
    const found = this.getIntersectionOrNullObject(other);
    if (!found) throw new RichApiError("ItemNotFound", "Range.getIntersection");
    return found;
  }

  getIntersectionOrNullObject(other: unknown): AreaObject | null {
    if (other instanceof AreaObject && other.sheet !== this.sheet) return null;
    const cut = intersection(this.area, areaOf(this, other, "Range.getIntersection"));
    return cut && this.context.make.range(this.sheet, cut);
  }

  getBoundingRect(other: unknown): AreaObject {
    return this.context.make.range(this.sheet, bounding(this.area, areaOf(this, other, "Range.getBoundingRect")));
  }

  getEntireRow(): AreaObject {
    return this.at(this.area.top, 0, this.area.bottom, maxColumns - 1, "getEntireRow");
  }

  getEntireColumn(): AreaObject {
    return this.at(0, this.area.left, maxRows - 1, this.area.right, "getEntireColumn");
  }

  getLastRow(): AreaObject {
    return this.at(this.area.bottom, this.area.left, this.area.bottom, this.area.right, "getLastRow");
  }

  getLastColumn(): AreaObject {
    return this.at(this.area.top, this.area.right, this.area.bottom, this.area.right, "getLastColumn");
  }

  getLastCell(): AreaObject {
    return this.at(this.area.bottom, this.area.right, this.area.bottom, this.area.right, "getLastCell");
  }

  getRowsAbove(count: unknown = 1): AreaObject {
    const rows = number(count, "Range.getRowsAbove");
    if (rows < 0) return this.getRowsBelow(-rows);
    return this.at(this.area.top - rows, this.area.left, this.area.top - 1, this.area.right, "getRowsAbove");
  }

  getRowsBelow(count: unknown = 1): AreaObject {
    const rows = number(count, "Range.getRowsBelow");
    if (rows < 0) return this.getRowsAbove(-rows);
    return this.at(this.area.bottom + 1, this.area.left, this.area.bottom + rows, this.area.right, "getRowsBelow");
  }

  getColumnsBefore(count: unknown = 1): AreaObject {
    const columns = number(count, "Range.getColumnsBefore");
    return this.at(this.area.top, this.area.left - columns, this.area.bottom, this.area.left - 1, "getColumnsBefore");
  }

  getColumnsAfter(count: unknown = 1): AreaObject {
    const columns = number(count, "Range.getColumnsAfter");
    return this.at(this.area.top, this.area.right + 1, this.area.bottom, this.area.right + columns, "getColumnsAfter");
  }

  getUsedRange(valuesOnly: unknown = false): AreaObject {
    return (
      this.getUsedRangeOrNullObject(valuesOnly) ?? this.at(this.area.top, this.area.left, this.area.top, this.area.left, "getUsedRange")
    );
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): AreaObject | null {
    this.session.settle();
    const used = usedArea(this.sheet, valuesOnly === true, this.area);
    return used && this.context.make.range(this.sheet, used);
  }

  /** Connected cells around the range, as Ctrl+A finds them. */
  getSurroundingRegion(): AreaObject {
    return this.context.make.range(this.sheet, regionOf(this.sheet, this.area));
  }

  getSpillingToRange(): AreaObject {
    const found = this.getSpillingToRangeOrNullObject();
    if (!found) throw new RichApiError("ItemNotFound", "Range.getSpillingToRange");
    return found;
  }

  getSpillingToRangeOrNullObject(): AreaObject | null {
    this.session.settle();
    const { top, left } = this.area;
    const spill = this.sheet.cells.get(cellKey(top, left))?.spill;
    return spill ? this.at(top, left, top + spill.rows - 1, left + spill.columns - 1, "getSpillingToRange") : null;
  }

  getSpillParent(): AreaObject {
    const found = this.getSpillParentOrNullObject();
    if (!found) throw new RichApiError("ItemNotFound", "Range.getSpillParent");
    return found;
  }

  getSpillParentOrNullObject(): AreaObject | null {
    this.session.settle();
    const { top, left } = this.area;
    const cell = this.sheet.cells.get(cellKey(top, left));
    const source = cell?.spillSource ?? (cell?.spill ? cellKey(top, left) : null);
    return source === null ? null : this.context.make.range(this.sheet, oneCell(rowOf(source), columnOf(source)));
  }
}
