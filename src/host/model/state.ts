/**
 * The workbook as plain data: the one copy of everything. Office.js objects (host/model), the calculator (host/calc),
 * the file format (host/xlsx) and the workbench grid all read and change this; none keeps cells of its own.
 *
 * Rows and columns are zero-based. Lengths are points, column widths are characters of the default font as in the file.
 */
import type { Chart } from "./chartState";
import type { Area } from "./area";
import type { WorkbookSource } from "./sourceState";
import type { Drawing } from "./drawingState";

export type { Area } from "./area";
export type { Chart, ChartAxis, ChartSeries, ChartText } from "./chartState";
export type { Corner, Drawing, Line, Placement } from "./drawingState";
export type { KeptArea, WorkbookSource } from "./sourceState";

export type ErrorValue =
  "#NULL!" | "#DIV/0!" | "#VALUE!" | "#REF!" | "#NAME?" | "#NUM!" | "#N/A" | "#SPILL!" | "#CALC!" | "#BUSY!" | "#CIRC!";

/** An error in a cell. The message explains it to a person; it is not stored in files. */
export class CellError {
  constructor(
    readonly code: ErrorValue,
    readonly message: string = "",
  ) {}

  toString(): string {
    return this.code;
  }
}

/** Result of a cell; null is blank. */
export type CellValue = number | string | boolean | CellError | null;

/** Why a formula keeps the value that the file holds: what of it is not known here, or the error that computing it would give. */
export type Kept =
  | { readonly kind: "function"; readonly name: string }
  /** Cells of another workbook. */
  | { readonly kind: "link" }
  /** It cannot be read at all. */
  | { readonly kind: "formula" }
  | { readonly kind: "error"; readonly code: ErrorValue };

export interface Cell {
  /** English, with the leading "=", structured references as a user types them (`[@Level]`); null for a constant. */
  formula: string | null;
  /** The constant, or the last result of the formula, or a spilled value. */
  value: CellValue;
  /** Index into Workbook.styles. */
  style: number;
  /** An array entered over so many cells, as with Ctrl+Shift+Enter: its result is cut or filled up to them. */
  array?: { rows: number; columns: number };
  /** Size of the array that this formula spills, its own cell included. */
  spill?: { rows: number; columns: number };
  /** The value is the one that was stored with the formula, for it cannot be computed here. */
  kept?: Kept;
  /** Where the spilled value comes from: the key of the formula's cell. */
  spillSource?: number;
}

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** Key of a cell in Sheet.cells. */
export const cellKey = (row: number, column: number): number => row * maxColumns + column;
export const rowOf = (key: number): number => Math.floor(key / maxColumns);
export const columnOf = (key: number): number => key % maxColumns;

/** Along which axis cells move, at which index, how many (negative when cells go), and which cells across are affected. */
export interface Shift {
  readonly vertical: boolean;
  readonly at: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export interface Border {
  readonly style: "thin" | "medium" | "thick" | "hair" | "dashed" | "dotted" | "double";
  readonly color: string;
}

/** Interned: two cells that look the same share one. Colours are #RRGGBB; null is automatic or none. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fontName: string | null;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly color: string | null;
  readonly fill: string | null;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly horizontal: "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous";
  readonly vertical: "top" | "center" | "bottom" | "justify";
  readonly wrap: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly shrink: boolean;
  readonly locked: boolean;
}

export interface TableColumn {
  /** Stable within the table. */
  readonly id: number;
  name: string;
  /** Formula of a calculated column, as in Cell.formula; null where rows differ or hold constants. */
  formula: string | null;
  totalsFormula: string | null;
  totalsLabel: string | null;
}

/**
 * What a column shows: the texts wanted, one or two conditions as they are typed (">5", "<>", "=a*"), the highest or lowest; or what only the
 * file knows.
 */
