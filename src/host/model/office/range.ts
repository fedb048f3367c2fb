/** Excel.Range: content of cells. Where ranges lie is in rangeMoves, how they look in rangeFormat. */
import { formatValue } from "../../calc/numberFormat";
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { formatAddress, isWholeColumns, isWholeRows, oneCell, overlap } from "../address";
import { clearArea } from "../clear";
import { copyArea, type CopyWhat } from "../copy";
import { setInputs, valueForWire, valueType } from "../edit";
import { refuseFilteredMove, rowsThatShow } from "../filters";
import { refuseProtected } from "../guards";
import { columnLeft, columnWidthPoints, rowHeightPoints, rowTop } from "../lengths";
import { outline, setHidden, showOutline } from "../outline";
import { deleteCells, insertCells } from "../structure";
import { select } from "../selection";
import { cellKey, type Cell } from "../state";
import { changeStyle, styleAt } from "../styles";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { DataValidation } from "./dataValidation";
import { getHyperlink, setHyperlink } from "./hyperlinks";
import { flag, inputOf, isRecord, text, uniform, word, type AreaObject } from "./officeObject";
import { getCellProperties, setCellProperties, setColumnProperties, setRowProperties } from "./bulkProperties";
import { RangeFormat } from "./rangeFormat";
import { RangeMoves, areaOf } from "./rangeMoves";
import { RangeSort } from "./rangeSort";
import { TableScopedCollection } from "./tables";

/** More cells than this cannot be read or written at once. */
const mostCells = 5_000_000;

const ways = ["ByRows", "ByColumns"] as const;

export class Range extends RangeMoves {
  static override readonly officeName = "Range";
  static override readonly scalars = [
    "address",
    "addressLocal",
    "values",
    "formulas",
    "formulasLocal",
    "text",
    "numberFormat",
    "numberFormatLocal",
    "rowIndex",
    "columnIndex",
    "rowCount",
    "columnCount",
    "cellCount",
    "valueTypes",
    "isEntireRow",
    "isEntireColumn",
    "hasSpill",
    "hidden",
    "rowHidden",
    "columnHidden",
    "hyperlink",
    "top",
    "left",
    "width",
    "height",
    "_ReferenceId",
  ];
  static override readonly navigations = ["format", "worksheet", "dataValidation", "conditionalFormats", "sort"];

  get _ReferenceId(): string | null {
    return this.referenceId;
  }

  get address(): string {
    return formatAddress(this.sheet.name, this.area);
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.area.top;
  }

  get columnIndex(): number {
    return this.area.left;
  }

  get rowCount(): number {
    return this.rows;
  }

  get columnCount(): number {
    return this.columns;
  }

  get cellCount(): number {
    const cells = this.rows * this.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }

  get isEntireRow(): boolean {
    return isWholeRows(this.area);
  }

  get isEntireColumn(): boolean {
    return isWholeColumns(this.area);
  }

  get top(): number {
    return rowTop(this.sheet, this.area.top);
  }

  get left(): number {
    return columnLeft(this.sheet, this.area.left);
  }

  get width(): number {
    let width = 0;
    for (let column = this.area.left; column <= this.area.right; column++) width += columnWidthPoints(this.sheet, column);
    return width;
  }

  get height(): number {
    let height = 0;
    for (let row = this.area.top; row <= this.area.bottom; row++) height += rowHeightPoints(this.sheet, row);
    return height;
  }

