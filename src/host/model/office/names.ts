/** Defined names of the workbook or of a sheet. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { formatAbsolute, parseAddress } from "../address";
import { refuseWithoutName } from "../keptAreas";
import type { DefinedName, Sheet } from "../state";
import { allTables, findTable } from "../tables";
import { valueForWire } from "../edit";
import { refuseCustomFunctions } from "./dataValidation";
import { AreaObject, OfficeCollection, OfficeObject, flag, text, type OfficeContext } from "./officeObject";

const namePattern = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

export class NamedItemCollection extends OfficeCollection {
  static override readonly officeName = "NamedItemCollection";

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet | null,
  ) {
    super(context);
  }

  private get names(): DefinedName[] {
    return this.session.workbook.names.filter((name) => name.sheetId === (this.sheet?.id ?? null));
  }

  list(): readonly HostObject[] {
    return this.names.map((name) => new NamedItem(this.context, name));
  }

  add(name: unknown, reference: unknown, comment: unknown = ""): HostObject {
    const location = "NamedItemCollection.add";
    const wanted = text(name, location);
    const allowed = namePattern.test(wanted) && wanted.length <= 255 && !parseAddress(wanted) && !/^[rc]$|^r\d+c\d+$/i.test(wanted);
    if (!allowed) throw invalidArgument(location, `${wanted} is not a valid name.`);
    const taken = this.names.some((item) => item.name.toLowerCase() === wanted.toLowerCase());
    if (taken || findTable(allTables(this.session.workbook), wanted)) throw new RichApiError("ItemAlreadyExists", location);
    const formula =
      reference instanceof AreaObject ? `=${formatAbsolute(reference.sheet.name, reference.area)}` : formulaText(reference, location);
    refuseCustomFunctions(this.session.workbook.customFunctionNamespaces, formula, location);
    const item: DefinedName = {
      name: wanted,
      formula,
      sheetId: this.sheet?.id ?? null,
      visible: true,
      comment: text(comment ?? "", location),
    };
    this.session.workbook.names.push(item);
    this.session.restructured();
    return new NamedItem(this.context, item);
  }

  getItem(name: unknown): HostObject {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new RichApiError("ItemNotFound", "NamedItemCollection.getItem");
    return found;
  }

  getItemOrNullObject(name: unknown): HostObject | null {
    const wanted = text(name, "NamedItemCollection.getItem").toLowerCase();
    const found = this.names.find((item) => item.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.context, found) : null;
  }
}

function formulaText(value: unknown, location: string): string {
  if (typeof value === "number" || typeof value === "boolean") return `=${String(value)}`;
  const formula = text(value, location);
  return formula.startsWith("=") ? formula : `="${formula.replaceAll('"', '""')}"`;
}

class NamedItem extends OfficeObject {
  static override readonly officeName = "NamedItem";
  static override readonly scalars = ["name", "_Id", "type", "value", "formula", "visible", "scope", "comment"];
  static override readonly navigations = ["worksheet", "worksheetOrNullObject"];

  constructor(
    context: OfficeContext,
    private readonly item: DefinedName,
  ) {
    super(context);
  }

  private get existing(): DefinedName {
    if (!this.session.workbook.names.includes(this.item)) throw new RichApiError("ItemNotFound", "NamedItem");
    return this.item;
  }

  get name(): string {
    return this.existing.name;
  }

  get _Id(): string {
    return this.existing.name;
  }

  get formula(): string {
    return this.existing.formula;
  }

  set formula(value: unknown) {
    const formula = formulaText(value, "NamedItem.formula");
    refuseCustomFunctions(this.session.workbook.customFunctionNamespaces, formula, "NamedItem.formula");
    this.existing.formula = formula;
    this.session.restructured();
  }

  private get result(): unknown {
    this.session.settle();
    const sheet = this.session.activeSheet;
    const result = this.session.calculator.evaluate(this.existing.formula, { sheet, row: 0, column: 0 });
    return Array.isArray(result) || result instanceof Promise ? result : valueForWire(result);
  }

  get type(): string {
    if (parseAddress(this.existing.formula)) return "Range";
    const { result } = this;
    if (Array.isArray(result)) return "Array";
    if (typeof result === "number") return "Double";
    return typeof result === "boolean" ? "Boolean" : typeof result === "string" && result.startsWith("#") ? "Error" : "String";
  }

  get value(): unknown {
    return parseAddress(this.existing.formula) ? this.existing.formula.slice(1) : this.result;
  }

  get visible(): boolean {
    return this.existing.visible;
  }

  set visible(value: unknown) {
    this.existing.visible = flag(value, "NamedItem.visible");
  }

  get comment(): string {
    return this.existing.comment;
  }

  set comment(value: unknown) {
    this.existing.comment = text(value, "NamedItem.comment");
  }

  get scope(): string {
    return this.existing.sheetId === null ? "Workbook" : "Worksheet";
  }

  get worksheetOrNullObject(): HostObject | null {
    const sheet = this.session.workbook.sheets.find((candidate) => candidate.id === this.existing.sheetId);
    return sheet ? this.context.make.worksheet(sheet) : null;
  }

  get worksheet(): HostObject {
    const found = this.worksheetOrNullObject;
    if (!found) throw new RichApiError("ItemNotFound", "NamedItem.worksheet");
    return found;
  }

  getRange(): HostObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw new RichApiError("ItemNotFound", "NamedItem.getRange");
    return found;
  }

  getRangeOrNullObject(): HostObject | null {
    const parsed = parseAddress(this.existing.formula);
    const sheet = parsed?.sheetName ? this.session.findSheet(parsed.sheetName) : this.session.activeSheet;
    return parsed && sheet ? this.context.make.range(sheet, parsed.area) : null;
  }

  delete(): void {
    const { workbook } = this.session;
    refuseWithoutName(workbook, this.item.name, "NamedItem.delete");
    workbook.names = workbook.names.filter((item) => item !== this.item);
    this.session.restructured();
  }
}