export type FilterCriteria =
  | { readonly filterOn: "Values"; readonly values: readonly string[] }
  | {
      readonly filterOn: "Custom";
      readonly criterion1: string | null;
      readonly criterion2: string | null;
      readonly operator: "And" | "Or";
    }
  | {
      readonly filterOn: "TopItems" | "TopPercent" | "BottomItems" | "BottomPercent";
      /** How many, or how many in a hundred. */
      readonly criterion1: string;
    }
  /** As the file holds it. Without a meaning it is not applied here: the rows that it hides stay hidden. */
  | { readonly filterOn: "Other"; readonly content: string; readonly meaning: FilterMeaning | null };

export type FilterMeaning =
  /** Texts as in Values, and years, months … down to seconds. */
  | { readonly kind: "dates"; readonly texts: readonly string[]; readonly groups: readonly (readonly number[])[] }
  /** As in the file: thisMonth, aboveAverage … */
  | { readonly kind: "dynamic"; readonly type: string }
  | { readonly kind: "color"; readonly isFill: boolean; readonly color: string | null };

/** The filter of a sheet, outside tables. */
export interface SheetFilter {
  /** Header row included. */
  readonly area: Area;
  /** By column of the sheet. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export interface Table {
  readonly id: string;
  /** Number in the file, unique in the workbook. */
  readonly number: number;
  name: string;
  /** Header row included. */
  area: Area;
  columns: TableColumn[];
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  /** By TableColumn.id. */
  filters: Map<number, FilterCriteria>;
}

export type ComparisonOperator =
  "between" | "notBetween" | "equal" | "notEqual" | "greaterThan" | "lessThan" | "greaterThanOrEqual" | "lessThanOrEqual";

export interface Validation {
  areas: Area[];
  type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  operator: ComparisonOperator | null;
  /** For a list: a reference with "=", or the items separated by commas. Else a formula with "=" or a literal. */
  formula1: string;
  formula2: string | null;
  inCellDropDown: boolean;
  ignoreBlanks: boolean;
  prompt: { title: string; message: string; show: boolean } | null;
  alert: { title: string; message: string; style: "stop" | "warning" | "information"; show: boolean } | null;
}

/** Look of a conditional format; what is null stays as the cell has it. */
export interface ConditionalStyle {
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  strikethrough: boolean | null;
  fill: string | null;
  numberFormat: string | null;
  top: Border | null;
  bottom: Border | null;
  left: Border | null;
  right: Border | null;
}

export type Threshold = {
  type: "number" | "percent" | "percentile" | "formula" | "lowestValue" | "highestValue" | "automatic";
  value: string | null;
};

export type ConditionalRule =
  | { kind: "custom"; formula: string; style: ConditionalStyle }
  | { kind: "cellValue"; operator: ComparisonOperator; formula1: string; formula2: string | null; style: ConditionalStyle }
  | { kind: "containsText"; operator: "contains" | "notContains" | "beginsWith" | "endsWith"; text: string; style: ConditionalStyle }
  | {
      kind: "dataBar";
      color: string;
      negativeColor: string | null;
      solid: boolean;
      showValue: boolean;
      minimum: Threshold;
      maximum: Threshold;
    }
  | {
      kind: "iconSet";
      /** As in the file: 3TrafficLights1, 3Symbols, 3Arrows, 3Flags, 3ArrowsGray, 5Quarters … */
      set: string;
      showValue: boolean;
      reverse: boolean;
      /** Lower bound of each icon but the first. */
      thresholds: (Threshold & { orEqual: boolean })[];
    }
  | { kind: "colorScale"; points: (Threshold & { color: string })[] };

export interface ConditionalFormat {
  readonly id: string;
  areas: Area[];
  /** 0 is judged first. */
  priority: number;
  stopIfTrue: boolean;
  rule: ConditionalRule;
}

export interface Hyperlink {
  row: number;
  column: number;
  /** Place in the workbook, for example 'Sheet name'!A1; null for a web address. */
  location: string | null;
  address: string | null;
  tooltip: string | null;
}

export interface Remark {
  readonly author: string;
  readonly text: string;
}

