/** Excel.Table and its collections; columns and rows are in tableParts. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { contains, overlap, parseAddress } from "../address";
import { clearContents } from "../clear";
import { noteCalculatedColumns } from "../edit";
import { eventType, everySheet } from "../events";
import { applyFilters } from "../filters";
import { refuseProtected } from "../guards";
import type { Area, Sheet, Table } from "../state";
import { addTable, allTables, bodyOf, findTable, removeTable, renameTable, resizeTable, sheetOfTable } from "../tables";
import { showHeaderRow, showTotalsRow } from "../tableRows";
import { AreaObject, OfficeCollection, OfficeObject, flag, text, type OfficeContext } from "./officeObject";
import { AutoFilter } from "./filters";
import { TableSort } from "./rangeSort";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";

abstract class AnyTableCollection extends OfficeCollection {
  static override readonly officeName: string = "TableCollection";
  static override readonly scalars = ["count"];

  protected abstract readonly tables: readonly Table[];

  list(): readonly HostObject[] {
    return this.tables.map((table) => new ExcelTable(this.context, table));
  }

  getFirst(): HostObject {
    return this.getItemAt(0);
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "TableCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const found = findTable(this.tables, text(key, "TableCollection.getItem"));
    return found && new ExcelTable(this.context, found);
  }
}

export class TableCollection extends AnyTableCollection {
  static override readonly events = {
    DataChanged: eventType.tableChanged,
    Added: eventType.tableAdded,
    Deleted: eventType.tableDeleted,
  };
  static override readonly scalars = ["count", "_eventTargetId"];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet | null,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.sheet?.id ?? everySheet;
  }

  get _eventTargetId(): string {
    return this.eventTarget;
  }

  protected get tables(): readonly Table[] {
    return this.sheet ? this.sheet.tables : allTables(this.session.workbook);
  }

  add(address: unknown, hasHeaders: unknown): HostObject {
    const location = "TableCollection.add";
    const { sheet, area } = this.placeOf(address, location);
    refuseProtected(this.session.workbook, sheet, null, location);
    const table = addTable(this.session, sheet, area, flag(hasHeaders, location), location);
    noteCalculatedColumns(this.session, sheet, table, table.area);
    const args = { source: "Local", tableId: table.id, worksheetId: sheet.id };
    this.session.events.emit(eventType.tableAdded, [sheet.id, everySheet], { type: "TableAdded", ...args });
    return new ExcelTable(this.context, table);
  }

  private placeOf(address: unknown, location: string): { sheet: Sheet; area: Area } {
    if (address instanceof AreaObject) return { sheet: address.sheet, area: address.area };
    const parsed = parseAddress(text(address, location));
    const sheet = parsed?.sheetName ? this.session.findSheet(parsed.sheetName) : (this.sheet ?? this.session.activeSheet);
    if (!parsed || !sheet || (this.sheet && sheet !== this.sheet)) throw invalidArgument(location);
    return { sheet, area: parsed.area };
  }
}

/** Tables that touch a range, or lie in it. */
export class TableScopedCollection extends AnyTableCollection {
  static override readonly officeName = "TableScopedCollection";

  constructor(
    private readonly range: AreaObject,
    private readonly fullyContained: boolean,
  ) {
    super(range.context);
  }

  protected get tables(): readonly Table[] {
    const { area, sheet } = this.range;
    return sheet.tables.filter((table) => (this.fullyContained ? contains(area, table.area) : overlap(area, table.area)));
  }
}

const flags = ["showBandedRows", "showBandedColumns", "showFilterButton", "highlightFirstColumn", "highlightLastColumn"] as const;

export class ExcelTable extends OfficeObject {
  static override readonly officeName = "Table";
  static override readonly scalars = ["id", "name", "legacyId", "style", "showHeaders", "showTotals", ...flags];
  static override readonly navigations = ["columns", "rows", "worksheet", "sort", "autoFilter"];
  static override readonly events = { DataChanged: eventType.tableChanged, SelectionChanged: eventType.tableSelectionChanged };

  constructor(
    context: OfficeContext,
    readonly table: Table,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.table.id;
  }

  get sheet(): Sheet {
    const sheet = sheetOfTable(this.session.workbook, this.table);
    if (!sheet) throw new RichApiError("ItemNotFound", "Table");
    return sheet;
  }

  get id(): string {
    return this.table.id;
  }

  get legacyId(): string {
    return String(this.table.number);
  }

  get name(): string {
    return this.table.name;
  }

