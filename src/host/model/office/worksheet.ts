/** Excel.Worksheet and the collection of all sheets. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { oneCell, parseAddress, wholeSheet } from "../address";
import { eventType, everySheet } from "../events";
import { charactersToPoints, defaultColumnCharacters, defaultRowPoints } from "../lengths";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../sheets";
import { maxColumns, maxRows, type Sheet } from "../state";
import { usedArea } from "../styles";
import { allTables, bodyOf, findTable, sheetOfTable } from "../tables";
import { ChartCollection } from "./charts";
import { WorksheetCustomPropertyCollection } from "./customProperties";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./names";
import {
  OfficeCollection,
  OfficeObject,
  capitalized,
  color,
  flag,
  number,
  text,
  word,
  type AreaObject,
  type OfficeContext,
} from "./officeObject";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { AutoFilter } from "./filters";
import { WorksheetProtection } from "./protection";
import { ShapeCollection } from "./shapes";
import { TableCollection } from "./tables";

const sheetEvents = {
  DataChanged: eventType.worksheetChanged,
  Activated: eventType.worksheetActivated,
  Deactivated: eventType.worksheetDeactivated,
  SelectionChanged: eventType.worksheetSelectionChanged,
  Calculated: eventType.worksheetCalculated,
};

export class WorksheetCollection extends OfficeCollection {
  static override readonly officeName = "WorksheetCollection";
  static override readonly events = { ...sheetEvents, Added: eventType.worksheetAdded, Deleted: eventType.worksheetDeleted };

  override get eventTarget(): string {
    return everySheet;
  }

  private visible(visibleOnly: unknown): Sheet[] {
    const { sheets } = this.session.workbook;
    return visibleOnly === true ? sheets.filter((sheet) => sheet.visibility === "visible") : sheets;
  }

  list(): readonly HostObject[] {
    return this.session.workbook.sheets.map((sheet) => this.context.make.worksheet(sheet));
  }

  override getCount(visibleOnly: unknown = false): number {
    return this.visible(visibleOnly).length;
  }

  add(name: unknown = null): HostObject {
    const wanted = name === null || name === undefined ? null : text(name, "WorksheetCollection.add");
    return this.context.make.worksheet(addSheet(this.session, wanted, "WorksheetCollection.add"));
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "WorksheetCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const found = this.session.findSheet(text(key, "WorksheetCollection.getItem"));
    return found && this.context.make.worksheet(found);
  }

  getActiveWorksheet(): HostObject {
    return this.context.make.worksheet(this.session.activeSheet);
  }

  getFirst(visibleOnly: unknown = false): HostObject {
    return this.context.make.worksheet(this.visible(visibleOnly)[0] ?? this.session.activeSheet);
  }

  getLast(visibleOnly: unknown = false): HostObject {
    return this.context.make.worksheet(this.visible(visibleOnly).at(-1) ?? this.session.activeSheet);
  }
}

export class Worksheet extends OfficeObject {
  static override readonly officeName = "Worksheet";
  static override readonly scalars = [
    "id",
    "name",
    "position",
    "visibility",
    "tabColor",
    // Called so on the wire; developers write showGridlines and showHeadings.
    "gridlines",
    "headings",
    "standardHeight",
    "standardWidth",
    "enableCalculation",
  ];
  static override readonly navigations = [
    "tables",
    "autoFilter",
    "charts",
    "shapes",
    "names",
    "freezePanes",
    "protection",
    "pageLayout",
    "horizontalPageBreaks",
    "verticalPageBreaks",
    "customProperties",
  ];
  static override readonly events = sheetEvents;

  constructor(
    context: OfficeContext,
    private readonly state: Sheet,
  ) {
    super(context);
  }

  override get eventTarget(): string {
    return this.state.id;
  }

  get sheet(): Sheet {
    if (!this.session.workbook.sheets.includes(this.state)) throw new RichApiError("ItemNotFound", "Worksheet");
    return this.state;
  }

  get id(): string {
    return this.sheet.id;
  }

  get name(): string {
    return this.sheet.name;
  }

  set name(value: unknown) {
    renameSheet(this.session, this.sheet, text(value, "Worksheet.name"), "Worksheet.name");
  }

  get position(): number {
    return this.session.workbook.sheets.indexOf(this.sheet);
  }

  set position(value: unknown) {
    moveSheet(this.session, this.sheet, number(value, "Worksheet.position"), "Worksheet.position");
  }

  get visibility(): string {
    return capitalized(this.sheet.visibility);
  }

  set visibility(value: unknown) {
    const wanted = word(value, ["visible", "hidden", "veryHidden"] as const, "Worksheet.visibility");
    setVisibility(this.session, this.sheet, wanted, "Worksheet.visibility");
  }

  get tabColor(): string {
    return this.sheet.tabColor ?? "";
  }

  set tabColor(value: unknown) {
    this.sheet.tabColor = color(value, "Worksheet.tabColor");
  }

  get gridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set gridlines(value: unknown) {
    this.sheet.showGridlines = flag(value, "Worksheet.showGridlines");
  }

  get headings(): boolean {
    return this.sheet.showHeadings;
  }

  set headings(value: unknown) {
    this.sheet.showHeadings = flag(value, "Worksheet.showHeadings");
  }

  get standardHeight(): number {
    return defaultRowPoints;
  }

  get standardWidth(): number {
    return charactersToPoints(defaultColumnCharacters);
  }

  get enableCalculation(): boolean {
    return true;
  }

  get tables(): HostObject {
    return new TableCollection(this.context, this.sheet);
  }

  get autoFilter(): HostObject {
    return new AutoFilter(this.context, null, () => this.sheet);
  }

  get charts(): HostObject {
    return new ChartCollection(this.context, this.sheet);
  }

  get shapes(): HostObject {
    return new ShapeCollection(this.context, this.sheet);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.context, this.sheet);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.context, this.sheet);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.context, this.sheet);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.context, this.sheet);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.context, this.sheet, "rowBreaks");
  }

  get verticalPageBreaks(): HostObject {
    return new PageBreakCollection(this.context, this.sheet, "columnBreaks");
  }

  get customProperties(): HostObject {
    return new WorksheetCustomPropertyCollection(this.context, this.sheet);
  }

  activate(): void {
    if (this.sheet.visibility !== "visible") throw new RichApiError("InvalidOperation", "Worksheet.activate");
    this.session.activate(this.sheet);
  }

  calculate(markAllDirty: unknown = false): void {
    this.session.calculateNow(markAllDirty === true);
  }

  delete(): void {
    deleteSheet(this.session, this.sheet, "Worksheet.delete");
  }

  /** An address, a defined name or a table's name; without argument the whole sheet. */
  getRange(address: unknown = null): HostObject {
    if (address === null || address === undefined || address === "") return this.context.make.range(this.sheet, wholeSheet);
    const location = "Worksheet.getRange";
    const wanted = text(address, location);
    const parsed = parseAddress(wanted);
    if (!parsed) return this.named(wanted, location);
    const isElsewhere = parsed.sheetName !== null && parsed.sheetName.toLowerCase() !== this.sheet.name.toLowerCase();
    if (isElsewhere) throw invalidArgument(location, `${wanted} lies in another sheet.`);
    return this.context.make.range(this.sheet, parsed.area);
  }

  private named(wanted: string, location: string): AreaObject {
    const { workbook } = this.session;
    const name = workbook.names.find(
      (item) => item.name.toLowerCase() === wanted.toLowerCase() && (item.sheetId === null || item.sheetId === this.sheet.id),
    );
    const parsed = name && parseAddress(name.formula);
    const sheet = parsed?.sheetName ? this.session.findSheet(parsed.sheetName) : null;
    if (parsed && sheet) return this.context.make.range(sheet, parsed.area);
    const table = findTable(allTables(workbook), wanted);
    const home = table && sheetOfTable(workbook, table);
    if (table && home) return this.context.make.range(home, bodyOf(table));
    throw invalidArgument(location, `${wanted} is no address.`);
  }

  getRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): HostObject {
    const location = "Worksheet.getRangeByIndexes";
    const top = number(row, location);
    const left = number(column, location);
    const area = { top, left, bottom: top + number(rows, location) - 1, right: left + number(columns, location) - 1 };
    const inside = top >= 0 && left >= 0 && area.bottom >= top && area.right >= left && area.bottom < maxRows && area.right < maxColumns;
    if (!inside) throw invalidArgument(location);
    return this.context.make.range(this.sheet, area);
  }

  getCell(row: unknown, column: unknown): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRange(valuesOnly: unknown = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.context.make.range(this.sheet, oneCell(0, 0));
  }

  getUsedRangeOrNullObject(valuesOnly: unknown = false): HostObject | null {
    this.session.settle();
    const used = usedArea(this.sheet, valuesOnly === true);
    return used && this.context.make.range(this.sheet, used);
  }

  private neighbour(step: 1 | -1, visibleOnly: unknown): HostObject | null {
    const { sheets } = this.session.workbook;
    for (let index = sheets.indexOf(this.sheet) + step; ; index += step) {
      const sheet = sheets[index];
      if (!sheet) return null;
      if (visibleOnly !== true || sheet.visibility === "visible") return this.context.make.worksheet(sheet);
    }
  }

  getNext(visibleOnly: unknown = false): HostObject {
    const found = this.neighbour(1, visibleOnly);
    if (!found) throw new RichApiError("ItemNotFound", "Worksheet.getNext");
    return found;
  }

  getNextOrNullObject(visibleOnly: unknown = false): HostObject | null {
    return this.neighbour(1, visibleOnly);
  }

  getPrevious(visibleOnly: unknown = false): HostObject {
    const found = this.neighbour(-1, visibleOnly);
    if (!found) throw new RichApiError("ItemNotFound", "Worksheet.getPrevious");
    return found;
  }

  getPreviousOrNullObject(visibleOnly: unknown = false): HostObject | null {
    return this.neighbour(-1, visibleOnly);
  }
}
