/** Conditional formats; the newer form of a data bar in the extension list completes the older one. */
import { newId } from "../../model/newWorkbook";
import type { Area, ComparisonOperator, ConditionalFormat, ConditionalRule, ConditionalStyle, Threshold } from "../../model/state";
import { parseAreas } from "../address";
import type { OpenContext } from "./context";
import { child, childrenOf, descendants, flag, number, text, type XmlNode } from "./xmlTree";

const noStyle: ConditionalStyle = {
  color: null,
  bold: null,
  italic: null,
  strikethrough: null,
  fill: null,
  numberFormat: null,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

const thresholdTypes: Readonly<Record<string, Threshold["type"]>> = {
  num: "number",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  min: "lowestValue",
  max: "highestValue",
  autoMin: "automatic",
  autoMax: "automatic",
};

type TextOperator = Extract<ConditionalRule, { kind: "containsText" }>["operator"];
const textOperators: Readonly<Record<string, TextOperator>> = {
  containsText: "contains",
  notContainsText: "notContains",
  beginsWith: "beginsWith",
  endsWith: "endsWith",
};

/** Kinds of rules that are read; those of the first list say what they ask by formulas. */
const byFormula: ReadonlySet<string> = new Set(["expression", "cellIs"]);
const others: ReadonlySet<string> = new Set(["dataBar", "iconSet", "colorScale", ...Object.keys(textOperators)]);

/** Whether a rule of the older form is read; all others stay in the file as they are. */
export const isRead = (type: string, formulas: number): boolean => (byFormula.has(type) ? formulas > 0 : others.has(type));

/** The same of the newer form, whose data bars complete older ones. */
export const newerRead: ReadonlySet<string> = new Set(["dataBar", "iconSet"]);

const defaultNegative = "#FF0000";

class RuleReader {
  constructor(
    private readonly context: OpenContext,
    private readonly newerBars: ReadonlyMap<string, XmlNode>,
  ) {}

  rule(node: XmlNode): ConditionalRule | null {
    const type = text(node, "type") ?? "";
    const formulas = childrenOf(node, "formula").map((formula) => this.context.formulas.read(formula.text));
    const [first, second = null] = formulas;
    if (!isRead(type, formulas.length)) return null;
    switch (type) {
      case "expression":
        return first === undefined ? null : { kind: "custom", formula: first, style: this.style(node) };
      case "cellIs": {
        const operator = (text(node, "operator") ?? "equal") as ComparisonOperator;
        return first === undefined ? null : { kind: "cellValue", operator, formula1: first, formula2: second, style: this.style(node) };
      }
      case "dataBar":
        return this.dataBar(node);
      case "iconSet":
        return this.iconSet(child(node, "iconSet"));
      case "colorScale":
        return this.colorScale(child(node, "colorScale"));
      default: {
        const operator = textOperators[type];
        return operator === undefined ? null : { kind: "containsText", operator, text: text(node, "text") ?? "", style: this.style(node) };
      }
    }
  }

  private style(node: XmlNode): ConditionalStyle {
    return this.context.styles.conditional[number(node, "dxfId") ?? -1] ?? noStyle;
  }

  private threshold(node: XmlNode | undefined): Threshold {
    const type = thresholdTypes[text(node, "type") ?? ""] ?? "automatic";
    const stored = child(node, "f")?.text ?? text(node, "val");
    if (stored === null || ["lowestValue", "highestValue", "automatic"].includes(type)) return { type, value: null };
    return { type, value: Number.isFinite(Number(stored)) && stored !== "" ? stored : this.context.formulas.read(stored) };
  }

  private dataBar(node: XmlNode): ConditionalRule {
    const bar = child(node, "dataBar");
    const id = descendants(child(node, "extLst"), "id")[0]?.text.trim() ?? "";
    const newer = this.newerBars.get(id);
    const thresholds = childrenOf(newer ?? bar, "cfvo");
    const sameAsPositive = flag(newer, "negativeBarColorSameAsPositive");
    return {
      kind: "dataBar",
      color: this.context.colors.cell(child(bar, "color")) ?? "#000000",
      negativeColor:
        newer === undefined || sameAsPositive ? null : (this.context.colors.cell(child(newer, "negativeFillColor")) ?? defaultNegative),
      solid: newer !== undefined && !flag(newer, "gradient", true),
      showValue: flag(bar, "showValue", true),
      minimum: this.threshold(thresholds[0]),
      maximum: this.threshold(thresholds[1]),
    };
  }

  iconSet(set: XmlNode | undefined): ConditionalRule {
    return {
      kind: "iconSet",
      set: text(set, "iconSet") ?? "3TrafficLights1",
      showValue: flag(set, "showValue", true),
      reverse: flag(set, "reverse"),
      thresholds: childrenOf(set, "cfvo")
        .slice(1)
        .map((node) => ({ ...this.threshold(node), orEqual: flag(node, "gte", true) })),
    };
  }

  private colorScale(scale: XmlNode | undefined): ConditionalRule {
    const colors = childrenOf(scale, "color");
    const points = childrenOf(scale, "cfvo").map((node, index) => ({
      ...this.threshold(node),
      color: this.context.colors.cell(colors[index]) ?? "#000000",
    }));
    return { kind: "colorScale", points };
  }
}

/** Excel counts priorities from 1. */
const priorityOf = (node: XmlNode): number => Math.max(0, (number(node, "priority") ?? 1) - 1);

export function openConditionalFormats(sheet: XmlNode, context: OpenContext): ConditionalFormat[] {
  const extension = child(sheet, "extLst");
  const newerRules = descendants(extension, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").map((rule) => ({ rule, areas: parseAreas(child(group, "sqref")?.text ?? "") })),
  );
  const bars = new Map<string, XmlNode>();
  for (const { rule } of newerRules) {
    const bar = child(rule, "dataBar");
    if (bar !== undefined) bars.set(text(rule, "id") ?? "", bar);
  }
  const reader = new RuleReader(context, bars);
  const formats: ConditionalFormat[] = [];
  const add = (node: XmlNode, areas: Area[], rule: ConditionalRule | null): void => {
    if (rule === null) context.held.add("conditionalFormat");
    else formats.push({ id: newId(), areas, priority: priorityOf(node), stopIfTrue: flag(node, "stopIfTrue"), rule });
  };
  for (const group of childrenOf(sheet, "conditionalFormatting")) {
    for (const node of childrenOf(group, "cfRule")) add(node, parseAreas(text(group, "sqref") ?? ""), reader.rule(node));
  }
  for (const { rule, areas } of newerRules) {
    const icons = child(rule, "iconSet");
    if (icons !== undefined) add(rule, areas, reader.iconSet(icons));
  }
  return formats.sort((first, second) => first.priority - second.priority);
}
