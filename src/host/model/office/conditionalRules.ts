/** The rules of conditional formats: formula, cell value, text, data bar, icon set, colour scale. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import type { ConditionalRule, ConditionalStyle, Threshold } from "../state";
import { ConditionalRangeFormat } from "./conditionalLooks";
import { operatorName, operatorOf, refuseCustomFunctions } from "./dataValidation";
import { OfficeObject, capitalized, color, flag, isRecord, text, word, type OfficeContext } from "./officeObject";

export type RuleKind = ConditionalRule["kind"];
type Rule<K extends RuleKind> = Extract<ConditionalRule, { kind: K }>;

const noStyle = (): ConditionalStyle => ({
  ...{ color: null, bold: null, italic: null, strikethrough: null, fill: null, numberFormat: null },
  ...{ top: null, bottom: null, left: null, right: null },
});

const automatic = (): Threshold => ({ type: "automatic", value: null });

/** What a rule is before the add-in has set it. */
export function blankRule(kind: RuleKind): ConditionalRule {
  switch (kind) {
    case "custom":
      return { kind, formula: "", style: noStyle() };
    case "cellValue":
      return { kind, operator: "equal", formula1: "", formula2: null, style: noStyle() };
    case "containsText":
      return { kind, operator: "contains", text: "", style: noStyle() };
    case "dataBar":
      return {
        kind,
        color: "#638EC6",
        negativeColor: "#FF0000",
        solid: false,
        showValue: true,
        minimum: automatic(),
        maximum: automatic(),
      };
    case "iconSet":
      return { kind, set: "3TrafficLights1", showValue: true, reverse: false, thresholds: evenThresholds(3) };
    case "colorScale":
      return {
        kind,
        points: [
          { type: "lowestValue", value: null, color: "#F8696B" },
          { type: "highestValue", value: null, color: "#63BE7B" },
        ],
      };
  }
}

const evenThresholds = (icons: number): Rule<"iconSet">["thresholds"] =>
  Array.from({ length: icons - 1 }, (_, index) => ({
    type: "percent",
    value: String(Math.round(((index + 1) * 100) / icons)),
    orEqual: true,
  }));

export function ruleObject(context: OfficeContext, rule: ConditionalRule): HostObject {
  switch (rule.kind) {
    case "custom":
      return new CustomConditionalFormat(context, rule);
    case "cellValue":
      return new CellValueConditionalFormat(context, rule);
    case "containsText":
      return new TextConditionalFormat(context, rule);
    case "dataBar":
      return new DataBarConditionalFormat(context, rule);
    case "iconSet":
      return new IconSetConditionalFormat(context, rule);
    case "colorScale":
      return new ColorScaleConditionalFormat(context, rule);
  }
}

abstract class RuleObject<K extends RuleKind> extends OfficeObject {
  constructor(
    context: OfficeContext,
    protected readonly state: Rule<K>,
  ) {
    super(context);
  }

  /** Excel takes neither custom functions nor structured references here. */
  protected checked(value: unknown, location: string): string {
    const formula = typeof value === "number" ? String(value) : text(value, location);
    refuseCustomFunctions(this.session.workbook.customFunctionNamespaces, formula, location);
    if (formula.startsWith("=") && /[\p{L}\d_]\[|\[@/u.test(formula.replaceAll(/"[^"]*"/g, "")) && !/INDIRECT\(/i.test(formula)) {
      throw invalidArgument(location, "Conditional formats take no structured references.");
    }
    return formula;
  }
}

class CustomConditionalFormat extends RuleObject<"custom"> {
  static override readonly officeName = "CustomConditionalFormat";
  static override readonly navigations = ["rule", "format"];

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, this.state.style);
  }

  get rule(): HostObject {
    return new ConditionalFormatRule(this.context, this.state);
  }
}

class ConditionalFormatRule extends RuleObject<"custom"> {
  static override readonly officeName = "ConditionalFormatRule";
  static override readonly scalars = ["formula"];

  get formula(): string {
    return this.state.formula;
  }

