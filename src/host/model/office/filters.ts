/**
 * Filters of a table or a sheet: AutoFilter and, of a column of a table, Filter. Of their kinds those that office.js and the grid's menu set
 * most: values, conditions, the highest and lowest. One of another kind that came with a file is neither changed nor taken away.
 */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { applyFilter, clearFilter, removeSheetFilter, setCriteria, sheetFilter, tableFilter, type Filter } from "../filters";
import { refuseProtected } from "../guards";
import type { FilterCriteria, Sheet, Table } from "../state";
import { AreaObject, OfficeObject, isRecord, number, text, word, type OfficeContext } from "./officeObject";

const countKinds = ["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const;

function criteriaOf(value: unknown, location: string): FilterCriteria {
  if (!isRecord(value)) throw invalidArgument(location);
  const filterOn = text(value["filterOn"], location);
  if (filterOn === "Values") {
    const { values } = value;
    if (!Array.isArray(values) || values.length === 0) throw invalidArgument(location);
    return { filterOn, values: values.map((one) => text(one, location)) };
  }
  const criterion = (name: string): string | null => {
    const given = value[name];
    return given === undefined || given === null ? null : text(given, location);
  };
  const [criterion1, criterion2] = [criterion("criterion1"), criterion("criterion2")];
  const counted = countKinds.find((kind) => kind === filterOn);
  if (!counted && filterOn !== "Custom") throw new RichApiError("ApiNotFound", `${location}(${filterOn})`);
  if (criterion1 === null) throw invalidArgument(location);
  if (!counted) return { filterOn: "Custom", criterion1, criterion2, operator: word(value["operator"] ?? "And", ["And", "Or"], location) };
  if (!(Number(criterion1) >= 1)) throw invalidArgument(location);
  return { filterOn: counted, criterion1 };
}

/** As office.js reads it: without what was not given. */
const onWire = (criteria: FilterCriteria): Readonly<Record<string, unknown>> =>
  criteria.filterOn === "Other"
    ? { filterOn: "Dynamic", dynamicCriteria: "Unknown" }
    : Object.fromEntries(Object.entries(criteria).filter(([, content]) => content !== null));

const isOther = ({ filterOn }: FilterCriteria): boolean => filterOn === "Other";

abstract class SomeFilter extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly sheet: () => Sheet,
  ) {
    super(context);
  }

  /** @throws InvalidOperation where a condition is at work that would be lost */
  protected refuse({ criteria }: Filter, location: string): void {
    refuseProtected(this.session.workbook, this.sheet(), null, location, "allowAutoFilter");
    if ([...criteria.values()].some(isOther))
      throw new RichApiError("InvalidOperation", location, "The filter holds a condition that came with the file and is not known here.");
  }

  protected put(filter: Filter, column: number, criteria: FilterCriteria | null, location: string): void {
    this.refuse(filter, location);
    setCriteria(this.session, this.sheet(), filter, column, criteria);
  }
}

/** Of a table, or without one of the sheet. */
export class AutoFilter extends SomeFilter {
  static override readonly officeName = "AutoFilter";
  static override readonly scalars = ["criteria", "enabled", "isDataFiltered"];

  constructor(
    context: OfficeContext,
    private readonly table: Table | null,
    sheet: () => Sheet,
  ) {
    super(context, sheet);
  }

  private get filter(): Filter | null {
    return this.table ? tableFilter(this.table) : sheetFilter(this.sheet());
  }

  /** By column; one without a filter has an entry that says so. */
  get criteria(): readonly unknown[] {
    const { filter } = this;
    if (!filter) return [];
    const columns = Array.from({ length: filter.area.right - filter.area.left + 1 }, (_, index) => filter.area.left + index);
    return columns.map((column) => onWire(filter.criteria.get(column) ?? { filterOn: "Values", values: [] }));
  }

  get enabled(): boolean {
    return this.table?.showFilterButton ?? this.filter !== null;
  }

