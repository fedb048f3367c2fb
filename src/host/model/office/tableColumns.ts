/** Columns of a table. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { setInputs } from "../edit";
import type { Area, Sheet, Table, TableColumn } from "../state";
import { addTableColumn, deleteTableColumn } from "../tableRows";
import { bodyOf, sheetOfTable } from "../tables";
import type { Input } from "../typedInput";
import { ColumnFilter } from "./filters";
import { OfficeCollection, OfficeObject, inputOf, text, type OfficeContext } from "./officeObject";

export function requireSheet(context: OfficeContext, table: Table): Sheet {
  const sheet = sheetOfTable(context.session.workbook, table);
  if (!sheet) throw new RichApiError("ItemNotFound", "Table");
  return sheet;
}

export class TableColumnCollection extends OfficeCollection {
  static override readonly officeName = "TableColumnCollection";
  static override readonly scalars = ["count"];

  constructor(
    context: OfficeContext,
    private readonly table: Table,
  ) {
    super(context);
  }

  list(): readonly HostObject[] {
    return this.table.columns.map((column) => new ExcelTableColumn(this.context, this.table, column));
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "TableColumnCollection.getItem");
    return found;
  }

  /** By name, or by id where a number is given. */
  getItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const found = this.table.columns.find((column) => (typeof key === "number" ? column.id === key : column.name.toLowerCase() === wanted));
    return found ? new ExcelTableColumn(this.context, this.table, found) : null;
  }

  add(index: unknown = null, values: unknown = null, name: unknown = null): HostObject {
    const location = "TableColumnCollection.add";
    const sheet = requireSheet(this.context, this.table);
    const at = index === null || index === undefined || index === -1 ? null : Number(index);
    const rows = columnValues(values, location);
    const heading = name === null || name === undefined ? (rows.length > 0 ? String(rows[0] ?? "") : null) : text(name, location);
    const placed = addTableColumn(this.session, sheet, this.table, at, heading === "" ? null : heading, location);
    const content =
      name === null || name === undefined
        ? rows.slice(1)
        : rows.slice(rows.length - (bodyOf(this.table).bottom - bodyOf(this.table).top + 1));
    if (content.length > 0) {
      const body = bodyOf(this.table);
      if (content.length !== body.bottom - body.top + 1) throw invalidArgument(location);
      setInputs(
        this.session,
        sheet,
        body.top,
        this.table.area.left + placed,
        content.map((item) => [item]),
        location,
      );
    }
    const column = this.table.columns[placed];
    if (!column) throw new RichApiError("GeneralException", location);
    return new ExcelTableColumn(this.context, this.table, column);
  }
}

/** A list, or rows of one value each. */
function columnValues(values: unknown, location: string): Input[] {
  if (values === null || values === undefined) return [];
  if (!Array.isArray(values)) return [inputOf(values, location)];
  return values.map((item: unknown) => {
    const value: unknown = Array.isArray(item) && item.length === 1 ? item[0] : item;
    return inputOf(value, location);
  });
}

class ExcelTableColumn extends OfficeObject {
  static override readonly officeName = "TableColumn";
  static override readonly scalars = ["id", "index", "name", "values"];
  static override readonly navigations = ["filter"];

  constructor(
    context: OfficeContext,
    private readonly table: Table,
    private readonly column: TableColumn,
  ) {
    super(context);
  }

  private get sheet(): Sheet {
    return requireSheet(this.context, this.table);
  }

  get id(): number {
    return this.column.id;
  }

  get index(): number {
    const index = this.table.columns.indexOf(this.column);
    if (index < 0) throw new RichApiError("ItemNotFound", "TableColumn");
    return index;
  }

  get name(): string {
    return this.column.name;
  }

  set name(value: unknown) {
    const name = text(value, "TableColumn.name");
    const taken = this.table.columns.some((other) => other !== this.column && other.name.toLowerCase() === name.toLowerCase());
    if (name === "" || taken) throw invalidArgument("TableColumn.name");
    const quoted = /^[=+@'-]|^\d/.test(name) ? `'${name}` : name;
    setInputs(this.session, this.sheet, this.table.area.top, this.table.area.left + this.index, [[quoted]], "TableColumn.name");
  }

  private part(area: Area): HostObject {
    const left = this.table.area.left + this.index;
    return this.context.make.range(this.sheet, { ...area, left, right: left });
  }

  get values(): unknown {
    const values: unknown = Reflect.get(this.getRange(), "values");
    return values;
  }

  set values(value: unknown) {
    Reflect.set(this.getRange(), "values", value);
  }

  get filter(): HostObject {
    return new ColumnFilter(this.context, this.table, () => this.sheet, this.column.id);
  }

  getRange(): HostObject {
    return this.part(this.table.area);
  }

  getDataBodyRange(): HostObject {
    return this.part(bodyOf(this.table));
  }

  getHeaderRowRange(): HostObject {
    return this.part({ ...this.table.area, bottom: this.table.area.top });
  }

  getTotalRowRange(): HostObject {
    if (!this.table.showTotals) throw new RichApiError("ItemNotFound", "TableColumn.getTotalRowRange");
    return this.part({ ...this.table.area, top: this.table.area.bottom });
  }

  delete(): void {
    deleteTableColumn(this.session, this.sheet, this.table, this.index, "TableColumn.delete");
  }
}