export interface Note {
  row: number;
  column: number;
  author: string;
  text: string;
  /** Where a file has a thread of comments on the cell: what is said in it, the first and the replies. */
  readonly thread?: readonly Remark[];
}

export interface PageLayout {
  orientation: "portrait" | "landscape";
  /** a4, letter … as Excel.PaperType in camel case. */
  paper: "a4" | "letter" | "a3" | "legal";
  fitToWidth: number | null;
  fitToHeight: number | null;
  scale: number | null;
  /** Inches. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printArea: Area[] | null;
  titleRows: { from: number; to: number } | null;
  titleColumns: { from: number; to: number } | null;
  /** With Excel's codes: &P page, &N pages, &A sheet, &D date. */
  header: { left: string; center: string; right: string };
  footer: { left: string; center: string; right: string };
  printGridlines: boolean;
  blackAndWhite: boolean;
  /** Rows before which a page breaks. */
  rowBreaks: number[];
  columnBreaks: number[];
}

export interface Protection {
  enabled: boolean;
  /** As Excel.WorksheetProtectionOptions. */
  options: Record<string, boolean | string>;
  /** What takes the protection off: a password of this session, or how the file keeps one, which nobody here can know. */
  password?: string | Readonly<Record<string, string>>;
}

export interface Outline {
  /** Outline level by row or column index. */
  levels: Map<number, number>;
  collapsed: Set<number>;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string | null;
  showGridlines: boolean;
  showHeadings: boolean;
  zoom: number;
  /** By cellKey. A cell that is blank and has style 0 is absent. */
  readonly cells: Map<number, Cell>;
  /** Points, by row. */
  readonly rowHeights: Map<number, number>;
  /** Characters, by column. */
  readonly columnWidths: Map<number, number>;
  /** Style of a whole column (index into Workbook.styles), for cells that do not exist yet. */
  readonly columnStyles: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** One a sheet, besides those of tables. */
  filter: SheetFilter | null;
  readonly rowOutline: Outline;
  readonly columnOutline: Outline;
  merges: Area[];
  tables: Table[];
  validations: Validation[];
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  drawings: readonly Drawing[];
  hyperlinks: Hyperlink[];
  notes: Note[];
  /** Rows and columns that stay when scrolling. */
  frozenRows: number;
  frozenColumns: number;
  page: PageLayout;
  protection: Protection;
  /** Worksheet.customProperties. */
  readonly customProperties: Map<string, string>;
  selection: Area;
  /** What was inserted and deleted since it was opened, for the file that it came from. */
  readonly shifts: Shift[];
  /** Told before a cell changes and before cells move; null while nobody keeps a record. */
  journal: { note(key: number): void; shift(shift: Shift): void } | null;
}

export interface DefinedName {
  name: string;
  /** With the leading "=". */
  formula: string;
  /** Id of the sheet it belongs to; null for the workbook. */
  sheetId: string | null;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
  readonly namespace: string;
}

interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  /** ISO 8601. */
  created: string | null;
  custom: Map<string, string | number | boolean>;
}

export interface Workbook {
  /** File name shown in the title bar. */
  name: string;
  sheets: Sheet[];
  activeSheetId: string;
  names: DefinedName[];
  /** Style 0 is the default. Append only, through host/model/styles. */
  readonly styles: CellStyle[];
  defaultFont: { name: string; size: number };
  customXmlParts: CustomXmlPart[];
  properties: DocumentProperties;
  /** Office.context.document.settings of the add-in. */
  readonly settings: Map<string, unknown>;
  /** The add-in to open with the file, or null. */
  webExtension: { id: string; version: string; store: string; storeType: string; showTaskPane: boolean } | null;
  /** Custom function prefix → e.g. "KAM": names stored as _xldudf_KAM_X. */
  customFunctionNamespaces: string[];
  calculationMode: "automatic" | "manual";
  /** Null for one that was made here. */
  source: WorkbookSource | null;
  /** Serial numbers count from 1 January 1904, as 0, instead of from 1900. */
  date1904: boolean;
}
