/**
 * How Excel's built-in table styles look: Light 1–21, Medium 1–28, Dark 1–11, each family in the seven theme colours.
 * Drawn: header, bands, total row, outer and inner lines. Other styles of a file look like no style.
 */
import type { Border, Table } from "../../host/model/state";
import { shade, tint } from "./colors";

/** Text colour and the six accents of the Office theme. */
const themeColors = ["#000000", "#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

export interface TableLook {
  readonly fill: string | null;
  readonly color: string | null;
  readonly bold: boolean;
  readonly top: Border | null;
  readonly bottom: Border | null;
  readonly left: Border | null;
  readonly right: Border | null;
}

const plain: TableLook = { fill: null, color: null, bold: false, top: null, bottom: null, left: null, right: null };
const line = (color: string, style: Border["style"] = "thin"): Border => ({ style, color });

interface Palette {
  readonly header: Partial<TableLook>;
  readonly band: string | null;
  readonly body: string | null;
  readonly bodyColor: string | null;
  readonly rule: string | null;
  /** Line above the header and below the last row, and the same at the sides. */
  readonly outline: string | null;
  readonly sides: boolean;
}

function paletteOf(style: string): Palette | null {
  const match = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (!match) return null;
  const number = Number(match[2]);
  const color = themeColors[(number - 1) % 7] ?? "#000000";
  const family = Math.floor((number - 1) / 7);
  if (match[1] === "Light") {
    const header =
      family === 1 ? { fill: color, color: "#FFFFFF", bold: true } : { bold: true, color: shade(color, 0.25), bottom: line(color) };
    return {
      header,
      band: tint(color, 0.8),
      body: null,
      bodyColor: null,
      rule: family === 2 ? color : null,
      outline: color,
      sides: family > 0,
    };
  }
  if (match[1] === "Medium") {
    const header = { fill: color, color: "#FFFFFF", bold: true };
    if (family === 0)
      return {
        header,
        band: tint(color, 0.8),
        body: null,
        bodyColor: null,
        rule: tint(color, 0.4),
        outline: tint(color, 0.4),
        sides: true,
      };
    if (family === 3) {
      return {
        header: { fill: tint(color, 0.8), bold: true },
        band: tint(color, 0.6),
        body: tint(color, 0.8),
        bodyColor: null,
        rule: tint(color, 0.4),
        outline: null,
        sides: false,
      };
    }
    return { header, band: tint(color, 0.6), body: tint(color, 0.8), bodyColor: null, rule: "#FFFFFF", outline: null, sides: false };
  }
  return {
    header: { fill: "#000000", color: "#FFFFFF", bold: true },
    band: shade(color, 0.25),
    body: color,
    bodyColor: "#FFFFFF",
    rule: null,
    outline: null,
    sides: false,
  };
}

/** What the table's style adds to a cell; the cell's own format stands above it. */
export function tableLook(table: Table, row: number, column: number): TableLook | null {
  const palette = table.style ? paletteOf(table.style) : null;
  if (!palette) return null;
  const { area } = table;
  const outline = palette.outline ? line(palette.outline) : null;
  const side = palette.sides ? outline : null;
  const rule = palette.rule ? line(palette.rule) : null;
  const edges = {
    left: column === area.left ? side : null,
    right: column === area.right ? side : null,
    top: row === area.top ? outline : rule,
    bottom: row === area.bottom ? outline : rule,
  };
  if (table.showHeaders && row === area.top) return { ...plain, ...edges, ...palette.header };
  if (table.showTotals && row === area.bottom) {
    return { ...plain, ...edges, bold: true, color: palette.bodyColor, top: line(palette.outline ?? "#000000", "double") };
  }
  const bandRow = (row - area.top - (table.showHeaders ? 1 : 0)) % 2 === 0;
  const bandColumn = (column - area.left) % 2 === 0;
  const banded = (table.showBandedRows && bandRow) || (table.showBandedColumns && bandColumn);
  const bold = (table.highlightFirstColumn && column === area.left) || (table.highlightLastColumn && column === area.right);
  return { ...plain, ...edges, fill: banded ? palette.band : palette.body, color: palette.bodyColor, bold };
}
