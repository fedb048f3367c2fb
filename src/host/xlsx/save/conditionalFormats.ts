/**
 * Conditional formats. Rules with a look point to the list of looks in the styles part. A data bar is written twice: as Excel 2007
 * knows it, and its full form in the extension list of the sheet, bound by an id; so are the icon sets of Excel 2010.
 */
import { cellName } from "../../model/address";
import type { ConditionalFormat, ConditionalRule, Threshold } from "../../model/state";
import { areaNames } from "../address";
import { extensions, namespaces } from "../parts";
import { element, escapeXml, type Attributes } from "../xml";
import type { SaveContext } from "./context";
import { argb } from "./styles";

/** Icon sets that Excel 2007 does not have. */
const newerIconSets = new Set(["3Stars", "3Triangles", "5Boxes"]);

const thresholdTypes: Readonly<Record<Threshold["type"], string>> = {
  number: "num",
  percent: "percent",
  percentile: "percentile",
  formula: "formula",
  lowestValue: "min",
  highestValue: "max",
  automatic: "min",
};

type RuleOf<Kind extends ConditionalRule["kind"]> = Extract<ConditionalRule, { kind: Kind }>;

const textTests = {
  contains: {
    type: "containsText",
    operator: "containsText",
    formula: (text: string, cell: string) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  },
  notContains: {
    type: "notContainsText",
    operator: "notContains",
    formula: (text: string, cell: string) => `ISERROR(SEARCH(${text},${cell}))`,
  },
  beginsWith: { type: "beginsWith", operator: "beginsWith", formula: (text: string, cell: string) => `LEFT(${cell},LEN(${text}))=${text}` },
  endsWith: { type: "endsWith", operator: "endsWith", formula: (text: string, cell: string) => `RIGHT(${cell},LEN(${text}))=${text}` },
} as const;

export class ConditionalFormatWriter {
  private readonly newer: string[] = [];

  constructor(private readonly context: SaveContext) {}

  /** The elements of the sheet, one for each format. */
  xml(formats: readonly ConditionalFormat[]): string {
    const distinct = new Set(formats.map(({ priority }) => priority)).size === formats.length;
    const ordered = [...formats].sort((first, second) => first.priority - second.priority);
    return formats
      .filter(({ areas }) => areas.length > 0)
      .map((format) => this.format(format, (distinct ? format.priority : ordered.indexOf(format)) + 1))
      .join("");
  }

  /** The part of the sheet's extension list that holds what Excel 2007 does not know; call it after `xml`. */
  extensionXml(): string {
    if (this.newer.length === 0) return "";
    return element(
      "ext",
      { "xmlns:x14": namespaces.sheet2009, uri: extensions.conditionalFormats },
      element("x14:conditionalFormattings", {}, ...this.newer),
    );
  }

  private format(format: ConditionalFormat, priority: number): string {
    const { rule } = format;
    const sqref = areaNames(format.areas);
    if (rule.kind === "iconSet" && newerIconSets.has(rule.set)) {
      this.addNewer(sqref, this.newerIconSet(rule, priority, format.stopIfTrue));
      return "";
    }
    const common = { priority, stopIfTrue: format.stopIfTrue || null };
    return element("conditionalFormatting", { sqref }, this.rule(format, rule, common, sqref));
  }

  private rule(format: ConditionalFormat, rule: ConditionalRule, common: Attributes, sqref: string): string {
    switch (rule.kind) {
      case "custom":
        return element(
          "cfRule",
          { type: "expression", dxfId: this.context.styles.conditional(rule.style), ...common },
          this.formula(rule.formula),
        );
      case "cellValue":
        return element(
          "cfRule",
          { type: "cellIs", dxfId: this.context.styles.conditional(rule.style), ...common, operator: rule.operator },
          this.formula(rule.formula1),
          rule.formula2 === null ? "" : this.formula(rule.formula2),
        );
      case "containsText": {
        const first = format.areas[0];
        const test = textTests[rule.operator];
        const text = `"${rule.text.replaceAll('"', '""')}"`;
        const formula = test.formula(text, first === undefined ? "A1" : cellName(first.top, first.left));
        return element(
          "cfRule",
          { type: test.type, dxfId: this.context.styles.conditional(rule.style), ...common, operator: test.operator, text: rule.text },
          this.formula(formula),
        );
      }
      case "dataBar":
        return this.dataBar(rule, common, sqref);
      case "iconSet":
        return element(
          "cfRule",
          { type: "iconSet", ...common },
          element(
            "iconSet",
            { iconSet: rule.set, showValue: rule.showValue ? null : false, reverse: rule.reverse || null },
            element("cfvo", { type: "percent", val: "0" }),
            ...rule.thresholds.map((threshold) => this.threshold(threshold, "min", { gte: threshold.orEqual ? null : false })),
          ),
        );
      case "colorScale": {
        const lowest = (index: number): string => (index === 0 ? "min" : "max");
        return element(
          "cfRule",
          { type: "colorScale", ...common },
          element(
            "colorScale",
            {},
            ...rule.points.map((point, index) => this.threshold(point, lowest(index))),
            ...rule.points.map((point) => element("color", { rgb: argb(point.color) })),
          ),
        );
      }
    }
  }