  set name(value: unknown) {
    renameTable(this.session, this.table, text(value, "Table.name"));
  }

  get style(): string {
    return this.table.style ?? "";
  }

  set style(value: unknown) {
    const style = text(value, "Table.style");
    if (style !== "" && !/^TableStyle(Light([1-9]|1\d|2[01])|Medium([1-9]|1\d|2[0-8])|Dark([1-9]|1[01]))$/.test(style)) {
      throw invalidArgument("Table.style", `${style} is no built-in table style.`);
    }
    this.table.style = style === "" ? null : style;
  }

  get showHeaders(): boolean {
    return this.table.showHeaders;
  }

  set showHeaders(value: unknown) {
    showHeaderRow(this.session, this.sheet, this.table, flag(value, "Table.showHeaders"));
  }

  get showTotals(): boolean {
    return this.table.showTotals;
  }

  set showTotals(value: unknown) {
    showTotalsRow(this.session, this.sheet, this.table, flag(value, "Table.showTotals"));
  }

  get showBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set showBandedRows(value: unknown) {
    this.table.showBandedRows = flag(value, "Table.showBandedRows");
  }

  get showBandedColumns(): boolean {
    return this.table.showBandedColumns;
  }

  set showBandedColumns(value: unknown) {
    this.table.showBandedColumns = flag(value, "Table.showBandedColumns");
  }

  get showFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set showFilterButton(value: unknown) {
    this.table.showFilterButton = flag(value, "Table.showFilterButton");
  }

  get highlightFirstColumn(): boolean {
    return this.table.highlightFirstColumn;
  }

  set highlightFirstColumn(value: unknown) {
    this.table.highlightFirstColumn = flag(value, "Table.highlightFirstColumn");
  }

  get highlightLastColumn(): boolean {
    return this.table.highlightLastColumn;
  }

  set highlightLastColumn(value: unknown) {
    this.table.highlightLastColumn = flag(value, "Table.highlightLastColumn");
  }

  get columns(): HostObject {
    return new TableColumnCollection(this.context, this.table);
  }

  get rows(): HostObject {
    return new TableRowCollection(this.context, this.table);
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  get autoFilter(): HostObject {
    return new AutoFilter(this.context, this.table, () => this.sheet);
  }

  clearFilters(): void {
    refuseProtected(this.session.workbook, this.sheet, null, "Table.clearFilters", "allowAutoFilter");
    new AutoFilter(this.context, this.table, () => this.sheet).clearCriteria();
  }

  reapplyFilters(): void {
    refuseProtected(this.session.workbook, this.sheet, null, "Table.reapplyFilters", "allowAutoFilter");
    applyFilters(this.session, this.sheet, this.table);
  }

  get sort(): HostObject {
    return new TableSort(this.context, () => ({ sheet: this.sheet, area: bodyOf(this.table) }));
  }

  getRange(): HostObject {
    return this.context.make.range(this.sheet, this.table.area);
  }

  getDataBodyRange(): HostObject {
    return this.context.make.range(this.sheet, bodyOf(this.table));
  }

  getHeaderRowRange(): HostObject {
    if (!this.table.showHeaders) throw new RichApiError("ItemNotFound", "Table.getHeaderRowRange");
    return this.context.make.range(this.sheet, { ...this.table.area, bottom: this.table.area.top });
  }

  getTotalRowRange(): HostObject {
    if (!this.table.showTotals) throw new RichApiError("ItemNotFound", "Table.getTotalRowRange");
    return this.context.make.range(this.sheet, { ...this.table.area, top: this.table.area.bottom });
  }

  resize(to: unknown): void {
    const parsed = to instanceof AreaObject ? to : parseAddress(text(to, "Table.resize"));
    if (!parsed) throw invalidArgument("Table.resize");
    resizeTable(this.session, this.sheet, this.table, parsed.area, "Table.resize");
  }

  convertToRange(): HostObject {
    const { sheet } = this;
    removeTable(this.session, sheet, this.table, "Table.convertToRange");
    return this.context.make.range(sheet, this.table.area);
  }

  delete(): void {
    const { sheet } = this;
    refuseProtected(this.session.workbook, sheet, null, "Table.delete");
    removeTable(this.session, sheet, this.table, "Table.delete");
    clearContents(this.session, sheet, this.table.area);
    const args = { source: "Local", tableId: this.table.id, tableName: this.table.name, worksheetId: sheet.id };
    this.session.events.emit(eventType.tableDeleted, [sheet.id, everySheet], { type: "TableDeleted", ...args });
  }
}
