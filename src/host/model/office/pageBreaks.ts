/** Manual page breaks of a sheet, before rows or before columns. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { oneCell, parseAddress } from "../address";
import type { Sheet } from "../state";
import { AreaObject, OfficeCollection, OfficeObject, number, text, type OfficeContext } from "./officeObject";

type Kind = "rowBreaks" | "columnBreaks";

export class PageBreakCollection extends OfficeCollection {
  static override readonly officeName = "PageBreakCollection";

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    private readonly kind: Kind,
  ) {
    super(context);
  }

  list(): readonly HostObject[] {
    return this.sheet.page[this.kind].map((index) => new PageBreak(this.context, this.sheet, this.kind, index));
  }

  add(range: unknown): HostObject {
    const area = range instanceof AreaObject ? range.area : parseAddress(text(range, "PageBreakCollection.add"))?.area;
    const index = area && (this.kind === "rowBreaks" ? area.top : area.left);
    if (!index) throw invalidArgument("PageBreakCollection.add", "A page cannot break before the first row or column.");
    const all = new Set([...this.sheet.page[this.kind], index]);
    this.sheet.page[this.kind] = [...all].sort((a, b) => a - b);
    return new PageBreak(this.context, this.sheet, this.kind, index);
  }

  getItem(index: unknown): HostObject {
    const found = this.list()[number(index, "PageBreakCollection.getItem")];
    if (!found) throw new RichApiError("ItemNotFound", "PageBreakCollection.getItem");
    return found;
  }

  removePageBreaks(): void {
    this.sheet.page[this.kind] = [];
  }
}

class PageBreak extends OfficeObject {
  static override readonly officeName = "PageBreak";
  static override readonly scalars = ["_Id", "columnIndex", "rowIndex"];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    private readonly kind: Kind,
    private readonly index: number,
  ) {
    super(context);
  }

  get _Id(): number {
    return this.sheet.page[this.kind].indexOf(this.index);
  }

  get rowIndex(): number {
    return this.kind === "rowBreaks" ? this.index : 0;
  }

  get columnIndex(): number {
    return this.kind === "columnBreaks" ? this.index : 0;
  }

  getCellAfterBreak(): HostObject {
    return this.context.make.range(this.sheet, oneCell(this.rowIndex, this.columnIndex));
  }

  delete(): void {
    this.sheet.page[this.kind] = this.sheet.page[this.kind].filter((index) => index !== this.index);
  }
}
