/** Excel.Application and Excel.Runtime: when to calculate, whether events are raised, how numbers and dates are written. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError } from "../../protocol/richApiError";
import { OfficeObject, capitalized, flag, word } from "./officeObject";

export class Application extends OfficeObject {
  static override readonly officeName = "Application";
  static override readonly scalars = [
    "calculationMode",
    "calculationState",
    "calculationEngineVersion",
    "decimalSeparator",
    "thousandsSeparator",
    "useSystemSeparators",
  ];
  static override readonly navigations = ["cultureInfo"];

  get calculationMode(): string {
    return capitalized(this.session.workbook.calculationMode);
  }

  set calculationMode(value: unknown) {
    const mode = word(value, ["Automatic", "AutomaticExceptTables", "Manual"], "Application.calculationMode");
    this.session.workbook.calculationMode = mode === "Manual" ? "manual" : "automatic";
  }

  get calculationState(): string {
    return "Done";
  }

  get calculationEngineVersion(): number {
    return 191_029;
  }

  get decimalSeparator(): string {
    return ".";
  }

  get thousandsSeparator(): string {
    return ",";
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): HostObject {
    return new CultureInfo(this.context);
  }

  calculate(type: unknown): void {
    const wanted = word(type, ["Recalculate", "Full", "FullRebuild"], "Application.calculate");
    if (wanted === "FullRebuild") this.session.calculator.structureChanged();
    this.session.calculateNow(wanted !== "Recalculate");
  }

  suspendApiCalculationUntilNextSync(): void {
    this.session.calculationSuspended = true;
  }

  /** Nothing is drawn during a batch anyway. */
  suspendScreenUpdatingUntilNextSync(): void {
    if (this.session.cellEditing)
      throw new RichApiError("InvalidOperationInCellEditMode", "Application.suspendScreenUpdatingUntilNextSync");
  }
}

class CultureInfo extends OfficeObject {
  static override readonly officeName = "CultureInfo";
  static override readonly scalars = ["name"];
  static override readonly navigations = ["numberFormat", "datetimeFormat"];

  get name(): string {
    return "en-US";
  }

  get numberFormat(): HostObject {
    return new NumberFormatInfo(this.context);
  }

  get datetimeFormat(): HostObject {
    return new DatetimeFormatInfo(this.context);
  }
}

class NumberFormatInfo extends OfficeObject {
  static override readonly officeName = "NumberFormatInfo";
  static override readonly scalars = ["numberDecimalSeparator", "numberGroupSeparator"];

  get numberDecimalSeparator(): string {
    return ".";
  }

  get numberGroupSeparator(): string {
    return ",";
  }
}

class DatetimeFormatInfo extends OfficeObject {
  static override readonly officeName = "DatetimeFormatInfo";
  static override readonly scalars = [
    "dateSeparator",
    "shortDatePattern",
    "longDatePattern",
    "shortTimePattern",
    "longTimePattern",
    "timeSeparator",
  ];

  get dateSeparator(): string {
    return "-";
  }

  get shortDatePattern(): string {
    return "yyyy-mm-dd";
  }

  get longDatePattern(): string {
    return "dddd, mmmm d, yyyy";
  }

  get shortTimePattern(): string {
    return "h:mm AM/PM";
  }

  get longTimePattern(): string {
    return "h:mm:ss AM/PM";
  }

  get timeSeparator(): string {
    return ":";
  }
}

export class Runtime extends OfficeObject {
  static override readonly officeName = "Runtime";
  static override readonly scalars = ["enableEvents"];

  get enableEvents(): boolean {
    return this.session.events.enabled;
  }

  set enableEvents(value: unknown) {
    this.session.events.enabled = flag(value, "Runtime.enableEvents");
  }
}
