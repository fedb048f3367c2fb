/**
 * What the conditional formats of a sheet say about a cell: changed look, data bar, icon, scale colour.
 *
 * Made anew after every change of the workbook; within one state each cell is judged once and each rule reads its area once.
 */
import { bounding, contains, oneCell } from "../../host/model/address";
import { translateFormula } from "../../host/calc/rewrite";
import {
  CellError,
  cellKey,
  columnOf,
  rowOf,
  type CellValue,
  type ComparisonOperator,
  type ConditionalFormat,
  type ConditionalRule,
  type ConditionalStyle,
  type Sheet,
  type Threshold,
} from "../../host/model/state";
import { mix } from "./colors";

export interface DataBarLook {
  /** Shares of the cell's width: where the axis lies and where the bar ends. */
  readonly axis: number;
  readonly end: number;
  readonly color: string;
  readonly solid: boolean;
}

export interface ConditionalLook {
  readonly style: Partial<ConditionalStyle>;
  readonly bar: DataBarLook | null;
  readonly icon: { readonly set: string; readonly index: number } | null;
  readonly showValue: boolean;
}

/** Evaluates a formula with leading "=" as if it stood in the cell. */
export type Evaluate = (formula: string, row: number, column: number) => CellValue;

const none: ConditionalLook = { style: {}, bar: null, icon: null, showValue: true };

interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly sorted: readonly number[];
}

export class ConditionalLooks {
  private readonly formats: readonly ConditionalFormat[];
  private readonly looks = new Map<number, ConditionalLook>();
  private readonly scales = new Map<string, Scale>();

  constructor(
    private readonly sheet: Sheet,
    private readonly evaluate: Evaluate,
  ) {
    this.formats = [...sheet.conditionalFormats].sort((a, b) => a.priority - b.priority);
  }

  lookAt(row: number, column: number, value: CellValue): ConditionalLook {
    if (this.formats.length === 0) return none;
    const key = cellKey(row, column);
    const known = this.looks.get(key);
    if (known) return known;
    const look = this.judge(row, column, value);
    this.looks.set(key, look);
    return look;
  }

  private judge(row: number, column: number, value: CellValue): ConditionalLook {
    let look = none;
    for (const format of this.formats) {
      if (!format.areas.some((area) => contains(area, oneCell(row, column)))) continue;
      const added = this.apply(format, row, column, value);
      if (!added) continue;
      look = {
        // The rule judged first wins where two set the same property.
        style: { ...added.style, ...look.style },
        bar: look.bar ?? added.bar,
        icon: look.icon ?? added.icon,
        showValue: look.showValue && added.showValue,
      };
      if (format.stopIfTrue) break;
    }
    return look;
  }

  private apply(format: ConditionalFormat, row: number, column: number, value: CellValue): ConditionalLook | null {
    const { rule } = format;
    switch (rule.kind) {
      case "custom":
        return isTrue(this.valueOf(rule.formula, format, row, column)) ? styled(rule.style) : null;
      case "cellValue": {
        if (value === null || value instanceof CellError) return null;
        const first = this.valueOf(rule.formula1, format, row, column);
        const second = rule.formula2 === null ? null : this.valueOf(rule.formula2, format, row, column);
        return compare(rule.operator, value, first, second) ? styled(rule.style) : null;
      }
      case "containsText":
        return matchesText(rule, value) ? styled(rule.style) : null;
      case "dataBar":
        return typeof value === "number" ? this.dataBar(rule, format, value) : null;
      case "iconSet":
        return typeof value === "number" ? this.icon(rule, format, value) : null;
      case "colorScale":
        return typeof value === "number" ? this.scaleColor(rule, format, value) : null;
    }
  }

  private valueOf(formula: string, format: ConditionalFormat, row: number, column: number): CellValue {
    const literal = Number(formula);
    if (formula.trim() !== "" && Number.isFinite(literal)) return literal;
    // The formula of a rule is written for the upper left cell of its areas.
    const whole = format.areas.reduce(bounding, format.areas[0] ?? oneCell(row, column));
    const written = formula.startsWith("=") ? formula : `=${formula}`;
    return this.evaluate(translateFormula(written, row - whole.top, column - whole.left), row, column);
  }

  private dataBar(rule: Extract<ConditionalRule, { kind: "dataBar" }>, format: ConditionalFormat, value: number): ConditionalLook {
    const scale = this.scaleOf(format);
    const low = rule.minimum.type === "automatic" ? Math.min(0, scale.minimum) : this.bound(rule.minimum, scale, scale.minimum);
    const high = rule.maximum.type === "automatic" ? Math.max(0, scale.maximum) : this.bound(rule.maximum, scale, scale.maximum);
    const share = (number: number): number => (high > low ? Math.min(1, Math.max(0, (number - low) / (high - low))) : 0);
    const color = value < 0 && rule.negativeColor ? rule.negativeColor : rule.color;
    return { ...none, bar: { axis: share(0), end: share(value), color, solid: rule.solid }, showValue: rule.showValue };
  }

