/**
 * A sheet of the plan as data: everything the executor in src/workbook/build needs to make it, nothing of Office.js.
 *
 * Rows and columns are zero-based. Text that starts with "=" is a formula; content of users goes through `forCell` before it gets here.
 */
import type { Area } from "./address";
import type { Look } from "./looks";

export type CellInput = string | number | boolean;

/** Cells in rows; "" leaves a cell blank. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (readonly CellInput[])[];
}

export interface Paint {
  readonly area: Area;
  readonly look: Look;
}

export interface SheetTable {
  readonly name: string;
  /** Null where the method does not read the table. */
  readonly id: string | null;
  /** Header row included. */
  readonly area: Area;
  readonly columns: readonly SheetColumn[];
  /** Body: constants of entry columns by row; computed columns are blank here. */
  readonly body: readonly (readonly CellInput[])[];
}

export interface SheetColumn {
  /** Column id; null for a column of the user. */
  readonly id: string | null;
  readonly header: string;
  /** The one formula of a computed column, with "="; null for an entry column. */
  readonly formula: string | null;
}

export interface Validation {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string }
    /** The names in a table: column of its body, counted from 0. The table may be built later than what refers to it. */
    | { readonly kind: "rows"; readonly table: string; readonly column: number }
    | { readonly kind: "number"; readonly min: number | null; readonly max: number | null; readonly whole: boolean }
    | { readonly kind: "date" }
    /** Takes nothing that is typed. */
    | { readonly kind: "none" }
    /** Takes everything: only its message counts. */
    | { readonly kind: "any" };
  readonly prompt: { readonly title: string; readonly message: string };
  readonly alert: { readonly title: string; readonly message: string; readonly style: "Stop" | "Warning" };
}

export type Conditional =
  | { readonly kind: "bar"; readonly area: Area; readonly color: string; readonly minimum: number; readonly maximum: number | null }
  | {
      readonly kind: "formula";
      readonly area: Area;
      /** Seen from the first cell of the area, with "=". */
      readonly formula: string;
      readonly look: { readonly color?: string; readonly fill?: string; readonly bold?: boolean; readonly numberFormat?: string };
    };

/** Kinds of charts by their names in Excel. */
export type ChartType =
  | "BarClustered"
  | "ColumnClustered"
  | "Bubble"
  | "Line"
  | "LineMarkers"
  | "Radar"
  | "RadarMarkers"
  | "XYScatter"
  | "XYScatterLines"
  | "XYScatterLinesNoMarkers";

export interface ChartSeries {
  readonly name: string;
  /** Where it is not the chart's: lines among columns, single marks among lines of a scatter chart. */
  readonly type?: ChartType;
  /** Measured on the axis at the right. */
  readonly secondary?: boolean;
  readonly values: Area;
  /** Names of the points; for a bubble chart its labels. */
  readonly categories: Area | null;
  readonly x: Area | null;
  readonly sizes: Area | null;
  readonly color: string;
  /** Points; absent is Excel's own width. */
  readonly lineWidth?: number;
  readonly dashed?: boolean;
  readonly hollow: boolean;
  readonly labels:
    | { readonly kind: "value"; readonly format: string; readonly position?: LabelPosition | "InsideBase" }
    | {
        readonly kind: "names";
        readonly names: readonly string[];
        readonly position?: LabelPosition;
        /** Of single points. */
        readonly positions?: readonly LabelPosition[];
      }
    | null;
  /** Index of a point → its colour. */
  readonly pointColors: Readonly<Record<number, string>>;
}

export type LabelPosition = "Left" | "Right" | "Top" | "Bottom" | "Center";

export interface ChartSpec {
  readonly name: string;
  readonly type: ChartType;
  /** Cells the chart covers. */
  readonly area: Area;
  readonly title: string;
  readonly series: readonly ChartSeries[];
  /** Names of the series below the picture. */
  readonly legend?: boolean;
  readonly gapWidth: number;
  readonly bubbleScale: number;
  readonly valueAxis: AxisSpec;
  readonly categoryAxis: AxisSpec;
  /** Of the series that are `secondary`. */
  readonly secondaryAxis?: AxisSpec;
}

export interface AxisSpec {
  readonly visible: boolean;
  readonly title: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly majorUnit: number | null;
  readonly gridlines: boolean;
  readonly reversed: boolean;
  readonly format: string | null;
}

/** A picture over the cells, in points from the sheet's corner. */
export interface PictureSpec {
  /** It is found again by it. */
  readonly name: string;
  /** PNG in base64. */
  readonly image: string;
  /** What screen readers say. */
  readonly alt: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Place in the workbook: 'Sheet'!A1. */
  readonly target: string;
  readonly tip: string;
}

export interface Widths {
  readonly from: number;
  readonly to: number;
  /** Characters of the default font. */
  readonly width: number;
}

export interface Heights {
  readonly from: number;
  readonly to: number;
  /** Points. */
  readonly height: number;
}

/** Columns, or rows, that open and close together. */
export interface Group {
  readonly rows?: true;
  readonly from: number;
  readonly to: number;
  readonly collapsed: boolean;
}

export interface Print {
  readonly area: Area;
  /** Further areas, each on pages of its own. */
  readonly further: readonly Area[];
  /** Columns repeated on every page. */
  readonly titleColumns: readonly [number, number] | null;
  /** First and last row repeated on every page. */
  readonly titleRows: readonly [number, number] | null;
  readonly onePage: boolean;
  /** Upright: for a sheet of few columns and many rows. */
  readonly portrait?: boolean;
  /** Rows before which a page begins. */
  readonly breaks: readonly number[];
}

/** The rows that a section takes on a sheet that several share: kept with the sheet under a name, because rows move. */
export interface SheetPart {
  /** Id of the section. */
  readonly section: string;
  readonly area: Area;
}

export interface SheetSpec {
  /** Stable id kept with the sheet: the sheet's id, or "foreign:<name>". */
  readonly key: string;
  readonly name: string;
  readonly tabColor: string;
  readonly widths: readonly Widths[];
  readonly heights: readonly Heights[];
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly SheetTable[];
  readonly paints: readonly Paint[];
  readonly merges: readonly Area[];
  readonly validations: readonly Validation[];
  readonly conditionals: readonly Conditional[];
  readonly charts: readonly ChartSpec[];
  readonly pictures: readonly PictureSpec[];
  readonly links: readonly LinkSpec[];
  readonly groups: readonly Group[];
  /** Columns that the plan's size does not show. */
  readonly hidden: readonly { readonly from: number; readonly to: number }[];
  /** Rows of sections that the plan's size does not show. */
  readonly hiddenRows: readonly { readonly from: number; readonly to: number }[];
  readonly parts: readonly SheetPart[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: Print;
  readonly footer: string;
  /** The day the figures refer to, as the footer shows it. */
  readonly day: string;
  /** Kept with the sheet as custom properties. */
  readonly properties: Readonly<Record<string, string>>;
  /** Cells that point to sheets built after this one; written when all stand. */
  readonly late: readonly CellBlock[];
}
