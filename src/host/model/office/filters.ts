/** Filters of a table: AutoFilter and, of a column, Filter. Of their kinds those that office.js and the grid's menu set most: values and conditions. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { applyFilters, clearFilters, isFiltered } from "../filters";
import { refuseProtected } from "../guards";
import type { FilterCriteria, Sheet, Table } from "../state";
import { AreaObject, OfficeObject, isRecord, number, text, word, type OfficeContext } from "./officeObject";

function criteriaOf(value: unknown, location: string): FilterCriteria {
  if (!isRecord(value)) throw invalidArgument(location);
  const filterOn = text(value["filterOn"], location);
  if (filterOn === "Values") {
    const { values } = value;
    if (!Array.isArray(values) || values.length === 0) throw invalidArgument(location);
    return { filterOn, values: values.map((one) => text(one, location)) };
  }
  if (filterOn !== "Custom") throw new RichApiError("ApiNotFound", `${location}(${filterOn})`);
  const criterion = (name: string): string | null => {
    const given = value[name];
    return given === undefined || given === null ? null : text(given, location);
  };
  const [criterion1, criterion2] = [criterion("criterion1"), criterion("criterion2")];
  if (criterion1 === null) throw invalidArgument(location);
  return { filterOn, criterion1, criterion2, operator: word(value["operator"] ?? "And", ["And", "Or"], location) };
}

/** As office.js reads it: without what was not given. */
const onWire = (criteria: FilterCriteria): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(criteria).filter(([, content]) => content !== null));

abstract class TableFilter extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly table: Table,
    protected readonly sheet: () => Sheet,
  ) {
    super(context);
  }

  protected put(column: number, criteria: unknown, location: string): void {
    refuseProtected(this.session.workbook, this.sheet(), null, location, "allowAutoFilter");
    this.table.filters.set(column, criteriaOf(criteria, location));
    applyFilters(this.session, this.sheet(), this.table);
  }

  protected take(column: number | null, location: string): void {
    refuseProtected(this.session.workbook, this.sheet(), null, location, "allowAutoFilter");
    clearFilters(this.session, this.sheet(), this.table, column);
  }
}

export class AutoFilter extends TableFilter {
  static override readonly officeName = "AutoFilter";
  static override readonly scalars = ["criteria", "enabled", "isDataFiltered"];

  /** By column; one without a filter has an entry that says so. */
  get criteria(): readonly unknown[] {
    return this.table.columns.map(({ id }) => onWire(this.table.filters.get(id) ?? { filterOn: "Values", values: [] }));
  }

  get enabled(): boolean {
    return this.table.showFilterButton;
  }

  get isDataFiltered(): boolean {
    return isFiltered(this.table);
  }

  apply(range: unknown, column: unknown = null, criteria: unknown = null): void {
    const location = "AutoFilter.apply";
    const { area } = this.table;
    if (range instanceof AreaObject && (range.area.top !== area.top || range.area.left !== area.left)) throw invalidArgument(location);
    if (column === null || criteria === null) return;
    const found = this.table.columns[number(column, location)];
    if (!found) throw invalidArgument(location);
    this.put(found.id, criteria, location);
  }

  clearCriteria(): void {
    this.take(null, "AutoFilter.clearCriteria");
  }

  reapply(): void {
    applyFilters(this.session, this.sheet(), this.table);
  }

  getRange(): HostObject {
    return this.context.make.range(this.sheet(), this.table.area);
  }
}

export class ColumnFilter extends TableFilter {
  static override readonly officeName = "Filter";
  static override readonly scalars = ["criteria"];

  constructor(
    context: OfficeContext,
    table: Table,
    sheet: () => Sheet,
    private readonly column: number,
  ) {
    super(context, table, sheet);
  }

  get criteria(): unknown {
    const criteria = this.table.filters.get(this.column);
    return criteria ? onWire(criteria) : null;
  }

  apply(criteria: unknown): void {
    this.put(this.column, criteria, "Filter.apply");
  }

  applyValuesFilter(values: unknown): void {
    this.put(this.column, { filterOn: "Values", values }, "Filter.applyValuesFilter");
  }

  applyCustomFilter(criterion1: unknown, criterion2: unknown = null, operator: unknown = "And"): void {
    this.put(this.column, { filterOn: "Custom", criterion1, criterion2, operator }, "Filter.applyCustomFilter");
  }

  clear(): void {
    this.take(this.column, "Filter.clear");
  }
}
