/** Range.getCellProperties, setCellProperties, setRowProperties and setColumnProperties: the looks of many cells in one call. */
import { RichApiError, invalidArgument } from "../../protocol/richApiError";
import { oneCell } from "../address";
import { withCharts } from "../chartAnchors";
import { refuseProtected } from "../guards";
import { pointsToCharacters } from "../lengths";
import type { Area, Border, CellStyle } from "../state";
import { changeStyle, styleIndexAt } from "../styles";
import { borderWith } from "./rangeBorders";
import { color, flag, isRecord, number, text, type AreaObject } from "./officeObject";
import { horizontalOf, isUnderlined, verticalOf } from "./rangeFormat";

type Changes = Partial<CellStyle>;
type Properties = Readonly<Record<string, unknown>>;

const sides = ["top", "bottom", "left", "right"] as const;

export function setCellProperties(range: AreaObject, rows: readonly (readonly unknown[])[]): void {
  const location = "Range.setCellProperties";
  refuseProtected(range.session.workbook, range.sheet, range.area, location, "allowFormatCells");
  for (const [down, line] of rows.entries()) {
    for (const [across, item] of line.entries()) {
      if (isRecord(item)) applyTo(range, oneCell(range.area.top + down, range.area.left + across), item, location);
      else if (item !== null) throw invalidArgument(location);
    }
  }
}

const lineStyles: Readonly<Partial<Record<Border["style"], string>>> = { dashed: "Dash", dotted: "Dot", double: "Double" };
const lineWeights: Readonly<Partial<Record<Border["style"], string>>> = { hair: "Hairline", medium: "Medium", thick: "Thick" };

const borderRead = (border: Border | null): Properties =>
  border
    ? { style: lineStyles[border.style] ?? "Continuous", weight: lineWeights[border.style] ?? "Thin", color: border.color }
    : { style: "None", weight: "Thin", color: "#000000" };

/** What an add-in may ask for of a cell's format; everything of it that was asked for is answered. */
const readers: Readonly<Record<string, (style: CellStyle) => Properties>> = {
  fill: ({ fill }) => ({ color: fill ?? "#FFFFFF" }),
  font: ({ color: ink, bold, italic, fontName, fontSize }) => ({ color: ink ?? "#000000", bold, italic, name: fontName, size: fontSize }),
  protection: ({ locked }) => ({ locked }),
  borders: (style) => Object.fromEntries(sides.map((side) => [side, borderRead(style[side])])),
};

export function getCellProperties(range: AreaObject, asked: unknown): readonly (readonly Properties[])[] {
  const location = "Range.getCellProperties";
  const format = isRecord(asked) ? asked["format"] : undefined;
  if (!isRecord(format)) throw new RichApiError("ApiNotFound", location, "Only formats of cells are answered by the embedded host.");
  const names = Object.keys(format);
  const missing = names.find((name) => readers[name] === undefined);
  if (missing !== undefined) throw new RichApiError("ApiNotFound", `${location} format.${missing}`);
  const { area, sheet, session } = range;
  const known = new Map<number, Properties>();
  const read = (row: number, column: number): Properties => {
    const index = styleIndexAt(sheet, row, column);
    const style = session.workbook.styles[index];
    const found = known.get(index) ?? { format: Object.fromEntries(names.map((name) => [name, style ? readers[name]?.(style) : {}])) };
    known.set(index, found);
    return found;
  };
  return Array.from({ length: area.bottom - area.top + 1 }, (_, down) =>
    Array.from({ length: area.right - area.left + 1 }, (_cell, across) => read(area.top + down, area.left + across)),
  );
}

export function setRowProperties(range: AreaObject, rows: readonly Properties[]): void {
  const { area, sheet } = range;
  for (const [down, item] of rows.entries()) {
    const row = area.top + down;
    applyTo(range, { ...area, top: row, bottom: row }, item, "Range.setRowProperties");
  }
  withCharts(sheet, () => {
    for (const [down, item] of rows.entries()) {
      const row = area.top + down;
      const height = isRecord(item["format"]) ? item["format"]["rowHeight"] : undefined;
      if (height !== undefined) sheet.rowHeights.set(row, number(height, "Range.setRowProperties"));
      if (item["rowHidden"] === true) sheet.hiddenRows.add(row);
      if (item["rowHidden"] === false) sheet.hiddenRows.delete(row);
    }
  });
}

