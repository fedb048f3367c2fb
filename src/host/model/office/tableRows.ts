/** Rows of a table. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { isFiltered, refuseFiltered } from "../filters";
import type { Table } from "../state";
import { addTableRows, deleteTableRows } from "../tableRows";
import { bodyOf } from "../tables";
import type { Input } from "../typedInput";
import { OfficeCollection, OfficeObject, inputOf, number, type OfficeContext } from "./officeObject";
import { requireSheet } from "./tableColumns";

export class TableRowCollection extends OfficeCollection {
  static override readonly officeName = "TableRowCollection";
  static override readonly scalars = ["count"];

  constructor(
    context: OfficeContext,
    private readonly table: Table,
  ) {
    super(context);
  }

  override get count(): number {
    const body = bodyOf(this.table);
    return body.bottom - body.top + 1;
  }

  override getCount(): number {
    return this.count;
  }

  list(): readonly HostObject[] {
    return Array.from({ length: this.count }, (_, index) => new TableRow(this.context, this.table, index));
  }

  override getItemAt(index: unknown): HostObject {
    const at = number(index, "TableRowCollection.getItemAt");
    if (at < 0 || at >= this.count) throw invalidArgument("TableRowCollection.getItemAt");
    return new TableRow(this.context, this.table, at);
  }

  getItem(index: unknown): HostObject {
    return this.getItemAt(index);
  }

  /** The third argument, whether to always insert, changes nothing here: cells below always make room. */
  add(index: unknown = null, values: unknown = null): HostObject {
    const location = "TableRowCollection.add";
    const sheet = requireSheet(this.context, this.table);
    const at = index === null || index === undefined || index === -1 ? null : number(index, location);
    const added = addTableRows(this.session, sheet, this.table, at, rowValues(values, this.table.columns.length, location), location);
    return new TableRow(this.context, this.table, added.top - bodyOf(this.table).top);
  }

  deleteRows(rows: unknown): void {
    const location = "TableRowCollection.deleteRows";
    if (!Array.isArray(rows)) throw invalidArgument(location);
    refuseFiltered(this.table, location);
    const indexes = rows.map((row) => (row instanceof TableRow ? row.index : number(row, location))).sort((a, b) => b - a);
    for (const index of indexes) deleteTableRows(this.session, requireSheet(this.context, this.table), this.table, index, 1, location);
  }

  deleteRowsAt(index: unknown, count: unknown = 1): void {
    const location = "TableRowCollection.deleteRowsAt";
    refuseFiltered(this.table, location);
    const sheet = requireSheet(this.context, this.table);
    deleteTableRows(this.session, sheet, this.table, number(index, location), number(count ?? 1, location), location);
  }
}

/** Nothing is one blank row; a list is one row; rows are rows. */
function rowValues(values: unknown, width: number, location: string): Input[][] {
  if (values === null || values === undefined) return [Array<Input>(width).fill(null)];
  if (!Array.isArray(values)) return [[inputOf(values, location)]];
  const rows: unknown[] = Array.isArray(values[0]) ? values : [values];
  return rows.map((row) => {
    if (!Array.isArray(row)) throw invalidArgument(location);
    return row.map((value: unknown) => inputOf(value, location));
  });
}

class TableRow extends OfficeObject {
  static override readonly officeName = "TableRow";
  static override readonly scalars = ["index", "values"];

  constructor(
    context: OfficeContext,
    private readonly table: Table,
    readonly index: number,
  ) {
    super(context);
  }

  getRange(): HostObject {
    const row = bodyOf(this.table).top + this.index;
    if (row > bodyOf(this.table).bottom) throw new RichApiError("ItemNotFound", "TableRow");
    return this.context.make.range(requireSheet(this.context, this.table), { ...this.table.area, top: row, bottom: row });
  }

  get values(): unknown {
    const values: unknown = Reflect.get(this.getRange(), "values");
    return values;
  }

  set values(value: unknown) {
    Reflect.set(this.getRange(), "values", value);
  }

  /** A row that a filter hides stays, and nobody is told. */
  delete(): void {
    const sheet = requireSheet(this.context, this.table);
    if (isFiltered(this.table) && sheet.hiddenRows.has(bodyOf(this.table).top + this.index)) return;
    deleteTableRows(this.session, sheet, this.table, this.index, 1, "TableRow.delete");
  }
}
