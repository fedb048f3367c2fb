/**
 * One state of a sheet as it is shown: sizes, and for each cell the text and the look that result from its style, its table, its
 * conditional formats and its link. Reads the state directly; what it remembers lives until the next change.
 */
import { filtersOf } from "../../host/model/filters";
import { styleAt } from "../../host/model/styles";
import { cellKey, type Area, type Border, type Cell, type Hyperlink, type Sheet, type Workbook } from "../../host/model/state";
import { columnAxis, rowAxis, type Axis } from "./axis";
import { cellText, type CellText } from "./cellText";
import { ConditionalLooks, type ConditionalLook, type Evaluate } from "./conditional";
import { indexSheet, usedExtent, type SheetIndex } from "./sheetIndex";
import { tableLook } from "./tableStyle";

const ink = "#000000";
const linkColor = "#0563C1";

export interface CellLook {
  readonly text: CellText;
  readonly fill: string | null;
  readonly color: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center" | "bottom";
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly rotation: number;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
  readonly conditional: ConditionalLook;
  readonly link: Hyperlink | null;
  readonly hasNote: boolean;
  /** Its formula is not computed: the value is the one that came with the file. */
  readonly isKept: boolean;
}

/** Rows and columns beyond the used ones that a sheet offers. */
const spareRows = 60;
const spareColumns = 12;
const fewestRows = 100;
const fewestColumns = 26;

export class SheetView {
  readonly index: SheetIndex;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows and columns of the sheet that hold something. */
  readonly used: { readonly rows: number; readonly columns: number };
  /** Rows that a filter at work hides or shows. */
  readonly filtered: readonly Area[];
  private readonly conditional: ConditionalLooks;
  private readonly looks: Map<number, CellLook>;

  constructor(
    readonly workbook: Workbook,
    readonly sheet: Sheet,
    readonly zoom: number,
    evaluate: Evaluate,
    /** Rows whose height follows from wrapped text, in points. */
    readonly heights: ReadonlyMap<number, number>,
    reach: { readonly rows: number; readonly columns: number } = { rows: 0, columns: 0 },
    /** An earlier view of the same content, which need not be worked out again where only reach or zoom are others. */
    known: SheetView | null = null,
  ) {
    this.index = known?.index ?? indexSheet(sheet);
    this.used = known?.used ?? usedExtent(sheet);
    this.filtered = filtersOf(sheet)
      .filter(({ criteria }) => criteria.size > 0)
      .map(({ body }) => body);
    this.conditional = known?.conditional ?? new ConditionalLooks(sheet, evaluate);
    this.looks = known?.looks ?? new Map<number, CellLook>();
    this.rows = rowAxis(sheet, Math.max(fewestRows, this.used.rows + spareRows, reach.rows), zoom, heights);
    this.columns = columnAxis(sheet, Math.max(fewestColumns, this.used.columns + spareColumns, reach.columns), zoom);
  }

  cellAt(row: number, column: number): Cell | undefined {
    return this.sheet.cells.get(cellKey(row, column));
  }

  isFiltered(row: number): boolean {
    return this.filtered.some(({ top, bottom }) => top <= row && row <= bottom);
  }

  isBlank(row: number, column: number): boolean {
    const value = this.cellAt(row, column)?.value;
    return value === undefined || value === null || value === "";
  }

  lookAt(row: number, column: number): CellLook {
    const key = cellKey(row, column);
    const known = this.looks.get(key);
    if (known) return known;
    const look = this.makeLook(row, column);
    this.looks.set(key, look);
    return look;
  }

  private makeLook(row: number, column: number): CellLook {
    const { value = null, kept } = this.cellAt(row, column) ?? {};
    const style = styleAt(this.workbook, this.sheet, row, column);
    const table = this.index.tableAt(row, column);
    const inTable = table ? tableLook(table, row, column) : null;
    const conditional = this.conditional.lookAt(row, column, value);
    const over = conditional.style;
    const text = cellText(value, over.numberFormat ?? style.numberFormat, this.workbook.date1904);
    const link = this.index.linkAt(row, column);
    return {
      text: conditional.showValue ? text : { ...text, text: "" },
      fill: over.fill ?? style.fill ?? inTable?.fill ?? null,
      color: over.color ?? text.color ?? style.color ?? inTable?.color ?? (link ? linkColor : ink),
      fontName: style.fontName ?? this.workbook.defaultFont.name,
      fontSize: style.fontSize,
      bold: over.bold ?? (style.bold || (inTable?.bold ?? false)),
      italic: over.italic ?? style.italic,
      underline: style.underline,
      strikethrough: over.strikethrough ?? style.strikethrough,
      horizontal: horizontalOf(style.horizontal, text),
      vertical: style.vertical === "justify" ? "top" : style.vertical,
      wrap: style.wrap || style.horizontal === "justify" || style.vertical === "justify",
      shrink: style.shrink,
      indent: style.indent,
      rotation: style.rotation,
      top: over.top ?? style.top ?? inTable?.top ?? null,
      bottom: over.bottom ?? style.bottom ?? inTable?.bottom ?? null,
      left: over.left ?? style.left ?? inTable?.left ?? null,
      right: over.right ?? style.right ?? inTable?.right ?? null,
      conditional,
      link,
      hasNote: this.index.noteAt(row, column) !== null,
      isKept: kept !== undefined,
    };
  }
}

function horizontalOf(horizontal: string, text: CellText): CellLook["horizontal"] {
  switch (horizontal) {
    case "left":
    case "fill":
    case "justify":
      return "left";
    case "right":
      return "right";
    case "center":
    case "centerContinuous":
      return "center";
    default:
      return text.kind === "number" ? "right" : text.kind === "logical" || text.kind === "error" ? "center" : "left";
  }
}