  set formula(value: unknown) {
    const location = "ConditionalFormatRule.formula";
    const formula = this.checked(value, location);
    if (formula === "") throw invalidArgument(location);
    this.state.formula = formula.startsWith("=") ? formula : `=${formula}`;
  }
}

class CellValueConditionalFormat extends RuleObject<"cellValue"> {
  static override readonly officeName = "CellValueConditionalFormat";
  static override readonly scalars = ["rule"];
  static override readonly navigations = ["format"];

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, this.state.style);
  }

  get rule(): unknown {
    const { formula1, formula2, operator } = this.state;
    // Office.js says EqualTo but GreaterThanOrEqual.
    const name = operator === "equal" || operator === "notEqual" ? operatorName(operator) : capitalized(operator);
    return { formula1, ...(formula2 === null ? {} : { formula2 }), operator: name };
  }

  set rule(value: unknown) {
    const location = "CellValueConditionalFormat.rule";
    if (!isRecord(value)) throw invalidArgument(location);
    this.state.operator = operatorOf(value["operator"], location);
    this.state.formula1 = this.checked(value["formula1"], location);
    const isPair = this.state.operator === "between" || this.state.operator === "notBetween";
    this.state.formula2 = isPair ? this.checked(value["formula2"], location) : null;
  }
}

class TextConditionalFormat extends RuleObject<"containsText"> {
  static override readonly officeName = "TextConditionalFormat";
  static override readonly scalars = ["rule"];
  static override readonly navigations = ["format"];

  get format(): HostObject {
    return new ConditionalRangeFormat(this.context, this.state.style);
  }

  get rule(): unknown {
    return { operator: capitalized(this.state.operator), text: this.state.text };
  }

  set rule(value: unknown) {
    const location = "TextConditionalFormat.rule";
    if (!isRecord(value)) throw invalidArgument(location);
    this.state.operator = word(value["operator"], ["contains", "notContains", "beginsWith", "endsWith"] as const, location);
    this.state.text = this.checked(value["text"], location);
  }
}

const thresholdTypes = ["automatic", "lowestValue", "highestValue", "number", "percent", "formula", "percentile"] as const;

class DataBarConditionalFormat extends RuleObject<"dataBar"> {
  static override readonly officeName = "DataBarConditionalFormat";
  static override readonly scalars = ["showDataBarOnly", "lowerBoundRule", "upperBoundRule"];
  static override readonly navigations = ["positiveFormat", "negativeFormat"];

  get showDataBarOnly(): boolean {
    return !this.state.showValue;
  }

  set showDataBarOnly(value: unknown) {
    this.state.showValue = !flag(value, "DataBarConditionalFormat.showDataBarOnly");
  }

  private bound(value: unknown, location: string): Threshold {
    if (!isRecord(value)) throw invalidArgument(location);
    const formula = value["formula"];
    const bound = formula === undefined || formula === null ? null : this.checked(formula, location);
    return { type: word(value["type"], thresholdTypes, location), value: bound };
  }

  get lowerBoundRule(): unknown {
    return { type: capitalized(this.state.minimum.type), formula: this.state.minimum.value };
  }

  set lowerBoundRule(value: unknown) {
    this.state.minimum = this.bound(value, "DataBarConditionalFormat.lowerBoundRule");
  }

  get upperBoundRule(): unknown {
    return { type: capitalized(this.state.maximum.type), formula: this.state.maximum.value };
  }

  set upperBoundRule(value: unknown) {
    this.state.maximum = this.bound(value, "DataBarConditionalFormat.upperBoundRule");
  }

  get positiveFormat(): HostObject {
    return new ConditionalDataBarPositiveFormat(this.context, this.state);
  }

  get negativeFormat(): HostObject {
    return new ConditionalDataBarNegativeFormat(this.context, this.state);
  }
}

class ConditionalDataBarPositiveFormat extends RuleObject<"dataBar"> {
  static override readonly officeName = "ConditionalDataBarPositiveFormat";
  static override readonly scalars = ["fillColor", "gradientFill"];

  get fillColor(): string {
    return this.state.color;
  }

  set fillColor(value: unknown) {
    this.state.color = color(value, "ConditionalDataBarPositiveFormat.fillColor") ?? "#638EC6";
  }

  get gradientFill(): boolean {
    return !this.state.solid;
  }

  set gradientFill(value: unknown) {
    this.state.solid = !flag(value, "ConditionalDataBarPositiveFormat.gradientFill");
  }
}

class ConditionalDataBarNegativeFormat extends RuleObject<"dataBar"> {
  static override readonly officeName = "ConditionalDataBarNegativeFormat";
  static override readonly scalars = ["fillColor", "matchPositiveFillColor"];

  get fillColor(): string {
    return this.state.negativeColor ?? this.state.color;
  }

  set fillColor(value: unknown) {
    this.state.negativeColor = color(value, "ConditionalDataBarNegativeFormat.fillColor");
  }

  get matchPositiveFillColor(): boolean {
    return this.state.negativeColor === null;
  }

  set matchPositiveFillColor(value: unknown) {
    const matches = flag(value, "ConditionalDataBarNegativeFormat.matchPositiveFillColor");
    this.state.negativeColor = matches ? null : (this.state.negativeColor ?? "#FF0000");
  }
}

