/** Protection of a sheet, with a password or without, and of the workbook's structure. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { passwordHash } from "../passwordHash";
import type { Protection, Sheet } from "../state";
import { OfficeObject, isRecord, type OfficeContext } from "./officeObject";

const options = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** What a file keeps by the newer ways cannot be compared here, so nothing opens it. */
const opens = (asked: Protection["password"], given: unknown): boolean => {
  if (asked === undefined || asked === given) return true;
  return typeof asked === "object" && typeof given === "string" && asked["password"]?.toUpperCase() === passwordHash(given);
};

export class WorksheetProtection extends OfficeObject {
  static override readonly officeName = "WorksheetProtection";
  static override readonly scalars = ["protected", "options"];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
  ) {
    super(context);
  }

  get protected(): boolean {
    return this.sheet.protection.enabled;
  }

  get options(): Readonly<Record<string, unknown>> {
    const chosen = this.sheet.protection.options;
    const flags = Object.fromEntries(options.map((name) => [name, chosen[name] === true]));
    return { ...flags, selectionMode: chosen["selectionMode"] ?? "Normal" };
  }

  protect(wanted: unknown = null, password: unknown = null): void {
    const location = "WorksheetProtection.protect";
    if (this.sheet.protection.enabled) throw new RichApiError("AccessDenied", location, "The sheet is protected already.");
    if (wanted !== null && wanted !== undefined && !isRecord(wanted)) throw invalidArgument(location);
    const chosen: Record<string, boolean | string> = {};
    for (const [name, value] of Object.entries(wanted ?? {})) {
      if (typeof value === "boolean" && options.some((option) => option === name)) chosen[name] = value;
      else if (name === "selectionMode" && typeof value === "string") chosen[name] = value;
      else if (value !== null) throw invalidArgument(location, `${name} is no option of protection.`);
    }
    this.sheet.protection = { enabled: true, options: chosen, ...(typeof password === "string" && password !== "" ? { password } : {}) };
  }

  unprotect(password: unknown = null): void {
    if (!opens(this.sheet.protection.password, password)) throw new RichApiError("AccessDenied", "WorksheetProtection.unprotect");
    this.sheet.protection = { enabled: false, options: {} };
  }
}

export class WorkbookProtection extends OfficeObject {
  static override readonly officeName = "WorkbookProtection";
  static override readonly scalars = ["protected"];

  get protected(): boolean {
    return this.session.structureProtected;
  }

  protect(): void {
    if (this.session.structureProtected) throw new RichApiError("AccessDenied", "WorkbookProtection.protect");
    this.session.structureProtected = true;
  }

  unprotect(): void {
    this.session.structureProtected = false;
  }
}
