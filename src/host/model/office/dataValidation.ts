/** Excel.DataValidation: what a cell accepts. Setting a rule replaces the rules of all cells in the range. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { formatAbsolute, oneCell, sameArea, contains, overlap } from "../address";
import { refuseProtected } from "../guards";
import { cutOut } from "../rules";
import { validationAccepts } from "../validation";
import { cellKey, type ComparisonOperator, type Validation } from "../state";
import { AreaObject, RangePart, capitalized, flag, isRecord, text, word } from "./officeObject";

const kinds = ["list", "wholeNumber", "decimal", "date", "time", "textLength", "custom"] as const;
const operators: readonly ComparisonOperator[] = [
  "between",
  "notBetween",
  "equal",
  "notEqual",
  "greaterThan",
  "lessThan",
  "greaterThanOrEqual",
  "lessThanOrEqual",
];
/** Office.js writes EqualTo and so on. */
export const operatorOf = (value: unknown, location: string): ComparisonOperator =>
  word(
    typeof value === "string" ? value.replace(/(equal|greaterThan|lessThan)To$/i, "$1").replace(/EqualTo$/i, "Equal") : value,
    operators,
    location,
  );
export function operatorName(operator: ComparisonOperator): string {
  if (operator === "equal" || operator === "notEqual") return `${capitalized(operator)}To`;
  return operator === "greaterThanOrEqual" || operator === "lessThanOrEqual" ? `${capitalized(operator)}To` : capitalized(operator);
}

/** Excel refuses longer lists of items written out. */
const longestList = 255;

/** Excel cannot compute custom functions here. */
export function refuseCustomFunctions(namespaces: readonly string[], formula: string, location: string): void {
  const used = [...namespaces, "KAM", "KAMDEV"].find((namespace) =>
    new RegExp(`(^|[^\\p{L}\\p{N}_.])${namespace}\\.[\\p{L}_]`, "iu").test(formula),
  );
  if (used && formula.startsWith("="))
    throw invalidArgument(location, `Custom functions such as ${used}.* do not work here; refer to a cell that holds the result.`);
}

export class DataValidation extends RangePart {
  static override readonly officeName = "DataValidation";
  static override readonly scalars = ["type", "rule", "errorAlert", "prompt", "ignoreBlanks", "valid"];

  private get current(): Validation | null {
    const { area, sheet } = this.range;
    return sheet.validations.find((item) => item.areas.some((part) => contains(part, oneCell(area.top, area.left)))) ?? null;
  }

  /** The rule of exactly this range, split off from a larger one where need be. */
  private own(location: string): Validation {
    const { area, sheet } = this.range;
    refuseProtected(this.session.workbook, sheet, null, location);
    const exact = sheet.validations.find((item) => item.areas.length === 1 && item.areas[0] && sameArea(item.areas[0], area));
    if (exact) return exact;
    const before = this.current;
    const copy: Validation = before
      ? { ...before, areas: [area] }
      : {
          areas: [area],
          type: "custom",
          operator: null,
          formula1: "",
          formula2: null,
          inCellDropDown: true,
          ignoreBlanks: true,
          prompt: null,
          alert: null,
        };
    sheet.validations = [...cutOut(sheet.validations, area), copy];
    return copy;
  }

  get type(): string {
    const { area, sheet } = this.range;
    const here = sheet.validations.filter((item) => item.areas.some((part) => overlap(part, area)));
    if (here.length === 0) return "None";
    if (here.length > 1) return here.every((item) => item.type === here[0]?.type) ? "Inconsistent" : "MixedCriteria";
    const whole = here[0]?.areas.some((part) => contains(part, area)) && here[0].formula1 !== "";
    return whole && here[0] ? capitalized(here[0].type) : "Inconsistent";
  }

  get rule(): unknown {
    const { current } = this;
    if (!current || current.formula1 === "") return {};
    if (current.type === "list") return { list: { inCellDropDown: current.inCellDropDown, source: current.formula1 } };
    if (current.type === "custom") return { custom: { formula: current.formula1 } };
    const operator = operatorName(current.operator ?? "between");
    const second = current.formula2 === null ? {} : { formula2: literal(current.formula2) };
    return { [current.type]: { formula1: literal(current.formula1), ...second, operator } };
  }