const numbers: Readonly<Record<string, string>> = { Three: "3", Four: "4", Five: "5" };

/** ThreeTrafficLights1 in Office.js is 3TrafficLights1 in the file. */
const fileIconSet = (name: string): string => name.replace(/^(Three|Four|Five)/, (count) => numbers[count] ?? count);
const officeIconSet = (name: string): string =>
  name.replace(/^[345]/, (count) => Object.keys(numbers).find((key) => numbers[key] === count) ?? count);
const iconSetPattern =
  /^(Three(Arrows|ArrowsGray|Flags|TrafficLights1|TrafficLights2|Signs|Symbols|Symbols2|Stars|Triangles)|Four(Arrows|ArrowsGray|RedToBlack|Rating|TrafficLights)|Five(Arrows|ArrowsGray|Rating|Quarters|Boxes))$/;

class IconSetConditionalFormat extends RuleObject<"iconSet"> {
  static override readonly officeName = "IconSetConditionalFormat";
  static override readonly scalars = ["style", "criteria", "reverseIconOrder", "showIconOnly"];

  get style(): string {
    return officeIconSet(this.state.set);
  }

  set style(value: unknown) {
    const location = "IconSetConditionalFormat.style";
    const style = capitalized(text(value, location));
    if (!iconSetPattern.test(style)) throw invalidArgument(location, `${style} is no icon set.`);
    const count = Number(fileIconSet(style).charAt(0));
    this.state.set = fileIconSet(style);
    if (this.state.thresholds.length !== count - 1) this.state.thresholds = evenThresholds(count);
  }

  get criteria(): unknown {
    const first = { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" };
    const others = this.state.thresholds.map(({ type, value, orEqual }) => ({
      type: capitalized(type),
      formula: value,
      operator: orEqual ? "GreaterThanOrEqual" : "GreaterThan",
    }));
    return [first, ...others];
  }

  /** One criterion for each icon; that of the first is not looked at, it takes what the others leave. */
  set criteria(value: unknown) {
    const location = "IconSetConditionalFormat.criteria";
    const count = Number(this.state.set.charAt(0));
    if (!Array.isArray(value) || value.length !== count) throw invalidArgument(location, `The icon set has ${count} icons.`);
    this.state.thresholds = value.slice(1).map((item: unknown) => {
      if (!isRecord(item)) throw invalidArgument(location);
      if (item["customIcon"] !== undefined && item["customIcon"] !== null) throw new RichApiError("ApiNotFound", `${location}(customIcon)`);
      const type = word(item["type"], ["number", "percent", "formula", "percentile"] as const, location);
      const operator = word(item["operator"], ["GreaterThan", "GreaterThanOrEqual"] as const, location);
      return { type, value: this.checked(item["formula"], location), orEqual: operator === "GreaterThanOrEqual" };
    });
  }

  get reverseIconOrder(): boolean {
    return this.state.reverse;
  }

  set reverseIconOrder(value: unknown) {
    this.state.reverse = flag(value, "IconSetConditionalFormat.reverseIconOrder");
  }

  get showIconOnly(): boolean {
    return !this.state.showValue;
  }

  set showIconOnly(value: unknown) {
    this.state.showValue = !flag(value, "IconSetConditionalFormat.showIconOnly");
  }
}

class ColorScaleConditionalFormat extends RuleObject<"colorScale"> {
  static override readonly officeName = "ColorScaleConditionalFormat";
  static override readonly scalars = ["criteria", "threeColorScale"];

  get threeColorScale(): boolean {
    return this.state.points.length === 3;
  }

  get criteria(): unknown {
    const shown = this.state.points.map(({ type, value, color: of }) => ({ type: capitalized(type), formula: value, color: of }));
    return { minimum: shown[0], ...(shown.length === 3 ? { midpoint: shown[1] } : {}), maximum: shown.at(-1) };
  }

  set criteria(value: unknown) {
    const location = "ColorScaleConditionalFormat.criteria";
    if (!isRecord(value)) throw invalidArgument(location);
    const wanted = [value["minimum"], value["midpoint"], value["maximum"]].filter((point) => point !== undefined && point !== null);
    if (wanted.length < 2) throw invalidArgument(location, "A colour scale has a minimum and a maximum.");
    this.state.points = wanted.map((point) => {
      if (!isRecord(point)) throw invalidArgument(location);
      const limit = point["formula"] === undefined || point["formula"] === null ? null : this.checked(point["formula"], location);
      return { type: word(point["type"], thresholdTypes, location), value: limit, color: color(point["color"], location) ?? "#FFFFFF" };
    });
  }
}
