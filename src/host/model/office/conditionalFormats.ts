/** Conditional formats of a range. The rules themselves are in conditionalRules. */
import type { HostObject } from "../../protocol/hostObject";
import { RichApiError } from "../../protocol/richApiError";
import { overlap } from "../address";
import { refuseProtected } from "../guards";
import { newId } from "../newWorkbook";
import type { ConditionalFormat as FormatState, ConditionalRule, Sheet } from "../state";
import { blankRule, ruleObject, type RuleKind } from "./conditionalRules";
import { OfficeCollection, OfficeObject, capitalized, flag, number, text, word, type AreaObject, type OfficeContext } from "./officeObject";

/** Names of the kinds as Office.js has them where they differ from the state's. */
const kinds: readonly RuleKind[] = ["custom", "cellValue", "containsText", "dataBar", "iconSet", "colorScale"];

const byPriority = (a: FormatState, b: FormatState): number => a.priority - b.priority;

/** Numbers the formats of a sheet anew from 0, in their order. */
function renumber(sheet: Sheet): void {
  sheet.conditionalFormats.sort(byPriority);
  for (const [index, format] of sheet.conditionalFormats.entries()) format.priority = index;
}

export class ConditionalFormatCollection extends OfficeCollection {
  static override readonly officeName = "ConditionalFormatCollection";

  constructor(private readonly range: AreaObject) {
    super(range.context);
  }

  private get formats(): FormatState[] {
    return this.range.sheet.conditionalFormats
      .filter((format) => format.areas.some((area) => overlap(area, this.range.area)))
      .sort(byPriority);
  }

  private made(format: FormatState): HostObject {
    return new ConditionalFormat(this.context, this.range.sheet, format);
  }

  list(): readonly HostObject[] {
    return this.formats.map((format) => this.made(format));
  }

  /** A new format is judged first. */
  add(type: unknown): HostObject {
    const location = "ConditionalFormatCollection.add";
    const wanted = text(type, location);
    if (/^(topBottom|presetCriteria)$/i.test(wanted)) throw new RichApiError("ApiNotFound", `${location}(${wanted})`);
    const kind = word(wanted, kinds, location);
    const { area, sheet } = this.range;
    refuseProtected(this.session.workbook, sheet, null, location, "allowFormatCells");
    const format: FormatState = { id: newId(), areas: [area], priority: -1, stopIfTrue: false, rule: blankRule(kind) };
    sheet.conditionalFormats.push(format);
    renumber(sheet);
    return this.made(format);
  }

  getItem(id: unknown): HostObject {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new RichApiError("ItemNotFound", "ConditionalFormatCollection.getItem");
    return found;
  }

  getItemOrNullObject(id: unknown): HostObject | null {
    const found = this.formats.find((format) => format.id === id);
    return found ? this.made(found) : null;
  }

  clearAll(): void {
    const gone = new Set(this.formats);
    this.range.sheet.conditionalFormats = this.range.sheet.conditionalFormats.filter((format) => !gone.has(format));
    renumber(this.range.sheet);
  }
}

class ConditionalFormat extends OfficeObject {
  static override readonly officeName = "ConditionalFormat";
  static override readonly scalars = ["id", "type", "priority", "stopIfTrue"];
  static override readonly navigations = [
    "custom",
    "customOrNullObject",
    "cellValue",
    "cellValueOrNullObject",
    "textComparison",
    "textComparisonOrNullObject",
    "dataBar",
    "dataBarOrNullObject",
    "iconSet",
    "iconSetOrNullObject",
    "colorScale",
    "colorScaleOrNullObject",
  ];

  constructor(
    context: OfficeContext,
    private readonly sheet: Sheet,
    private readonly format: FormatState,
  ) {
    super(context);
  }

  private get state(): FormatState {
    if (!this.sheet.conditionalFormats.includes(this.format)) throw new RichApiError("ItemNotFound", "ConditionalFormat");
    return this.format;
  }

  get id(): string {
    return this.state.id;
  }

  get type(): string {
    return capitalized(this.state.rule.kind);
  }

  get priority(): number {
    return this.state.priority;
  }

  set priority(value: unknown) {
    const wanted = number(value, "ConditionalFormat.priority");
    // Half a step before or after the place, so that sorting puts it there.
    this.state.priority = wanted + (wanted > this.state.priority ? 0.5 : -0.5);
    renumber(this.sheet);
  }

  get stopIfTrue(): boolean {
    return this.state.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.state.stopIfTrue = flag(value, "ConditionalFormat.stopIfTrue");
  }

  private ofKind(kind: ConditionalRule["kind"]): HostObject | null {
    return this.state.rule.kind === kind ? ruleObject(this.context, this.state.rule) : null;
  }

  private required(kind: ConditionalRule["kind"]): HostObject {
    const found = this.ofKind(kind);
    if (!found) throw new RichApiError("ItemNotFound", `ConditionalFormat.${kind}`);
    return found;
  }

  get custom(): HostObject {
    return this.required("custom");
  }

  get customOrNullObject(): HostObject | null {
    return this.ofKind("custom");
  }

  get cellValue(): HostObject {
    return this.required("cellValue");
  }

  get cellValueOrNullObject(): HostObject | null {
    return this.ofKind("cellValue");
  }

  get textComparison(): HostObject {
    return this.required("containsText");
  }

  get textComparisonOrNullObject(): HostObject | null {
    return this.ofKind("containsText");
  }

  get dataBar(): HostObject {
    return this.required("dataBar");
  }

  get dataBarOrNullObject(): HostObject | null {
    return this.ofKind("dataBar");
  }

  get iconSet(): HostObject {
    return this.required("iconSet");
  }

  get iconSetOrNullObject(): HostObject | null {
    return this.ofKind("iconSet");
  }

  get colorScale(): HostObject {
    return this.required("colorScale");
  }

  get colorScaleOrNullObject(): HostObject | null {
    return this.ofKind("colorScale");
  }

  getRange(): HostObject {
    const found = this.getRangeOrNullObject();
    if (!found) throw new RichApiError("ItemNotFound", "ConditionalFormat.getRange");
    return found;
  }

  getRangeOrNullObject(): HostObject | null {
    const [area, ...more] = this.state.areas;
    return area && more.length === 0 ? this.context.make.range(this.sheet, area) : null;
  }

  delete(): void {
    this.sheet.conditionalFormats = this.sheet.conditionalFormats.filter((format) => format !== this.format);
    renumber(this.sheet);
  }
}