  set rule(value: unknown) {
    const location = "DataValidation.rule";
    if (!isRecord(value)) throw invalidArgument(location);
    const given = Object.keys(value).filter((key) => value[key] !== undefined && value[key] !== null);
    const type = given.length === 1 ? word(given[0], kinds, location) : null;
    const detail = type && value[type];
    if (!type || !isRecord(detail)) throw invalidArgument(location, "A rule has exactly one kind.");
    const own = this.own(location);
    own.type = type;
    own.operator = null;
    own.formula2 = null;
    if (type === "list") {
      own.formula1 = this.listSource(detail["source"], location);
      own.inCellDropDown = detail["inCellDropDown"] !== false;
    } else if (type === "custom") {
      own.formula1 = this.formula(detail["formula"], location);
    } else {
      own.operator = operatorOf(detail["operator"], location);
      own.formula1 = this.formula(detail["formula1"], location);
      const isPair = own.operator === "between" || own.operator === "notBetween";
      if (isPair && detail["formula2"] === undefined) throw invalidArgument(location, "between needs two values.");
      own.formula2 = isPair ? this.formula(detail["formula2"], location) : null;
    }
  }

  private listSource(source: unknown, location: string): string {
    if (source instanceof AreaObject) return `=${formatAbsolute(source.sheet.name, source.area)}`;
    const list = text(source, location);
    if (!list.startsWith("=") && list.length > longestList) {
      throw invalidArgument(location, `A list written out may have ${longestList} characters, this one has ${list.length}.`);
    }
    if (list === "") throw invalidArgument(location);
    return this.formula(list, location);
  }

  private formula(value: unknown, location: string): string {
    const formula = value instanceof AreaObject ? `=${formatAbsolute(value.sheet.name, value.area)}` : plainText(value);
    if (formula === "") throw invalidArgument(location);
    refuseCustomFunctions(this.session.workbook.customFunctionNamespaces, formula, location);
    if (formula.length > 8192) throw invalidArgument(location);
    if (/^=.*\[[^\]]*\]/.test(formula) && !/INDIRECT\(/i.test(formula)) {
      throw invalidArgument(location, "Data validation takes no structured references; use a range or INDIRECT.");
    }
    return formula;
  }

  get errorAlert(): unknown {
    const alert = this.current?.alert;
    return alert ? { message: alert.message, title: alert.title, style: capitalized(alert.style), showAlert: alert.show } : null;
  }

  set errorAlert(value: unknown) {
    const location = "DataValidation.errorAlert";
    if (!isRecord(value)) throw invalidArgument(location);
    const style = word(value["style"] ?? "Stop", ["stop", "warning", "information"] as const, location);
    const title = limited(value["title"], 32, location);
    const message = limited(value["message"], 255, location);
    this.own(location).alert = { title, message, style, show: value["showAlert"] !== false };
  }

  get prompt(): unknown {
    const prompt = this.current?.prompt;
    return prompt ? { message: prompt.message, title: prompt.title, showPrompt: prompt.show } : null;
  }

  set prompt(value: unknown) {
    const location = "DataValidation.prompt";
    if (!isRecord(value)) throw invalidArgument(location);
    const title = limited(value["title"], 32, location);
    this.own(location).prompt = { title, message: limited(value["message"], 255, location), show: value["showPrompt"] !== false };
  }

  get ignoreBlanks(): boolean {
    return this.current?.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    this.own("DataValidation.ignoreBlanks").ignoreBlanks = flag(value, "DataValidation.ignoreBlanks");
  }

  /** Whether all cells hold what they may; null where some do and some do not. */
  get valid(): boolean | null {
    this.session.settle();
    const { area, sheet } = this.range;
    const results = new Set<boolean>();
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const rule = sheet.validations.find((item) => item.areas.some((part) => contains(part, oneCell(row, column))));
        results.add(
          !rule || validationAccepts(this.session, sheet, rule, row, column, sheet.cells.get(cellKey(row, column))?.value ?? null),
        );
      }
    }
    return results.size > 1 ? null : !results.has(false);
  }

  clear(): void {
    refuseProtected(this.session.workbook, this.range.sheet, null, "DataValidation.clear");
    this.range.sheet.validations = cutOut(this.range.sheet.validations, this.range.area);
  }

  getInvalidCells(): never {
    throw new RichApiError("ApiNotFound", "DataValidation.getInvalidCells");
  }
}

/** "" for what is no text, number or flag. */
const plainText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

const literal = (formula: string): string | number => (formula !== "" && Number.isFinite(Number(formula)) ? Number(formula) : formula);

function limited(value: unknown, longest: number, location: string): string {
  const found = value === undefined || value === null ? "" : text(value, location);
  if (found.length > longest) throw invalidArgument(location, `At most ${longest} characters, these are ${found.length}.`);
  return found;
}
