/** Workbook.settings: the same store as Office.context.document.settings. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError } from "../../protocol/richApiError";
import { OfficeCollection, OfficeObject, text, type OfficeContext } from "./officeObject";

export class SettingCollection extends OfficeCollection {
  static override readonly officeName = "SettingCollection";

  list(): readonly HostObject[] {
    return [...this.session.workbook.settings.keys()].map((key) => new Setting(this.context, key));
  }

  add(key: unknown, value: unknown): HostObject {
    const name = text(key, "SettingCollection.add");
    this.session.workbook.settings.set(name, value);
    return new Setting(this.context, name);
  }

  getItem(key: unknown): HostObject {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new RichApiError("ItemNotFound", "SettingCollection.getItem");
    return found;
  }

  getItemOrNullObject(key: unknown): HostObject | null {
    const name = text(key, "SettingCollection.getItem");
    return this.session.workbook.settings.has(name) ? new Setting(this.context, name) : null;
  }
}

class Setting extends OfficeObject {
  static override readonly officeName = "Setting";
  static override readonly scalars = ["key", "_Id", "value"];

  constructor(
    context: OfficeContext,
    readonly key: string,
  ) {
    super(context);
  }

  get _Id(): string {
    return this.key;
  }

  get value(): unknown {
    return this.session.workbook.settings.get(this.key) ?? null;
  }

  set value(value: unknown) {
    this.session.workbook.settings.set(this.key, value);
  }

  delete(): void {
    this.session.workbook.settings.delete(this.key);
  }
}