  private icon(rule: Extract<ConditionalRule, { kind: "iconSet" }>, format: ConditionalFormat, value: number): ConditionalLook {
    const scale = this.scaleOf(format);
    let index = 0;
    rule.thresholds.forEach((threshold, position) => {
      const bound = this.bound(threshold, scale, 0);
      if (threshold.orEqual ? value >= bound : value > bound) index = position + 1;
    });
    return { ...none, icon: { set: rule.set, index: rule.reverse ? rule.thresholds.length - index : index }, showValue: rule.showValue };
  }

  private scaleColor(
    rule: Extract<ConditionalRule, { kind: "colorScale" }>,
    format: ConditionalFormat,
    value: number,
  ): ConditionalLook | null {
    const scale = this.scaleOf(format);
    const last = rule.points.length - 1;
    const stops = rule.points.map((point, position) => ({
      at: this.bound(point, scale, position === last ? scale.maximum : scale.minimum),
      color: point.color,
    }));
    const next = stops.findIndex((stop) => value <= stop.at);
    const after = stops[next < 0 ? last : next];
    const before = stops[Math.max(0, (next < 0 ? last : next) - 1)];
    if (!after || !before) return null;
    const share = after.at > before.at ? Math.min(1, Math.max(0, (value - before.at) / (after.at - before.at))) : 1;
    return styled({ fill: mix(before.color, after.color, share) });
  }

  private bound(threshold: Threshold, scale: Scale, otherwise: number): number {
    const span = scale.maximum - scale.minimum;
    const amount = Number(threshold.value ?? 0);
    switch (threshold.type) {
      case "number":
        return amount;
      case "percent":
        return scale.minimum + (span * amount) / 100;
      case "percentile":
        return percentile(scale.sorted, amount / 100);
      case "lowestValue":
        return scale.minimum;
      case "highestValue":
        return scale.maximum;
      case "formula": {
        const value = this.evaluate(`=${(threshold.value ?? "0").replace(/^=/, "")}`, 0, 0);
        return typeof value === "number" ? value : otherwise;
      }
      case "automatic":
        return otherwise;
    }
  }

  private scaleOf(format: ConditionalFormat): Scale {
    const known = this.scales.get(format.id);
    if (known) return known;
    const numbers: number[] = [];
    for (const [key, cell] of this.sheet.cells) {
      if (typeof cell.value !== "number") continue;
      if (format.areas.some((area) => contains(area, oneCell(rowOf(key), columnOf(key))))) numbers.push(cell.value);
    }
    numbers.sort((a, b) => a - b);
    const scale = { minimum: numbers[0] ?? 0, maximum: numbers[numbers.length - 1] ?? 0, sorted: numbers };
    this.scales.set(format.id, scale);
    return scale;
  }
}

function styled(style: Partial<ConditionalStyle>): ConditionalLook {
  return { ...none, style: Object.fromEntries(Object.entries(style).filter(([, value]) => value !== null)) };
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** Order of Excel: numbers before texts before logical values; text without case. */
function order(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => (typeof value === "boolean" ? 2 : typeof value === "string" ? 1 : 0);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string")
    return a.toLowerCase() === b.toLowerCase() ? 0 : a.toLowerCase() < b.toLowerCase() ? -1 : 1;
  return Number(a ?? 0) - Number(b ?? 0);
}

/** Judges a value by the operator of a rule. */
function compare(operator: ComparisonOperator, value: CellValue, first: CellValue, second: CellValue): boolean {
  if (first instanceof CellError || second instanceof CellError || value instanceof CellError) return false;
  const toFirst = order(value, first);
  switch (operator) {
    case "equal":
      return toFirst === 0;
    case "notEqual":
      return toFirst !== 0;
    case "greaterThan":
      return toFirst > 0;
    case "greaterThanOrEqual":
      return toFirst >= 0;
    case "lessThan":
      return toFirst < 0;
    case "lessThanOrEqual":
      return toFirst <= 0;
    case "between":
      return toFirst >= 0 && order(value, second) <= 0;
    case "notBetween":
      return toFirst < 0 || order(value, second) > 0;
  }
}

function matchesText(rule: Extract<ConditionalRule, { kind: "containsText" }>, value: CellValue): boolean {
  if (value instanceof CellError) return false;
  const text = String(value ?? "").toLowerCase();
  const part = rule.text.toLowerCase();
  switch (rule.operator) {
    case "contains":
      return text.includes(part);
    case "notContains":
      return !text.includes(part);
    case "beginsWith":
      return text.startsWith(part);
    case "endsWith":
      return text.endsWith(part);
  }
}

function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * Math.min(1, Math.max(0, share));
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}