  private formula(text: string): string {
    return element("formula", {}, escapeXml(this.context.formulas.write(text)));
  }

  private thresholdValue(threshold: Threshold): string | null {
    if (threshold.value === null || ["lowestValue", "highestValue", "automatic"].includes(threshold.type)) return null;
    return this.context.formulas.write(threshold.value);
  }

  private threshold(threshold: Threshold, automatic: string, attributes: Attributes = {}): string {
    const type = threshold.type === "automatic" ? automatic : thresholdTypes[threshold.type];
    return element("cfvo", { type, val: this.thresholdValue(threshold), ...attributes });
  }

  private newerThreshold(threshold: Threshold, automatic: string, attributes: Attributes = {}): string {
    const type = threshold.type === "automatic" ? automatic : thresholdTypes[threshold.type];
    const value = this.thresholdValue(threshold);
    return element("x14:cfvo", { type, ...attributes }, value === null ? "" : element("xm:f", {}, escapeXml(value)));
  }

  private dataBar(rule: RuleOf<"dataBar">, common: Attributes, sqref: string): string {
    const id = this.context.id();
    const sameAsPositive = rule.negativeColor === null || null;
    this.addNewer(
      sqref,
      element(
        "x14:cfRule",
        { type: "dataBar", id },
        element(
          "x14:dataBar",
          {
            minLength: 0,
            maxLength: 100,
            gradient: rule.solid ? false : null,
            negativeBarColorSameAsPositive: sameAsPositive,
            showValue: rule.showValue ? null : false,
          },
          this.newerThreshold(rule.minimum, "autoMin"),
          this.newerThreshold(rule.maximum, "autoMax"),
          rule.negativeColor === null ? "" : element("x14:negativeFillColor", { rgb: argb(rule.negativeColor) }),
          element("x14:axisColor", { rgb: "FF5B6470" }),
        ),
      ),
    );
    const twin = element(
      "extLst",
      {},
      element("ext", { "xmlns:x14": namespaces.sheet2009, uri: extensions.dataBarTwin }, element("x14:id", {}, id)),
    );
    return element(
      "cfRule",
      { type: "dataBar", ...common },
      element(
        "dataBar",
        { showValue: rule.showValue ? null : false },
        this.threshold(rule.minimum, "min"),
        this.threshold(rule.maximum, "max"),
        element("color", { rgb: argb(rule.color) }),
      ),
      twin,
    );
  }

  private newerIconSet(rule: RuleOf<"iconSet">, priority: number, stopIfTrue: boolean): string {
    return element(
      "x14:cfRule",
      { type: "iconSet", priority, stopIfTrue: stopIfTrue || null, id: this.context.id() },
      element(
        "x14:iconSet",
        { iconSet: rule.set, showValue: rule.showValue ? null : false, reverse: rule.reverse || null },
        element("x14:cfvo", { type: "percent" }, element("xm:f", {}, "0")),
        ...rule.thresholds.map((threshold) => this.newerThreshold(threshold, "min", { gte: threshold.orEqual ? null : false })),
      ),
    );
  }

  private addNewer(sqref: string, rule: string): void {
    this.newer.push(element("x14:conditionalFormatting", { "xmlns:xm": namespaces.excel2006 }, rule, element("xm:sqref", {}, sqref)));
  }
}
