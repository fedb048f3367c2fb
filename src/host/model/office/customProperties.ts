/** Custom properties of a sheet: short texts stored with it, which stay with it when it is renamed or moved. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import type { Sheet } from "../state";
import { OfficeCollection, OfficeObject, text, type OfficeContext } from "./officeObject";

export class WorksheetCustomPropertyCollection extends OfficeCollection {
  static override readonly officeName = "WorksheetCustomPropertyCollection";

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  private keyOf(key: unknown): string {
    const wanted = text(key, "WorksheetCustomPropertyCollection");
    return [...this.sheet.customProperties.keys()].find((known) => known.toLowerCase() === wanted.toLowerCase()) ?? wanted;
  }

  list(): readonly HostObject[] {
    return [...this.sheet.customProperties.keys()].map((key) => new WorksheetCustomProperty(this.context, this.sheet, key));
  }

  add(key: unknown, value: unknown): HostObject {
    const name = this.keyOf(key);
    if (name === "" || name.length > 255) throw invalidArgument("WorksheetCustomPropertyCollection.add");
    this.sheet.customProperties.set(name, text(value, "WorksheetCustomPropertyCollection.add"));
    return new WorksheetCustomProperty(this.context, this.sheet, name);
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "WorksheetCustomPropertyCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const name = this.keyOf(key);
    return this.sheet.customProperties.has(name) ? new WorksheetCustomProperty(this.context, this.sheet, name) : null;
  }
}

class WorksheetCustomProperty extends OfficeObject {
  static override readonly officeName = "WorksheetCustomProperty";
  static override readonly scalars = ["key", "_Id", "value"];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    readonly key: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.key;
  }

  get value(): string {
    return this.sheet.customProperties.get(this.key) ?? "";
  }

  set value(value: unknown) {
    this.sheet.customProperties.set(this.key, text(value, "WorksheetCustomProperty.value"));
  }

  delete(): void {
    this.sheet.customProperties.delete(this.key);
  }
}
