/** Sorting of a range's or table's rows by one or more of its columns. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { sortRows, type SortField } from "../sort";
import type { Area, Sheet } from "../state";
import { OfficeObject, RangePart, isRecord, number, type OfficeContext } from "./officeObject";

function fieldsOf(value: unknown, location: string): SortField[] {
  if (!Array.isArray(value) || value.length === 0) throw invalidArgument(location);
  return value.map((field) => {
    if (!isRecord(field)) throw invalidArgument(location);
    if (field["sortOn"] !== undefined && field["sortOn"] !== "Value") throw new RichApiError("ApiNotFound", `${location}(sortOn)`);
    return { key: number(field["key"], location), ascending: field["ascending"] !== false };
  });
}

export class RangeSort extends RangePart {
  static override readonly officeName = "RangeSort";

  apply(fields: unknown, _matchCase: unknown = false, hasHeaders: unknown = false): void {
    const { area, sheet } = this.range;
    const rows = hasHeaders === true ? { ...area, top: area.top + 1 } : area;
    sortRows(this.session, sheet, rows, fieldsOf(fields, "RangeSort.apply"), "RangeSort.apply");
  }
}

export class TableSort extends OfficeObject {
  static override readonly officeName = "TableSort";

  constructor(
    context: OfficeContext,
    private readonly place: () => { sheet: Sheet; area: Area },
  ) {
    super(context);
  }

  apply(fields: unknown): void {
    const { sheet, area } = this.place();
    sortRows(this.session, sheet, area, fieldsOf(fields, "TableSort.apply"), "TableSort.apply");
  }
}
