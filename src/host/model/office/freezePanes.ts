/** Rows and columns that stay while the rest scrolls. */
import type { HostObject } from "../../protocol/hostObject";
import { invalidArgument } from "../../protocol/richApiError";
import { parseAddress } from "../address";
import { maxColumns, maxRows, type Sheet } from "../state";
import { AreaObject, OfficeObject, number, text, type OfficeContext } from "./officeObject";

export class WorksheetFreezePanes extends OfficeObject {
  static override readonly officeName = "WorksheetFreezePanes";

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  /** Everything from the sheet's corner to the lower right corner of the range. */
  freezeAt(range: unknown): void {
    const area = range instanceof AreaObject ? range.area : parseAddress(text(range, "WorksheetFreezePanes.freezeAt"))?.area;
    if (!area) throw invalidArgument("WorksheetFreezePanes.freezeAt");
    this.sheet.frozenRows = area.bottom === maxRows - 1 ? 0 : area.bottom + 1;
    this.sheet.frozenColumns = area.right === maxColumns - 1 ? 0 : area.right + 1;
  }

  freezeRows(count: unknown = 1): void {
    this.sheet.frozenRows = number(count ?? 1, "WorksheetFreezePanes.freezeRows");
    this.sheet.frozenColumns = 0;
  }

  freezeColumns(count: unknown = 1): void {
    this.sheet.frozenColumns = number(count ?? 1, "WorksheetFreezePanes.freezeColumns");
    this.sheet.frozenRows = 0;
  }

  unfreeze(): void {
    this.sheet.frozenRows = 0;
    this.sheet.frozenColumns = 0;
  }

  getLocation(): HostObject {
    const found = this.getLocationOrNullObject();
    if (!found) throw invalidArgument("WorksheetFreezePanes.getLocation");
    return found;
  }

  getLocationOrNullObject(): HostObject | null {
    const { frozenRows, frozenColumns } = this.sheet;
    if (frozenRows === 0 && frozenColumns === 0) return null;
    const bottom = frozenRows === 0 ? maxRows - 1 : frozenRows - 1;
    return this.context.make.range(this.sheet, {
      top: 0,
      left: 0,
      bottom,
      right: frozenColumns === 0 ? maxColumns - 1 : frozenColumns - 1,
    });
  }
}