export function setColumnProperties(range: AreaObject, columns: readonly Properties[]): void {
  const { area, sheet } = range;
  for (const [across, item] of columns.entries()) {
    const column = area.left + across;
    applyTo(range, { ...area, left: column, right: column }, item, "Range.setColumnProperties");
    const format = isRecord(item["format"]) ? item["format"] : {};
    const width = format["columnWidth"];
    if (width !== undefined) sheet.columnWidths.set(column, pointsToCharacters(number(width, "Range.setColumnProperties")));
  }
  if (columns.every((item) => item["columnHidden"] === undefined)) return;
  withCharts(sheet, () => {
    for (const [across, item] of columns.entries()) {
      if (item["columnHidden"] === true) sheet.hiddenColumns.add(area.left + across);
      if (item["columnHidden"] === false) sheet.hiddenColumns.delete(area.left + across);
    }
  });
}

function applyTo(range: AreaObject, area: Area, item: Properties, location: string): void {
  const format = item["format"];
  if (format === undefined) return;
  if (!isRecord(format)) throw invalidArgument(location);
  const changes = changesOf(format, location);
  const borders = format["borders"];
  if (Object.keys(changes).length === 0 && borders === undefined) return;
  changeStyle(range.session.workbook, range.sheet, area, (style) => ({ ...style, ...changes, ...bordersOf(style, borders, location) }));
}

function changesOf(format: Properties, location: string): Changes {
  let changes: Changes = {};
  for (const [name, value] of Object.entries(format)) {
    switch (name) {
      case "fill":
        changes = { ...changes, ...fillOf(value, location) };
        break;
      case "font":
        changes = { ...changes, ...fontOf(value, location) };
        break;
      case "protection":
        if (isRecord(value) && value["locked"] !== undefined) changes = { ...changes, locked: flag(value["locked"], location) };
        break;
      case "horizontalAlignment":
        changes = { ...changes, horizontal: horizontalOf(value, location) };
        break;
      case "verticalAlignment":
        changes = { ...changes, vertical: verticalOf(value, location) };
        break;
      case "wrapText":
        changes = { ...changes, wrap: flag(value, location) };
        break;
      case "indentLevel":
        changes = { ...changes, indent: number(value, location) };
        break;
      case "textOrientation":
        changes = { ...changes, rotation: number(value, location) };
        break;
      case "shrinkToFit":
        changes = { ...changes, shrink: flag(value, location) };
        break;
      case "borders":
      case "rowHeight":
      case "columnWidth":
        break;
      default:
        throw new RichApiError("ApiNotFound", `${location} format.${name}`, `format.${name} is not implemented by the embedded host.`);
    }
  }
  return changes;
}

function fillOf(value: unknown, location: string): Changes {
  return isRecord(value) && value["color"] !== undefined ? { fill: color(value["color"], location) } : {};
}

function fontOf(value: unknown, location: string): Changes {
  if (!isRecord(value)) return {};
  const changes: { -readonly [K in keyof CellStyle]?: CellStyle[K] } = {};
  if (value["bold"] !== undefined) changes.bold = flag(value["bold"], location);
  if (value["italic"] !== undefined) changes.italic = flag(value["italic"], location);
  if (value["strikethrough"] !== undefined) changes.strikethrough = flag(value["strikethrough"], location);
  if (value["underline"] !== undefined) changes.underline = isUnderlined(value["underline"], location);
  if (value["color"] !== undefined) changes.color = color(value["color"], location);
  if (value["name"] !== undefined) changes.fontName = text(value["name"], location);
  if (value["size"] !== undefined) changes.fontSize = number(value["size"], location);
  return changes;
}

function bordersOf(style: CellStyle, borders: unknown, location: string): Changes {
  if (!isRecord(borders)) return {};
  const changes: { -readonly [K in keyof CellStyle]?: CellStyle[K] } = {};
  for (const side of sides) {
    const wanted = borders[side];
    if (!isRecord(wanted)) continue;
    let border = style[side];
    for (const property of ["weight", "style", "color"] as const) {
      if (wanted[property] === undefined) continue;
      if (property === "color" && wanted["style"] !== undefined && border === null) continue;
      border = borderWith(border, property, wanted[property], location);
    }
    changes[side] = border;
  }
  return changes;
}