  private each<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { top, left, bottom, right } = this.area;
    if (this.rows * this.columns > mostCells) throw invalidArgument("Range", "The range is too large to be read or written at once.");
    const rows: T[][] = [];
    for (let row = top; row <= bottom; row++) {
      const line: T[] = [];
      for (let column = left; column <= right; column++) line.push(read(this.sheet.cells.get(cellKey(row, column)), row, column));
      rows.push(line);
    }
    return rows;
  }

  /** An array must be as large as the range; a single value goes into every cell. */
  private shaped(value: unknown, location: string): unknown[][] {
    if (!Array.isArray(value)) return this.each(() => value);
    const fits = value.length === this.rows && value.every((line) => Array.isArray(line) && line.length === this.columns);
    if (fits) return value as unknown[][];
    const advice = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    throw invalidArgument(location, advice);
  }

  private put(value: unknown, location: string): void {
    const rows = this.shaped(value, location).map((line) => line.map((item) => inputOf(item, location)));
    const { area, sheet, session } = this;
    const shown = rowsThatShow(sheet, area);
    if (shown === null) setInputs(session, sheet, area.top, area.left, rows, location);
    else for (const row of shown) setInputs(session, sheet, row, area.left, rows.slice(0, 1), location);
  }

  get values(): unknown[][] {
    this.session.settle();
    return this.each((cell) => valueForWire(cell?.value ?? null));
  }

  set values(value: unknown) {
    this.put(value, "Range.values");
  }

  get formulas(): unknown[][] {
    this.session.settle();
    return this.each((cell) => cell?.formula ?? valueForWire(cell?.value ?? null));
  }

  set formulas(value: unknown) {
    this.put(value, "Range.formulas");
  }

  get formulasLocal(): unknown[][] {
    return this.formulas;
  }

  set formulasLocal(value: unknown) {
    this.put(value, "Range.formulasLocal");
  }

  get text(): string[][] {
    this.session.settle();
    return this.each((cell, row, column) =>
      formatValue(
        cell?.value ?? null,
        styleAt(this.session.workbook, this.sheet, row, column).numberFormat,
        this.session.workbook.date1904,
      ),
    );
  }

  get valueTypes(): string[][] {
    this.session.settle();
    return this.each((cell) => valueType(cell?.value ?? null));
  }

  get hasSpill(): boolean {
    this.session.settle();
    return this.each((cell) => cell?.spill !== undefined || cell?.spillSource !== undefined).every((line) => line.every(Boolean));
  }

  get numberFormat(): unknown {
    return this.each((_cell, row, column) => styleAt(this.session.workbook, this.sheet, row, column).numberFormat);
  }

  set numberFormat(value: unknown) {
    refuseProtected(this.session.workbook, this.sheet, this.area, "Range.numberFormat", "allowFormatCells");
    const same = Array.isArray(value) ? null : value;
    if (same !== null) {
      const numberFormat = text(same, "Range.numberFormat");
      changeStyle(this.session.workbook, this.sheet, this.area, (style) => ({ ...style, numberFormat }));
      return;
    }
    for (const [down, line] of this.shaped(value, "Range.numberFormat").entries()) {
      for (const [across, item] of line.entries()) {
        if (item === null) continue;
        const numberFormat = text(item, "Range.numberFormat");
        const cell = oneCell(this.area.top + down, this.area.left + across);
        changeStyle(this.session.workbook, this.sheet, cell, (style) => ({ ...style, numberFormat }));
      }
    }
  }

  get numberFormatLocal(): unknown {
    return this.numberFormat;
  }

  set numberFormatLocal(value: unknown) {
    this.numberFormat = value;
  }

  get rowHidden(): boolean | null {
    return uniform(this.area.top, this.area.bottom, (row) => this.sheet.hiddenRows.has(row));
  }

  set rowHidden(value: unknown) {
    setHidden(this.sheet, this.area, "ByRows", flag(value, "Range.rowHidden"));
  }

  get columnHidden(): boolean | null {
    return uniform(this.area.left, this.area.right, (column) => this.sheet.hiddenColumns.has(column));
  }

  set columnHidden(value: unknown) {
    setHidden(this.sheet, this.area, "ByColumns", flag(value, "Range.columnHidden"));
  }

  get hidden(): boolean | null {
    const rows = this.rowHidden;
    const columns = this.columnHidden;
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }

  get hyperlink(): unknown {
    return getHyperlink(this.sheet, this.area);
  }

  set hyperlink(value: unknown) {
    setHyperlink(this.session, this.sheet, this.area, value);
  }

  get format(): HostObject {
    return new RangeFormat(this);
  }

  get worksheet(): HostObject {
    return this.context.make.worksheet(this.sheet);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this);
  }

  get sort(): HostObject {
    return new RangeSort(this);
  }

  getTables(fullyContained: unknown = false): HostObject {
    return new TableScopedCollection(this, fullyContained === true);
  }

  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rows || columns !== this.columns) this.shaped([[]], "Range.values");
  }

  calculate(): void {
    this.session.calculateNow(false);
  }

  clear(applyTo: unknown = "All"): void {
    const what = word(applyTo, ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "Range.clear");
    clearArea(this.session, this.sheet, this.area, what);
  }

  delete(shift: unknown): void {
    refuseFilteredMove(this.sheet, this.area, "Range.delete");
    deleteCells(this.session, this.sheet, this.area, word(shift, ["Up", "Left"], "Range.delete"), "Range.delete");
  }

  insert(shift: unknown): AreaObject {
    const area = { ...this.area };
    refuseFilteredMove(this.sheet, area, "Range.insert");
    insertCells(this.session, this.sheet, area, word(shift, ["Down", "Right"], "Range.insert"), "Range.insert");
    return this.context.make.range(this.sheet, area);
  }

  merge(across: unknown = false): void {
    refuseProtected(this.session.workbook, this.sheet, this.area, "Range.merge", "allowFormatCells");
    if (this.sheet.tables.some((table) => overlap(table.area, this.area))) {
      throw invalidArgument("Range.merge", "Cells of a table can't be merged.");
    }
    this.unmerge();
    const { top, bottom } = this.area;
    if (across !== true) this.mergeOne(top, bottom);
    else for (let row = top; row <= bottom; row++) this.mergeOne(row, row);
  }

  private mergeOne(top: number, bottom: number): void {
    const area = { ...this.area, top, bottom };
    if (top === bottom && area.left === area.right) return;
    this.sheet.merges.push(area);
    const keep = cellKey(top, area.left);
    for (let row = top; row <= bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const cell = this.sheet.cells.get(cellKey(row, column));
        if (cell && cellKey(row, column) !== keep && cell.value !== null) this.session.calculator.setInput(this.sheet, row, column, null);
      }
    }
    this.session.touch();
  }

  unmerge(): void {
    refuseProtected(this.session.workbook, this.sheet, this.area, "Range.unmerge", "allowFormatCells");
    this.sheet.merges = this.sheet.merges.filter((merge) => !overlap(merge, this.area));
  }

  select(): void {
    if (this.sheet.visibility !== "visible") throw new RichApiError("InvalidOperation", "Range.select");
    this.session.activate(this.sheet);
    select(this.session, this.sheet, this.area);
  }

  copyFrom(source: unknown, copyType: unknown = "All", skipBlanks: unknown = false, transpose: unknown = false): void {
    const what = word(copyType, ["All", "Formulas", "Values", "Formats"], "Range.copyFrom");
    if (transpose === true)
      throw new RichApiError("UnsupportedOperation", "Range.copyFrom", "Transposing is not implemented by the embedded host.");
    const sheet = source instanceof RangeMoves ? source.sheet : this.sheet;
    const from = areaOf(this, source, "Range.copyFrom");
    copyArea(
      this.session,
      { sheet, area: from },
      { sheet: this.sheet, area: this.area },
      what.toLowerCase() as CopyWhat,
      skipBlanks === true,
    );
  }

  group(option: unknown): void {
    outline(this.sheet, this.area, word(option, ways, "Range.group"), 1);
  }

  ungroup(option: unknown): void {
    outline(this.sheet, this.area, word(option, ways, "Range.ungroup"), -1);
  }

  hideGroupDetails(option: unknown): void {
    showOutline(this.sheet, this.area, word(option, ways, "Range.hideGroupDetails"), false);
  }

  showGroupDetails(option: unknown): void {
    showOutline(this.sheet, this.area, word(option, ways, "Range.showGroupDetails"), true);
  }

  getCellProperties(asked: unknown): unknown {
    return getCellProperties(this, asked);
  }

  setCellProperties(rows: unknown): void {
    setCellProperties(this, this.shaped(rows, "Range.setCellProperties"));
  }

  setRowProperties(rows: unknown): void {
    if (!Array.isArray(rows) || rows.length !== this.rows || !rows.every(isRecord)) throw invalidArgument("Range.setRowProperties");
    setRowProperties(this, rows);
  }

  setColumnProperties(columns: unknown): void {
    if (!Array.isArray(columns) || columns.length !== this.columns || !columns.every(isRecord))
      throw invalidArgument("Range.setColumnProperties");
    setColumnProperties(this, columns);
  }

  setDirty(): void {
    this.session.touch();
  }
}
