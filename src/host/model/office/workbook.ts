/** Excel.Workbook: root of all object paths, and what hangs on it directly. */
import type { HostObject } from "../../protocol/hostObject";
import { oneCell } from "../address";
import { TableCollection } from "./tables";
import { Application, Runtime } from "./application";
import { CustomXmlPartCollection } from "./customXml";
import { NamedItemCollection } from "./names";
import { OfficeObject } from "./officeObject";
import { DocumentProperties } from "./properties";
import { WorkbookProtection } from "./protection";
import { SettingCollection } from "./settings";
import { WorksheetCollection } from "./worksheet";

export class ExcelWorkbook extends OfficeObject {
  static override readonly officeName = "Workbook";
  static override readonly scalars = ["name", "readOnly", "isDirty", "calculationEngineVersion", "autoSave", "previouslySaved"];
  static override readonly navigations = [
    "worksheets",
    "tables",
    "names",
    "application",
    "properties",
    "settings",
    "customXmlParts",
    "protection",
    "_Runtime",
  ];

  get name(): string {
    return this.session.workbook.name;
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return this.session.isDirty;
  }

  get calculationEngineVersion(): number {
    return 191_029;
  }

  get autoSave(): boolean {
    return false;
  }

  get previouslySaved(): boolean {
    return true;
  }

  get worksheets(): HostObject {
    return new WorksheetCollection(this.context);
  }

  get tables(): HostObject {
    return new TableCollection(this.context, null);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.context, null);
  }

  get application(): HostObject {
    return new Application(this.context);
  }

  get properties(): HostObject {
    return new DocumentProperties(this.context);
  }

  get settings(): HostObject {
    return new SettingCollection(this.context);
  }

  get customXmlParts(): HostObject {
    return new CustomXmlPartCollection(this.context, null);
  }

  get protection(): HostObject {
    return new WorkbookProtection(this.context);
  }

  get _Runtime(): HostObject {
    return new Runtime(this.context);
  }

  getSelectedRange(): HostObject {
    const sheet = this.session.activeSheet;
    return this.context.make.range(sheet, sheet.selection);
  }

  getActiveCell(): HostObject {
    const sheet = this.session.activeSheet;
    return this.context.make.range(sheet, oneCell(sheet.selection.top, sheet.selection.left));
  }

  getActiveChartOrNullObject(): null {
    return null;
  }
}