  get isDataFiltered(): boolean {
    return (this.filter?.criteria.size ?? 0) > 0;
  }

  apply(range: unknown, column: unknown = null, criteria: unknown = null): void {
    const location = "AutoFilter.apply";
    const known = this.filter;
    const isThere = range instanceof AreaObject && known && range.area.top === known.area.top && range.area.left === known.area.left;
    if (this.table && range instanceof AreaObject && !isThere) throw invalidArgument(location);
    if (!this.table && !isThere) this.begin(range, location);
    const { filter } = this;
    if (column === null || criteria === null || !filter) return;
    const place = filter.area.left + number(column, location);
    if (place < filter.area.left || place > filter.area.right) throw invalidArgument(location);
    this.put(filter, place, criteriaOf(criteria, location), location);
  }

  /** A sheet has one filter: a new one takes the place of what was there. */
  private begin(range: unknown, location: string): void {
    const sheet = this.sheet();
    if (!(range instanceof AreaObject) || range.sheet !== sheet) throw invalidArgument(location);
    if (this.filter) this.refuse(this.filter, location);
    removeSheetFilter(this.session, sheet);
    sheet.filter = { area: range.area, criteria: new Map() };
  }

  clearCriteria(): void {
    const { filter } = this;
    if (!filter) return;
    this.refuse(filter, "AutoFilter.clearCriteria");
    clearFilter(this.session, this.sheet(), filter);
  }

  clearColumnCriteria(column: unknown): void {
    const { filter } = this;
    if (filter)
      this.put(filter, filter.area.left + number(column, "AutoFilter.clearColumnCriteria"), null, "AutoFilter.clearColumnCriteria");
  }

  reapply(): void {
    if (this.filter) applyFilter(this.session, this.sheet(), this.filter);
  }

  remove(): void {
    const { filter } = this;
    if (!filter) return;
    this.refuse(filter, "AutoFilter.remove");
    if (this.table) {
      clearFilter(this.session, this.sheet(), filter);
      this.table.showFilterButton = false;
    } else removeSheetFilter(this.session, this.sheet());
  }

  getRange(): HostObject {
    const { filter } = this;
    if (!filter) throw new RichApiError("ItemNotFound", "AutoFilter.getRange");
    return this.context.make.range(this.sheet(), this.table?.area ?? filter.area);
  }

  getRangeOrNullObject(): HostObject | null {
    return this.filter ? this.getRange() : null;
  }
}

export class ColumnFilter extends SomeFilter {
  static override readonly officeName = "Filter";
  static override readonly scalars = ["criteria"];

  constructor(
    context: OfficeContext,
    private readonly table: Table,
    sheet: () => Sheet,
    private readonly column: number,
  ) {
    super(context, sheet);
  }

  get criteria(): unknown {
    const criteria = this.table.filters.get(this.column);
    return criteria ? onWire(criteria) : null;
  }

  private change(criteria: FilterCriteria | null, location: string): void {
    const index = this.table.columns.findIndex(({ id }) => id === this.column);
    this.put(tableFilter(this.table), this.table.area.left + index, criteria, location);
  }

  apply(criteria: unknown): void {
    this.change(criteriaOf(criteria, "Filter.apply"), "Filter.apply");
  }

  applyValuesFilter(values: unknown): void {
    this.change(criteriaOf({ filterOn: "Values", values }, "Filter.applyValuesFilter"), "Filter.applyValuesFilter");
  }

  applyCustomFilter(criterion1: unknown, criterion2: unknown = null, operator: unknown = "And"): void {
    const criteria = criteriaOf({ filterOn: "Custom", criterion1, criterion2, operator }, "Filter.applyCustomFilter");
    this.change(criteria, "Filter.applyCustomFilter");
  }

  clear(): void {
    if (this.table.filters.has(this.column)) this.change(null, "Filter.clear");
  }
}
